// The comparisons of a compiled rule beside the places that they come from. The compiler lowers a clause part by part and
// keeps the order of comparisons, as does the trace; what the author did not write as a comparison comes from the body.
import type { CheckedClause, CheckedCondition } from '@fineline/language';
import {
  comparisonsIn,
  shortened,
  type Comparison,
  type Measure,
  type Rule,
  type Span,
} from '@fineline/ruleset';
import { comparisonText } from './comparisonText.ts';

/** One comparison of a rule. */
export interface Condition {
  readonly of: 'when' | 'unless';
  readonly text: string;
  readonly span: Span;
  /** Whether `text` says the opposite of the comparison: `tone is not playful`. */
  readonly negated: boolean;
}

/** The comparisons of a rule: of `when`, then of `unless`, each in the order of the trace. */
export function conditionsOf(
  clause: CheckedClause,
  rule: Rule,
  source: string,
  measures: readonly Measure[],
): readonly Condition[] {
  const written = (condition: CheckedCondition | undefined): readonly Omit<Condition, 'of'>[] =>
    condition ? writtenIn(condition, source) : [];
  const derived = (comparisons: readonly Comparison[]): readonly Omit<Condition, 'of'>[] =>
    comparisons.map(it => ({ text: comparisonText(it, measures), span: clause.place.span, negated: false }));

  const scope = written(clause.when);
  const body =
    'that' in clause.body ? written(clause.body.that) : derived(comparisonsIn(rule.when).slice(scope.length));
  const exception = written(clause.unless);
  const excused = rule.unless ? comparisonsIn(rule.unless) : [];
  return [
    ...[...scope, ...body].map(it => ({ ...it, of: 'when' as const })),
    ...[...derived(excused.slice(0, excused.length - exception.length)), ...exception].map(it => ({
      ...it,
      of: 'unless' as const,
    })),
  ];
}

type ComparisonPart = Extract<CheckedCondition, { readonly kind: 'comparison' }>;

function writtenIn(condition: CheckedCondition, source: string): readonly Omit<Condition, 'of'>[] {
  const { span } = condition;
  if (condition.kind === 'comparison') return [at(named(condition), span, false)];
  if (condition.kind !== 'not') return condition.parts.flatMap(part => writtenIn(part, source));
  const { part } = condition;
  // `is not` and `is none of` are one comparison of the author's, and two nodes at one place.
  const isOne = part.kind === 'comparison' && part.span.start === span.start && part.span.end === span.end;
  return isOne ? [at(named(part), span, true)] : writtenIn(part, source);

  function at(comparison: Comparison, span: Span, negated: boolean): Omit<Condition, 'of'> {
    const words = source.slice(span.start, span.end);
    // Of a list of numbers or texts, each is a comparison, and its place holds the value alone.
    return words.startsWith(comparison.fact)
      ? { text: shortened(words, 100), span, negated }
      : { text: comparisonText(comparison, []), span, negated: false };
  }
}

/** A comparison by what its author calls the fact or the column of a table. */
function named({ comparison, column }: ComparisonPart): Comparison {
  return column ? { ...comparison, fact: column.name } : comparison;
}
