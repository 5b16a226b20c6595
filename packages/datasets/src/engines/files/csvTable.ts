// CSV that is packed, in several files or larger than memory. Its header is read here and its fields by the database, as
// texts; a column becomes numbers where `typeColumn` would make it such.
import type { DuckDBConnection } from '@duckdb/node-api';
import { headerOf } from '../../reading/parseCsv.ts';
import { unevenRow } from '../../reading/unevenRow.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import type { FileSource, OpenedFile } from '../sources/fileSource.ts';
import { unreadable } from '../sources/unreadable.ts';
import { bytesOf, reasonFor } from './checkTextFile.ts';
import { filesOf } from './filesOf.ts';
import { noRoom } from './noRoom.ts';
import { namedColumns } from './stagedTable.ts';

/** Reads the fields of every file once, and gives the table. */
export async function csvTable({ path }: FileSource, connection: DuckDBConnection): Promise<OpenedFile> {
  const { files, sql } = await filesOf(path, connection);
  const [first = '', ...others] = files;
  const header = await headerIn(first);
  for (const other of others)
    if (JSON.stringify(await headerIn(other)) !== JSON.stringify(header))
      throw unreadable(
        `\`${other}\` does not have the columns of \`${first}\` in their order`,
        'Several files are one table where the first lines of all are alike.',
      );
  const { names, separator } = header;
  const nameless = names.indexOf('');
  if (nameless >= 0)
    throw unreadable(`column ${nameless + 1} has no name`, 'Give each column a name of its own.');
  const columns = names.map((_, at) => `c${at}: 'VARCHAR'`).join(', ');
  const dialect = `auto_detect = false, header = true, delim = ${text(separator)}, quote = '"', escape = '"'`;
  // By itself, DuckDB takes room for sixteen of the longest lines at a time, however short they are.
  await answer(
    `CREATE TABLE staged AS SELECT * FROM read_csv(${sql}, columns = {${columns}}, ${dialect}, ` +
      `nullstr = '', max_line_size = 16000000, buffer_size = 32000000)`,
  ).catch((error: unknown) => {
    throw noRoom(error) ?? unreadable(reasonOf(error, names.length), help);
  });
  const types = await typesOf(names.length);
  const written = new Set(names.filter((_, at) => types[at]?.isWritten));
  const sqlWith = (asTexts: ReadonlySet<string>): string =>
    namedColumns(
      names.map((name, at) => {
        const type = written.has(name) && asTexts.has(name) ? undefined : types[at]?.name;
        return [name, type === undefined ? `c${at}` : `CAST(c${at} AS ${type})`];
      }),
      'staged',
    );
  return {
    sql: sqlWith(new Set()),
    ...(written.size > 0 && { written: { columns: written, sql: sqlWith } }),
  };

  async function answer(sql: string): Promise<readonly (readonly unknown[])[]> {
    return (await connection.runAndReadAll(sql)).getRows();
  }

  /** The numeric type of each column of texts; undefined where it stays a text. */
  async function typesOf(count: number): Promise<readonly (NumericType | undefined)[]> {
    const all = Array.from({ length: count }, (_, at) => at);
    const ask = async (
      asked: readonly number[],
      from: string,
    ): Promise<readonly (NumericType | undefined)[]> => {
      if (asked.length === 0) return [];
      const [row = []] = await answer(`SELECT ${asked.map(at => shapeOf(`c${at}`)).join(', ')} FROM ${from}`);
      return asked.map((_, at) => typeOf(row.slice(at * shapes, (at + 1) * shapes)));
    };
    // Most columns of texts show what they are soon, and need not be looked at to the end.
    const some = await ask(all, '(SELECT * FROM staged LIMIT 10000)');
    const likely = all.filter(at => some[at] !== undefined);
    const found = await ask(likely, 'staged');
    return all.map(at => found[likely.indexOf(at)]);
  }
}

