// What is true of the figures of any table, so that no example shows a table that there cannot be. A figure stands for the
// group that fares worst, and all of these hold for the groups that fare worst as they hold for each.
import type { DatasetRoles, Grain, Grouping, Measure } from '@fineline/ruleset';

/** A measure that is never larger than another. */
export interface Ordering {
  readonly smaller: string;
  readonly larger: string;
  /** Of which of them there may be no figure where there is one of the other. */
  readonly mayLack: 'neither' | 'smaller' | 'larger';
}

/** A measure as it is worked out of one table: what rules for several tables leave to its roles is filled in. */
export function measureIn(measure: Measure, table: DatasetRoles | undefined): Measure {
  if (!table) return measure;
  const here = { ...measure, dataset: table.name };
  if (!('per' in here)) return here;
  const columns = here.per.columns === 'key' ? table.key : here.per.columns;
  const whole = { ...here, per: { ...here.per, columns } } as Measure;
  return 'unit' in whole ? ({ ...whole, unit: unitIn(whole.unit, table) } as Measure) : whole;
}

/** Persons are always counted `by-role`: `people` may be published counts. */
function unitIn(unit: 'people' | 'rows' | 'cells' | 'by-role', { person, count }: DatasetRoles): typeof unit {
  if (unit === 'rows' || unit === 'cells') return unit;
  if (person !== undefined) return 'by-role';
  if (unit === 'by-role') return 'rows';
  return count ? 'cells' : 'people';
}

/** Something that holds in every table of two measures of it: the first is never larger than the second. */
interface Tie {
  readonly because: string;
  readonly holds: (small: Measure, large: Measure) => boolean;
  /** Neither, where this is left out. */
  readonly mayLack?: (small: Measure, large: Measure) => Ordering['mayLack'];
}

/** A tie between two measures of one kind. */
function within<Kind extends Measure['kind']>(
  kinds: readonly Kind[],
  holds: (
    small: Extract<Measure, { readonly kind: Kind }>,
    large: Extract<Measure, { readonly kind: Kind }>,
  ) => boolean,
): Tie['holds'] {
  type Meant = Extract<Measure, { readonly kind: Kind }>;
  return (small, large) =>
    small.kind === large.kind &&
    (kinds as readonly string[]).includes(small.kind) &&
    holds(small as Meant, large as Meant);
}

const ties: readonly Tie[] = [
  {
    because: 'A group is no smaller than the groups it is made of. Of a published cell nobody knows those.',
    holds: within(
      ['group-size'],
      (small, large) =>
        small.unit === large.unit &&
        // Where zeros are passed over, the smallest that is left is no smaller.
        (large.zeroAllowed || !small.zeroAllowed) &&
        (small.unit === 'cells' ? isSame(small.per, large.per) : isWithin(small.per, large.per)),
    ),
    mayLack: lacksZeros,
  },
  {
    because: 'A row is of one person at most.',
    holds: within(
      ['group-size'],
      (small, large) =>
        small.unit === 'by-role' &&
        large.unit === 'rows' &&
        !small.zeroAllowed &&
        isWithin(small.per, large.per),
    ),
    mayLack: lacksZeros,
  },
  {
    because: 'A group has no fewer different values than the groups it is made of.',
    holds: within(
      ['distinct-values'],
      (small, large) => isSameValue(small, large) && isWithin(small.per, large.per),
    ),
  },
  {
    because: 'A row has one value; a person may have several.',
    holds: (small, large) =>
      small.kind === 'distinct-values' &&
      large.kind === 'group-size' &&
      large.unit === 'rows' &&
      !large.zeroAllowed &&
      isWithin(small.per, large.per),
  },
  {
    because: 'Shannon’s entropy is at most the logarithm of the number of values.',
    holds: (small, large) =>
      small.kind === 'effective-values' &&
      large.kind === 'distinct-values' &&
      isSameValue(small, large) &&
      isSame(small.per, large.per),
  },
  {
    because: 'The counts from the l-th on are no fewer than those from the next on.',
    holds: within(
      ['recursive-ratio'],
      (small, large) => small.l < large.l && isSameValue(small, large) && isSame(small.per, large.per),
    ),
  },
  {
    because:
      'The values of a group are a mean of those of the groups it is made of, and lie no further away.',
    holds: within(
      ['closeness'],
      (small, large) =>
        small.distance === large.distance &&
        small.unit === 'rows' &&
        isSameValue(small, large) &&
        isWithin(large.per, small.per),
    ),
  },
  {
    because: 'More contributors make no less of the same total.',
    holds: within(
      ['top-share'],
      (small, large) => small.top < large.top && isSame(small.per, large.per) && isSameSum(small, large),
    ),
  },
  {
    because: 'A row that is alone in a group is alone in each group that is made of its rows.',
    holds: within(
      ['uniques'],
      (small, large) => small.unit === 'rows' && large.unit === 'rows' && isWithin(large.per, small.per),
    ),
  },
  {
    because: 'Where one value holds a whole group, it holds the groups that it is made of.',
    holds: within(['full-cells'], (small, large) => small.of === large.of && isWithin(large.per, small.per)),
  },
  {
    because: 'What a finer grain changes, a coarser one changes.',
    holds: within(
      ['finer-values', 'finer-counts'],
      (small, large) =>
        isFiner(small.grain, large.grain) &&
        (small.kind === 'finer-counts' ||
          (large.kind === 'finer-values' && isAmong(small.columns, large.columns))),
    ),
  },
];

