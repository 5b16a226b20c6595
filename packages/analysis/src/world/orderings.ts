// What is true of the figures of any table, so that no example shows a table that there cannot be. A figure stands for the
// group that fares worst, and all of these hold for the groups that fare worst as they hold for each: a group is no smaller
// than the groups it is made of, has no fewer different values than they, no more values than rows, and no more effective
// values than values (Shannon's entropy is at most the logarithm of their number). A share of two is no smaller than that of
// one of them, and what is no multiple of five is none of ten.
import type { DatasetRoles, Grain, Grouping, Measure } from '@fineline/ruleset';

/** A measure that is never larger than another; the two are known together or not at all. */
export interface Ordering {
  readonly smaller: string;
  readonly larger: string;
  /** Whether there may be no larger figure where there is a smaller one: zeros alone are passed over. */
  readonly mayLack: boolean;
}

/** A measure as it is worked out of one table: what rules for every table leave to its roles is filled in. */
export function measureIn(measure: Measure, table: DatasetRoles | undefined): Measure {
  if (!table || !('per' in measure)) return measure;
  const { per } = measure;
  const columns = per.columns === 'key' ? table.key : per.columns;
  const whole = { ...measure, dataset: table.name, per: { ...per, columns } } as Measure;
  if (whole.kind !== 'group-size' || whole.unit === 'rows' || whole.unit === 'cells') return whole;
  if (table.count) return { ...whole, unit: 'cells' };
  return whole.unit === 'people' ? whole : { ...whole, unit: table.person === undefined ? 'rows' : 'people' };
}

/** Every pair of measures of which the first is never larger than the second. */
export function orderingsOf(measures: readonly Measure[]): readonly Ordering[] {
  const found = new Map(measures.map(measure => [measure.id, measure]));
  const all = [...found.values()];
  return all.flatMap(smaller =>
    all
      .filter(larger => larger.id !== smaller.id && isNeverLarger(smaller, larger))
      .map(larger => ({
        smaller: smaller.id,
        larger: larger.id,
        mayLack: larger.kind === 'group-size' && larger.zeroAllowed,
      })),
  );
}

function isNeverLarger(small: Measure, large: Measure): boolean {
  if (JSON.stringify(small.dataset) !== JSON.stringify(large.dataset)) return false;
  if (small.kind === 'group-size' && large.kind === 'group-size')
    return (
      small.unit === large.unit &&
      // Where zeros are passed over, the smallest that is left is no smaller.
      (large.zeroAllowed || !small.zeroAllowed) &&
      // Of a published cell nobody knows what it is made of.
      (small.unit === 'cells' ? isSame(small.per, large.per) : isWithin(small.per, large.per))
    );
  if (small.kind === 'distinct-values' && large.kind === 'distinct-values')
    return isSameValue(small, large) && isWithin(small.per, large.per);
  if (small.kind === 'distinct-values' && large.kind === 'group-size')
    // A person may have several values, a row has one.
    return large.unit === 'rows' && !large.zeroAllowed && isWithin(small.per, large.per);
  if (small.kind === 'top-share' && large.kind === 'top-share')
    // More contributors make no less of the same total.
    return small.top < large.top && isSame(small.per, large.per) && isSameSum(small, large);
  if (small.kind === 'finer-counts' && large.kind === 'finer-counts')
    return isFiner(small.grain, large.grain);
  if (small.kind === 'effective-values' && large.kind === 'distinct-values')
    return isSameValue(small, large) && isSame(small.per, large.per);
  return false;
}

function isSameSum(a: OfContributions, b: OfContributions): boolean {
  return a.of === b.of && a.by === b.by && a.weight === b.weight;
}

interface OfContributions {
  readonly of: string;
  readonly by: string;
  readonly weight?: string;
}

/** Whether all that is finer than the first grain is finer than the second. */
function isFiner(small: Grain, large: Grain): boolean {
  return small.kind === 'nearest' && large.kind === 'nearest' && large.number % small.number === 0;
}

interface OfValues {
  readonly of: string;
  readonly unit: string;
  readonly nulls: string;
}

function isSameValue(a: OfValues, b: OfValues): boolean {
  return a.of === b.of && a.unit === b.unit && a.nulls === b.nulls;
}

/** Pairs of measures of which the second finds every identifier that the first finds: it looks into more columns. */
export function findingsWithin(measures: readonly Measure[]): readonly (readonly [string, string])[] {
  const all = measures.flatMap(it => (it.kind === 'identifiers-in-values' ? [it] : []));
  return all.flatMap(few =>
    all
      .filter(
        many =>
          many.id !== few.id &&
          JSON.stringify(many.dataset) === JSON.stringify(few.dataset) &&
          isAmong(few.columns, many.columns),
      )
      .map(many => [few.id, many.id] as const),
  );
}

function isAmong(few: 'every' | readonly string[], many: 'every' | readonly string[]): boolean {
  if (many === 'every') return true;
  return few !== 'every' && few.every(column => many.includes(column));
}

/** Whether every group of the first grouping lies within one of the second. */
function isWithin(fine: Grouping, coarse: Grouping): boolean {
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
