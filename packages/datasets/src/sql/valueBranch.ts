// How varied the values of a group are: the counts of each value in each group, rolled up.
import type { Measure } from '@fineline/ruleset';
import { countingOf } from '../reference/contents.ts';
import type { Asked } from './asked.ts';
import type { Branch } from './branch.ts';
import type { Dialect } from './dialect.ts';
import { endlessMark, type Figure } from './figure.ts';
import type { Query, Selected } from './query.ts';
import type { SourceColumn } from './sourceTable.ts';

/** The measures that are made of the same cells: of one column, counted alike. */
interface Cells {
  readonly column: SourceColumn;
  readonly byPerson: boolean;
  readonly nulls: 'value' | 'skipped';
  readonly measures: readonly (readonly [index: number, measure: Measure])[];
}

/** A branch for each column whose values are counted, and for each way to count them. */
export function valueBranches(asked: Asked): readonly Branch[] {
  const found = new Map<string, Cells>();
  for (const [index, measure] of asked.grouping.measures.entries()) {
    const cells = cellsOf(measure, asked);
    if (!cells) continue;
    // Distances that are ordered, or that leave cells out, have a branch of their own.
    const apart = measure.kind === 'closeness' && (measure.distance === 'ordered' || !isWhole(cells));
    const name = JSON.stringify([cells.column.name, cells.byPerson, cells.nulls, apart && measure.distance]);
    const before = found.get(name);
    found.set(name, { ...cells, measures: [...(before?.measures ?? []), [index, measure]] });
  }
  return [...found.values()].map(cells => {
    const [[index, measure] = []] = cells.measures;
    return measure?.kind === 'closeness' && measure.distance === 'ordered'
      ? orderedBranch(cells, index!, asked)
      : branchOf(cells, asked);
  });
}

/** Whether every row counts for something. */
function isWhole({ byPerson, nulls }: Pick<Cells, 'byPerson' | 'nulls'>): boolean {
  return !byPerson && nulls === 'value';
}

function cellsOf(measure: Measure, { roles, person, columnOf }: Asked): Omit<Cells, 'measures'> | undefined {
  switch (measure.kind) {
    case 'zero-cells':
    case 'full-cells': {
      const column = measure.of === undefined ? undefined : columnOf(measure.of);
      return column && { column, byPerson: false, nulls: 'value' };
    }
    case 'distinct-values':
    case 'effective-values':
    case 'recursive-ratio':
    case 'closeness': {
      const column = columnOf(measure.of);
      const counting = countingOf(measure.unit, roles);
      if (!column || (counting === 'persons' ? person === undefined : counting !== 'rows')) return undefined;
      return { column, byPerson: counting === 'persons', nulls: measure.nulls };
    }
    default:
      return undefined;
  }
}

/** Cells with the key, the value (`s`), the rows (`c`) and as `m` what the value counts for: persons or rows. */
function cellQuery({ column, byPerson, nulls }: Cells, asked: Asked): Query {
  const { keys, person, read, source } = asked;
  const names = keys.map(([, as]): Selected => [as, as]);
  const groupBy = [...names.map(([name]) => name), 's'];
  const skip = (sql: string): string =>
    nulls === 'skipped' ? `CASE WHEN s IS NULL THEN 0 ELSE ${sql} END` : sql;
  const rows: Query = {
    select: [...keys, [read(column), 's'], ...(byPerson ? ([[person!, 'e']] as const) : [])],
    from: { table: source.sql },
  };
  if (!byPerson)
    return {
      select: [...names, ['s', 's'], ['COUNT(*)', 'c'], [skip('COUNT(*)'), 'm']],
      from: { query: rows },
      groupBy,
    };
  const persons: Query = {
    select: [...names, ['s', 's'], ['e', 'e'], ['COUNT(*)', 'r']],
    from: { query: rows },
    groupBy: [...groupBy, 'e'],
  };
  return {
    select: [...names, ['s', 's'], ['SUM(r)', 'c'], [skip('COUNT(e)'), 'm']],
    from: { query: persons },
    groupBy,
  };
}

