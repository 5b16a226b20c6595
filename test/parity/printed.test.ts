// The queries that are printed for others to run count people and values as every engine does.
import { dialects, planStatements, runReference, type DialectName, type Plan } from '@fineline/datasets';
import type { DatasetRoles, Measure } from '@fineline/ruleset';
import { DuckDBInstance } from '@duckdb/node-api';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { hostileTables, inMemory, type StoredTable } from './hostileTables.ts';
import { withParquet } from './withParquet.ts';
import { withPostgresTable } from './withPostgresTable.ts';

const { FINELINE_POSTGRES: server } = process.env;
const per = { columns: 'key', missing: 'value' } as const;
const size: Measure = {
  ...{ id: 'k', kind: 'group-size', dataset: 't', per, unit: 'people', zeroAllowed: false },
};
const roles: DatasetRoles = {
  ...{ name: 't', person: 'who', key: ['area'], measure: [], harmless: [], suppressedAs: [], totals: [] },
  sensitive: [
    { column: 'kind', ordered: false },
    { column: 'score', ordered: true },
  ],
  missingAs: ['X'],
};

/** Two figures of each group of a table. */
const cases: readonly (readonly [table: string, measure: Measure])[] = [
  [
    'persons and values that differ by blanks around them and by normal forms alone',
    { id: 'd', kind: 'distinct-values', dataset: 't', per, of: 'kind', unit: 'people', nulls: 'skipped' },
  ],
  [
    'decimals in an order, one of them empty',
    {
      ...{ id: 'c', kind: 'closeness', dataset: 't', per, of: 'score', unit: 'people', nulls: 'value' },
      ...{ distance: 'ordered', decimals: 9 },
    },
  ],
];

function planOf(measure: Measure): Plan {
  const groupings = [{ columns: ['area'], missing: 'value', measures: [size, measure] }] as const;
  return { roles, ofTable: [], groupingOf: new Map(), groupings };
}

/** Persons and the figure of each group, as the reference engine works them out; -1 is unknown. */
function counted(plan: Plan, table: StoredTable): readonly string[] {
  return runReference(plan, inMemory(table), { date: '2026-06-01' })
    .ofGroups[0]!.map(({ values }) =>
      values.map(value => (value === undefined ? -1 : (value as { min: number }).min)).join(' of '),
    )
    .sort();
}

function printed(plan: Plan, name: DialectName, of: string): string {
  return planStatements(plan, of, dialects[name]).statements[0]!.sql;
}

/** The same of what a query gave: the figures come first. */
function inOrder(rows: readonly (readonly unknown[])[]): readonly string[] {
  return rows.map(row => row.slice(0, 2).map(Number).join(' of ')).sort();
}

test.each(cases)('of %s, on DuckDB', async (name, measure) => {
  const [table, plan] = [hostileTables.get(name)!, planOf(measure)];
  const rows = await withParquet(table, async path => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(`CREATE VIEW t AS FROM '${path.replaceAll("'", "''")}'`);
    const read = await connection.runAndReadAll(printed(plan, 'duckdb', 't'));
    connection.closeSync();
    instance.closeSync();
    return read.getRows();
  });
  expect(inOrder(rows)).toEqual(counted(plan, table));
});

test.skipIf(server === undefined).each(cases)('of %s, on PostgreSQL', async (name, measure) => {
  const [table, plan] = [hostileTables.get(name)!, planOf(measure)];
  const rows = await withPostgresTable(server!, table, async address => {
    const client = new Client({ connectionString: server! });
    await client.connect();
    const { rows } = await client.query<unknown[]>({
      text: printed(plan, 'postgres', 't').replaceAll('"t"', quotedName(address)),
      rowMode: 'array',
    });
    await client.end();
    return rows;
  });
  expect(inOrder(rows)).toEqual(counted(plan, table));
});

function quotedName(address: string): string {
  return `"${decodeURIComponent(address.split('#')[1]!).replaceAll('"', '""')}"`;
}
