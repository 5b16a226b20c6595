// Rules and exceptions without effect. Of two rules that cover each other one is told of, since the other is needed then.
import { comparisonsIn, type Condition, type Rule } from '@fineline/ruleset';
import { levels, type EncodedRule } from '../rules/encodeRules.ts';
import { negated } from '../solving/literal.ts';
import type { Steps } from '../stepping/finish.ts';
import type { RuleQuestions } from './createRuleQuestions.ts';
import type { Idleness } from './idleness.ts';

/**
 * What is idle of the rules with the ids `own`, which are in the author's order.
 *
 * @param claims The facts that somebody only has to state.
 */
export function* idleRules(
  own: readonly string[],
  claims: ReadonlySet<string>,
  questions: RuleQuestions,
): Steps<readonly Idleness[]> {
  const byId = new Map(questions.rules.map(it => [it.rule.id, it]));
  const needless = new Set<string>();
  const missed = questions.missed();
  const found: Idleness[] = [];
  const open: string[] = [];
  for (const id of own.toReversed()) {
    yield;
    const it = byId.get(id);
    if (!it) continue;
    const before = questions.undecided();
    const others = questions.rules.filter(other => other !== it && !needless.has(other.rule.id));
    const idle = (missed.has(it) ? undefined : coveredRule(it, others, questions)) ?? deadRule(it, questions);
    if (idle) needless.add(id);
    const one =
      idle ?? idleException(it, others, questions) ?? claimedException(it, others, claims, questions);
    if (one) found.push(one);
    else if (questions.undecided() > before) open.push(id);
  }
  if (open.length > 0) found.unshift({ kind: 'undecided', rules: open.toReversed() });
  return found.toReversed();
}

function deadRule(it: EncodedRule, { canBreak, surely, conflict }: RuleQuestions): Idleness | undefined {
  if (canBreak(it)) return undefined;
  const { rule, counts } = it;
  const parts = new Map(partsOf(rule).map(part => [surely(part), part]));
  const excuses = new Map(
    (rule.unless ? anyOf(rule.unless) : []).map(excuse => [negated(surely(excuse)), { not: excuse }]),
  );
  const all = new Map<number, Condition>([...excuses, ...parts]);
  const together = conflict([counts], [...all.keys()]) ?? [];
  return { kind: 'dead', rule: rule.id, conflict: together.map(literal => all.get(literal)!) };
}

/** The parts of a rule's condition that all have to hold. */
function partsOf({ when }: Rule): readonly Condition[] {
  return allOf(when);
}

function allOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(allOf);
  if ('not' in condition) {
    const { not } = condition;
    if ('not' in not) return allOf(not.not);
    if ('any' in not) return not.any.flatMap(part => allOf({ not: part }));
  }
  return [condition];
}

function anyOf(condition: Condition): readonly Condition[] {
  return 'any' in condition ? condition.any.flatMap(anyOf) : [condition];
}

function coveredRule(
  it: EncodedRule,
  others: readonly EncodedRule[],
  questions: RuleQuestions,
): Idleness | undefined {
  const { rule, fires } = it;
  // Under a parent's label a rule speaks for the parent's, and one that asks somebody is missed where nobody asks them.
  const covering = others.filter(
    other =>
      !rule.overrides.includes(other.rule.id) &&
      (rule.reviewer === undefined || other.rule.reviewer === rule.reviewer),
  );
  const by = coveredAt(fires, covering, questions);
  // One that nothing breaks is covered by whatever stops the posts of which nothing is known.
  if (!by || !questions.canBreak(it)) return undefined;
  return { kind: 'covered', rule: rule.id, by };
}

/** The rules that stop at every level what fires there; undefined where something would be missed. */
function coveredAt(
  fires: EncodedRule['fires'],
  covering: readonly EncodedRule[],
  { stoppedBy }: RuleQuestions,
): readonly string[] | undefined {
  const by = new Set<string>();
  for (const [at, level] of levels.entries()) {
    // What fires at two levels is stopped at the milder one by whatever stops it at the other.
    if (at > 0 && fires[level] === fires[levels[at - 1]!]) continue;
    const here = stoppedBy([fires[level]], covering, level);
    if (!here) return undefined;
    for (const id of here) by.add(id);
  }
  return [...by].sort();
}

function idleException(
  it: EncodedRule,
  others: readonly EncodedRule[],
  questions: RuleQuestions,
): Idleness | undefined {
  if (!it.rule.unless) return undefined;
  const { fires } = questions.encode(withoutException(it.rule));
  if (levels.some(level => questions.passes([fires[level]], level))) return undefined;
  const by = coveredAt(fires, [it, ...others], questions);
  return by && { kind: 'idle-exception', rule: it.rule.id, by: by.filter(id => id !== it.rule.id) };
}

function withoutException({ unless: _, ...rule }: Rule): Rule {
  return rule;
}

/** An exception that holds by nothing but what somebody states, of a post that nothing else sends to a person. */
function claimedException(
  it: EncodedRule,
  others: readonly EncodedRule[],
  claims: ReadonlySet<string>,
  { ask, encode, passes, unwaived }: RuleQuestions,
): Idleness | undefined {
  const { rule, fires } = it;
  const { unless, effect } = rule;
  if (!unless || effect === 'warn') return undefined;
  const rests = comparisonsIn(unless)
    .map(({ fact }) => fact)
    .filter(fact => claims.has(fact));
  if (rests.length === 0) return undefined;
  // Whoever waived a rule that looks at such posts has said that nobody need look at those of a campaign.
  const isHeld = unwaived.filter(({ rule: { id } }) => others.some(other => other.rule.id === id));
  const excused = [
    encode({ ...rule, unless: withoutClaims(unless, claims) }).broken,
    negated(fires.warn),
    ...isHeld.map(other => negated(other.fires.review)),
  ];
  const isQuiet = others.map(other => negated(other.fires.review));
  if (!passes(excused, 'review', it) && ask([...excused, ...isQuiet]) !== 'satisfiable') return undefined;
  return { kind: 'claimed-exception', rule: rule.id, claims: [...new Set(rests)].sort() };
}

/** The condition where nobody makes a claim that helps; `helps` where it helps to hold. */
function withoutClaims(condition: Condition, claims: ReadonlySet<string>, helps = true): Condition {
  if ('all' in condition) return { all: condition.all.map(part => withoutClaims(part, claims, helps)) };
  if ('any' in condition) return { any: condition.any.map(part => withoutClaims(part, claims, helps)) };
  if ('not' in condition) return { not: withoutClaims(condition.not, claims, !helps) };
  if (!claims.has(condition.fact)) return condition;
  return helps ? { any: [] } : { all: [] };
}
