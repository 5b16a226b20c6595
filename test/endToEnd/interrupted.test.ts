// A run that somebody ends hears of it, whatever it is at: a long file, a pipe that nobody writes to, a table that takes minutes.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../root.ts';
import { folderWith } from './commandLine.ts';

/** All cells of three columns with their totals, some of which are blanked: a search for what would let it pass takes minutes. */
function cells(size: number): string {
  const values = (column: string): string[] => [
    ...Array.from({ length: size }, (_, at) => `${column}${at}`),
    'All',
  ];
  const count = (...at: number[]): number =>
    at.some(it => it === size)
      ? at.reduce(
          (sum, it, column) =>
            it === size && sum === 0
              ? Array.from({ length: size }, (_, one) => count(...at.with(column, one))).reduce(
                  (a, b) => a + b,
                )
              : sum,
          0,
        )
      : 1 + ((at[0]! * 7 + at[1]! * 5 + at[2]! * 11) % 13);
  const rows = values('a').flatMap((a, x) =>
    values('b').flatMap((b, y) =>
      values('c').map((c, z) => {
        const isBlank = ![x, y, z].includes(size) && (x * 3 + y * 5 + z * 7) % 4 === 0;
        return `${a},${b},${c},${isBlank ? '*' : count(x, y, z)}`;
      }),
    ),
  );
  return `x,y,z,n\n${rows.join('\n')}\n`;
}

const folder = folderWith({
  'p.disclosure': 'policy p {\n  posts {\n    floor: min cohort 100 people\n  }\n}\n',
  't.disclosure':
    'dataset cells {\n  key x, y, z\n  count n\n  suppressed as "*"\n  total "All"\n}\npolicy t {\n  datasets cells {\n    keep suppressed cells unknown to within 5 people\n  }\n}\n',
  'cells.csv': cells(8),
  'long.jsonl':
    `{"text":"To the 53 people who came twice: Who hurt you? ${'And who else was there? '.repeat(20)}"}\n`.repeat(
      4_000,
    ),
});
execFileSync('mkfifo', [join(folder, 'pipe.md'), join(folder, 'pipe.jsonl')]);

describe.each(['SIGTERM', 'SIGINT'] as const)('%s', signal => {
  test.each([
    ['p.disclosure', 'long.jsonl', 'json'],
    ['p.disclosure', 'long.jsonl', 'jsonl'],
    ['p.disclosure', 'pipe.md', 'json'],
    ['p.disclosure', 'pipe.jsonl', 'json'],
    ['t.disclosure', 'cells.csv', 'json'],
  ])('ends a check by %s of %s as %s soon, and the report says so', async (policy, input, format) => {
    const args = ['check', policy, input, '--format', `${format}=out.${format}`];
    const child = spawn(process.execPath, [join(root, 'packages/fineline/dist/fineline.cjs'), ...args], {
      cwd: folder,
    });
    const ended = new Promise(settle => child.once('exit', settle));
    await new Promise(settle => setTimeout(settle, 2_000));
    const since = performance.now();
    child.kill(signal);
    expect(await ended).toBe(2);
    expect(performance.now() - since).toBeLessThan(5_000);
    expect(readFileSync(join(folder, `out.${format}`), 'utf8')).toContain('interrupted after');
  });
});
