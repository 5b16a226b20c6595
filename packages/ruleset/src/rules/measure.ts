// A figure that a rule about tables needs. An engine works it out of a table and the rule compares it as a fact, so
// everything on which engines could differ is said here: what is counted, what an empty value is, which values tie.
// What the words stand for is written in README.md beside this folder, under "What a measure is".
import type { FactType } from '../facts/builtInFacts.ts';
import type { Grain, Grouping } from './clause.ts';
import type { Tables } from './tables.ts';

interface MeasureOf<Kind extends string> {
  /** Says in words what it is; rules name it as a fact. */
  readonly id: string;
  readonly kind: Kind;
  readonly dataset: Tables;
}

/** What is counted where the values of a column are. `by-role`: persons where the table names them, else rows. */
type Counted = 'people' | 'rows' | 'by-role';

interface OfValues {
  readonly of: string;
  readonly per: Grouping;
  readonly unit: Counted;
  /** What an empty value of the column is: one more value, or none. */
  readonly nulls: 'value' | 'skipped';
}

interface OfContributions {
  readonly of: string;
  readonly per: Grouping;
  /** Whose contributions are added up before they are ranked. */
  readonly by: Counted;
  /** Who has no value contributes nothing, and is no contributor. */
  readonly contributors: 'with-a-value';
  /** Of equal contributions as many count as are asked for, not all. */
  readonly ties: 'exactly-n';
  /** A group with a value below zero has no figure: it is unknown, so that a person looks at it. */
  readonly negative: 'review';
  /** The column that the total is weighted by; the largest contributions are not. */
  readonly weight?: string;
  readonly decimals: 9;
}

export type Measure =
  /** Per group: how many distinct persons, rows, or people in the published cell. */
  | (MeasureOf<'group-size'> & {
      readonly per: Grouping;
      readonly unit: 'people' | 'rows' | 'cells' | 'by-role';
      /** A published zero has no figure then, and keeps every rule. */
      readonly zeroAllowed: boolean;
    })
  /** Which kinds of identifier the values of the columns hold: a set of words of the vocabulary `identifier`. */
  | (MeasureOf<'identifiers-in-values'> & { readonly columns: 'every' | readonly string[] })
  /** Which of these columns the table has: names in lower case, without `_`, `-` and spaces. */
  | (MeasureOf<'columns-present'> & { readonly columns: readonly string[] })
  /** Per group: how many distinct values. */
  | (MeasureOf<'distinct-values'> & OfValues)
  /** Per group: exp(H), H the natural entropy of the values. */
  | (MeasureOf<'effective-values'> & OfValues & { readonly decimals: 9 })
  /** Per group: the largest count of a value, divided by the sum of the l-th largest and all smaller ones. */
  | (MeasureOf<'recursive-ratio'> & OfValues & { readonly l: number; readonly decimals: 9 })
  /** Per group: earth mover's distance between the values of the group and those of the whole table. */
  | (MeasureOf<'closeness'> & OfValues & { readonly distance: 'equal' | 'ordered'; readonly decimals: 9 })
  /** Per group: the part of the total that the `top` largest contributions make. */
  | (MeasureOf<'top-share'> & OfContributions & { readonly top: number })
  /** Per group: the total without the two largest contributions, divided by the largest. */
  | (MeasureOf<'protection'> & OfContributions)
  /** The part of all rows that are in groups of one. */
  | (MeasureOf<'uniques'> & { readonly per: Grouping; readonly unit: Counted; readonly decimals: 9 })
  /** Journalist, per group: 1/F, F its size in the population. Marketer, of the table: the mean of 1/F over rows. */
  | (MeasureOf<'journalist-risk' | 'marketer-risk'> & {
      readonly per: Grouping;
      readonly unit: Counted;
      /** Where `per` names no population: what the persons of a group, or its rows, weigh adds up to F. */
      readonly weight?: string;
      readonly decimals: 9;
    })
  /** Per group: how many values of the column nobody has. Without `of`: 1 where the group is empty, else 0. */
  | (MeasureOf<'zero-cells'> & {
      readonly of?: string;
      readonly per: Grouping;
      /** Every combination of values that the table has is looked for. */
      readonly grid: 'values-seen';
    })
  /** Per group: 1 where one value of the column holds all of a group that is not empty, else 0. */
  | (MeasureOf<'full-cells'> & { readonly of: string; readonly per: Grouping })
  /** Per group: the smallest difference, zero left out, to a larger or smaller group that was released before. */
  | (MeasureOf<'difference'> & { readonly per: Grouping; readonly unit: 'people' | 'rows' | 'cells' })
  /** How many values of the columns are finer than the grain. */
  | (MeasureOf<'finer-values'> & {
      readonly columns: readonly string[];
      readonly grain: Grain;
      readonly nulls: 'skipped';
    })
  /** How many published counts are finer than the grain. */
  | (MeasureOf<'finer-counts'> & { readonly grain: Grain; readonly nulls: 'skipped' })
  /** The smallest or the largest value of the columns. */
  | (MeasureOf<'smallest-value' | 'largest-value'> & {
      readonly columns: readonly string[];
      readonly nulls: 'skipped';
    })
  /** Whole days from the youngest or the oldest day in the columns to the day of the decision. */
  | (MeasureOf<'youngest-age' | 'oldest-age'> & {
      readonly columns: readonly string[];
      readonly nulls: 'skipped';
    })
  /** The narrowest interval that the published cells leave for a blanked one: 0 where it can be worked out. */
  | (MeasureOf<'suppressed-interval'> & {
      readonly lowest: 0;
      /** A rounded count may come from both ends of its interval, however ties were rounded. */
      readonly roundingTies: 'either-way';
    })
  /** Per group: the value of one of the columns that rows are grouped by. */
  | (MeasureOf<'key-text' | 'key-number'> & { readonly column: string })
  /** Per group: the published count; a blank is unknown. */
  | MeasureOf<'published-count'>;

