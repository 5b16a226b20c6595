// From the start of a process to its end, beside a bare `node -e 0`. The command line is what `npm run build` made.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aimsTable, race, ratioOf, timingsTable } from '../race.ts';
import { benchRules, policyText } from './rules.ts';

/** About as long as a post of a brand, with a number and a question in it; nothing that the rules ask for is unknown. */
const samplePost =
  'To the 37 cyclists who crossed the new harbour bridge before six this morning: was the sunrise worth it? We counted ' +
  'every bell. Coffee is on us until ten, so come by and tell us how the ride went.';

/** Benches run in the repository's folder. */
const commandLine = join(process.cwd(), 'packages/fineline/dist/fineline.cjs');

/** How long the command line takes to start and to do little. */
export function startsTable(): string {
  if (!existsSync(commandLine)) return 'cold start: build the command line first, with `npm run build`';
  const folder = mkdtempSync(join(tmpdir(), 'fineline-bench-'));
  try {
    return startsIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function startsIn(folder: string): string {
  writeFileSync(join(folder, 'many.disclosure'), policyText(benchRules(30)));
  const post = { text: samplePost, channel: 'blog', region: 'r1' };
  writeFileSync(join(folder, 'post.json'), JSON.stringify({ ...post, reach: 9_000 }));
  writeFileSync(join(folder, 'stopped.json'), JSON.stringify({ ...post, reach: 300 }));
  writeFileSync(
    join(folder, 'stated.json'),
    JSON.stringify({ text: '', channel: 'blog', tone: 'none', question: false, region: 'r1', reach: 9_000 }),
  );
  const compile = [commandLine, 'compile', 'many.disclosure', '-o', 'many.rules.json'];
  started(compile, folder, [0]);
  const contestants = [
    { name: 'node -e 0', args: ['-e', '0'], ends: [0] },
    { name: '--version', args: [commandLine, '--version'], ends: [0] },
    { name: 'check', args: [commandLine, 'check', 'many.rules.json', 'post.json'], ends: [0] },
    // Other words and other facts are looked for, with which it would pass.
    { name: 'check, stopped', args: [commandLine, 'check', 'many.rules.json', 'stopped.json'], ends: [1] },
    { name: 'check, all stated', args: [commandLine, 'check', 'many.rules.json', 'stated.json'], ends: [0] },
    { name: 'compile, 30 rules', args: compile, ends: [0] },
  ];
  const timings = race(
    contestants.map(({ name, args, ends }) => ({ name, run: () => started(args, folder, ends) })),
    9,
  );
  const against = 'node -e 0';
  const aims = [
    { what: '--version', most: 1.5, came: ratioOf(timings, '--version', against) },
    { what: 'check with a compiled rule set', most: 1.5, came: ratioOf(timings, 'check', against) },
    {
      what: 'the same of a post that is stopped',
      most: 1.5,
      came: ratioOf(timings, 'check, stopped', against),
    },
    {
      what: 'the same where all is stated',
      most: 1.5,
      came: ratioOf(timings, 'check, all stated', against),
    },
    { what: 'compile of 30 rules', most: 2.5, came: ratioOf(timings, 'compile, 30 rules', against) },
  ];
  return `${timingsTable('cold start', timings, against)}\n${aimsTable(aims)}`;
}

function started(args: readonly string[], cwd: string, ends: readonly number[]): number {
  // Reading certificates would be part of every start, and has nothing to do with what is timed.
  const { NODE_EXTRA_CA_CERTS: _, ...rest } = process.env;
  // What these runs compile is kept for these runs.
  const env = { ...rest, XDG_CACHE_HOME: cwd };
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' });
  if (status === null || !ends.includes(status)) throw new Error(`${args.join(' ')}: ${stderr}`);
  return status;
}
