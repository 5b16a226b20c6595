import type { DatasetRoles } from '@fineline/ruleset';
import { renderQuery, type Query, type Selected } from '../sql/query.ts';
import {
  groupedColumn,
  isBlank,
  plainColumn,
  readColumn,
  readSettled,
  type SourceColumn,
} from '../sql/sourceTable.ts';
import type { Connection } from './connection.ts';
import { fewValuesFinder } from './fewValues.ts';
import type { Counted, Guess } from './passingCombinations.ts';
import { unsettledAmong } from './unsettledColumns.ts';

/** Groups of a combination of columns that was counted before, kept where others are made of them. */
interface Kept {
  readonly columns: readonly string[];
  readonly groups: number;
  readonly table: string;
}

/** Groups are kept where they are so many times fewer than rows: else it is no shorter way to begin with them. */
const fewer = 8;

/**
 * Counts the groups by combinations of these columns: the rows of each, or its persons where roles name them. Groups are made
 * of those of a larger combination where the database keeps them, else of rows, which it keeps too, without their texts.
 */
export function combinationCounter(
  connection: Connection,
  { person, missingAs }: Pick<DatasetRoles, 'person' | 'missingAs'>,
  {
    all,
    rows,
    atLeast,
  }: { readonly all: readonly string[]; readonly rows: number; readonly atLeast: number },
): (columns: readonly string[], guess: Guess) => Promise<Counted> {
  const { source, dialect, rows: read, keep } = connection;
  const kept: Kept[] = [];
  /** How many values each column has that was counted by itself. */
  const valuesOf = new Map<string, number>();
  let rowsKept: Promise<string | undefined> | undefined;
  /** Columns that hold what is to be read as empty: only they are read so, which takes as long as counting. */
  const blank = new Map<string, boolean>();
  /** Whether persons are written in several ways. */
  let unsettled: boolean | undefined;
  const columnOf = (name: string): SourceColumn => source.columns.find(column => column.name === name)!;
  const by: readonly Selected[] = person === undefined ? [] : [['e', 'e']];

  return async (columns, guess) => {
    const base = kept
      .filter(one => columns.every(name => one.columns.includes(name)))
      .toSorted((a, b) => a.groups - b.groups)[0];
    const places = base ? undefined : await (rowsKept ??= keepRows());
    await lookAt(columns);
    const part = places !== undefined && !guess.passes ? await smallestInPart(columns, places) : undefined;
    if (part !== undefined && part < atLeast) return { smallest: part };
    const cells = base
      ? grouped(columns, 'SUM(n)', { table: base.table })
      : grouped(
          columns,
          'COUNT(*)',
          places === undefined ? { query: readRows(columns, sqlOf) } : { table: places },
        );
    const isFew = guess.groups * fewer <= rows;
    const table = keep && isFew ? await keep(renderQuery(cells, dialect)) : undefined;
    const { groups, smallest } = await sizes(columns, table === undefined ? { query: cells } : { table });
    if (table !== undefined) kept.push({ columns, groups, table });
    if (columns.length === 1) valuesOf.set(columns[0]!, groups);
    return { groups, smallest: smallest ?? 0 };
  };

  /** The size of the smallest of the groups with one value of a column: all of their rows hold it, and few others do. */
  async function smallestInPart(columns: readonly string[], places: string): Promise<number | undefined> {
    const values = (name: string): number => valuesOf.get(name) ?? 0;
    const byValues = columns.toSorted((a, b) => values(a) - values(b));
    const cut = byValues.find(name => values(name) >= fewer) ?? byValues.at(-1)!;
    const [key, from] = [keyOf(cut), { table: places }];
    const rarest = grouped([cut], 'COUNT(*)', from);
    const where = `${key} = (SELECT ${key} FROM (${renderQuery(rarest, dialect)}) AS r ORDER BY n LIMIT 1)`;
    const { smallest } = await sizes(columns, { query: { ...grouped(columns, 'COUNT(*)', from), where } });
    return smallest;
  }

  function readRows(columns: readonly string[], read: (name: string) => string): Query {
    const keys = columns.map((name): Selected => [read(name), keyOf(name)]);
    const persons: readonly Selected[] = person === undefined ? [] : [[personSql(person), 'e']];
    return { select: [...keys, ...persons], from: { table: source.sql } };
  }

  /** The rows with places instead of texts; undefined where a text has none, or there is nothing to gain. */
  async function keepRows(): Promise<string | undefined> {
    if (!keep) return undefined;
    const { columns } = await fewValuesFinder(source, { missingAs }, connection)(all);
    const placed = new Map(
      columns.flatMap(column => (column.fewValues ? [[column.name, groupedColumn(column, dialect)]] : [])),
    );
    const isShort = (name: string): boolean =>
      placed.has(name) || !['text', 'other'].includes(columnOf(name).kind);
    if (placed.size === 0 || !all.every(isShort)) return undefined;
    // Of those none is to be read as empty.
    for (const name of placed.keys()) blank.set(name, false);
    await lookAt(all);
    const table = await keep(
      renderQuery(
        readRows(all, name => placed.get(name) ?? sqlOf(name)),
        dialect,
      ),
    );
    const lost = [...placed.keys()].map(name => `${keyOf(name)} IS NULL`).join(' OR ');
    const select: readonly Selected[] = [['COUNT(*)', 'c']];
    for await (const [row] of read(renderQuery({ select, from: { table }, where: lost }, dialect)))
      if (Number(row?.[0] ?? 0) > 0) return undefined;
    return table;
  }

  function grouped(columns: readonly string[], size: string, from: Query['from']): Query {
    const names = columns.map((name): Selected => [keyOf(name), keyOf(name)]);
    const select = [...names, ...by, [size, 'n'] as const];
    return { select, from, groupBy: [...names, ...by].map(([name]) => name) };
  }

  async function sizes(
    columns: readonly string[],
    from: Query['from'],
  ): Promise<{ readonly groups: number; readonly smallest: number | undefined }> {
    const names = columns.map((name): Selected => [keyOf(name), keyOf(name)]);
    const groups: Query['from'] =
      person === undefined
        ? from
        : { query: { select: [...names, ['COUNT(e)', 'n']], from, groupBy: names.map(([name]) => name) } };
    const select: readonly Selected[] = [
      ['COUNT(*)', 'g'],
      ['MIN(n)', 'm'],
    ];
    for await (const [row] of read(renderQuery({ select, from: groups }, dialect)))
      return { groups: Number(row?.[0] ?? 0), smallest: row?.[1] == null ? undefined : Number(row[1]) };
    return { groups: 0, smallest: undefined };
  }

  function sqlOf(name: string): string {
    const column = columnOf(name);
    return blank.get(name) ? readColumn(column, missingAs, dialect) : plainColumn(column, dialect);
  }

  function keyOf(name: string): string {
    return `k${source.columns.findIndex(column => column.name === name)}`;
  }

  function personSql(name: string): string {
    return unsettled ? readSettled(columnOf(name), missingAs, dialect) : sqlOf(name);
  }

  async function lookAt(columns: readonly string[]): Promise<void> {
    for (const name of columns) await lookForBlanks(name);
    if (person === undefined) return;
    await lookForBlanks(person);
    unsettled ??= (await unsettledAmong(new Set([person]), { missingAs }, connection)).size > 0;
  }

  async function lookForBlanks(name: string): Promise<void> {
    if (!blank.has(name)) blank.set(name, await holdsBlanks(columnOf(name)));
  }

  async function holdsBlanks(column: SourceColumn): Promise<boolean> {
    const test = isBlank(column, missingAs, 's', dialect);
    if (test === undefined) return false;
    const values: Query = { select: [[plainColumn(column, dialect), 's']], from: { table: source.sql } };
    const distinct: Query = { select: [['s', 's']], from: { query: values }, groupBy: ['s'] };
    const select: readonly Selected[] = [[`MAX(CASE WHEN ${test} THEN 1 ELSE 0 END)`, 'b']];
    for await (const [row] of read(renderQuery({ select, from: { query: distinct } }, dialect)))
      return Number(row?.[0] ?? 0) === 1;
    return false;
  }
}
