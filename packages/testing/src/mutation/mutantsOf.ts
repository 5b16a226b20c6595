// Every small change of a rule that its author might have made by mistake: a number that is off by one, a word left out, an
// exception forgotten, a milder effect, a part of a condition lost or turned round.
import {
  canonicalize,
  type Comparison,
  type Condition,
  type Effect,
  type Rule,
  type RuleSet,
} from '@fineline/ruleset';
import { amountText } from '../coverage/amountText.ts';
import { signs } from '../coverage/comparisonText.ts';
import { boundsBeside } from './boundsBeside.ts';
import { comparedFacts, type ComparedFact, type ComparedNumber } from './comparedFacts.ts';

/** A rule with one small change. */
export interface Mutant {
  /** What was changed, in words. */
  readonly change: string;
  /** Undefined where the rule is gone. */
  readonly rule?: Rule;
}

/** A condition with one small change. */
interface Changed {
  readonly change: string;
  readonly condition: Condition;
}

/** The mutants of a rule, each once. */
export function mutantsOf(rule: Rule, ruleSet: Pick<RuleSet, 'facts' | 'measures'>): readonly Mutant[] {
  const factOf = comparedFacts(ruleSet);
  const { unless, during, ...bare } = rule;
  const all: readonly Mutant[] = [
    ...changesOf(rule.when, factOf).map(({ change, condition }) => ({
      change,
      rule: { ...rule, when: condition },
    })),
    ...(unless
      ? [
          { change: 'without its exception', rule: { ...bare, ...(during && { during }) } },
          ...changesOf(unless, factOf).map(({ change, condition }) => ({
            change: `in its exception, ${change}`,
            rule: { ...rule, unless: condition },
          })),
        ]
      : []),
    ...(during ? [{ change: 'on every day', rule: { ...bare, ...(unless && { unless }) } }] : []),
    milder(rule),
  ];
  return [...new Map(all.map(it => [canonicalize(it.rule ?? null), it])).values()];
}

const weaker: { readonly [E in Effect]: Effect | undefined } = {
  deny: 'review',
  review: 'warn',
  warn: undefined,
};

function milder(rule: Rule): Mutant {
  const effect = weaker[rule.effect];
  return effect
    ? { change: `with \`${effect}\` instead of \`${rule.effect}\``, rule: { ...rule, effect } }
    : { change: 'without the rule' };
}

type FactOf = (fact: string) => ComparedFact;

function changesOf(condition: Condition, factOf: FactOf): readonly Changed[] {
  if ('not' in condition)
    return [
      ...withoutColumns(condition.not, factOf),
      ...changesOf(condition.not, factOf).map(it => ({ ...it, condition: { not: it.condition } })),
    ];
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    const joined = (changed: readonly Condition[]): Condition =>
      'all' in condition ? { all: changed } : { any: changed };
    return parts.flatMap((part, at): readonly Changed[] => [
      ...(parts.length > 1
        ? [
            {
              change: `without \`${factsIn(part, factOf)}\``,
              condition: joined(parts.filter((_, place) => place !== at)),
            },
          ]
        : []),
      ...changesOf(part, factOf).map(it => ({
        ...it,
        condition: joined(parts.map((other, place) => (place === at ? it.condition : other))),
      })),
    ]);
  }
  return comparisonChanges(condition, factOf);
}

/** The facts of a part, without `not`: of what a rule requires it was put there by the compiler. */
function factsIn(condition: Condition, factOf: FactOf): string {
  if ('not' in condition) return factsIn(condition.not, factOf);
  if ('all' in condition) return condition.all.map(it => factsIn(it, factOf)).join(' and ');
  if ('any' in condition) return condition.any.map(it => factsIn(it, factOf)).join(' or ');
  return factOf(condition.fact).name;
}

/** Each column of several that are banned is one that may be forgotten. */
function withoutColumns(condition: Condition, factOf: FactOf): readonly Changed[] {
  if (!('operator' in condition) || condition.operator !== 'empty') return [];
  const { fact } = condition;
  const { columns = [] } = factOf(fact);
  return columns.length < 2
    ? []
    : columns.map(column => ({
        change: `without the column \`${column}\``,
        condition: { fact, operator: 'containsAny', value: columns.filter(it => it !== column) },
      }));
}

const anyNumber: ComparedNumber = { unit: 'count', isWhole: true, least: 0 };

const swapped = {
  lessThan: 'lessThanInclusive',
  lessThanInclusive: 'lessThan',
  greaterThan: 'greaterThanInclusive',
  greaterThanInclusive: 'greaterThan',
} as const;

function comparisonChanges(comparison: Comparison, factOf: FactOf): readonly Changed[] {
  const { fact, operator, value } = comparison;
  const { name, number } = factOf(fact);
  const turned: Changed = { change: `with \`${name}\` turned round`, condition: { not: comparison } };
  if (typeof value === 'number' && operator in signs) {
    const compared = number ?? anyNumber;
    const { unit, isWhole, zeroIsOurs } = compared;
    if (zeroIsOurs && value === 0) return [];
    const order = operator as keyof typeof signs;
    const [sign, other] = [signs[order], swapped[order]];
    const said = (sign: string, bound: number): string =>
      `with \`${name} ${sign} ${amountText(bound, unit)}\` instead of \`${signs[order]} ${amountText(value, unit)}\``;
    const moved = boundsBeside(value, compared).map(bound => ({
      change: said(sign, bound),
      condition: { ...comparison, value: bound } as Comparison,
    }));
    // Of whole numbers the other sign says the same as the next number.
    if (isWhole) return moved;
    const otherSign = {
      change: said(signs[other], value),
      condition: { ...comparison, operator: other } as Comparison,
    };
    return [...moved, otherSign];
  }
  if (typeof value === 'object' && value.length > 1)
    return [
      ...value.map(word => ({
        change: `without the word \`${word}\``,
        condition: { ...comparison, value: value.filter(it => it !== word) } as Comparison,
      })),
      turned,
    ];
  return operator === 'known' || operator === 'multipleOf' ? [] : [turned];
}
