// One shape of query for all dialects: sub-queries in `FROM`, plain `GROUP BY`, `UNION ALL`. That is what the oldest and
// the strictest of them take: ClickHouse 18.16 has no window functions, Snowflake's protected tables take no `GROUPING
// SETS`, and `COUNT(DISTINCT …)` costs seven times a nested `GROUP BY` on PostgreSQL. Only what is read twice is named.
import type { Dialect } from './dialects/dialect.ts';

/** What a query selects: an expression and the name it has from here on. Names are ours, never the user's. */
export type Selected = readonly [sql: string, as: string];

export interface Query {
  readonly select: readonly Selected[];
  readonly from: Source;
  readonly where?: string;
  /** Names of columns of `from`. Absent: the rows stay as they are, or all of them are one group. */
  readonly groupBy?: readonly string[];
}

export type Source =
  /** A table, as SQL. */
  | { readonly table: string }
  | { readonly query: Query }
  /** What stands in several places of one query: worked out once, where `WITH` names queries. */
  | { readonly shared: Query }
  | { readonly union: readonly Query[] }
  /** Two queries by a column of this name, which both have; no other name may be in both. */
  | { readonly join: readonly [Query, Query]; readonly using: string }
  | { readonly cross: readonly [Query, Query] };

/** A query as SQL text, laid out for people, without a final semicolon. */
export function renderQuery(query: Query, dialect: Dialect): string {
  let aliases = 0;
  const named = new Map<Query, string>();
  const namedQueries: string[] = [];
  const nested = (queries: readonly Query[], indent: string): string => {
    const inner = `${indent}  `;
    const text = queries.map(one => render(one, inner)).join(`\n${inner}UNION ALL\n${inner}`);
    return `(\n${inner}${text}\n${indent}) AS q${++aliases}`;
  };
  const source = (from: Source, indent: string): string => {
    if ('table' in from) return from.table;
    if ('query' in from) return nested([from.query], indent);
    if ('shared' in from) return dialect.namesQueries ? nameOf(from.shared) : nested([from.shared], indent);
    if ('union' in from) return nested(from.union, indent);
    const sides = 'join' in from ? from.join : from.cross;
    const [left, right] = sides.map(side => nested([side], indent));
    if ('cross' in from) return `${left} CROSS JOIN ${right}`;
    return `${left} ${dialect.join} ${right} USING (${from.using})`;
  };
  // Lines are laid out as they are made: a quoted name may hold the end of a line, and has to keep it.
  const render = ({ select, from, where, groupBy = [] }: Query, indent: string): string => {
    const inner = dialect.namesExpressions && 'query' in from ? from.query : undefined;
    if (inner && 'table' in inner.from && inner.where === undefined && inner.groupBy === undefined) {
      const asked: Query = { select, from: inner.from, ...(where !== undefined && { where }), groupBy };
      return `WITH${listed(inner.select, indent)}\n${indent}${render(asked, indent)}`;
    }
    return [
      `SELECT${listed(select, indent)}`,
      `FROM ${source(from, indent)}`,
      ...(where === undefined ? [] : [`WHERE ${where}`]),
      ...(groupBy.length === 0 ? [] : [`GROUP BY ${groupBy.join(', ')}`]),
    ].join(`\n${indent}`);
  };
  const nameOf = (shared: Query): string => {
    const known = named.get(shared);
    if (known !== undefined) return known;
    const name = `${freeName(shared)}${named.size + 1}`;
    named.set(shared, name);
    namedQueries.push(`${name} AS (\n  ${render(shared, '  ')}\n)`);
    return name;
  };
  const text = render(query, '');
  return namedQueries.length === 0 ? text : `WITH ${namedQueries.join(', ')}\n${text}`;
}

/** A name that the table, whose name is the user's, does not have as well. */
function freeName(query: Query): string {
  const tables = tablesOf(query).join(' ').toLowerCase();
  let name = 'cells';
  while (tables.includes(name)) name += '_';
  return name;
}

function tablesOf({ from }: Query): readonly string[] {
  if ('table' in from) return [from.table];
  if ('query' in from) return tablesOf(from.query);
  if ('shared' in from) return tablesOf(from.shared);
  return ('union' in from ? from.union : 'join' in from ? from.join : from.cross).flatMap(tablesOf);
}

/** What is selected: in one line where that can be read, else each in a line of its own. */
function listed(select: readonly Selected[], indent: string): string {
  const items = select.map(([sql, as]) => (sql === as ? as : `${sql} AS ${as}`));
  const line = items.join(', ');
  return line.length <= longestLine ? ` ${line}` : items.map(item => `\n${indent}  ${item}`).join(',');
}

const longestLine = 100;
