// Why two posts are judged differently. Facts that no finding looks at are left out, however much the posts differ in them.
// The way from one to the other is found by giving the one that fares worse facts of the other, fewest first, and judging.
import { builtInFacts, type Day, type Facts, type LoadedRuleSet } from '@fineline/ruleset';
import { createJudge, severity, worse, type Decision, type Verdict } from '@fineline/runtime';
import { groupInWords, oneFactInWords } from '../words/factsInWords.ts';

/** A post as far as it is compared with another. */
export interface ContrastedPost {
  readonly id: string;
  readonly facts: Facts;
  readonly date: Day;
}

/** A fact in which two posts differ, in words; `unknown` where nobody knows it. */
export interface FactContrast {
  readonly fact: string;
  readonly one: string;
  readonly other: string;
}

/** A rule that one of the posts breaks and the other does not. */
export interface RuleContrast {
  readonly rule: string;
  readonly breaks: 'one' | 'other';
  readonly effect: Verdict;
  readonly message: string;
}

export interface Contrast {
  readonly formatVersion: 1;
  readonly policy: string;
  readonly version?: string;
  /** Digest of the rule set. */
  readonly ruleSet: string;
  readonly one: ContrastSide;
  readonly other: ContrastSide;
  /** Facts that findings look at, in code-unit order. */
  readonly facts: readonly FactContrast[];
  /** What weighs most first. */
  readonly rules: readonly RuleContrast[];
  /** The fewest facts that the post which fares worse would have to share with the other to fare as well, judged. */
  readonly edit?: { readonly of: 'one' | 'other'; readonly facts: readonly string[] };
}

export interface ContrastSide {
  readonly id: string;
  readonly verdict: Verdict;
  readonly date: Day;
  /** Why there is no verdict. */
  readonly reason?: string;
}

/** Facts that are tried in all their combinations: of more than these there is no simple thing to say. */
const mostTried = 12;

/** Holds two posts against one rule set and tells what sets them apart. */
export function contrast(loaded: LoadedRuleSet, one: ContrastedPost, other: ContrastedPost): Contrast {
  const judge = createJudge(loaded);
  const { name, version } = loaded.ruleSet.policy;
  const decide = ({ facts, date }: ContrastedPost): Decision => judge(facts, { date });
  const [first, second] = [decide(one), decide(other)];
  const looked = new Set(
    [...first.findings, ...second.findings].flatMap(({ facts }) => facts.map(({ fact }) => fact)),
  );
  const differing = differences(one.facts, other.facts).filter(({ fact }) =>
    fact === 'cohort' ? [...looked].some(isOfGroup) : looked.has(fact),
  );
  const isOneWorse = worse(first.verdict, second.verdict) === first.verdict;
  const [poor, rich] = isOneWorse ? [one, other] : [other, one];
  const edit =
    first.verdict === second.verdict || [first, second].some(({ verdict }) => verdict === 'none')
      ? undefined
      : fewestShared(
          differing.slice(0, mostTried),
          poor,
          rich,
          facts => judge(facts, { date: poor.date }).verdict === (isOneWorse ? second : first).verdict,
        );
  return {
    formatVersion: 1,
    policy: name,
    ...(version !== undefined && { version }),
    ruleSet: loaded.digest,
    one: sideOf(one, first),
    other: sideOf(other, second),
    facts: differing.map(({ fact, words }) => ({ fact, one: words[0], other: words[1] })),
    rules: [...brokenAlone(first, second, 'one'), ...brokenAlone(second, first, 'other')].toSorted(
      (a, b) => severity[b.effect] - severity[a.effect],
    ),
    ...(edit && { edit: { of: isOneWorse ? 'one' : 'other', facts: edit } }),
  };
}

function sideOf({ id, date }: ContrastedPost, { verdict, reason }: Decision): ContrastSide {
  return { id, verdict, date, ...(reason !== undefined && { reason }) };
}

function brokenAlone(
  { findings }: Decision,
  other: Decision,
  breaks: RuleContrast['breaks'],
): readonly RuleContrast[] {
  const theirs = new Set(
    other.findings.filter(({ countsAs }) => countsAs !== 'allow').map(({ rule }) => rule),
  );
  const own = new Map(
    findings
      .filter(({ rule, countsAs }) => countsAs !== 'allow' && !theirs.has(rule))
      .reverse()
      .map(({ rule, countsAs, message }) => [rule, { rule, breaks, effect: countsAs, message }]),
  );
  return [...own.values()].reverse();
}

/** Something in which two posts differ, and how to give one of them what the other has. */
interface Difference {
  readonly fact: string;
  readonly words: readonly [string, string];
  readonly share: (to: Facts, from: Facts) => Facts;
}

function isOfGroup(fact: string): boolean {
  return builtInFacts.get(fact)?.of === 'cohort';
}

function differences(one: Facts, other: Facts): readonly Difference[] {
  const names = [...builtInFacts.keys()].filter(name => !isOfGroup(name));
  const own = [...new Set([one, other].flatMap(({ custom = {} }) => Object.keys(custom)))];
  const plain = names.map((fact): Difference => {
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
  const custom = own.map((fact): Difference => ({
    fact,
    words: [oneFactInWords(one, fact), oneFactInWords(other, fact)],
    share: (to, from) => {
      const { [fact]: _, ...rest } = to.custom ?? {};
      const value = from.custom?.[fact];
      return { ...to, custom: { ...rest, ...(value !== undefined && { [fact]: value }) } };
    },
  }));
  return [...plain, ...custom, ...groupDifferences(one, other)]
    .filter(({ words: [a, b] }) => a !== b)
    .toSorted((a, b) => (a.fact < b.fact ? -1 : 1));
}

/** Where each gives one number, part by part; else all groups together. */
function groupDifferences(one: Facts, other: Facts): readonly Difference[] {
  const [a, b] = [one, other].map(({ cohorts = [] }) => (cohorts.length === 1 ? cohorts[0] : undefined));
  if (a && b)
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

/** The fewest differences to be given up for a post to pass as wanted; undefined where none are enough. */
function fewestShared(
  differing: readonly Difference[],
  { facts }: ContrastedPost,
  from: ContrastedPost,
  isEnough: (facts: Facts) => boolean,
): readonly string[] | undefined {
  for (let size = 1; size <= differing.length; size++)
    for (const chosen of choices(differing, size))
      if (isEnough(chosen.reduce((so, { share }) => share(so, from.facts), facts)))
        return chosen.map(({ fact }) => fact);
  return undefined;
}

/** Every choice of so many items, in their order. */
function* choices<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) yield [];
  else
    for (const [at, item] of items.entries())
      for (const others of choices(items.slice(at + 1), size - 1)) yield [item, ...others];
}
