// The same table as a file of each format that is read besides Parquet.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Cell } from '@fineline/datasets';
import * as arrow from 'apache-arrow';
import sqlite from 'node-sqlite3-wasm';
import type { StoredAs, StoredTable } from './hostileTables.ts';

/** Writes a table, packed where the path ends in `.gz`. */
export function writeCsv(path: string, { columns, rows }: StoredTable): string {
  const field = (cell: Cell): string => {
    const text = cell === null ? '' : Object.is(cell, -0) ? '-0' : String(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [
    columns.map(({ name }) => field(name)),
    ...Array.from({ length: rows }, (_, row) => columns.map(({ values }) => field(values[row] ?? null))),
  ];
  const text = `${lines.map(line => line.join(',')).join('\n')}\n`;
  writeFileSync(path, path.endsWith('.gz') ? gzipSync(text) : text);
  return text;
}

/** Writes one object a line. */
export function writeJsonLines(path: string, { columns, rows }: StoredTable): string {
  const line = (row: number): string =>
    JSON.stringify(Object.fromEntries(columns.map(({ name, values }) => [name, values[row]])));
  const text = Array.from({ length: rows }, (_, row) => `${line(row)}\n`).join('');
  writeFileSync(path, path.endsWith('.gz') ? gzipSync(text) : text);
  return text;
}

const arrowTypes: Readonly<Record<StoredAs, () => arrow.DataType>> = {
  text: () => new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32()),
  whole: () => new arrow.Int64(),
  float: () => new arrow.Float64(),
  decimal: () => new arrow.Decimal(4, 18, 128),
  day: () => new arrow.DateDay(),
};

/** Writes batches of three rows, `compressed` with LZ4 or not. */
export function writeArrow(path: string, { columns, rows }: StoredTable, compressed = false): void {
  const stored = (cell: Cell, as: StoredAs): unknown => {
    if (cell === null) return null;
    if (as === 'text') return String(cell);
    if (as === 'whole') return BigInt(Number(cell));
    if (as === 'day') return new Date(String(cell));
    return as === 'decimal' ? words(BigInt(Math.round(Number(cell) * 10_000))) : Number(cell);
  };
  const vectors = columns.map(({ name, as, values }) => [
    name,
    arrow.vectorFromArray(
      values.map(cell => stored(cell, as)),
      arrowTypes[as](),
    ),
  ]);
  const table = new arrow.Table(Object.fromEntries(vectors) as Record<string, arrow.Vector>);
  const compressionType = compressed ? arrow.CompressionType.LZ4_FRAME : null;
  const writer = new arrow.RecordBatchFileWriter({ compressionType });
  for (let from = 0; from < Math.max(1, rows); from += 3)
    for (const batch of table.slice(from, from + 3).batches) writer.write(batch);
  if (table.batches.length === 0) writer.write(new arrow.RecordBatch(table.schema));
  writer.finish();
  writeFileSync(path, writer.toUint8Array(true));
}

function words(number: bigint): Uint32Array {
  const unsigned = BigInt.asUintN(128, number);
  return Uint32Array.from({ length: 4 }, (_, at) => Number((unsigned >> BigInt(32 * at)) & 0xffff_ffffn));
}

/** Writes a database with this table, and makes others by these statements. */
export function writeSqlite(
  path: string,
  { columns, rows }: StoredTable,
  others: readonly string[] = [],
): void {
  const database = new sqlite.Database(path);
  try {
    const name = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    // Without types, so that values stay what they are.
    database.exec(`CREATE TABLE "it's" (${columns.map(column => name(column.name)).join(', ')})`);
    const places = columns.map(() => '?').join(', ');
    for (let row = 0; row < rows; row++)
      database.run(
        `INSERT INTO "it's" VALUES (${places})`,
        columns.map(({ values }) => values[row] ?? null),
      );
    for (const statement of others) database.exec(statement);
  } finally {
    database.close();
  }
}
