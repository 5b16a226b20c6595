// A run that somebody ends hears of it, whatever it is at: a long file, a pipe that nobody writes to, a table that takes long.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../root.ts';
import { folderWith } from './commandLine.ts';

/** People who are nearly all alone in their group: a search for what would let such a table pass takes long. */
const people = Array.from({ length: 60_000 }, (_, at) => `${at},${at % 53},${at % 30_011}`);

const folder = folderWith({
  'p.disclosure': 'policy p {\n  posts {\n    floor: min cohort 100 people\n  }\n}\n',
  't.disclosure':
    'dataset people {\n  person who\n  key age, area\n}\npolicy t {\n  datasets people {\n    min cohort 5 people per key\n  }\n}\n',
  'people.csv': `who,age,area\n${people.join('\n')}\n`,
  'long.jsonl':
    `{"text":"To the 53 people who came twice: Who hurt you? ${'And who else was there? '.repeat(20)}"}\n`.repeat(
      20_000,
    ),
});
execFileSync('mkfifo', [join(folder, 'pipe.md'), join(folder, 'pipe.jsonl')]);

describe.each(['SIGTERM', 'SIGINT'] as const)('%s', signal => {
  test.each([
    ['p.disclosure', 'long.jsonl', 'json'],
    ['p.disclosure', 'long.jsonl', 'jsonl'],
    ['p.disclosure', 'pipe.md', 'json'],
    ['p.disclosure', 'pipe.jsonl', 'json'],
    ['t.disclosure', 'people.csv', 'json'],
  ])('ends a check by %s of %s as %s soon, and the report says so', async (policy, input, format) => {
    const args = ['check', policy, input, '--format', `${format}=out.${format}`];
    const child = spawn(process.execPath, [join(root, 'packages/fineline/dist/fineline.cjs'), ...args], {
      cwd: folder,
    });
    const ended = new Promise(settle => child.once('exit', settle));
    await new Promise(settle => setTimeout(settle, 2_000));
    child.kill(signal);
    // Whoever hears nothing of it ends with 0 or 1, much later.
    expect(await ended).toBe(2);
    expect(readFileSync(join(folder, `out.${format}`), 'utf8')).toContain('interrupted after');
  });
});
