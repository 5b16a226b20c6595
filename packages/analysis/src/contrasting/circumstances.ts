// What sets posts apart besides the facts that rules look at: the day, a campaign, what somebody disputes or states against
// what was read, and the words that the reader was given.
import type { Conflict, Facts, Interval, RuleSet } from '@fineline/ruleset';
import { intervalInWords, oneFactInWords } from '../words/factsInWords.ts';
import type { ContrastedPost } from './contrastedPost.ts';
import type { Difference } from './factDifferences.ts';

/** Those in which two posts differ, whether it matters or not. */
export function circumstances(
  one: ContrastedPost,
  other: ContrastedPost,
  { requires }: RuleSet,
): readonly Difference[] {
  const all: readonly Difference[] = [
    {
      fact: 'day',
      words: [one.date, other.date],
      share: (to, { date }) => ({ ...to, date }),
    },
    {
      fact: 'campaign',
      words: [oneFactInWords(one.facts, 'campaign'), oneFactInWords(other.facts, 'campaign')],
      share: sharing('campaign'),
    },
    ...named(one, other, ({ disputes = [] }) => disputes).map((fact): Difference => ({
      fact: `dispute of ${fact}`,
      words: [disputeOf(one.facts, fact), disputeOf(other.facts, fact)],
      share: sharingOf('disputes', fact),
    })),
    ...named(one, other, ({ conflicts = [] }) => conflicts).map((fact): Difference => ({
      fact: `conflict over ${fact}`,
      words: [conflictOver(one.facts, fact), conflictOver(other.facts, fact)],
      share: sharingOf('conflicts', fact),
    })),
    {
      fact: 'reading',
      words: [readWith(one.facts, requires), readWith(other.facts, requires)],
      share: sharing('reading'),
    },
  ];
  return all.filter(({ words: [a, b] }) => a !== b);
}

function named(
  one: ContrastedPost,
  other: ContrastedPost,
  of: (facts: Facts) => readonly { readonly fact: string }[],
): readonly string[] {
  return [...new Set([one, other].flatMap(({ facts }) => of(facts).map(({ fact }) => fact)))].sort();
}

function disputeOf({ disputes = [] }: Facts, fact: string): string {
  return disputes.some(it => it.fact === fact) ? 'somebody says that it is wrong' : 'none';
}

function conflictOver({ conflicts = [] }: Facts, fact: string): string {
  const found = conflicts.find((it): it is Conflict => it.fact === fact);
  const said = (it: Interval): string => intervalInWords(it);
  return found ? `stated ${said(found.stated)}, read ${said(found.read)}` : 'none';
}

function readWith({ reading }: Facts, { vocabulary }: RuleSet['requires']): string {
  return reading === undefined || reading.vocabulary === vocabulary
    ? 'the words of the policy'
    : 'other words than those of the policy';
}

/** One post with a part of the facts of another. */
function sharing(key: 'campaign' | 'reading'): Difference['share'] {
  return (to, from) => {
    const { [key]: _, ...rest } = to.facts;
    const value = from.facts[key];
    return { ...to, facts: value === undefined ? rest : { ...rest, [key]: value } };
  };
}

/** One post with what another has of one fact in a list. */
function sharingOf(key: 'disputes' | 'conflicts', fact: string): Difference['share'] {
  return (to, from) => {
    const kept = (to.facts[key] ?? []).filter(it => it.fact !== fact);
    const more = (from.facts[key] ?? []).filter(it => it.fact === fact);
    return { ...to, facts: { ...to.facts, [key]: [...kept, ...more] } };
  };
}
