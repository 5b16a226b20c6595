// Tables with the figures that tell two policies apart: a group of as many rows as are asked for, with as many values and such
// contributions, and a second one with values of its own. Not every figure can be made so, and a table has more of them than
// are asked for: whoever takes one judges it.
import { writeTable, type Column } from '@fineline/datasets';
import {
  comparisonsIn,
  isAbout,
  isInterval,
  type Comparison,
  type CustomFact,
  type DatasetRoles,
  type Measure,
  type RuleSet,
} from '@fineline/ruleset';

/** More rows than these are no simple example. */
export const mostRows = 40;

/** What figures come to, by the kinds of their measures. */
type Figures = (...kinds: readonly Measure['kind'][]) => readonly (readonly [Measure, Figure])[];
type Figure = number | string | readonly string[];

/** Such tables in CSV, the shortest first: of all figures, and of those alone that one rule compares. */
export function plainTables(
  custom: Readonly<Record<string, CustomFact>>,
  roles: DatasetRoles,
  ruleSet: RuleSet,
  rule: string,
): readonly string[] {
  const all = ruleSet.measures
    .filter(({ dataset }) => isAbout(dataset, roles.name))
    .flatMap(measure => {
      const figure = figureIn(custom[measure.id]);
      return figure === undefined ? [] : [[measure, figure] as const];
    });
  const compared = new Set(comparedBy(ruleSet.rules.filter(({ id }) => id === rule)).map(({ fact }) => fact));
  const own = all.filter(([{ id }]) => compared.has(id));
  const sizes = [
    ...all.flatMap(([{ kind }, figure]) => (sized.has(kind) && typeof figure === 'number' ? figure : [])),
    ...boundsOnSizes(ruleSet),
    1,
  ]
    .filter(size => size >= 0)
    .toSorted((a, b) => a - b);
  const tables = [...new Set(sizes)].flatMap(size =>
    shapesOf(size, roles).flatMap(shape =>
      [own, all].map(known =>
        tableOf((...kinds) => known.filter(([{ kind }]) => kinds.includes(kind)), roles, shape),
      ),
    ),
  );
  const widths = all.flatMap(([{ kind }, figure]) =>
    kind === 'suppressed-interval' && typeof figure === 'number' ? figure : [],
  );
  const blanked = widths.flatMap(width => [...new Set(sizes)].map(size => blankedTable(roles, size, width)));
  return [...new Set([...tables, ...blanked].filter(it => it !== undefined))];
}

/** A total, a count and two blanks that leave each other as much room as the total does. */
function blankedTable(
  { key, count, totals, suppressedAs }: DatasetRoles,
  size: number,
  width: number,
): string | undefined {
  const [along, ...others] = key;
  const [total] = totals;
  if (!count || along === undefined || total === undefined) return undefined;
  const blank = suppressedAs[0] ?? '';
  const columns: readonly Column[] = [
    { name: along, values: ['a', 'b', 'c', total] },
    ...others.map(name => ({ name, values: ['a', 'a', 'a', 'a'] })),
    { name: count.column, values: [size, blank, blank, size + width] },
  ];
  return writeTable({ columns, rows: 4 });
}

const sized: ReadonlySet<Measure['kind']> = new Set(['group-size', 'published-count']);

/** Every comparison of some rules. */
export function comparedBy(rules: RuleSet['rules']): readonly Comparison[] {
  return rules.flatMap(({ when, unless }) => [when, ...(unless ? [unless] : [])]).flatMap(comparisonsIn);
}

/** What the rules hold the sizes of groups against, and right below. */
function boundsOnSizes({ rules, measures }: RuleSet): readonly number[] {
  const ids = new Set(measures.flatMap(({ kind, id }) => (sized.has(kind) ? [id] : [])));
  return comparedBy(rules).flatMap(({ fact, value }) =>
    ids.has(fact) && typeof value === 'number' ? [value - 1, value] : [],
  );
}

/** A count beside a round one may be none. */
function shapesOf(size: number, { count }: DatasetRoles): readonly Shape[] {
  return count
    ? [size, size + 1].map(count => ({ rows: 1, count }))
    : [1, 2].map(groups => ({ rows: size, groups }));
}

interface Shape {
  /** Of each group. */
  readonly rows: number;
  readonly groups?: number;
  /** What is published of it. */
  readonly count?: number;
}

