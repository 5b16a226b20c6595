// A stream of JSON lines through the command line, beside a program that reads the same file, splits it and parses each
// line, and does nothing with what it finds. All facts that rules ask for are stated and the texts are empty, so that no
// text is read. Each runs in a process of its own, in turns; the number of posts is an argument.
import { spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchPosts, benchRules, policyText } from '../decide/rules.ts';
import { aimsTable, ratioOf, timingsTable, type Timing } from '../race.ts';

/** Benches run in the repository's folder. */
const commandLine = join(process.cwd(), 'packages/fineline/dist/fineline.cjs');
const count = Number(process.argv[2] ?? 1_000_000);
const rounds = 3;

/** What a process took, as it tells when it ends. */
interface Taken {
  readonly wall: number;
  readonly processor: number;
  /** The most memory that it held, in megabytes. */
  readonly memory: number;
}

const tell = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeFileSync('taken.json', JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }));
});`;

const floor = `let held = '';
let found = 0;
require('node:fs').createReadStream(process.argv[2], 'utf8').on('data', chunk => {
  const lines = (held + chunk).split('\\n');
  held = lines.pop();
  for (const line of lines) if (JSON.parse(line)) found++;
}).on('end', () => console.log(found));`;

if (!existsSync(commandLine)) throw new Error('build the command line first, with `npm run build`');
const folder = mkdtempSync(join(tmpdir(), 'fineline-bench-'));
try {
  await prepare();
  console.log(compare());
} finally {
  rmSync(folder, { recursive: true });
}

async function prepare(): Promise<void> {
  writeFileSync(join(folder, 'tell.cjs'), tell);
  writeFileSync(join(folder, 'floor.cjs'), floor);
  writeFileSync(join(folder, 'many.disclosure'), policyText(benchRules(10)));
  run([commandLine, 'compile', 'many.disclosure', '-o', 'many.rules.json'], [0]);
  const posts = benchPosts(10, 1_000).map(post => ({ text: '', ...post }));
  for (const [name, lines] of [
    ['some.jsonl', Math.ceil(count / 4)],
    ['all.jsonl', count],
  ] as const) {
    const file = createWriteStream(join(folder, name));
    for (let at = 0; at < lines; at++)
      if (!file.write(`${JSON.stringify({ id: `post-${at}`, ...posts[at % posts.length] })}\n`))
        await once(file, 'drain');
    file.end();
    await once(file, 'close');
  }
}

function compare(): string {
  const check = (file: string): readonly string[] => [
    ...[commandLine, 'check', 'many.rules.json', file, '--format', 'jsonl', '--no-rewrites'],
  ];
  const contestants = [
    { name: 'read, split, parse', args: ['floor.cjs', 'all.jsonl'], ends: [0] },
    { name: 'check', args: check('all.jsonl'), ends: [0, 1] },
    { name: 'check, a quarter of them', args: check('some.jsonl'), ends: [0, 1] },
  ];
  const taken = contestants.map((): Taken[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [at, { args, ends }] of contestants.entries()) taken[at]!.push(run(args, ends));
  const timings = (of: 'wall' | 'processor'): readonly Timing[] =>
    contestants.map(({ name }, at) => {
      const sorted = taken[at]!.map(one => one[of]).sort((a, b) => a - b);
      return { name, best: sorted[0]!, median: sorted[sorted.length >> 1]! };
    });
  const against = 'read, split, parse';
  const memory = contestants.map(
    ({ name }, at) => `  ${name}: ${Math.round(Math.max(...taken[at]!.map(it => it.memory)))} MB at most`,
  );
  const [wall, processor] = [timings('wall'), timings('processor')];
  const held = (name: string): number =>
    Math.max(...taken[contestants.findIndex(it => it.name === name)]!.map(it => it.memory));
  const aims = [
    { what: 'a stream beside parsing it', most: 2, came: ratioOf(wall, 'check', against) },
    { what: 'the same on the processor', most: 2, came: ratioOf(processor, 'check', against) },
    {
      what: 'memory beside that of a quarter of the posts',
      most: 1.25,
      came: held('check') / held('check, a quarter of them'),
    },
  ];
  return [
    timingsTable(`${count} posts, until the end`, wall, against),
    timingsTable('on the processor, all threads', processor, against),
    ...memory,
    aimsTable(aims),
  ].join('\n');
}

function run(args: readonly string[], ends: readonly number[]): Taken {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', join(folder, 'tell.cjs'), ...args],
    { cwd: folder, encoding: 'utf8', maxBuffer: 4e9, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const wall = performance.now() - start;
  if (status === null || !ends.includes(status)) throw new Error(`${args.join(' ')}: ${stdout}${stderr}`);
  return { wall, ...(JSON.parse(readFileSync(join(folder, 'taken.json'), 'utf8')) as Omit<Taken, 'wall'>) };
}
