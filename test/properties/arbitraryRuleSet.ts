// Random rule sets that the loader accepts: a policy, sometimes with a parent whose rules it overrides.
import fc from 'fast-check';
import {
  builtInFacts,
  comparisonsIn,
  digestData,
  digestVocabularies,
  isOfGroup,
  type Clause,
  type Condition,
  type Effect,
  type Rule,
  type RuleSet,
  type Waiver,
} from '@fineline/ruleset';
import { arbitraryCondition, type Side } from './arbitraryCondition.ts';
import { rarely } from './rarely.ts';
import { campaigns, days, declaredFacts, vocabularies } from './world.ts';

/** Whether rules may reward silence, which no compiled policy does. */
export type Flavour = 'any' | 'well-behaved';

const labels = ['calm', 'floor'];

/** The digest that a reader carries when it was given the words of these rule sets. */
export const vocabularyDigest: string = digestVocabularies(vocabularies);

/** A rule set of `child`, which extends `parent` where the parent has rules. */
export function arbitraryRuleSet(flavour: Flavour): fc.Arbitrary<RuleSet> {
  return fc
    .record({
      own: fc.subarray(labels, { minLength: 1, maxLength: 2 }),
      inherited: fc.subarray(labels, { maxLength: 1 }),
      scope: arbitraryScope,
    })
    .chain(({ own, inherited, scope }) =>
      fc
        .tuple(
          fc.tuple(...own.map(label => arbitraryRule('child', label, inherited.includes(label), flavour))),
          fc.tuple(...inherited.map(label => arbitraryRule('parent', label, false, flavour))),
        )
        .chain(([ownRules, parentRules]) => {
          const rules = scope === 'tables' ? [] : [...ownRules, ...parentRules];
          return fc
            .record({ header: arbitraryHeader, waivers: arbitraryWaivers(rules) })
            .map(({ header, waivers }) => assemble(rules, waivers, header, scope));
        }),
    );
}

type Scope = 'posts' | 'tables' | 'both';

const arbitraryScope: fc.Arbitrary<Scope> = fc.oneof(
  { weight: 10, arbitrary: fc.constant('posts') },
  { weight: 10, arbitrary: fc.constant('both') },
  { weight: 1, arbitrary: fc.constant('tables') },
);

const arbitraryHeader = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ effective: fc.constantFrom(...days) }) },
  { weight: 1, arbitrary: fc.record({ expires: fc.constantFrom(...days) }) },
);

function arbitraryRule(
  policy: string,
  label: string,
  mayOverride: boolean,
  flavour: Flavour,
): fc.Arbitrary<Rule> {
  const side = (wellBehaved: Side): Side => (flavour === 'any' ? 'hiding' : wellBehaved);
  return fc
    .record({
      effect: fc.constantFrom<Effect>('warn', 'review', 'deny', 'deny'),
      when: arbitraryCondition(3, side('breaks')),
      unless: fc.option(arbitraryCondition(1, side('keeps')), { nil: undefined, freq: 2 }),
      during: rarely(6, fc.constantFrom({ from: days[0]!, to: days[1]! }, { from: days[1]!, to: days[2]! })),
      neverWaived: fc.nat(3).map(die => die === 0),
      overrides: fc.boolean(),
      reviewer: fc.option(fc.constant('legal'), { nil: undefined }),
    })
    .map(({ effect, when, unless, during, neverWaived, overrides, reviewer }) => ({
      id: `${policy}/${label}`,
      policy,
      on: 'post',
      effect,
      ...(reviewer !== undefined && effect === 'review' ? { reviewer } : {}),
      ...(namesCohort(when) || (unless && namesCohort(unless)) ? { each: 'cohort' } : {}),
      when,
      ...(unless ? { unless } : {}),
      ...(during ? { during } : {}),
      neverWaived,
      overrides: mayOverride && overrides ? [`parent/${label}`] : [],
      because: `The reason for ${label}.`,
      see: [],
      clause: clauseOf(effect, when),
    }));
}

function namesCohort(condition: Condition): boolean {
  return comparisonsIn(condition).some(({ fact }) => isOfGroup(fact));
}

function clauseOf(effect: Effect, when: Condition): Clause {
  const kinds = { warn: 'warn-when', review: 'review-when', deny: 'deny-when' } as const;
  return { kind: kinds[effect], that: when };
}

function arbitraryWaivers(rules: readonly Rule[]): fc.Arbitrary<readonly Waiver[]> {
  const waivable = rules.filter(rule => !rule.neverWaived).map(rule => rule.id);
  if (waivable.length === 0) return fc.constant([]);
  return fc.array(
    fc.record({
      rule: fc.constantFrom(...waivable),
      campaigns: fc.subarray([...campaigns], { minLength: 1 }),
      from: fc.constantFrom(days[0]!, days[2]!),
      until: fc.constantFrom(days[2]!, days[3]!),
      by: fc.constant('dpo@example.org'),
      because: fc.constant('Everybody shown has agreed.'),
    }),
    { maxLength: 2 },
  );
}

/** A rule about tables, which no post may ever break. */
const aboutTables: Rule = {
  id: 'child/tables',
  policy: 'child',
  on: 'dataset',
  dataset: null,
  effect: 'deny',
  when: { not: { fact: 'consent', operator: 'containsAny', value: ['documented'] } },
  neverWaived: false,
  overrides: [],
  see: [],
  clause: { kind: 'require', that: { fact: 'consent', operator: 'containsAny', value: ['documented'] } },
};

function assemble(
  rules: readonly Rule[],
  waivers: readonly Waiver[],
  header: { readonly effective?: string } | { readonly expires?: string },
  scope: Scope,
): RuleSet {
  const named = new Set(
    rules
      .flatMap(({ when, unless }) => [when, ...(unless ? [unless] : [])])
      .flatMap(comparisonsIn)
      .map(({ fact }) => fact),
  );
  return {
    formatVersion: 1,
    policy: { name: 'child', version: '1.0.0', ...header },
    applies: { posts: scope !== 'tables', datasets: scope === 'posts' ? [] : 'every' },
    parents: rules.some(({ policy }) => policy === 'parent')
      ? [{ policy: 'parent', version: '1.0.0', digest: digestData('the parent') }]
      : [],
    facts: declaredFacts,
    vocabularies,
    datasets: [],
    measures: [],
    rules: [...rules, ...(scope === 'posts' ? [] : [aboutTables])].sort((a, b) => (a.id < b.id ? -1 : 1)),
    waivers: [...waivers].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)),
    guarantees: [],
    requires: {
      facts: [...named]
        .filter(name => builtInFacts.has(name) && builtInFacts.get(name)?.of !== 'release')
        .sort(),
      vocabulary: vocabularyDigest,
    },
  };
}
