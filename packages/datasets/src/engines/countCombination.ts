import type { DatasetRoles } from '@fineline/ruleset';
import { renderQuery, type Query, type Selected } from '../sql/query.ts';
import { isBlank, plainColumn, readColumn, type SourceColumn } from '../sql/sourceTable.ts';
import type { Connection } from './connection.ts';
import type { Counted } from './passingCombinations.ts';

/** Groups of a combination of columns that was counted before, kept where others are made of them. */
interface Kept {
  readonly columns: readonly string[];
  readonly groups: number;
  readonly table: string;
}

/** Groups are kept where they are so many times fewer than rows: else it is no shorter way to begin with them. */
const fewer = 8;

/**
 * Counts the groups by combinations of columns: the rows of each, or its persons where roles name them. Groups are made of
 * those of a larger combination where the database keeps them.
 */
export function combinationCounter(
  { source, dialect, rows: read, keep }: Connection,
  { person, missingAs }: Pick<DatasetRoles, 'person' | 'missingAs'>,
  rows: number,
): (columns: readonly string[], likely: number) => Promise<Counted> {
  const kept: Kept[] = [];
  /** Columns that hold what is to be read as empty: only they are read so, which takes as long as counting. */
  const blank = new Map<string, boolean>();
  const columnOf = (name: string): SourceColumn => source.columns.find(column => column.name === name)!;
  const by: readonly Selected[] = person === undefined ? [] : [['e', 'e']];

  return async (columns, likely) => {
    for (const name of [...columns, ...(person === undefined ? [] : [person])])
      if (!blank.has(name)) blank.set(name, await holdsBlanks(columnOf(name)));
    const base = kept
      .filter(one => columns.every(name => one.columns.includes(name)))
      .toSorted((a, b) => a.groups - b.groups)[0];
    const cells = base ? fromKept(columns, base) : fromRows(columns);
    const isFew = likely * fewer <= rows;
    const table = keep && isFew ? await keep(renderQuery(cells, dialect)) : undefined;
    const counted = await sizes(columns, table === undefined ? { query: cells } : { table });
    if (table !== undefined) kept.push({ columns, groups: counted.groups, table });
    return counted;
  };

  function fromRows(columns: readonly string[]): Query {
    const keys = columns.map((name): Selected => [sqlOf(name), keyOf(name)]);
    const persons: readonly Selected[] = person === undefined ? [] : [[sqlOf(person), 'e']];
    return grouped(columns, 'COUNT(*)', {
      query: { select: [...keys, ...persons], from: { table: source.sql } },
    });
  }

  function fromKept(columns: readonly string[], { table }: Kept): Query {
    return grouped(columns, 'SUM(n)', { table });
  }

  function grouped(columns: readonly string[], size: string, from: Query['from']): Query {
    const names = columns.map((name): Selected => [keyOf(name), keyOf(name)]);
    const select = [...names, ...by, [size, 'n'] as const];
    return { select, from, groupBy: [...names, ...by].map(([name]) => name) };
  }

  async function sizes(columns: readonly string[], from: Query['from']): Promise<Counted> {
    const names = columns.map((name): Selected => [keyOf(name), keyOf(name)]);
    const groups: Query['from'] =
      person === undefined
        ? from
        : { query: { select: [...names, ['COUNT(e)', 'n']], from, groupBy: names.map(([name]) => name) } };
    const select: readonly Selected[] = [
      ['COUNT(*)', 'g'],
      ['coalesce(MIN(n), 0)', 'm'],
    ];
    for await (const [row] of read(renderQuery({ select, from: groups }, dialect)))
      return { groups: Number(row?.[0] ?? 0), smallest: Number(row?.[1] ?? 0) };
    return { groups: 0, smallest: 0 };
  }

  function sqlOf(name: string): string {
    const column = columnOf(name);
    return blank.get(name) ? readColumn(column, missingAs, dialect) : plainColumn(column, dialect);
  }

  function keyOf(name: string): string {
    return `k${source.columns.findIndex(column => column.name === name)}`;
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
