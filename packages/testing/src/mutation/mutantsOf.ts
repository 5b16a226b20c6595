// Every small change of a rule that its author might have made by mistake: a number that is off by one, a word left out, an
// exception forgotten, a milder effect, a part of a condition lost or turned round.
import {
  builtInFacts,
  canonicalize,
  type Comparison,
  type Condition,
  type Effect,
  type FactType,
  type Rule,
  type RuleSet,
} from '@fineline/ruleset';
import { amountText } from '../coverage/amountText.ts';
import { boundsBeside, partedUnits } from './boundsBeside.ts';

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
export function mutantsOf(rule: Rule, { facts }: Pick<RuleSet, 'facts'>): readonly Mutant[] {
  const typeOf = (fact: string): FactType | undefined =>
    builtInFacts.get(fact)?.type ?? facts.find(({ name }) => name === fact)?.type;
  const { unless, during, ...bare } = rule;
  const all: readonly Mutant[] = [
    ...changesOf(rule.when, typeOf).map(({ change, condition }) => ({
      change,
      rule: { ...rule, when: condition },
    })),
    ...(unless
      ? [
          { change: 'without its exception', rule: { ...bare, ...(during && { during }) } },
          ...changesOf(unless, typeOf).map(({ change, condition }) => ({
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

type TypeOf = (fact: string) => FactType | undefined;

function changesOf(condition: Condition, typeOf: TypeOf): readonly Changed[] {
  if ('not' in condition)
    return changesOf(condition.not, typeOf).map(it => ({ ...it, condition: { not: it.condition } }));
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    const joined = (changed: readonly Condition[]): Condition =>
      'all' in condition ? { all: changed } : { any: changed };
    return parts.flatMap((part, at): readonly Changed[] => [
      ...(parts.length > 1
        ? [
            {
              change: `without \`${factsIn(part)}\``,
              condition: joined(parts.filter((_, place) => place !== at)),
            },
          ]
        : []),
      ...changesOf(part, typeOf).map(it => ({
        ...it,
        condition: joined(parts.map((other, place) => (place === at ? it.condition : other))),
      })),
    ]);
  }
  return comparisonChanges(condition, typeOf);
}

/** The facts of a part, without `not`: of what a rule requires it was put there by the compiler. */
function factsIn(condition: Condition): string {
  if ('not' in condition) return factsIn(condition.not);
  if ('all' in condition) return condition.all.map(factsIn).join(' and ');
  if ('any' in condition) return condition.any.map(factsIn).join(' or ');
  return condition.fact;
}

const swapped: ReadonlyMap<string, Comparison['operator']> = new Map([
  ['lessThan', 'lessThanInclusive'],
  ['lessThanInclusive', 'lessThan'],
  ['greaterThan', 'greaterThanInclusive'],
  ['greaterThanInclusive', 'greaterThan'],
]);

const signs: ReadonlyMap<string, string> = new Map([
  ['lessThan', '<'],
  ['lessThanInclusive', '<='],
  ['greaterThan', '>'],
  ['greaterThanInclusive', '>='],
]);

function comparisonChanges(comparison: Comparison, typeOf: TypeOf): readonly Changed[] {
  const { fact, operator, value } = comparison;
  const turned: Changed = { change: `with \`${fact}\` turned round`, condition: { not: comparison } };
  if (typeof value === 'number' && signs.has(operator)) {
    const type = typeOf(fact);
    const unit = type?.kind === 'number' ? type.unit : 'count';
    const said = (sign: string, number: number): string =>
      `with \`${fact} ${sign} ${amountText(number, unit)}\``;
    const sign = signs.get(operator)!;
    const other = swapped.get(operator)!;
    const moved = boundsBeside(value, unit).map(number => ({
      change: `${said(sign, number)} instead of \`${sign} ${amountText(value, unit)}\``,
      condition: { ...comparison, value: number } as Comparison,
    }));
    // Of whole numbers the other sign says the same as the next number.
    if (type?.kind === 'number' && !partedUnits.has(unit)) return moved;
    const otherSign = {
      change: `${said(signs.get(other)!, value)} instead of \`${sign} ${amountText(value, unit)}\``,
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
