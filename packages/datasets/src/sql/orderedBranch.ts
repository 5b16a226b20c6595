import type { GroupingSql } from './groupingSql.ts';
import type { Branch } from './branch.ts';
import { cellQuery, wholeQuery, type Cells } from './cells.ts';
import type { Dialect } from './dialects/dialect.ts';
import { unknownMark } from './figure.ts';
import type { Query, Selected } from './query.ts';
import type { SourceColumn } from './sourceTable.ts';

/** Ordered distance: running sums of every group over every value of the table. Where an empty one lies, nobody knows. */
export function orderedBranch(given: Cells, written: GroupingSql): Branch {
  const { cells, asked } = asNumbers(given, written);
  const [[index] = [0]] = cells.measures;
  const { keys, dialect } = asked;
  const names = keys.map(([, as]): Selected => [as, as]);
  const groupBy = names.map(([name]) => name);
  const counted = cellQuery(cells, asked);
  const place = (prefix: string): readonly Selected[] => [
    [`CASE WHEN s IS NULL THEN 1 ELSE 0 END`, `${prefix}u`],
    [orderOf(cells.column, dialect), `${prefix}o`],
    [dialect.inByteOrder(`coalesce(${dialect.toText('s')}, '')`), `${prefix}t`],
  ];
  const placed = (prefix: string): Query => ({
    select: [...place(prefix), ['w', `${prefix}w`]],
    from: { query: wholeQuery(cells, asked, counted) },
  });
  const upTo = (before: string, at: string): string =>
    `(${before}u = 1 OR (${at}u = 0 AND (${before}o < ${at}o OR (${before}o = ${at}o AND ${before}t <= ${at}t))))`;
  const columns = (prefix: string): readonly string[] => [`${prefix}u`, `${prefix}o`, `${prefix}t`];
  const running: Query = {
    select: [
      ...columns('w').map((name): Selected => [name, name]),
      [`SUM(CASE WHEN ${upTo('x', 'w')} THEN xw ELSE 0 END)`, 'wr'],
      ['SUM(xw)', 'a'],
      ['COUNT(*)', 'v'],
      ['MAX(xu)', 'z'],
    ],
    from: { cross: [placed('w'), placed('x')] },
    groupBy: columns('w'),
  };
  const left: Query = {
    select: [...names, ...place('c'), ['c', 'c'], ['m', 'm']],
    from: { shared: counted },
  };
  const steps: Query = {
    select: [
      ...names,
      ...columns('w').map((name): Selected => [name, name]),
      ['MAX(wr)', 'r'],
      ['MAX(a)', 'sa'],
      ['MAX(v)', 'sv'],
      ['MAX(z)', 'sz'],
      ['SUM(c)', 'sc'],
      ['SUM(m)', 'sg'],
      [`SUM(CASE WHEN ${upTo('c', 'w')} THEN m ELSE 0 END)`, 'q'],
    ],
    from: { cross: [left, running] },
    groupBy: [...groupBy, ...columns('w')],
  };
  const groups: Query = {
    select: [
      ...names,
      ['MAX(sc)', 'n'],
      ['MAX(sg)', 'g'],
      ['MAX(sa)', 'a'],
      ['MAX(sv)', 'v'],
      ['MAX(sz)', 'z'],
      [`SUM(abs(${dialect.toWhole('q')} * sa - ${dialect.toWhole('r')} * sg))`, 'far'],
    ],
    from: { query: steps },
    groupBy,
  };
  const whole = dialect.toWhole('g');
  const figure =
    `CASE WHEN z = 1 AND v > 2 THEN ${unknownMark} WHEN g = 0 THEN NULL WHEN v < 2 THEN 0 ` +
    `ELSE ${dialect.billionths('far', `(${whole} * a * (v - 1))`)} END`;
  return {
    query: { select: [...names, ['n', 'n'], [figure, `f${index}`]], from: { query: groups } },
    complete: false,
    fractions: [],
    columns: ['n', `f${index}`],
    figures: new Map([[index, { kind: 'billionths', column: `f${index}` }]]),
  };
}

/** Texts that are all numbers are read as such: `1` and `1.0` are one value. */
function asNumbers(cells: Cells, asked: GroupingSql): { readonly cells: Cells; readonly asked: GroupingSql } {
  const { column } = cells;
  if (column.kind !== 'text' || !column.numeric) return { cells, asked };
  const text = asked.readCounted(column);
  // Some databases read what is not chosen, too, and an absent text is no number.
  const number = `CASE WHEN ${text} IS NULL THEN NULL ELSE ${asked.dialect.toDouble(`coalesce(${text}, '0')`)} END`;
  return {
    cells: { ...cells, column: { ...column, kind: 'float' } },
    asked: { ...asked, readCounted: () => number },
  };
}

/** What values lie along: numbers as numbers, days by code point; others are not asked of a database. */
function orderOf({ kind }: SourceColumn, dialect: Dialect): string {
  if (kind === 'whole' || kind === 'decimal' || kind === 'float') return 'coalesce(s, 0)';
  return dialect.inByteOrder(`coalesce(${dialect.toText('s')}, '')`);
}
