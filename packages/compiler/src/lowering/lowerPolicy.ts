// Resolves `extends` and puts everything in its order: what comes out stands alone and is the same for every layout of
// the same policy.
import type { CheckedPolicy } from '@fineline/language';
import {
  canonicalize,
  digestData,
  digestVocabularies,
  type Guarantee,
  type RuleSet,
} from '@fineline/ruleset';
import { ancestry } from './ancestry.ts';
import { once } from './once.ts';
import { labelsOf, lowerClause } from './lowerClause.ts';
import { factsAsked } from './factsAsked.ts';
import { lowerGuarantee } from './lowerGuarantee.ts';
import { mergeVocabularies } from './mergeVocabularies.ts';

/** A rule set with its digest, which takes as long as all the rest and is worked out when it is first asked for. */
export interface LoweredPolicy {
  readonly ruleSet: RuleSet;
  readonly digest: string;
}

/** A parent is lowered once, however many policies extend it. */
const known = new WeakMap<CheckedPolicy, LoweredPolicy>();

/** A policy and all that it extends as one rule set. */
export function lowerPolicy(policy: CheckedPolicy): LoweredPolicy {
  const before = known.get(policy);
  if (before) return before;
  const ruleSet = ruleSetOf(policy);
  const digest = once(() => digestData(ruleSet));
  const lowered = {
    ruleSet,
    get digest(): string {
      return digest();
    },
  };
  known.set(policy, lowered);
  return lowered;
}

function ruleSetOf(policy: CheckedPolicy): RuleSet {
  const family = ancestry(policy);
  const lowered = family.flatMap(member => {
    const ancestors = ancestry(member).slice(1).map(labelsOf);
    return member.clauses.map(clause => lowerClause(clause, member, ancestors));
  });
  const rules = sortedBy(
    lowered.map(({ rule }) => rule),
    ({ id }) => id,
  );
  const vocabularies = mergeVocabularies(family.map(member => member.vocabularies));
  const sources = onceEach(
    family.flatMap(member => member.phraseSources),
    canonicalize,
  );
  const presets = onceEach(
    family.flatMap(member => member.presets),
    canonicalize,
  );
  return {
    formatVersion: 1,
    policy: policy.header,
    applies: applies(family),
    parents: sortedBy(policy.parents.map(parentOf), parent => parent.policy),
    facts: onceEach(
      family.flatMap(member => member.facts),
      fact => fact.name,
    ),
    vocabularies,
    datasets: onceEach(
      family.flatMap(member => member.datasets),
      dataset => dataset.name,
    ),
    measures: onceEach(
      lowered.flatMap(({ measures }) => measures),
      measure => measure.id,
    ),
    rules,
    waivers: sortedBy(
      family.flatMap(member =>
        member.waivers.map(({ place: _, rule, campaigns, ...waiver }) => ({
          rule: `${member.header.name}/${rule}`,
          campaigns: [...campaigns].sort(),
          ...waiver,
        })),
      ),
      canonicalize,
    ),
    guarantees: sortedBy<Guarantee>(policy.guarantees.map(lowerGuarantee), canonicalize),
    ...(sources.length > 0 && { sources }),
    ...(presets.length > 0 && { presets }),
    requires: { facts: factsAsked(rules), vocabulary: digestVocabularies(vocabularies) },
  };
}

function parentOf(parent: CheckedPolicy): RuleSet['parents'][number] {
  const { name, version } = parent.header;
  return { policy: name, ...(version !== undefined && { version }), digest: lowerPolicy(parent).digest };
}

function applies(family: readonly CheckedPolicy[]): RuleSet['applies'] {
  const datasets = family.map(member => member.applies.datasets);
  return {
    posts: family.some(member => member.applies.posts),
    datasets: datasets.includes('every')
      ? 'every'
      : [...new Set((datasets as readonly (readonly string[])[]).flat())].sort(),
  };
}

function onceEach<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return sortedBy([...new Map(items.map(item => [key(item), item])).values()], key);
}

function sortedBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return items
    .map(item => ({ item, key: key(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}
