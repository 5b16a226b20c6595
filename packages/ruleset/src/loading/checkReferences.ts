// What a schema cannot say: that every name in a rule set stands for something in it, and that every comparison fits
// its fact. A rule about a fact or a word that does not exist would otherwise never be broken, in silence.
import { builtInFacts, isOfGroup, type FactType } from '../facts/builtInFacts.ts';
import { comparisonsIn, type Comparison, type Condition } from '../rules/condition.ts';
import { isPerGroup, measureType, type Measure } from '../rules/measure.ts';
import type { Rule, RuleSet } from '../rules/ruleSet.ts';
import { tablesIn, type Tables } from '../rules/tables.ts';
import { facets, type VocabularyWord } from '../vocabulary/vocabulary.ts';
import { digestVocabularies } from './digestVocabularies.ts';
import type { Problem } from './problem.ts';

/** Every name that leads nowhere and every comparison that does not fit. */
export function checkReferences(ruleSet: RuleSet): readonly Problem[] {
  const types = factTypes(ruleSet);
  const ids = new Set(ruleSet.rules.map(({ id }) => id));
  const measures = new Map(ruleSet.measures.map(measure => [measure.id, measure]));
  return [
    ...checkNamesOnce(ruleSet),
    ...facets.flatMap(facet => checkWords(ruleSet.vocabularies[facet], `/vocabularies/${facet}`)),
    ...ruleSet.rules.flatMap((rule, at) =>
      checkRule(rule, `/rules/${at}`, { types, ids, measures }, ruleSet),
    ),
    ...checkWaivers(ruleSet),
    ...checkTables(ruleSet),
    ...ruleSet.guarantees.flatMap(({ when }, at) =>
      when ? checkCondition(when, `/guarantees/${at}/when`, types, ruleSet) : [],
    ),
    ...(digestVocabularies(ruleSet.vocabularies) === ruleSet.requires.vocabulary
      ? []
      : [{ path: '/requires/vocabulary', message: 'this is not the digest of `vocabularies`' }]),
  ];
}

/** What the names in a rule may stand for. */
interface Known {
  readonly types: ReadonlyMap<string, FactType>;
  readonly ids: ReadonlySet<string>;
  readonly measures: ReadonlyMap<string, Measure>;
}

function factTypes(ruleSet: RuleSet): ReadonlyMap<string, FactType> {
  const types = new Map([...builtInFacts].map(([name, { type }]) => [name, type]));
  for (const { name, type } of ruleSet.facts) types.set(name, type);
  for (const measure of ruleSet.measures) types.set(measure.id, measureType(measure));
  return types;
}

function checkNamesOnce({ rules, facts, measures, datasets }: RuleSet): readonly Problem[] {
  const twice = (names: readonly string[], path: string): readonly Problem[] => {
    const seen = new Set<string>();
    return names.flatMap((name, at) => {
      const isFirst = !seen.has(name);
      seen.add(name);
      return isFirst ? [] : [{ path: `${path}/${at}`, message: `\`${name}\` is there twice` }];
    });
  };
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
    ...measures.flatMap(({ id }, at) =>
      builtInFacts.has(id) || named.includes(id)
        ? [{ path: `/measures/${at}`, message: `\`${id}\` is the name of a fact` }]
        : [],
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
  { types, ids, measures }: Known,
  ruleSet: RuleSet,
): readonly Problem[] {
  const problems = [...checkCondition(rule.when, `${path}/when`, types, ruleSet)];
  if (rule.unless) problems.push(...checkCondition(rule.unless, `${path}/unless`, types, ruleSet));
  for (const [at, id] of rule.overrides.entries())
    if (!ids.has(id))
      problems.push({ path: `${path}/overrides/${at}`, message: `there is no rule \`${id}\`` });
  if (overridesItself(rule, ruleSet.rules))
    problems.push({ path: `${path}/overrides`, message: `\`${rule.id}\` overrides itself` });
  const facts = [rule.when, ...(rule.unless ? [rule.unless] : [])].flatMap(comparisonsIn);
  if (facts.some(({ fact }) => isOfGroup(fact)) && rule.each !== 'cohort')
    problems.push({ path, message: 'a rule about groups of people is judged for each: `"each": "cohort"`' });
  problems.push(...checkMeasured(rule, path, facts, measures));
  if (!rule.id.startsWith(`${rule.policy}/`))
    problems.push({ path: `${path}/id`, message: `\`${rule.id}\` is not of the policy \`${rule.policy}\`` });
  return problems;
}

/** A rule names only measures of its own tables, and one that has a figure for each group is judged for each. */
function checkMeasured(
  rule: Rule,
  path: string,
  facts: readonly Comparison[],
  measures: Known['measures'],
): readonly Problem[] {
  const named = [...new Set(facts.flatMap(({ fact }) => measures.get(fact) ?? []))];
  const problems = named
    .filter(({ dataset }) => rule.on !== 'dataset' || !isSame(dataset, rule.dataset ?? null))
    .map(({ id }) => ({ path, message: `\`${id}\` is no measure of what this rule is about` }));
  const ofPosts = facts.find(({ fact }) => (builtInFacts.get(fact)?.of ?? 'release') !== 'release');
  if (rule.on === 'dataset' && ofPosts)
    problems.push({ path, message: `\`${ofPosts.fact}\` is a fact of posts, and this rule is about tables` });
  if (rule.on === 'dataset' && rule.each === 'cohort')
    problems.push({ path: `${path}/each`, message: 'a table has no groups of people but of rows' });
  if (named.some(isPerGroup) && rule.each !== 'group')
    problems.push({ path, message: 'a rule about groups of rows is judged for each: `"each": "group"`' });
  return problems;
}

function isSame(a: Tables, b: Tables): boolean {
  return tablesIn(a).join('/') === tablesIn(b).join('/');
}

/** Every table that is named is declared. */
function checkTables({ rules, measures, guarantees, applies, datasets }: RuleSet): readonly Problem[] {
  const declared = new Set(datasets.map(({ name }) => name));
  const unknown = (tables: readonly string[], path: string): readonly Problem[] =>
    tables
      .filter(name => !declared.has(name))
      .map(name => ({ path, message: `there is no dataset \`${name}\`` }));
  return [
    ...(applies.datasets === 'every' ? [] : unknown(applies.datasets, '/applies/datasets')),
    ...rules.flatMap(({ dataset }, at) => unknown(tablesIn(dataset), `/rules/${at}/dataset`)),
    ...guarantees.flatMap(({ dataset }, at) => unknown(tablesIn(dataset), `/guarantees/${at}/dataset`)),
    ...measures.flatMap((measure, at) => [
      ...unknown(tablesIn(measure.dataset), `/measures/${at}/dataset`),
      ...('per' in measure && measure.per.against !== undefined
        ? unknown([measure.per.against], `/measures/${at}/per/against`)
        : []),
    ]),
  ];
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