/** The measures that have a figure for every group of rows; the others have one for the table. */
export function isPerGroup({ kind }: Measure): boolean {
  return perGroup.has(kind);
}

/** Whether the figure is the value of one person, which a report must not tell. */
export function isOfOnePerson({ kind }: Measure): boolean {
  return ['smallest-value', 'largest-value', 'youngest-age', 'oldest-age'].includes(kind);
}

const perGroup: ReadonlySet<Measure['kind']> = new Set([
  'closeness',
  'difference',
  'distinct-values',
  'effective-values',
  'full-cells',
  'group-size',
  'journalist-risk',
  'key-number',
  'key-text',
  'protection',
  'published-count',
  'recursive-ratio',
  'top-share',
  'zero-cells',
]);

/** The measures whose figure names the group: the value of a column that rows are grouped by. */
export function isKeyValue(
  measure: Measure,
): measure is Extract<Measure, { readonly kind: 'key-text' | 'key-number' }> {
  return measure.kind === 'key-text' || measure.kind === 'key-number';
}

/** What kind of value a measure has, as a fact that conditions compare. */
export function measureType(measure: Measure): FactType {
  switch (measure.kind) {
    case 'identifiers-in-values':
      return { kind: 'words', facet: 'identifier' };
    case 'columns-present':
      return { kind: 'choice', words: measure.columns };
    case 'key-text':
      return { kind: 'text' };
    case 'closeness':
    case 'top-share':
    case 'protection':
    case 'uniques':
    case 'journalist-risk':
    case 'marketer-risk':
      return { kind: 'number', unit: 'fraction' };
    case 'group-size':
    case 'difference':
      return { kind: 'number', unit: measure.unit === 'rows' ? 'rows' : 'people' };
    case 'published-count':
    case 'suppressed-interval':
      return { kind: 'number', unit: 'people' };
    case 'youngest-age':
    case 'oldest-age':
      return { kind: 'number', unit: 'days' };
    default:
      return { kind: 'number', unit: 'count' };
  }
}
