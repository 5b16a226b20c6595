// What is true of the figures of any table, so that no example shows a table that there cannot be. A figure stands for the
// group that fares worst, and all of these hold for the groups that fare worst as they hold for each.
import type { Grain, Measure } from '@fineline/ruleset';
import { isAmong, isMadeOf, isSame, isWithin } from './groupings.ts';

/** Something that holds in every table of two measures of it: the first is never larger than the second. */
export interface Tie {
  readonly because: string;
  /** `isOfRows`: the tables name nobody, so that each row is one of its own. */
  readonly holds: (small: Measure, large: Measure, isOfRows: boolean) => boolean;
  /** Of which of them there may be no figure where there is one of the other: of neither, where this is left out. */
  readonly mayLack?: 'larger';
  /**
   * What it is that holds, where it is not the order alone: that the second is above zero where the first is, and no more
   * than that; or that the two are the same besides where the first is above zero.
   */
  readonly above?: 'zero-alone' | 'zero-the-same';
}

/** A tie between two measures of one kind. */
function within<Kind extends Measure['kind']>(
  kinds: readonly Kind[],
  holds: (
    small: Extract<Measure, { readonly kind: Kind }>,
    large: Extract<Measure, { readonly kind: Kind }>,
    isOfRows: boolean,
  ) => boolean,
): Tie['holds'] {
  type Meant = Extract<Measure, { readonly kind: Kind }>;
  return (small, large, isOfRows) =>
    small.kind === large.kind &&
    (kinds as readonly string[]).includes(small.kind) &&
    holds(small as Meant, large as Meant, isOfRows);
}

export const ties: readonly Tie[] = [
  {
    because: 'Where no group is empty, passing over those that are changes nothing.',
    holds: within(
      ['group-size'],
      (small, large) =>
        small.unit === large.unit && isSame(small.per, large.per) && !small.zeroAllowed && large.zeroAllowed,
    ),
    mayLack: 'larger',
    above: 'zero-the-same',
  },
  {
    because:
      'A group is no smaller than those within it, nor is the smallest that is left without the empty ones.',
    holds: within(
      ['group-size'],
      (small, large) => large.zeroAllowed && small.unit === large.unit && isSizeWithin(small, large),
    ),
    mayLack: 'larger',
  },
  {
    because: 'A group is no smaller than those within it.',
    holds: within(
      ['group-size'],
      (small, large) => !small.zeroAllowed && small.unit === large.unit && isSizeWithin(small, large),
    ),
  },
  {
    because: 'A row is of one person at most.',
    holds: within(
      ['group-size'],
      (small, large) =>
        small.unit === 'by-role' &&
        large.unit === 'rows' &&
        !small.zeroAllowed &&
        !large.zeroAllowed &&
        isWithin(small.per, large.per),
    ),
  },
  {
    because: 'A group has no fewer different values than those within it.',
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
        isMadeOf(small.per, large.per),
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
    because: 'A row that is alone in a group is alone in each group within it.',
    holds: within(
      ['uniques'],
      (small, large) => small.unit === 'rows' && large.unit === 'rows' && isWithin(large.per, small.per),
    ),
  },
  {
    because:
      'Who is alone in a group is alone in each group within it, and rows of nobody that count there may not.',
    holds: within(
      ['uniques'],
      (small, large) =>
        small.unit === 'by-role' &&
        large.unit === 'by-role' &&
        large.per.missing === 'value' &&
        isWithin(large.per, small.per),
    ),
    above: 'zero-alone',
  },
  {
    because: 'Nobody is better hidden in a group than in one that it lies within, nor is anybody on average.',
    holds: within(
      ['journalist-risk', 'marketer-risk'],
      (small, large) =>
        small.kind === large.kind && isSameRisk(small, large) && isMadeOf(small.per, large.per),
    ),
  },
  {
    because: 'A mean is no larger than the largest that it is made of.',
    holds: (small, large) =>
      small.kind === 'marketer-risk' &&
      large.kind === 'journalist-risk' &&
      isSameRisk(small, large) &&
      isMadeOf(small.per, large.per),
  },
  {
    because:
      'Where one value holds a whole group, it holds those within it. Persons may have it in rows of other ones.',
    holds: within(
      ['full-cells'],
      (small, large, isOfRows) => isOfRows && small.of === large.of && isWithin(large.per, small.per),
    ),
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

type Size = Extract<Measure, { readonly kind: 'group-size' }>;

/** Of which cells a published one is made up, nobody knows. */
function isSizeWithin(small: Size, large: Size): boolean {
  return small.unit === 'cells' ? isSame(small.per, large.per) : isWithin(small.per, large.per);
}

interface OfRisk {
  readonly unit: string;
  readonly weight?: string;
}

function isSameRisk(a: OfRisk, b: OfRisk): boolean {
  return a.unit === b.unit && a.weight === b.weight;
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
