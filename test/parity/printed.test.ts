// The queries that are printed for others to run count people and values as every engine does.
import { dialects, planStatements, runReference, type DialectName, type Plan } from '@fineline/datasets';
import type { DatasetRoles, Measure } from '@fineline/ruleset';
import { DuckDBInstance } from '@duckdb/node-api';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { hostileTables, inMemory } from './hostileTables.ts';
import { withParquet } from './withParquet.ts';
import { withPostgresTable } from './withPostgresTable.ts';

const { FINELINE_POSTGRES: server } = process.env;
const table = hostileTables.get(
  'persons and values that differ by blanks around them and by normal forms alone',
)!;
const per = { columns: 'key', missing: 'value' } as const;
const measures: readonly Measure[] = [
  { id: 'k', kind: 'group-size', dataset: 't', per, unit: 'people', zeroAllowed: false },
  { id: 'd', kind: 'distinct-values', dataset: 't', per, of: 'kind', unit: 'people', nulls: 'skipped' },
];
const roles: DatasetRoles = {
  ...{ name: 't', person: 'who', key: ['area'], measure: [], harmless: [], suppressedAs: [], totals: [] },
  sensitive: [{ column: 'kind', ordered: false }],
  missingAs: ['X'],
};
const plan: Plan = {
  ...{ roles, ofTable: [], groupingOf: new Map() },
  groupings: [{ columns: ['area'], missing: 'value', measures }],
};

/** Persons and values of each group, as the reference engine counts them. */
const counted = runReference(plan, inMemory(table), { date: '2026-06-01' })
  .ofGroups[0]!.map(({ values }) => values.map(value => (value as { min: number }).min).join(' of '))
  .sort();

function printed(name: DialectName, of: string): string {
  return planStatements(plan, of, dialects[name]).statements[0]!.sql;
}

/** The same of what a query gave: the figures come first. */
function inOrder(rows: readonly (readonly unknown[])[]): readonly string[] {
  return rows.map(row => row.slice(0, 2).map(Number).join(' of ')).sort();
}

test('on DuckDB', async () => {
  const rows = await withParquet(table, async path => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(`CREATE VIEW t AS FROM '${path.replaceAll("'", "''")}'`);
    const read = await connection.runAndReadAll(printed('duckdb', 't'));
    connection.closeSync();
    instance.closeSync();
    return read.getRows();
  });
  expect(inOrder(rows)).toEqual(counted);
});

test.skipIf(server === undefined)('on PostgreSQL', async () => {
  const rows = await withPostgresTable(server!, table, async address => {
    const client = new Client({ connectionString: server! });
    await client.connect();
    const { rows } = await client.query<unknown[]>({
      text: printed('postgres', 't').replaceAll('"t"', quotedName(address)),
      rowMode: 'array',
    });
    await client.end();
    return rows;
  });
  expect(inOrder(rows)).toEqual(counted);
});

function quotedName(address: string): string {
  return `"${decodeURIComponent(address.split('#')[1]!).replaceAll('"', '""')}"`;
}
