// The facts in which two posts differ.
import { builtInFacts, isOfGroup, type DeclaredFact, type Facts } from '@fineline/ruleset';
import { groupInWords, oneFactInWords } from '../words/factsInWords.ts';
import type { ContrastedPost } from './contrastedPost.ts';

/** Something in which two posts differ, and how to give one of them what the other has. */
export interface Difference {
  readonly fact: string;
  readonly words: readonly [string, string];
  readonly share: (to: ContrastedPost, from: ContrastedPost) => ContrastedPost;
}

/** The same of facts alone. */
interface FactDifference extends Omit<Difference, 'share'> {
  readonly share: (to: Facts, from: Facts) => Facts;
}

/** The facts in which two posts differ, in code-unit order. */
export function factDifferences(
  one: Facts,
  other: Facts,
  declared: readonly DeclaredFact[],
): readonly Difference[] {
  const types = new Map(declared.map(({ name, type }) => [name, type]));
  const names = [...builtInFacts.keys()].filter(name => !isOfGroup(name));
  const own = [...new Set([one, other].flatMap(({ custom = {} }) => Object.keys(custom)))];
  const plain = names.map((fact): FactDifference => {
    const key = fact as keyof Facts;
    return {
      fact,
      words: [oneFactInWords(one, fact), oneFactInWords(other, fact)],
      share: (to, from) => {
        const { [key]: _, ...rest } = to;
        return from[key] === undefined ? rest : { ...rest, [key]: from[key] };
      },
    };
  });
  const custom = own.map((fact): FactDifference => ({
    fact,
    words: [oneFactInWords(one, fact, types.get(fact)), oneFactInWords(other, fact, types.get(fact))],
    share: (to, from) => {
      const { [fact]: _, ...rest } = to.custom ?? {};
      const value = from.custom?.[fact];
      return { ...to, custom: { ...rest, ...(value !== undefined && { [fact]: value }) } };
    },
  }));
  return [...plain, ...custom, ...groupDifferences(one, other)]
    .filter(({ words: [a, b] }) => a !== b)
    .toSorted((a, b) => (a.fact < b.fact ? -1 : 1))
    .map(it => ({ ...it, share: (to, from) => ({ ...to, facts: it.share(to.facts, from.facts) }) }));
}

/** Where each gives one number, part by part; else all groups together. */
function groupDifferences(one: Facts, other: Facts): readonly FactDifference[] {
  const [a, b] = [one, other].map(({ cohorts = [] }) => (cohorts.length === 1 ? cohorts[0] : undefined));
  if (a && b && (one.openCohorts ?? false) === (other.openCohorts ?? false))
    return (['size', 'share', 'digits', 'exact'] as const).map(part => ({
      fact: `cohort.${part}`,
      words: [groupInWords(a, part), groupInWords(b, part)],
      share: (to, from) => {
        const [mine = {}] = to.cohorts ?? [];
        const { [part]: _, ...rest } = mine;
        const value = from.cohorts?.[0]?.[part];
        return { ...to, cohorts: [value === undefined ? rest : { ...rest, [part]: value }] };
      },
    }));
  return [
    {
      fact: 'cohort',
      words: [oneFactInWords(one, 'cohort'), oneFactInWords(other, 'cohort')],
      share: (to, from) => {
        const { cohorts: _, openCohorts: __, ...rest } = to;
        return {
          ...rest,
          ...(from.cohorts && { cohorts: from.cohorts }),
          ...(from.openCohorts !== undefined && { openCohorts: from.openCohorts }),
        };
      },
    },
  ];
}
