// Which combinations of columns pass: what is not counted follows from what is, so all of it is counted here.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textOf } from '@fineline/datasets';
import { combinationsOfFile } from '@fineline/datasets/engines';
import { assert, asyncProperty, array, constantFrom, integer, option, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passingCombinations } from '../../packages/datasets/src/engines/passingCombinations.ts';
import { stored, type StoredTable } from '../parity/hostileTables.ts';
import { withParquet } from '../parity/withParquet.ts';
import { writeJsonLines } from '../parity/writeTable.ts';

type Row = readonly (string | null)[];

/** The size of the smallest group by these columns, and how many groups there are, by looking at every row. */
function counted(
  rows: readonly Row[],
  columns: readonly number[],
  person?: number,
): { groups: number; smallest: number } {
  const groups = new Map<string, Set<unknown>>();
  for (const [at, row] of rows.entries()) {
    const key = JSON.stringify(columns.map(column => row[column]));
    const members = groups.get(key) ?? new Set();
    const member = person === undefined ? at : row[person];
    if (member !== null) members.add(member);
    groups.set(key, members);
  }
  return { groups: groups.size, smallest: Math.min(...[...groups.values()].map(({ size }) => size)) };
}

function everyCombination(columns: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** columns.length - 1 }, (_, at) =>
    columns.filter((_, column) => ((at + 1) >> column) & 1),
  );
}

function sorted(combinations: readonly (readonly string[])[]): readonly string[] {
  return combinations.map(names => names.join(' ')).sort();
}

describe('combinations of columns', () => {
  const names = ['0', '1', '2', '3'];
  const value = option(constantFrom('a', 'b', 'c'), { nil: null });
  const tables = array(tuple(value, value, value, value), { minLength: 1, maxLength: 40 });

  test('pass where every group is large enough, and few are counted', async () => {
    await assert(
      asyncProperty(tables, integer({ min: 1, max: 6 }), async (rows, atLeast) => {
        const count = (columns: readonly string[]) => Promise.resolve(counted(rows, columns.map(Number)));
        const found = await passingCombinations(names, rows.length, atLeast, count);
        const expected = everyCombination(names).filter(
          columns => counted(rows, columns.map(Number)).smallest >= atLeast,
        );
        expect(sorted(found.passing)).toEqual(sorted(expected));
        expect(found.counted).toBeLessThanOrEqual(15);
      }),
    );
  });

  test('are counted where the rows lie, by persons too, what stands for an empty value read as such', async () => {
    const columns = ['area', 'band', 'kind', 'score'];
    const rows = Array.from({ length: 4000 }, (_, at) => [
      String(at % 900),
      ['N', 'S', '', null, 'NA'][at % 5]!,
      at % 7,
      'xyzw'[Math.floor(at / 5) % 4]!,
      Math.floor(at / 100),
      1,
      1,
      '2026-01-01',
    ]);
    const table: StoredTable = stored(rows);
    const path = join(mkdtempSync(join(tmpdir(), 'fineline-')), 'rows.jsonl');
    writeJsonLines(path, table);
    const held = rows.map(row => row.map(cell => (cell === '' || cell === 'NA' ? null : textOf(cell))));
    for (const [atLeast, person] of [
      [20, undefined],
      [130, undefined],
      [20, 'who'],
    ] as const) {
      const found = await combinationsOfFile(
        { path, format: 'json' },
        { columns, atLeast, missingAs: ['NA'], ...(person !== undefined && { person }) },
      );
      const expected = everyCombination(columns).filter(
        names =>
          counted(
            held,
            names.map(name => columns.indexOf(name) + 1),
            person && 0,
          ).smallest >= atLeast,
      );
      expect(sorted(found.passing)).toEqual(sorted(expected));
      expect(expected.length).toBeGreaterThan(0);
      expect(found.counted).toBeLessThan(15);
    }
  });

  test('count a person once whose name is written with blanks or in two normal forms', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'fineline-')), 'rows.csv');
    const people = ['1', ' 1', '1\u00A0', 'Zo\u00EB', 'Zoe\u0308', '" "'];
    writeFileSync(path, `who,area\n${people.map(who => `${who},N\n`).join('')}`);
    const passing = async (atLeast: number): Promise<number> => {
      const asked = { columns: ['area'], atLeast, person: 'who' };
      return (await combinationsOfFile({ path, format: 'csv' }, asked)).passing.length;
    };
    expect(await Promise.all([2, 3].map(passing))).toEqual([1, 0]);
  });

  test.each([
    [2, undefined],
    [150, undefined],
    [30, 'who'],
  ])('are counted by places where texts are few: %s of each, by %s', async (atLeast, person) => {
    const columns = ['area', 'band', 'kind', 'score'];
    const rows = Array.from({ length: 5000 }, (_, at) => [
      at % 50 === 0 ? null : String(at % 900),
      ['N', "it's", null, 'W', 'N'][(at * at) % 5]!,
      at % 17,
      'xyzw'[Math.floor(at / 7) % 4]!,
      at % 11 === 0 ? null : Math.floor(Math.sqrt(at % 4001)),
      1,
      1,
      '2026-01-01',
    ]);
    const found = await withParquet(stored(rows), path =>
      combinationsOfFile(
        { path, format: 'parquet' },
        { columns, atLeast, ...(person !== undefined && { person }) },
      ),
    );
    const held = rows.map(row => row.map(textOf));
    const expected = everyCombination(columns).filter(names => {
      const places = names.map(name => columns.indexOf(name) + 1);
      return counted(held, places, person === undefined ? undefined : 0).smallest >= atLeast;
    });
    expect(sorted(found.passing)).toEqual(sorted(expected));
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(15);
  });
});
