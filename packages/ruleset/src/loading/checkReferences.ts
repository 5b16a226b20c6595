// What a schema cannot say: that every name in a rule set stands for something in it, and that every comparison fits
// its fact. A rule about a fact or a word that does not exist would otherwise never be broken, in silence.
import { builtInFacts, type FactType } from '../facts/builtInFacts.ts';
import { comparisonsIn, type Comparison, type Condition } from '../rules/condition.ts';
import type { Rule, RuleSet } from '../rules/ruleSet.ts';
import { facets, type VocabularyWord } from '../vocabulary/vocabulary.ts';
import { digestVocabularies } from './digestVocabularies.ts';
import type { Problem } from './problem.ts';

/** Every name that leads nowhere and every comparison that does not fit. */
export function checkReferences(ruleSet: RuleSet): readonly Problem[] {
  const types = factTypes(ruleSet);
  return [
    ...checkNamesOnce(ruleSet),
    ...facets.flatMap(facet => checkWords(ruleSet.vocabularies[facet], `/vocabularies/${facet}`)),
    ...ruleSet.rules.flatMap((rule, at) => checkRule(rule, `/rules/${at}`, types, ruleSet)),
    ...checkWaivers(ruleSet),
    ...ruleSet.guarantees.flatMap(({ when }, at) =>
      when ? checkCondition(when, `/guarantees/${at}/when`, types, ruleSet) : [],
    ),
    ...(digestVocabularies(ruleSet.vocabularies) === ruleSet.requires.vocabulary
      ? []
      : [{ path: '/requires/vocabulary', message: 'this is not the digest of `vocabularies`' }]),
  ];
}

function factTypes(ruleSet: RuleSet): ReadonlyMap<string, FactType> {
  const types = new Map([...builtInFacts].map(([name, { type }]) => [name, type]));
  for (const { name, type } of ruleSet.facts) types.set(name, type);
  for (const { id, kind } of ruleSet.measures)
    types.set(
      id,
      kind === 'group-size' ? { kind: 'number', unit: 'people' } : { kind: 'words', facet: 'identifier' },
    );
  return types;
}

function checkNamesOnce({ rules, facts, measures, datasets }: RuleSet): readonly Problem[] {
  const twice = (names: readonly string[], path: string): readonly Problem[] =>
    names.flatMap((name, at) =>
      names.indexOf(name) < at ? [{ path: `${path}/${at}`, message: `\`${name}\` is there twice` }] : [],
    );
  const named = facts.map(({ name }) => name);
  return [
    ...twice(
      rules.map(({ id }) => id),
      '/rules',
    ),
    ...twice(named, '/facts'),
    ...named.flatMap((name, at) =>
      builtInFacts.has(name) ? [{ path: `/facts/${at}`, message: `\`${name}\` is built in` }] : [],
    ),
    ...twice(
      measures.map(({ id }) => id),
      '/measures',
    ),
    ...twice(
      datasets.map(({ name }) => name),
      '/datasets',
    ),
  ];
}

function checkWords(words: readonly VocabularyWord[], path: string): readonly Problem[] {
  const known = new Set(words.map(({ word }) => word));
  return words.flatMap(({ under }, at) =>
    under
      .filter(parent => !known.has(parent))
      .map(parent => ({ path: `${path}/${at}/under`, message: `there is no word \`${parent}\`` })),
  );
}

function checkRule(
  rule: Rule,
  path: string,
  types: ReadonlyMap<string, FactType>,
  ruleSet: RuleSet,
): readonly Problem[] {
  const problems = [...checkCondition(rule.when, `${path}/when`, types, ruleSet)];
  if (rule.unless) problems.push(...checkCondition(rule.unless, `${path}/unless`, types, ruleSet));
  const ids = new Set(ruleSet.rules.map(({ id }) => id));
  for (const [at, id] of rule.overrides.entries())
    if (!ids.has(id))
      problems.push({ path: `${path}/overrides/${at}`, message: `there is no rule \`${id}\`` });
  if (overridesItself(rule, ruleSet.rules))
    problems.push({ path: `${path}/overrides`, message: `\`${rule.id}\` overrides itself` });
  const facts = [rule.when, ...(rule.unless ? [rule.unless] : [])].flatMap(comparisonsIn);
  if (facts.some(({ fact }) => fact.startsWith('cohort.')) && rule.each !== 'cohort')
    problems.push({ path, message: 'a rule about groups of people is judged for each: `"each": "cohort"`' });
  if (!rule.id.startsWith(`${rule.policy}/`))
    problems.push({ path: `${path}/id`, message: `\`${rule.id}\` is not of the policy \`${rule.policy}\`` });
  return problems;
}

/** True where a rule stands among those that it overrides, however far down. */
function overridesItself(rule: Rule, rules: readonly Rule[]): boolean {
  const below = new Set(rule.overrides);
  // A set hands out what is added while it is walked.
  for (const id of below)
    for (const next of rules.find(other => other.id === id)?.overrides ?? []) below.add(next);
  return below.has(rule.id);
}

function checkWaivers({ rules, waivers }: RuleSet): readonly Problem[] {
  return waivers.flatMap(({ rule: id }, at) => {
    const rule = rules.find(rule => rule.id === id);
    const path = `/waivers/${at}/rule`;
    if (!rule) return [{ path, message: `there is no rule \`${id}\`` }];
    return rule.neverWaived ? [{ path, message: `\`${id}\` is never waived` }] : [];
  });
}

function checkCondition(
  condition: Condition,
  path: string,
  types: ReadonlyMap<string, FactType>,
  ruleSet: RuleSet,
): readonly Problem[] {
  const inside = (parts: readonly Condition[], key: string): readonly Problem[] =>
    parts.flatMap((part, at) => checkCondition(part, `${path}/${key}/${at}`, types, ruleSet));
  if ('all' in condition) return inside(condition.all, 'all');
  if ('any' in condition) return inside(condition.any, 'any');
  if ('not' in condition) return checkCondition(condition.not, `${path}/not`, types, ruleSet);
  const type = types.get(condition.fact);
  if (!type) return [{ path: `${path}/fact`, message: `there is no fact \`${condition.fact}\`` }];
  const message = misfit(condition, type, ruleSet);
  return message === undefined ? [] : [{ path: `${path}/value`, message }];
}

/** Why a comparison does not fit the type of its fact, or undefined where it does. */
function misfit(comparison: Comparison, type: FactType, ruleSet: RuleSet): string | undefined {
  const { operator, value } = comparison;
  if (operator === 'empty' || operator === 'known') return undefined;
  if (operator === 'containsAny' || operator === 'containsOnly') {
    if (type.kind !== 'words' && type.kind !== 'choice') return `\`${comparison.fact}\` holds no words`;
    const known =
      type.kind === 'choice' ? type.words : ruleSet.vocabularies[type.facet].map(({ word }) => word);
    const unknown = (value as readonly string[]).find(word => !known.includes(word));
    return unknown === undefined ? undefined : `there is no word \`${unknown}\``;
  }
  const fits =
    (type.kind === 'number' && typeof value === 'number') ||
    (operator === 'equal' && type.kind === 'yes-no' && typeof value === 'boolean') ||
    (operator === 'equal' && type.kind === 'text' && typeof value === 'string');
  return fits ? undefined : `\`${comparison.fact}\` cannot be compared like that`;
}