/** The same for the whole table: `w` counts of each value. */
function wholeQuery(cells: Cells, asked: Asked): Query {
  const whole = cellQuery(cells, { ...asked, keys: [] });
  return {
    select: [
      ['s', 's'],
      ['m', 'w'],
    ],
    from: { query: whole },
    where: 'm > 0',
  };
}

function branchOf(cells: Cells, asked: Asked): Branch {
  const { keys, dialect } = asked;
  const names = keys.map(([, as]): Selected => [as, as]);
  const groupBy = names.map(([name]) => name);
  const far = cells.measures.some(([, { kind }]) => kind === 'closeness');
  const counted = cellQuery(cells, asked);
  const figures = cells.measures.map(([index, measure]) => ({ index, ...figureOf(measure, dialect) }));
  const groups: Query = {
    select: [
      ...names,
      ['coalesce(SUM(c), 0)', 'n'],
      ['coalesce(SUM(m), 0)', 'g'],
      ['SUM(CASE WHEN m > 0 THEN 1 ELSE 0 END)', 'd'],
      ['MIN(CASE WHEN m > 0 THEN m END)', 'lo'],
      ['MAX(m)', 'hi'],
      ...figures.flatMap(({ index, gathered }) =>
        gathered.map(([sql, as]): Selected => [sql, `${as}${index}`]),
      ),
      ...(far
        ? ([
            ['MAX(a)', 'total'],
            [dialect.distances('m', 'w', 'a', 'held'), 'far'],
          ] as const)
        : []),
    ],
    from: { query: far ? withWhole(cells, counted, asked) : counted },
    groupBy,
  };
  const found = figures.map(({ index, sql }): Selected => [sql(index), `f${index}`]);
  return {
    query: { select: [...names, ['n', 'n'], ...found], from: { query: groups } },
    // A value that counts for nothing anywhere has no place in the whole table.
    complete: !far || isWhole(cells),
    fractions: [],
    columns: ['n', ...found.map(([, as]) => as)],
    figures: new Map(
      figures.map(({ index, read }): [number, Figure] => [index, { kind: read, column: `f${index}` }]),
    ),
  };
}

/** Cells beside the counts of their values in the whole table (`w`), what those add up to (`a`), and the total of the group (`held`). */
function withWhole(cells: Cells, counted: Query, asked: Asked): Query {
  const { keys, dialect } = asked;
  const names = keys.map(([, as]): Selected => [as, as]);
  const by: Selected = [`coalesce(${dialect.toText('s')}, '')`, 'v'];
  const left: Query = { select: [...names, by, ['c', 'c'], ['m', 'm']], from: { query: counted } };
  const whole: Query = { select: [by, ['w', 'w']], from: { query: wholeQuery(cells, asked) } };
  const total: Query = { select: [['coalesce(SUM(w), 0)', 'a']], from: { query: wholeQuery(cells, asked) } };
  const right: Query = {
    select: [
      ['v', 'v'],
      ['w', 'w'],
      ['a', 'a'],
    ],
    from: { cross: [whole, total] },
  };
  const columns: readonly Selected[] = [...names, ['c', 'c'], ['m', 'm'], ['w', 'w'], ['a', 'a']];
  const joined: Query = { select: columns, from: { join: [left, right], using: 'v' } };
  if (!dialect.windows) return joined;
  const over = names.length === 0 ? '' : `PARTITION BY ${names.map(([name]) => name).join(', ')}`;
  return { select: [...columns, [`SUM(m) OVER (${over})`, 'held']], from: { query: joined } };
}

/** A figure of a group: what has to be gathered from its cells, and how it is worked out of that. */
interface FigureSql {
  readonly read: 'whole' | 'billionths';
  readonly gathered: readonly Selected[];
  readonly sql: (index: number) => string;
}

