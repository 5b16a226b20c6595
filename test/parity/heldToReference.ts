// The reference engine is the oracle: what every measure comes to on every hostile table, with and without the keys of
// groups, is asked of an engine and of the reference, and has to be the same.
import { readTable, runReference, type MeasureValues, type Plan, type RunOptions } from '@fineline/datasets';
import { describe, expect, test } from 'vitest';
import { plans, renamed, rolesOfPopulation } from './everyMeasure.ts';
import {
  hostileNames,
  hostileTables,
  inMemory,
  namesOfQueries,
  withNames,
  type StoredTable,
} from './hostileTables.ts';

/** Puts a table where an engine takes it, and has the engine work a plan out. */
export type Run = (plan: Plan, table: StoredTable, options: RunOptions) => Promise<MeasureValues>;

const populations: readonly (readonly [string, string])[] = [
  ['everybody', 'who,area,band\n1,N,1\n2,N,1\n3,S,2\n3,S,2\n4,W,3\n5,,1\n'],
  ['census', 'area,band,n\nN,1,3\nN,2,6\nN,all,9\nS,1,\nS,2,\nS,all,12\nW,1,\n,1,3\nall,all,30\n'],
  ['survey', 'whose,area,times\n1,N,2.5\n2,N,1\n2,N,3\n3,S,0\n4,nowhere,7\n'],
];

/** What every engine is given besides the table. */
export const options: RunOptions = {
  date: '2026-06-01',
  populations: new Map(
    populations.map(([name, csv]) => [
      name,
      { table: readTable(`${name}.csv`, csv).value!, roles: rolesOfPopulation(name) },
    ]),
  ),
  released: [
    { key: { area: 'N' }, size: 5 },
    { key: { area: 'N', band: '1' }, size: 3 },
    { key: { area: 'S', band: '2' }, size: 1 },
  ],
};

/** Entries without a key stand in an order of their own. */
export function inOrder(values: MeasureValues): unknown {
  const written = (entry: unknown): string =>
    JSON.stringify(entry, (_, value: unknown) =>
      value === undefined ? 'unknown' : typeof value === 'number' ? String(value) : value,
    );
  return { ...values, ofGroups: values.ofGroups.map(groups => groups.map(written).sort()) };
}

/**
 * The tests of an engine; `run` is undefined where its server is not at hand, which is said, or fails where it may not be so.
 * It is asked with and without the keys of groups, where it is not told otherwise.
 */
export function heldToReference(
  engine: string,
  run: Run | undefined,
  withKeys: readonly boolean[] = [false, true],
): void {
  if (!run) {
    test.skipIf(process.env['FINELINE_SERVERS'] !== 'all')(`there is no server of ${engine} here`, () => {
      expect.fail('every server has to be at hand');
    });
    return;
  }
  describe.each([...plans])(`${engine} gives what the reference engine gives, by %s`, (_, plan) => {
    test.each([...hostileTables])('of %s', async (_, table) => {
      for (const keys of withKeys) {
        const expected = runReference(plan, inMemory(table), { ...options, keys });
        expect(inOrder(await run(plan, table, { ...options, keys }))).toEqual(inOrder(expected));
      }
    });

    test.each([
      ['want quoting', hostileNames],
      ['are those of a query', namesOfQueries],
    ])('of columns whose names %s', async (_, names) => {
      const table = withNames(hostileTables.get('plain rows')!, names);
      const named = renamed(plan, names);
      for (const keys of withKeys) {
        const expected = runReference(named, inMemory(table), { ...options, keys });
        expect(inOrder(await run(named, table, { ...options, keys }))).toEqual(inOrder(expected));
      }
    });
  });
}