/** Zeros alone are passed over. */
function lacksZeros(_: Measure, large: Measure): Ordering['mayLack'] {
  return large.kind === 'group-size' && large.zeroAllowed ? 'larger' : 'neither';
}

/** Every pair of measures of which the first is never larger than the second. */
export function orderingsOf(measures: readonly Measure[]): readonly Ordering[] {
  const all = [...new Map(measures.map(measure => [measure.id, measure])).values()];
  return all.flatMap(smaller =>
    all.flatMap((larger): readonly Ordering[] => {
      const isOther = larger.id !== smaller.id && isOfSameTables(smaller, larger);
      const tie = isOther ? ties.find(({ holds }) => holds(smaller, larger)) : undefined;
      const mayLack = tie?.mayLack?.(smaller, larger) ?? 'neither';
      return tie ? [{ smaller: smaller.id, larger: larger.id, mayLack }] : [];
    }),
  );
}

export function isOfSameTables(a: Measure, b: Measure): boolean {
  return JSON.stringify(a.dataset) === JSON.stringify(b.dataset);
}

interface OfContributions {
  readonly of: string;
  readonly by: string;
  readonly weight?: string;
}

function isSameSum(a: OfContributions, b: OfContributions): boolean {
  return a.of === b.of && a.by === b.by && a.weight === b.weight;
}

/** The stretches of the calendar that begin only where those before them in the list do; weeks begin anywhere. */
const nested: readonly string[] = ['day', 'month', 'quarter', 'year'];

/** Whether all that is finer than the first grain is finer than the second. */
function isFiner(small: Grain, large: Grain): boolean {
  if (small.kind === 'calendar' || large.kind === 'calendar') {
    if (small.kind !== 'calendar' || large.kind !== 'calendar') return false;
    const [fine, coarse] = [nested.indexOf(small.unit), nested.indexOf(large.unit)];
    return small.unit === large.unit || small.unit === 'day' || (fine >= 0 && fine < coarse);
  }
  if (small.kind === 'nearest')
    return large.kind === 'nearest' && Number.isInteger(small.number) && large.number % small.number === 0;
  if (small.kind === large.kind) return small.number >= large.number;
  // Every whole number has no digits after the point.
  return small.kind === 'decimals' && large.kind === 'nearest' && Number.isInteger(large.number);
}

interface OfValues {
  readonly of: string;
  readonly unit: string;
  readonly nulls: string;
}

function isSameValue(a: OfValues, b: OfValues): boolean {
  return a.of === b.of && a.unit === b.unit && a.nulls === b.nulls;
}

/** Two measures of which the second finds every word that the first finds, since it looks into more columns. */
export interface Finding {
  readonly few: string;
  readonly many: string;
  /** Whether the first finds the words of its own that the second finds: of columns their names are looked for. */
  readonly isSame: boolean;
}

export function findingsWithin(measures: readonly Measure[]): readonly Finding[] {
  const all = measures.flatMap(it =>
    it.kind === 'identifiers-in-values' || it.kind === 'columns-present' ? [it] : [],
  );
  return all.flatMap(few =>
    all
      .filter(
        many =>
          many.id !== few.id &&
          many.kind === few.kind &&
          isOfSameTables(many, few) &&
          isAmong(few.columns, many.columns),
      )
      .map(many => ({ few: few.id, many: many.id, isSame: few.kind === 'columns-present' })),
  );
}

function isAmong(few: 'every' | readonly string[], many: 'every' | readonly string[]): boolean {
  if (many === 'every') return true;
  return few !== 'every' && few.every(column => many.includes(column));
}

/** Whether every group of the first grouping lies within one of the second. */
export function isWithin(fine: Grouping, coarse: Grouping): boolean {
  if (isSame(fine, coarse)) return true;
  if ([fine, coarse].some(({ missing, against }) => missing !== 'value' || against !== undefined))
    return false;
  if (fine.columns === 'key' || coarse.columns === 'key') return false;
  const { columns } = fine;
  return coarse.columns.every(column => columns.includes(column));
}

function isSame(a: Grouping, b: Grouping): boolean {
  return (
    JSON.stringify(a.columns) === JSON.stringify(b.columns) &&
    a.missing === b.missing &&
    a.against === b.against
  );
}
