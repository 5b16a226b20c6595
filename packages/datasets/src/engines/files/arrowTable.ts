// Arrow files (Feather, too) and streams, one batch after the other.
import { open, type FileHandle } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { DataType, RecordBatch, RecordBatchReader, Vector } from 'apache-arrow';
import type { FileSource } from '../sources/fileSource.ts';
import { unreadable } from '../sources/unreadable.ts';
import { rowsOfChunk, stagedTable, type StagedColumn, type StagedValue } from './stagedTable.ts';

type Arrow = typeof import('apache-arrow');

/** Reads the batches of a file in turn, and gives the table as SQL. */
export async function arrowTable({ path }: FileSource, connection: DuckDBConnection): Promise<string> {
  const arrow = await load();
  let handle: FileHandle | undefined;
  try {
    handle = await open(path);
    const reader = await arrow.RecordBatchReader.from(handle);
    await reader.open();
    if (!reader.schema) throw new Error('it has no schema');
    const columns = reader.schema.fields.map(({ name, type }) => columnOf(name, type, arrow));
    return await stagedTable(
      columns.map(({ column }) => column),
      chunksOf(reader, columns),
      connection,
    );
  } catch (error) {
    if (error instanceof Error && 'unreadable' in error) throw error;
    const why = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    throw unreadable(
      `it cannot be read as Arrow: ${why}`,
      'Check that the file is there and whole; write it without compression, or with LZ4.',
    );
  } finally {
    await handle?.close().catch(() => undefined);
  }
}

async function load(): Promise<Arrow> {
  try {
    const [arrow, { default: lz4 }] = await Promise.all([import('apache-arrow'), import('lz4js')]);
    arrow.compressionRegistry.set(arrow.CompressionType.LZ4_FRAME, {
      decode: data => lz4.decompress(data),
      encode: data => lz4.compress(data),
    });
    return arrow;
  } catch {
    throw unreadable(
      'what reads Arrow files is not there',
      'Install it beside Fineline: `npm install apache-arrow lz4js`.',
    );
  }
}

interface Read {
  readonly column: StagedColumn;
  readonly value: (value: unknown) => StagedValue;
  /** Whether the value is given as it is stored: as a number an instant would lose digits, and groups would become one. */
  readonly stored?: true;
}

function columnOf(name: string, type: DataType, arrow: Arrow): Read {
  const { DataType: is, TimeUnit } = arrow;
  if (is.isDictionary(type)) return columnOf(name, type.dictionary as DataType, arrow);
  if (is.isUtf8(type) || is.isLargeUtf8(type) || is.isUtf8View(type) || is.isNull(type))
    return { column: { name, as: 'text' }, value: String };
  if (is.isBool(type)) return { column: { name, as: 'boolean' }, value: Boolean };
  if (is.isInt(type) && (type.isSigned || type.bitWidth < 64))
    return { column: { name, as: 'whole' }, value: value => BigInt(value as number | bigint) };
  // Wider than a signed one: as text, which the database makes a number of.
  if (is.isInt(type)) return { column: { name, as: 'text', cast: 'UBIGINT' }, value: String };
  if (is.isFloat(type)) return { column: { name, as: 'float' }, value: Number };
  if (is.isDecimal(type) && type.precision <= 38)
    return {
      column: { name, as: 'text', cast: `DECIMAL(${type.precision}, ${type.scale})` },
      value: value => decimalText(value as Uint32Array, type.scale),
    };
  if (is.isDate(type))
    return {
      column: { name, as: 'text' },
      value: value => new Date(Number(value)).toISOString().slice(0, 10),
    };
  if (is.isTimestamp(type)) {
    const units = [TimeUnit.SECOND, TimeUnit.MILLISECOND, TimeUnit.MICROSECOND, TimeUnit.NANOSECOND];
    const digits = 3 * units.indexOf(type.unit);
    const zone = type.timezone ? '+00' : '';
    const value = (stored: unknown): string => `${instantText(stored as bigint, digits)}${zone}`;
    return { column: { name, as: 'text' }, value, stored: true };
  }
  throw unreadable(
    `\`${name}\` holds ${String(type)}, which no rule looks at`,
    'Leave the column out, or write its values as texts or numbers.',
  );
}

/** Two's complement in words of 32 bits, the lowest first. */
function decimalText(words: Uint32Array, scale: number): string {
  const bits = BigInt(words.length * 32);
  const unsigned = words.reduce((sum, word, at) => sum + (BigInt(word) << BigInt(32 * at)), 0n);
  const number = BigInt.asIntN(Number(bits), unsigned);
  const digits = String(number < 0n ? -number : number).padStart(scale + 1, '0');
  const sign = number < 0n ? '-' : '';
  if (scale <= 0) return `${sign}${digits}${'0'.repeat(-scale)}`;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** As DuckDB writes an instant: its seconds with as many digits as it takes. */
function instantText(stored: bigint, digits: number): string {
  const parts = 10n ** BigInt(digits);
  const fraction = ((stored % parts) + parts) % parts;
  const seconds = new Date(Number((stored - fraction) / parts) * 1000)
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ');
  const written = digits === 0 ? '' : String(fraction).padStart(digits, '0').replace(/0+$/, '');
  return written === '' ? seconds : `${seconds}.${written}`;
}

async function* chunksOf(
  reader: AsyncIterable<RecordBatch> | RecordBatchReader,
  columns: readonly Read[],
): AsyncGenerator<readonly (readonly StagedValue[])[]> {
  for await (const batch of reader as AsyncIterable<RecordBatch>)
    for (let from = 0; from < batch.numRows; from += rowsOfChunk) {
      const to = Math.min(batch.numRows, from + rowsOfChunk);
      yield columns.map((column, at) => valuesOf(batch.getChildAt(at), from, to, column));
    }
}

function valuesOf(
  vector: Vector | null,
  from: number,
  to: number,
  { value: read, stored }: Read,
): readonly StagedValue[] {
  const values: StagedValue[] = [];
  for (let row = from; row < to; row++) {
    const value: unknown = vector?.get(row);
    if (value === null || value === undefined) values.push(null);
    else values.push(read(stored ? (vector?.data[0]?.values as BigInt64Array)[row] : value));
  }
  return values;
}