function figureOf(measure: Measure, dialect: Dialect): FigureSql {
  switch (measure.kind) {
    case 'effective-values': {
      // Of equal counts it is their number, which floating point only comes near.
      const entropy = (index: number): string =>
        `${dialect.ln(dialect.toDouble('g'))} - h${index} / ${dialect.toDouble('g')}`;
      return {
        read: 'billionths',
        gathered: [[`SUM(CASE WHEN m > 0 THEN m * ${dialect.ln(dialect.toDouble('m'))} ELSE 0 END)`, 'h']],
        sql: index =>
          `CASE WHEN g = 0 THEN 0 WHEN lo = hi THEN ${dialect.toWhole('d')} * 1000000000 ` +
          `ELSE ${dialect.toWhole(`floor(exp(${entropy(index)}) * 1000000000 + 0.5)`)} END`,
      };
    }
    case 'recursive-ratio': {
      const head = measure.l - 1;
      return {
        read: 'billionths',
        gathered: [[head === 0 ? '0' : dialect.topSum('m', head), 'y']],
        sql: index =>
          `CASE WHEN g - y${index} = 0 THEN ${endlessMark} ELSE ${dialect.billionths('hi', `(g - y${index})`)} END`,
      };
    }
    case 'closeness':
      return {
        read: 'billionths',
        gathered: [],
        sql: () =>
          `CASE WHEN g = 0 OR total = 0 THEN NULL ELSE ` +
          `${dialect.billionths(`(far + ${dialect.toWhole('g')} * total)`, `(2 * ${dialect.toWhole('g')} * total)`)} END`,
      };
    default:
      return { read: 'whole', gathered: [], sql: () => 'd' };
  }
}

/** Ordered distance: running sums of every group over every value of the table. */
function orderedBranch(cells: Cells, index: number, asked: Asked): Branch {
  const { keys, dialect } = asked;
  const names = keys.map(([, as]): Selected => [as, as]);
  const groupBy = names.map(([name]) => name);
  const place = (prefix: string): readonly Selected[] => [
    [`CASE WHEN s IS NULL THEN 1 ELSE 0 END`, `${prefix}u`],
    [orderOf(cells.column, dialect), `${prefix}o`],
    [dialect.inByteOrder(`coalesce(${dialect.toText('s')}, '')`), `${prefix}t`],
  ];
  const placed = (prefix: string): Query => ({
    select: [...place(prefix), ['w', `${prefix}w`]],
    from: { query: wholeQuery(cells, asked) },
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
    ],
    from: { cross: [placed('w'), placed('x')] },
    groupBy: columns('w'),
  };
  const left: Query = {
    select: [...names, ...place('c'), ['c', 'c'], ['m', 'm']],
    from: { query: cellQuery(cells, asked) },
  };
  const steps: Query = {
    select: [
      ...names,
      ...columns('w').map((name): Selected => [name, name]),
      ['MAX(wr)', 'r'],
      ['MAX(a)', 'sa'],
      ['MAX(v)', 'sv'],
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
      [`SUM(abs(${dialect.toWhole('q')} * sa - ${dialect.toWhole('r')} * sg))`, 'far'],
    ],
    from: { query: steps },
    groupBy,
  };
  const whole = dialect.toWhole('g');
  const figure =
    `CASE WHEN g = 0 THEN NULL WHEN v < 2 THEN 0 ` +
    `ELSE ${dialect.billionths('far', `(${whole} * a * (v - 1))`)} END`;
  return {
    query: { select: [...names, ['n', 'n'], [figure, `f${index}`]], from: { query: groups } },
    complete: false,
    fractions: [],
    columns: ['n', `f${index}`],
    figures: new Map([[index, { kind: 'billionths', column: `f${index}` }]]),
  };
}

/** What values lie along: numbers as numbers, all else by code point. */
function orderOf({ kind, numeric }: SourceColumn, dialect: Dialect): string {
  if (kind === 'text' && numeric) return `coalesce(${dialect.toDouble('s')}, 0)`;
  if (kind === 'whole' || kind === 'decimal' || kind === 'float') return 'coalesce(s, 0)';
  return dialect.inByteOrder(`coalesce(${dialect.toText('s')}, '')`);
}