const help =
  'Each row has as many values as the header names columns; a value that holds the separator stands in quotes.';

/** What `typeColumn` asks of every field that is not empty: the same expressions, in the words of the database. */
function shapeOf(c: string): string {
  const mantissa = `regexp_replace(lower(${c}), 'e.*$', '')`;
  const digits = `length(ltrim(regexp_replace(${mantissa}, '[-.]', '', 'g'), '0'))`;
  const read = `coalesce(TRY_CAST(${c} AS DOUBLE), 'inf'::DOUBLE)`;
  const number =
    `regexp_full_match(${c}, '-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?') AND length(${c}) <= 40 ` +
    `AND ${digits} <= 15 AND isfinite(${read}) AND (${digits} = 0 OR abs(${read}) >= 1e-290)`;
  return [
    `bool_and(${c} IS NULL OR (${number}))`,
    `bool_and(${c} IS NULL OR ${c} = '0' OR (regexp_full_match(${c}, '-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?') ` +
      // As `-0` is, what is smaller than a millionth is written otherwise by the reader in memory.
      `AND NOT regexp_matches(${c}, '^-?0(\\.000000|$)')))`,
    `bool_or(contains(lower(${c}), 'e'))`,
    `max(length(split_part(ltrim(${c}, '-'), '.', 1)))`,
    `max(length(split_part(${c}, '.', 2)))`,
  ].join(', ');
}

const shapes = 5;

/** The type of a column of numbers, and whether they are written otherwise than they are written from it. */
interface NumericType {
  readonly name: string;
  readonly isWritten: boolean;
}

function typeOf([numeric, plain, ...digits]: readonly unknown[]): NumericType | undefined {
  const name = nameOf(numeric, digits);
  return name === undefined ? undefined : { name, isWritten: plain !== true };
}

function nameOf(numeric: unknown, [exponents, before, after]: readonly unknown[]): string | undefined {
  if (numeric !== true || before === null) return undefined;
  const [whole, fraction] = [Number(before), Number(after)];
  if (exponents === true || whole + fraction > 38) return 'DOUBLE';
  return fraction === 0 ? 'BIGINT' : `DECIMAL(${whole + fraction}, ${fraction})`;
}

interface Header {
  readonly names: readonly string[];
  readonly separator: string;
}

/** The first line of a file, which may be packed. */
async function headerIn(file: string): Promise<Header> {
  const bytes = bytesOf(file);
  let start = '';
  const decoder = new TextDecoder();
  try {
    for await (const chunk of bytes) {
      start += decoder.decode(chunk, { stream: true });
      const header = headerOf(start, /\.tsv(?:\.gz)?$/i.test(file) ? '\t' : undefined);
      if (header) return header;
      if (start.length > longestHeader) break;
    }
  } catch (error) {
    throw reasonFor(file, error);
  } finally {
    bytes.destroy();
  }
  const header = headerOf(`${start}\n`, /\.tsv(?:\.gz)?$/i.test(file) ? '\t' : undefined);
  if (header) return header;
  throw unreadable(
    `\`${file}\` does not begin with a header`,
    'The first line of a table names its columns.',
  );
}

const longestHeader = 10_000_000;

function reasonOf(error: unknown, columns: number): string {
  const message = messageOf(error);
  const line = /CSV Error on Line: (\d+)/.exec(message)?.[1];
  const found = /Expected Number of Columns: \d+ Found: (\d+)/.exec(message)?.[1];
  if (line !== undefined && found !== undefined) return unevenRow(`line ${line}`, Number(found), columns);
  if (line !== undefined && /quote/i.test(message))
    return `a quoted value has no end, or more after it, in line ${line}`;
  return `DuckDB cannot read it: ${message.split('\n')[0]!.replace(/^[A-Za-z ]+ Error: /, '')}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A text in quotes, which was looked at beforehand. */
function text(value: string): string {
  return duckdb.text(value) ?? "''";
}
