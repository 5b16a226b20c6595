// ClickHouse over plain HTTP, as its oldest servers take it. Answers come as lines of text, which every version writes
// alike, where numbers in JSON lose digits and NaN.
import type { Engine } from '../plan/engine.ts';
import { clickhouse } from '../sql/dialects/clickhouse.ts';
import { quoteTable } from '../sql/quoteTable.ts';
import type { ColumnKind, SourceColumn } from '../sql/sourceTable.ts';
import type { Connection, Value } from './connection.ts';
import { openOnDatabase } from './openOnDatabase.ts';
import { runOnDatabase } from './runOnDatabase.ts';
import { decoded, type TableUrl } from './sources/tableUrl.ts';
import { unreadable } from './sources/unreadable.ts';

/** The engine over tables of ClickHouse, distributed ones among them. It rejects with `Unreadable` as others do. */
export const clickHouseEngine: Engine<TableUrl> = {
  run: async (plan, source, options) => runOnDatabase(plan, await openClickHouse(source), options),
  open: async (source, use) => use(openOnDatabase(await openClickHouse(source))),
};

/** A table over HTTP; nothing is kept open. */
async function openClickHouse(source: TableUrl): Promise<Connection> {
  const { table } = source;
  const sql = quoteTable(table, clickhouse);
  if (table === '' || sql === undefined)
    throw unreadable('the address names no table', 'Write it behind `#`: `clickhouse://host:8123/db#table`.');
  const rows = (query: string): AsyncIterable<readonly (readonly Value[])[]> => ask(source, query);
  const columns: SourceColumn[] = [];
  for await (const chunk of rows(`DESCRIBE TABLE ${sql}`))
    for (const [name, type] of chunk) columns.push({ name: String(name), kind: kindOf(String(type)) });
  return { dialect: clickhouse, source: { sql, columns }, rows };
}

async function* ask(source: TableUrl, query: string): AsyncGenerator<readonly (readonly Value[])[]> {
  const { url } = source;
  const secure = url.protocol === 'clickhouses:';
  const asked = new URL(`${secure ? 'https' : 'http'}://${url.host}/`);
  if (url.port === '') asked.port = secure ? '8443' : '8123';
  const database = decoded(url.pathname.slice(1));
  if (database !== '') asked.searchParams.set('database', database);
  // Functions of aggregates are ours to nest; a query that needs more memory than there is spills.
  asked.searchParams.set('readonly', '1');
  let response: Response;
  try {
    response = await fetch(asked, {
      method: 'POST',
      headers: {
        ...(url.username !== '' && { 'X-ClickHouse-User': decoded(url.username) }),
        ...(passwordOf(url) !== '' && { 'X-ClickHouse-Key': passwordOf(url) }),
      },
      body: `${query}\nFORMAT TabSeparated`,
    });
  } catch (error) {
    const { cause } = error as Error;
    const why = cause instanceof Error && cause.message !== '' ? cause.message : 'nobody answers';
    throw unreadable(
      `ClickHouse at \`${asked.host}\` cannot be reached: ${why}`,
      'Check host and port: it is the one for HTTP.',
    );
  }
  if (!response.ok) throw refused(await response.text());
  let left = '';
  const decoder = new TextDecoder();
  for await (const bytes of response.body ?? []) {
    const lines = (left + decoder.decode(bytes as Uint8Array, { stream: true })).split('\n');
    left = lines.pop() ?? '';
    if (lines.length > 0) yield lines.map(line => line.split('\t').map(unescaped));
  }
}

function passwordOf({ password }: URL): string {
  return password === '' ? (process.env['CLICKHOUSE_PASSWORD'] ?? '') : decoded(password);
}

/** What the server lacks, or does not allow, is said to the user; a query that it does not understand is our bug. */
function refused(answer: string): Error {
  const [line = ''] = answer.split('\n');
  const [, code = ''] = /^Code: (\d+)/.exec(line) ?? [];
  const why = line
    .replace(/^Code: \d+, e\.displayText\(\) = DB::Exception: /, '')
    .replace(/, e\.what\(\).*$/, '');
  const users = [
    '60',
    '81',
    '159',
    '160',
    '164',
    '192',
    '193',
    '194',
    '209',
    '210',
    '241',
    '279',
    '290',
    '291',
    '497',
    '516',
  ];
  if (!users.includes(code)) return new Error(why);
  return unreadable(
    `ClickHouse refuses: ${why}`,
    'Check database, table and user; a password can stand in the variable `CLICKHOUSE_PASSWORD`.',
  );
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', 0: '\0' };

function unescaped(field: string): Value {
  if (field === '\\N') return null;
  return field.includes('\\') ? field.replaceAll(/\\(.)/gs, (_, one: string) => escapes[one] ?? one) : field;
}

function kindOf(declared: string): ColumnKind {
  const type = declared.replaceAll(/^(?:(?:Nullable|LowCardinality)\()+|\)+$/g, '');
  if (/^U?Int\d+$/.test(type)) return 'whole';
  if (type.startsWith('Decimal')) return 'decimal';
  if (type.startsWith('Float')) return 'float';
  return type === 'String' ? 'text' : 'other';
}
