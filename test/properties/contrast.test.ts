// Why two posts are judged differently: something is told wherever they are.
import fc from 'fast-check';
import { expect } from 'vitest';
import { contrast } from '@fineline/analysis';
import type { Facts } from '@fineline/ruleset';
import { createJudge, type Decision } from '@fineline/runtime';
import { arbitraryFacts } from './arbitraryFacts.ts';
import { arbitraryCase, holds } from './law.ts';
import { days } from './world.ts';

const digest = `sha256:${'2'.repeat(64)}`;

function outcomeOf({ verdict, findings }: Decision): unknown {
  return [verdict, findings.map(({ rule, cohort, state, countsAs }) => [rule, cohort, state, countsAs])];
}

/** A post, and one that differs from it in a few things. */
const pair = fc
  .record({ facts: arbitraryFacts, more: arbitraryFacts, die: fc.array(fc.nat(3)) })
  .map(({ facts, more, die }): readonly [Facts, Facts] => [
    facts,
    Object.fromEntries(
      [...new Set([...Object.keys(facts), ...Object.keys(more)])]
        .map((key, at): readonly [string, unknown] => [
          key,
          ((die[at % Math.max(1, die.length)] ?? 1) === 0 ? more : facts)[key as keyof Facts],
        ])
        .filter(([, value]) => value !== undefined)
        // Of consent there is a word for none, so that an empty set of it reads alike.
        .filter(([key, value]) => key !== 'consent' || (value as Facts['consent'])!.has.length > 0),
    ),
  ]);

holds(
  'posts that are judged otherwise differ in something that is told',
  800,
  fc.record({ it: arbitraryCase('any'), posts: pair, day: fc.constantFrom(...days) }),
  ({ it: { ruleSet, date }, posts: [a, b], day }, count) => {
    if (a.consent?.has.length === 0) return;
    const loaded = { ruleSet, digest };
    const judge = createJudge(loaded);
    count(ruleSet, a);
    const isOther =
      JSON.stringify(outcomeOf(judge(a, { date }))) !== JSON.stringify(outcomeOf(judge(b, { date: day })));
    const told = contrast(loaded, { id: 'a', facts: a, date }, { id: 'b', facts: b, date: day });
    if (isOther) expect({ told, a, b, length: told.facts.length > 0 }).toEqual({ told, a, b, length: true });
    const { verdict } = told.one;
    const isOpen = verdict === told.other.verdict || [verdict, told.other.verdict].includes('none');
    if (!isOpen && told.facts.length <= 12)
      expect({ told, edit: told.edit !== undefined }).toEqual({ told, edit: true });
  },
);
