// Texts that a file writes down once are grouped by their places. What that gives is held to the reference engine by all
// other tests; here is seen that it is done, and that a text without a place is not lost.
import { runReference, type MeasureValues } from '@fineline/datasets';
import { expect, test } from 'vitest';
import { withDuckDb } from '../../packages/datasets/src/engines/duckdb.ts';
import { runOnDatabase } from '../../packages/datasets/src/engines/runOnDatabase.ts';
import { plans } from './everyMeasure.ts';
import { inOrder, options } from './heldToReference.ts';
import { hostileTables, inMemory } from './hostileTables.ts';
import { withParquet } from './withParquet.ts';

const plan = plans.get('rows')!;
const table = hostileTables.get('few texts, each of them in many rows')!;
const distinctKinds = /SELECT "kind" AS v\n.*GROUP BY v$/s;

/** What comes of the plan, and every query; `hidden` is held back when the values of `kind` are asked for. */
async function worked(
  hidden?: string | null,
): Promise<{ values: MeasureValues; queries: readonly string[] }> {
  const queries: string[] = [];
  const values = await withParquet(table, path =>
    withDuckDb({ path, format: 'parquet' }, {}, connection =>
      runOnDatabase(
        plan,
        {
          ...connection,
          async *rows(sql, many) {
            queries.push(sql);
            for await (const chunk of connection.rows(sql, many))
              yield distinctKinds.test(sql) ? chunk.filter(([value]) => value !== hidden) : chunk;
          },
        },
        options,
      ),
    ),
  );
  return { values, queries };
}

const expected = inOrder(runReference(plan, inMemory(table), options));
const byPlaces = (queries: readonly string[]): number =>
  queries.filter(sql => sql.includes('list_position')).length;

test('texts that are few are grouped by their places', async () => {
  const { values, queries } = await worked();
  expect(byPlaces(queries)).toBeGreaterThan(0);
  expect(queries.filter(sql => distinctKinds.test(sql))).toHaveLength(1);
  expect(inOrder(values)).toEqual(expected);
});

test('where a text has no place, or an empty value has none, texts are grouped as they are', async () => {
  const { queries: all } = await worked();
  for (const hidden of ['y', null]) {
    const { values, queries } = await worked(hidden);
    expect(inOrder(values)).toEqual(expected);
    expect(queries.length).toBeGreaterThan(all.length);
  }
});
