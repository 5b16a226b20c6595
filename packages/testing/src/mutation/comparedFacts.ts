// What there is to know of a fact before a comparison with it is changed: facts of posts and of releases, and the figures of
// tables, which go by other names than those that rules compare them by.
import { builtInFacts, measureRange, type FactType, type Measure, type RuleSet } from '@fineline/ruleset';
import type { NumberUnit } from '../coverage/amountText.ts';
import { factText, unitOfFigure } from '../coverage/comparisonText.ts';

/** The numbers of a fact. */
export interface ComparedNumber {
  readonly unit: NumberUnit;
  /** Whether nothing lies between a number and the next. */
  readonly isWhole: boolean;
  readonly least: number;
  /** Where no author writes the bound 0: a rule against values that are finer than a month lets be none of them. */
  readonly zeroIsOurs?: true;
}

/** A fact that a rule compares. */
export interface ComparedFact {
  /** What it is called within other words. */
  readonly name: string;
  readonly number?: ComparedNumber;
  /** Of columns that are banned: which. */
  readonly columns?: readonly string[];
}

/** What is counted in parts too. */
const parted: ReadonlySet<NumberUnit> = new Set(['days', 'hours', 'weeks', 'fraction'] as const);

/** Tells of each fact of a rule set. */
export function comparedFacts({
  facts,
  measures,
}: Pick<RuleSet, 'facts' | 'measures'>): (fact: string) => ComparedFact {
  return fact => {
    const measure = measures.find(({ id }) => id === fact);
    if (measure) return figure(measure);
    const type = builtInFacts.get(fact)?.type ?? facts.find(({ name }) => name === fact)?.type;
    return { name: fact, ...(type?.kind === 'number' && { number: numberOf(type) }) };
  };
}

function numberOf({ unit }: Extract<FactType, { readonly kind: 'number' }>): ComparedNumber {
  return { unit, isWhole: !parted.has(unit), least: 0 };
}

function figure(measure: Measure): ComparedFact {
  if (measure.kind === 'columns-present')
    return { name: `the columns ${measure.columns.join(', ')}`, columns: measure.columns };
  const name = factText(measure.id);
  const range = measureRange(measure);
  if (!range) return { name };
  const unit = unitOfFigure(measure);
  // A group is counted, and what is published of it is a count.
  const isWhole = unit === 'people' || unit === 'rows' || range.whole;
  const zeroIsOurs = ofNone.has(measure.kind) && { zeroIsOurs: true as const };
  return { name, number: { unit, isWhole, least: range.least, ...zeroIsOurs } };
}

/** The measures that clauses hold against none at all. */
const ofNone: ReadonlySet<Measure['kind']> = new Set([
  'zero-cells',
  'full-cells',
  'finer-values',
  'finer-counts',
  'suppressed-interval',
]);
