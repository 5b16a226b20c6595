// A judge leaves out the rules that the facts one by one show to be kept. For its first posts it has no
// index and evaluates all of them, so each decision can be held against that of a new judge, byte by byte.
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { createJudge, createSieve, createTracingJudge } from '@fineline/runtime';
import type { Facts, Rule, RuleSet } from '@fineline/ruleset';
import { arbitraryFacts } from './arbitraryFacts.ts';
import { arbitraryRuleSet } from './arbitraryRuleSet.ts';
import { damage } from './damage.ts';
import { holds } from './law.ts';
import { days } from './world.ts';

/** Enough rules for two numbers of 32 bits. */
const many = 33;

const crowd = fc.record({
  ruleSet: fc
    .array(arbitraryRuleSet('any'), { minLength: many, maxLength: many + 12 })
    .map(joined)
    .filter(({ rules }) => rules.length > many),
  // More posts than values: what was remembered for one post is asked for by another.
  posts: fc.array(arbitraryFacts, { minLength: 12, maxLength: 12 }),
});

/** Facts that nobody read and nobody disputes, on posts of whose groups nobody said a word. */
const stated = arbitraryFacts.map(
  ({ cohorts, openCohorts, disputes, conflicts, reading, ...facts }): Facts => facts,
);

describe('a judge of many rules', () => {
  holds('decides as if it evaluated each of them', 30, crowd, ({ ruleSet, posts }, count) => {
    const loaded = { ruleSet, digest: `sha256:${'2'.repeat(64)}` };
    const judge = createJudge(loaded);
    for (const [at, facts] of posts.entries()) {
      const date = days[at % days.length]!;
      // The first posts are judged without an index.
      const { trace, ...plain } = createTracingJudge(loaded)(facts, { date });
      expect(JSON.stringify(judge(facts, { date }))).toBe(JSON.stringify(plain));
      count(ruleSet, facts, {
        'kept some': plain.findings.length < trace!.length,
        'broke some': plain.findings.some(({ state }) => state === 'broken'),
        'left some open': plain.findings.some(({ state }) => state === 'undetermined'),
        disputed: facts.disputes !== undefined,
      });
    }
  });
});

const damaged = fc.oneof(arbitraryFacts, stated).chain(facts => damage(facts).map(post => ({ facts, post })));
const sound = fc
  .oneof({ weight: 3, arbitrary: arbitraryFacts }, stated)
  .map(facts => ({ facts, post: facts as unknown }));
const sifted = fc.record({
  ruleSet: arbitraryRuleSet('any'),
  posts: fc.array(fc.oneof({ weight: 4, arbitrary: sound }, damaged), { minLength: 12, maxLength: 12 }),
});

describe('a sieve', () => {
  holds('finds what the judge finds', 300, sifted, ({ ruleSet, posts }, count) => {
    const loaded = { ruleSet, digest: `sha256:${'2'.repeat(64)}` };
    const [judge, sieve] = [createJudge(loaded), createSieve(loaded)];
    for (const [at, { facts, post }] of posts.entries()) {
      const date = days[at % days.length]!;
      const { verdict, findings } = judge(post as Facts, { date });
      const short = findings.map(({ rule, effect, state, countsAs }) => ({ rule, effect, state, countsAs }));
      expect(JSON.stringify(sieve(post as Facts, { date }))).toBe(
        JSON.stringify({ verdict, findings: short }),
      );
      count(ruleSet, facts, {
        broken: findings.some(({ state }) => state === 'broken'),
        undetermined: findings.some(({ state }) => state === 'undetermined'),
        allowed: verdict === 'allow',
      });
    }
  });
});

/** The rules and waivers of all of them, each with a number of its own. */
function joined(ruleSets: readonly RuleSet[]): RuleSet {
  const [first] = ruleSets;
  const renamed = ruleSets.map(({ rules, waivers }, number) => {
    const named = (id: string): string => `${id}-${number}`;
    return {
      rules: rules
        .filter(({ on }) => on === 'post')
        .map((rule): Rule => ({ ...rule, id: named(rule.id), overrides: rule.overrides.map(named) })),
      waivers: waivers.map(waiver => ({ ...waiver, rule: named(waiver.rule) })),
    };
  });
  return {
    ...first!,
    policy: { name: 'child', version: '1.0.0' },
    applies: { posts: true, datasets: [] },
    rules: renamed.flatMap(({ rules }) => rules).sort((a, b) => (a.id < b.id ? -1 : 1)),
    waivers: renamed.flatMap(({ waivers }) => waivers),
  };
}
