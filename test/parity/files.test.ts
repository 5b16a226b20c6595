// Files of every format give what their rows give in memory, and a file that cannot be read says why.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readTable, runReference, type MeasureValues, type Table } from '@fineline/datasets';
import { duckDbEngine, type FileSource } from '@fineline/datasets/engines';
import { expect, test } from 'vitest';
import { plans, renamed } from './everyMeasure.ts';
import { options } from './heldToReference.ts';
import { hostileNames, hostileTables, inMemory, withNames, type StoredTable } from './hostileTables.ts';
import { writeArrow, writeCsv, writeJsonLines, writeSqlite } from './writeTable.ts';

const folder = mkdtempSync(join(tmpdir(), 'fineline-'));
const plan = plans.get('rows')!;
const asked = { ...options, keys: true };

const plainRows = hostileTables.get('plain rows')!;
const named = 'names that want quoting';
const hostile: ReadonlyMap<string, StoredTable> = new Map([
  ...hostileTables,
  [named, withNames(plainRows, hostileNames)],
]);

/** Where formats could differ. */
const many = [
  ...['empty values everywhere', 'decimals that binary only comes near', named],
  'quotes, semicolons, back-slashes and letters of the world',
];

async function heldTo(table: Table, source: FileSource, of: string): Promise<void> {
  const own = of === named ? renamed(plan, hostileNames) : plan;
  // -0 is 0.
  const written = (values: MeasureValues): string =>
    JSON.stringify(values, (_, value: unknown) => (value === undefined ? 'unknown' : value));
  const found = await duckDbEngine().run(own, source, asked);
  expect(written(found)).toBe(written(runReference(own, table, asked)));
}

test.each([...many, 'no row', 'NaN, both zeros and what is infinite', 'texts that are all numbers'])(
  'CSV, packed, of %s',
  async name => {
    const path = join(folder, 'table.csv.gz');
    const { value } = readTable('table.csv', writeCsv(path, hostile.get(name)!));
    await heldTo(value!, { path, format: 'csv' }, name);
  },
);

test('CSV, packed, of numbers that are written in ways of their own', async () => {
  const ways = ['1', '1.0', '1.00', '10', '1e1', '0.10', '0.1', '0', '-0', '0.0000001', '1E-7', '2', '2'];
  const rows = ways.map(way => [way, way, way, way, way, way, way, '2026-01-01'].join());
  const csv = `who,area,band,kind,score,amount,weight,born\n${[...rows, ...rows, ...rows.slice(3)].join('\n')}\n`;
  const path = join(folder, 'ways.csv.gz');
  writeFileSync(path, gzipSync(csv));
  await heldTo(readTable('ways.csv', csv).value!, { path, format: 'csv' }, 'ways');
});

test('CSV, packed, of numbers with more digits than numbers hold', async () => {
  const ways = ['99.0000000000000001', '12345678901234567890', '1e-400', '0.1000000000000000055', '2'];
  const rows = ways.map(way => ['1', 'N', way, 'x', way, way, '1', '2026-01-01'].join());
  const csv = `who,area,band,kind,score,amount,weight,born\n${rows.join('\n')}\n`;
  const path = join(folder, 'digits.csv.gz');
  writeFileSync(path, gzipSync(csv));
  await heldTo(readTable('digits.csv', csv).value!, { path, format: 'csv' }, 'digits');
});

test.each(many)('lines of JSON of %s', async name => {
  const path = join(folder, 'table.jsonl');
  const { value } = readTable(path, writeJsonLines(path, hostile.get(name)!));
  await heldTo(value!, { path, format: 'json' }, name);
});

test.each([...many, 'no row', 'NaN, both zeros and what is infinite'])('Arrow of %s', async name => {
  const path = join(folder, 'table.arrow');
  writeArrow(path, hostile.get(name)!, name === named);
  await heldTo(inMemory(hostile.get(name)!), { path, format: 'arrow' }, name);
});

test.each([...many, 'no row'])('SQLite of %s', async name => {
  const path = join(folder, `${name}.sqlite`);
  writeSqlite(path, hostile.get(name)!);
  await heldTo(inMemory(hostile.get(name)!), { path, format: 'sqlite' }, name);
});

test('several files are one table, where their columns are the same', async () => {
  const text = writeCsv(join(folder, 'part-1.csv'), plainRows);
  writeCsv(join(folder, 'part-2.csv'), plainRows);
  const source = { path: join(folder, 'part-*.csv'), format: 'csv' } as const;
  const rows = text.slice(text.indexOf('\n') + 1);
  await heldTo(readTable('both.csv', `${text}${rows}`).value!, source, 'both');
  writeFileSync(join(folder, 'part-3.csv'), 'area,who\nN,1\n');
  await expect(duckDbEngine().run(plan, source, asked)).rejects.toThrow(
    /part-3\.csv` does not have the columns of `.*part-1\.csv` in their order$/,
  );
});

test('of several tables in one file the one that is meant has to be named', async () => {
  const path = join(folder, 'several.sqlite');
  writeSqlite(path, plainRows, ['CREATE TABLE other (a)']);
  const run = (table?: string): unknown =>
    duckDbEngine().run(plan, { path, format: 'sqlite', ...(table !== undefined && { table }) }, asked);
  await expect(run()).rejects.toMatchObject({
    message: "it holds several tables: `it's`, `other`",
    help: "Name the one that is meant after a `#`: `FILE#it's`.",
  });
  await expect(run('others')).rejects.toThrow('it holds no table `others`');
  expect(await run("it's")).toMatchObject({ rows: plainRows.rows });
});

test.each([
  ['rows.csv', 'a,b\n1,2\n3\n', 'line 3 has 1 value, and the header names 2 columns'],
  ['twins.csv', 'a,A\n1,2\n', 'two columns are called `a` and `A`, which DuckDB does not tell apart'],
  ['empty.csv', '', 'does not begin with a header'],
  ['list.jsonl', '{"a":[1]}\n', '`a` is a list or an object'],
  ['text.sqlite', 'no database', 'SQLite cannot read it: '],
  ['text.arrow', 'no arrow', 'it cannot be read as Arrow: '],
])('%s says why it cannot be read', async (name, text, why) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  const format = name.endsWith('jsonl') ? 'json' : (name.split('.')[1] as FileSource['format']);
  await expect(duckDbEngine().run(plan, { path, format }, asked)).rejects.toSatisfy(
    (error: unknown) => error instanceof Error && 'unreadable' in error && error.message.includes(why),
  );
});
