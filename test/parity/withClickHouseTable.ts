import type { Cell } from '@fineline/datasets';
import type { StoredAs, StoredTable } from './hostileTables.ts';

const types: Readonly<Record<StoredAs, string>> = {
  text: 'Nullable(String)',
  whole: 'Nullable(Int64)',
  float: 'Nullable(Float64)',
  decimal: 'Nullable(Decimal64(4))',
  day: 'Nullable(Date)',
};

/**
 * Makes a table, gives its address, and takes it away afterwards. With a second server each holds every other row, and the
 * table is the one over both.
 */
export async function withClickHouseTable<Answer>(
  servers: readonly string[],
  { columns, rows }: StoredTable,
  use: (address: string) => Promise<Answer>,
): Promise<Answer> {
  const name = `parity'; \`${process.pid}_${Math.trunc(performance.now() * 1000)}`;
  const [table, over] = [quoted(name), quoted(`${name} over both`)];
  const declared = columns.map(column => `${quoted(column.name)} ${types[column.as]}`).join(', ');
  const [first = ''] = servers;
  try {
    for (const [at, server] of servers.entries()) {
      await ask(server, `CREATE TABLE ${table} (${declared}) ENGINE = Memory`);
      const lines = Array.from({ length: rows }, (_, row) => row)
        .filter(row => row % servers.length === at)
        .map(row => columns.map(({ values }) => written(values[row] ?? null)).join('\t'));
      if (lines.length > 0)
        await ask(server, `INSERT INTO ${table} FORMAT TabSeparated\n${lines.join('\n')}\n`);
    }
    if (servers.length === 1) return await use(`${first}#${encodeURIComponent(name)}`);
    await ask(
      first,
      `CREATE TABLE ${over} (${declared}) ENGINE = Distributed(fineline, default, '${name.replaceAll("'", "\\'")}')`,
    );
    return await use(`${first}#${encodeURIComponent(`${name} over both`)}`);
  } finally {
    if (servers.length > 1) await ask(first, `DROP TABLE IF EXISTS ${over}`);
    for (const server of servers) await ask(server, `DROP TABLE IF EXISTS ${table}`);
  }
}

async function ask(server: string, query: string): Promise<void> {
  const { host, username, password } = new URL(server);
  const response = await fetch(`http://${host}/`, {
    method: 'POST',
    headers: { 'X-ClickHouse-User': username, 'X-ClickHouse-Key': password },
    body: query,
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(answer);
}

function quoted(name: string): string {
  return `\`${name.replaceAll(/[\\`]/g, '\\$&')}\``;
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\\': '\\\\' };

function written(cell: Cell): string {
  if (cell === null) return '\\N';
  if (Object.is(cell, -0)) return '-0.0';
  if (typeof cell === 'number' && !Number.isFinite(cell))
    return Number.isNaN(cell) ? 'nan' : cell > 0 ? 'inf' : '-inf';
  return String(cell).replaceAll(/[\n\t\\]/g, one => escapes[one]!);
}
