// How varied the values of a group are: the counts of each value in each group, rolled up.
import type { Measure } from '@fineline/ruleset';
import { countingOf } from '../reference/contents.ts';
import type { GroupingSql } from './groupingSql.ts';
import type { Branch } from './branch.ts';
import { unreadValue, cellQuery, isWhole, wholeQuery, type Cells } from './cells.ts';
import {
  contributionFigure,
  contributionsIn,
  isOfAnyGrain,
  ofCell,
  ofGroup,
  type Contributions,
} from './contributions.ts';
import type { Dialect } from './dialects/dialect.ts';
import { endlessMark, oneValueMark, type Figure } from './figure.ts';
import { orderedBranch } from './orderedBranch.ts';
import type { Query, Selected } from './query.ts';

/**
 * A branch for each column whose values are counted, and for each way to count them. Contributions that any cells give ride
 * on the first that leaves no row out: that saves the table another scan.
 */
export function valueBranches(asked: GroupingSql): {
  readonly branches: readonly Branch[];
  readonly riding: readonly Contributions[];
} {
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
  const all = [...found.values()];
  const carrier =
    asked.person === undefined ? all.find(cells => isWhole(cells) && !isOrdered(cells)) : undefined;
  const riding = carrier ? contributionsIn(asked).filter(isOfAnyGrain) : [];
  const branches = all.map(cells =>
    isOrdered(cells)
      ? orderedBranch(cells, { ...asked, asIs: false })
      : branchOf(cells, cells === carrier ? riding : [], asked),
  );
  return { branches, riding };
}

/** Whether these are the cells of an ordered distance, which has a branch of its own. */
function isOrdered({ measures }: Cells): boolean {
  return measures.some(([, measure]) => measure.kind === 'closeness' && measure.distance === 'ordered');
}

function cellsOf(
  measure: Measure,
  { roles, person, columnOf }: GroupingSql,
): Omit<Cells, 'measures'> | undefined {
  switch (measure.kind) {
    case 'zero-cells': {
      const column = measure.of === undefined ? undefined : columnOf(measure.of);
      return column && { column, byPerson: false, nulls: 'value' };
    }
    case 'full-cells': {
      const column = columnOf(measure.of);
      const byPerson = roles.person !== undefined;
      return column && (!byPerson || person !== undefined) ? { column, byPerson, nulls: 'value' } : undefined;
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

function branchOf(cells: Cells, riding: readonly Contributions[], asked: GroupingSql): Branch {
  const { keys, dialect } = asked;
  const names = keys.map(([, as]): Selected => [as, as]);
  const groupBy = names.map(([name]) => name);
  const far = cells.measures.some(([, { kind }]) => kind === 'closeness');
  const counted = cellQuery(cells, asked, riding);
  const unread = unreadValue(cells.column, asked) !== undefined;
  const figures = cells.measures.map(([index, measure]) => ({
    index,
    ...(isShared(measure, cells) ? sharedFigure(dialect) : figureOf(measure, dialect)),
  }));
  const shared = cells.measures.flatMap(([index, measure]) =>
    isShared(measure, cells) ? [`f${index}`] : [],
  );
  const groups: Query = {
    select: [
      ...names,
      ['coalesce(SUM(c), 0)', 'n'],
      ['coalesce(SUM(m), 0)', 'g'],
      ['SUM(CASE WHEN m > 0 THEN 1 ELSE 0 END)', 'd'],
      ['MIN(CASE WHEN m > 0 THEN m END)', 'lo'],
      ['MAX(m)', 'hi'],
      ...(unread ? ([['MAX(z)', 'blank']] as const) : []),
      ...riding.flatMap(one => ofGroup(one, 'cells', dialect)),
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
    from: { query: far ? withWhole(cells, counted, riding, asked) : counted },
    groupBy,
  };
  const found = [
    ...figures.map(({ index, sql }): Selected => [sql(index), `f${index}`]),
    ...riding.map((one): Selected => [contributionFigure(one, dialect), `f${one.index}`]),
  ];
  return {
    query: {
      select: [...names, ['n', 'n'], ...found, ...(unread ? ([['blank', 'z']] as const) : [])],
      from: { query: groups },
    },
    // A value that counts for nothing anywhere has no place in the whole table.
    complete: !far || isWhole(cells),
    fractions: [],
    shared: new Set(shared),
    columns: ['n', ...found.map(([, as]) => as), ...(unread ? ['z'] : [])],
    figures: new Map(
      [...figures, ...riding.map(({ index }) => ({ index, read: 'billionths' as const }))].map(
        ({ index, read }): [number, Figure] => [index, { kind: read, column: `f${index}` }],
      ),
    ),
  };
}

/** Cells beside the counts of their values in the whole table (`w`), what those add up to (`a`), and the total of the group (`held`). */
function withWhole(
  cells: Cells,
  counted: Query,
  riding: readonly Contributions[],
  asked: GroupingSql,
): Query {
  const { keys, dialect } = asked;
  const names = keys.map(([, as]): Selected => [as, as]);
  const by: Selected = [`coalesce(${dialect.toText('s')}, '')`, 'v'];
  const passed = [
    ...(unreadValue(cells.column, asked) === undefined ? [] : ['z']),
    ...riding.flatMap(ofCell).map(([, as]) => as),
  ].map((name): Selected => [name, name]);
  const left: Query = {
    select: [...names, by, ['c', 'c'], ['m', 'm'], ...passed],
    from: { shared: counted },
  };
  const found = wholeQuery(cells, asked, counted);
  const whole: Query = { select: [by, ['w', 'w']], from: { query: found } };
  // Where every row counts once, they add up to the rows.
  const total: Query =
    isWhole(cells) && !dialect.namesQueries
      ? { select: [['COUNT(*)', 'a']], from: { table: asked.source.sql } }
      : { select: [[dialect.toLong('coalesce(SUM(w), 0)'), 'a']], from: { query: found } };
  const right: Query = {
    select: [
      ['v', 'v'],
      ['w', 'w'],
      ['a', 'a'],
    ],
    from: { cross: [whole, total] },
  };
  const columns: readonly Selected[] = [...names, ['c', 'c'], ['m', 'm'], ['w', 'w'], ['a', 'a'], ...passed];
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

/** Whether the figure is how many persons share a value. */
function isShared({ kind }: Measure, { byPerson }: Cells): boolean {
  return kind === 'full-cells' && byPerson;
}

function sharedFigure({ toWhole }: Dialect): FigureSql {
  return {
    read: 'whole',
    gathered: [['COUNT(*)', 'v']],
    sql: index => `CASE WHEN v${index} = 1 THEN ${oneValueMark} ELSE ${toWhole('hi')} END`,
  };
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