function tableOf(
  figures: Figures,
  { person, key, sensitive, measure, weight, count: counted }: DatasetRoles,
  { rows: size, groups = 1, count = 0 }: Shape,
): string | undefined {
  const contributions = contributionsIn(figures);
  const each = Math.max(size, ...[...contributions.values()].map(it => it.length));
  const rows = each * groups;
  if (!Number.isInteger(rows) || rows < 1 || rows > mostRows) return undefined;
  const set = valuesIn(figures);
  const kinds = kindsIn(figures);
  const column = (name: string, valueOf: (row: number, group: number) => string | number): Column => ({
    name,
    values: Array.from(
      { length: rows },
      (_, row) => set.get(name) ?? valueOf(row % each, Math.floor(row / each)),
    ),
  });
  const columns = [
    ...(person === undefined ? [] : [column(person, (row, group) => group * each + row + 1)]),
    ...key.map(name => column(name, (_, group) => 'ab'[group]!)),
    ...sensitive.map(({ column: name }) =>
      column(name, (row, group) => group * each + (row % (kinds.get(name) ?? each)) + 1),
    ),
    ...measure.map(name =>
      column(name, row => contributions.get(name)?.[row] ?? (contributions.has(name) ? 0 : 1)),
    ),
    ...(weight === undefined ? [] : [column(weight, () => 1)]),
    ...(counted ? [column(counted.column, () => count)] : []),
  ];
  const named = new Set(columns.map(({ name }) => name));
  const others = [...set.keys(), ...bannedIn(figures)].filter(name => !named.has(name));
  return writeTable({ columns: [...columns, ...others.map(name => column(name, () => 'x'))], rows });
}

function figureIn(fact: CustomFact | undefined): Figure | undefined {
  if (!fact) return undefined;
  if ('has' in fact) return fact.has;
  const { value } = fact;
  if (isInterval(value)) return value.min;
  return typeof value === 'string' ? value : undefined;
}

/** How many different values a column has in a group. */
function kindsIn(figures: Figures): ReadonlyMap<string, number> {
  return new Map(
    figures('distinct-values', 'effective-values').flatMap(([measure, figure]) =>
      'of' in measure && typeof figure === 'number' ? [[measure.of!, Math.max(1, Math.floor(figure))]] : [],
    ),
  );
}

/** Columns that hold one value in every row. */
function valuesIn(figures: Figures): ReadonlyMap<string, string | number> {
  const set = new Map<string, string | number>();
  for (const [measure, figure] of figures('key-text', 'key-number', 'smallest-value', 'largest-value')) {
    const columns = 'columns' in measure ? measure.columns : 'column' in measure ? [measure.column] : [];
    for (const column of columns) if (typeof figure !== 'object') set.set(column, figure);
  }
  return set;
}

function bannedIn(figures: Figures): readonly string[] {
  return figures('columns-present').flatMap(([, figure]) => (typeof figure === 'object' ? figure : []));
}

/** Contributions of which the largest make the part that is asked for, or leave as much besides the two largest. */
function contributionsIn(figures: Figures): ReadonlyMap<string, readonly number[]> {
  const all = new Map<string, readonly number[]>();
  for (const [measure, part] of figures('top-share', 'protection')) {
    if (typeof part !== 'number') continue;
    const percent = rounded(100 * part);
    if (measure.kind === 'protection') all.set(measure.of, [100, 100, ...inPieces(percent, 100)]);
    if (measure.kind !== 'top-share' || part <= 0) continue;
    const largest = rounded(percent / measure.top);
    const rest = rounded(100 - percent);
    all.set(measure.of, [...repeated(largest, measure.top), ...inPieces(rest, Math.min(largest, rest / 4))]);
  }
  return all;
}

/** An amount in pieces of which none is larger than another amount. */
function inPieces(amount: number, most: number): readonly number[] {
  const whole = Math.min(mostRows, Math.max(0, Math.floor(amount / most)));
  const left = rounded(amount - whole * most);
  return [...repeated(most, whole), ...(left > 0 ? [left] : [])];
}

function repeated(amount: number, times: number): readonly number[] {
  return Array.from({ length: times }, () => amount);
}

function rounded(amount: number): number {
  return Number(amount.toPrecision(12));
}
