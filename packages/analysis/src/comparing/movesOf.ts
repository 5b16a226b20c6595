// What moved outside the rules. A word or a phrase that is gone is no longer noticed, so a rule that stops it stops less;
// whose rows are counted, and by what, changes what a figure means; and what was promised may be promised no longer.
import {
  canonicalize,
  comparisonsIn,
  facets,
  wordsAtOrAbove,
  type Condition,
  type Facet,
  type Guarantee,
  type Rule,
  type RuleSet,
  type VocabularyWord,
} from '@fineline/ruleset';
import { guaranteeInWords } from '../words/guaranteeInWords.ts';
import { daysInForce, overlap } from './inForce.ts';
import { gone, lost, told } from './moves.ts';
import { verdictOf, type DiffVerdict, type Move } from './policyDiff.ts';
import { roleMoves } from './roleMoves.ts';
import { waiverMoves } from './waiverMoves.ts';

export function movesOf(old: RuleSet, now: RuleSet): readonly Move[] {
  return [
    ...facets.flatMap(facet => phraseMoves(facet, old, now)),
    ...roleMoves(old, now),
    ...scopeMoves(old, now),
    ...gone(old.guarantees.map(asPromised), now.guarantees.map(asPromised)).map((it): Move =>
      lost('guarantee', `the guarantee ${guaranteeInWords(it)} is gone`),
    ),
    ...gone(
      old.parents.map(({ policy }) => policy),
      now.parents.map(({ policy }) => policy),
    ).map((name): Move => lost('parent', `it no longer extends \`${name}\``)),
    ...waiverMoves(old, now),
    ...ruleMoves(old, now),
    ...ownerMoves(old, now),
    ...factMoves(old, now),
    ...dateMoves(old, now),
  ];
}

/** Whether it was proved when it was compiled is no part of what is promised. */
function asPromised(guarantee: Guarantee): Guarantee {
  return { ...guarantee, status: 'stated' };
}

/** Stands for every word of a facet. */
const anyWord = '*';

/** How rules use words: whether finding one adds findings, whether it takes any away. */
interface Use {
  readonly hurts: ReadonlySet<string>;
  readonly helps: ReadonlySet<string>;
}

function phraseMoves(facet: Facet, old: RuleSet, now: RuleSet): readonly Move[] {
  const [before, after] = [phrasesOf(old.vocabularies[facet]), phrasesOf(now.vocabularies[facet])];
  const use = useOf(facet, [...old.rules, ...now.rules]);
  const moves: Move[] = [];
  for (const phrase of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [was, is] = [before.get(phrase) ?? [], after.get(phrase) ?? []];
    const left = was.filter(word => !is.includes(word));
    const joined = is.filter(word => !was.includes(word));
    if (left.length === 0 && joined.length === 0) continue;
    const touches = (words: readonly string[], ruleSet: RuleSet, used: ReadonlySet<string>): boolean =>
      words.length > 0 &&
      (used.has(anyWord) || atOrAbove(words, ruleSet.vocabularies[facet]).some(word => used.has(word)));
    const lets = touches(left, old, use.hurts) || touches(joined, now, use.helps);
    const stops = touches(joined, now, use.hurts) || touches(left, old, use.helps);
    const verdict = verdictOf(lets, stops, false);
    moves.push({
      what: 'phrase',
      message: sayPhrase(phrase, facet, left, joined),
      verdict,
      gates: counts(verdict),
    });
  }
  return moves;
}

function counts(verdict: DiffVerdict): boolean {
  return verdict === 'looser' || verdict === 'incomparable';
}

function sayPhrase(phrase: string, facet: Facet, left: readonly string[], joined: readonly string[]): string {
  const named = (words: readonly string[]): string => words.map(word => `\`${word}\``).join(' and ');
  const said = `“${phrase}”`;
  if (left.length === 0) return `${said} is now noticed as the ${facet} ${named(joined)}`;
  if (joined.length === 0) return `${said} is no longer noticed as the ${facet} ${named(left)}`;
  return `${said} is noticed as the ${facet} ${named(joined)} instead of ${named(left)}`;
}

function phrasesOf(words: readonly VocabularyWord[]): ReadonlyMap<string, readonly string[]> {
  const phrases = new Map<string, string[]>();
  for (const { word, phrases: own = [] } of words)
    for (const phrase of own.map(asNoticed)) phrases.set(phrase, [...(phrases.get(phrase) ?? []), word]);
  return phrases;
}

/** Capitals and blanks make no difference to who looks for a phrase of plain words. */
function asNoticed(phrase: string): string {
  return plainWords.test(phrase)
    ? phrase
        .trim()
        .toLowerCase()
        .replace(/[ \t]+/g, ' ')
    : phrase;
}

const plainWords = /^[A-Za-z' \t-]+$/;

function atOrAbove(words: readonly string[], vocabulary: readonly VocabularyWord[]): readonly string[] {
  const above = wordsAtOrAbove(vocabulary);
  return words.flatMap(word => [...(above.get(word) ?? [word])]);
}

function useOf(facet: Facet, rules: readonly Rule[]): Use {
  const hurts = new Set<string>();
  const helps = new Set<string>();
  const walk = (condition: Condition, breaks: boolean): void => {
    if ('not' in condition) return walk(condition.not, !breaks);
    if ('all' in condition) return condition.all.forEach(part => walk(part, breaks));
    if ('any' in condition) return condition.any.forEach(part => walk(part, breaks));
    if (condition.fact !== facet) return;
    // Both are truer for one of their words more than for another, whatever the condition is good for.
    if (condition.operator === 'containsAny' || condition.operator === 'containsOnly')
      for (const word of condition.value) (breaks ? hurts : helps).add(word);
    if (condition.operator === 'empty' && !breaks) hurts.add(anyWord);
  };
  for (const { when, unless } of rules) {
    walk(when, true);
    if (unless) walk(unless, false);
  }
  return { hurts, helps };
}

function scopeMoves(old: RuleSet, now: RuleSet): readonly Move[] {
  if (canonicalize(old.applies) === canonicalize(now.applies)) return [];
  const message = 'it has blocks for other things than before: what it has none for it refuses to judge';
  return [{ what: 'scope', message, verdict: 'incomparable', gates: true }];
}

function ruleMoves(old: RuleSet, now: RuleSet): readonly Move[] {
  const before = new Map(old.rules.map(rule => [rule.id, rule]));
  const claims = new Set([
    'campaign',
    'consent',
    ...now.facts.filter(it => it.otherwiseNone).map(({ name }) => name),
  ]);
  const claimsIn = ({ unless }: Rule): readonly string[] =>
    unless
      ? comparisonsIn(unless)
          .map(({ fact }) => fact)
          .filter(fact => claims.has(fact))
      : [];
  return now.rules.flatMap((rule): readonly Move[] => {
    const was = before.get(rule.id);
    if (!was) return [];
    const fresh = [...new Set(claimsIn(rule))].filter(claim => !claimsIn(was).includes(claim));
    return [
      ...fresh.map(claim =>
        lost(
          'claim',
          `an exception of \`${rule.id}\` now rests on \`${claim}\`, which somebody only has to state`,
        ),
      ),
      ...(was.neverWaived && !rule.neverWaived
        ? [lost('waivable', `\`${rule.id}\` may be waived now, and could not be before`)]
        : []),
      ...reviewerMoves(was, rule),
    ];
  });
}

/** Who is asked for the first time takes nothing away. */
function reviewerMoves({ reviewer: was }: Rule, { id, reviewer: is }: Rule): readonly Move[] {
  if (was === is) return [];
  if (was === undefined)
    return [told('reviewer', `\`${id}\` asks ${is}, and asked nobody in particular before`)];
  return [lost('reviewer', `\`${id}\` asks ${is ?? 'nobody in particular'} instead of ${was}`)];
}

function ownerMoves({ policy: was }: RuleSet, { policy: is }: RuleSet): readonly Move[] {
  if (was.owner === is.owner) return [];
  return [told('owner', `\`owner\` is ${is.owner ?? 'nobody'} instead of ${was.owner ?? 'nobody'}`)];
}

/** What changes decisions shows in the rules; here is said what may be stated. */
function factMoves(old: RuleSet, now: RuleSet): readonly Move[] {
  const [before, after] = [old, now].map(({ facts }) => new Map(facts.map(it => [it.name, it])));
  return [...new Set([...before!.keys(), ...after!.keys()])].sort().flatMap((name): readonly Move[] => {
    const [was, is] = [before!.get(name), after!.get(name)];
    if (canonicalize(was ?? null) === canonicalize(is ?? null)) return [];
    const how = !was ? 'is new' : !is ? 'is gone' : 'is declared otherwise';
    return [told('fact', `the fact \`${name}\` ${how}`)];
  });
}

function dateMoves(old: RuleSet, now: RuleSet): readonly Move[] {
  const [was, is] = [old.policy, now.policy];
  const parts = (['effective', 'expires', 'withdrawn'] as const).filter(part => was[part] !== is[part]);
  const compared = overlap(daysInForce(was), daysInForce(is))
    ? 'compared are the days on which both decide'
    : 'there is no day on which both decide, and compared is what they would say if both did on every day';
  return parts.map(part =>
    told('dates', `\`${part}\` is ${is[part] ?? 'open'} instead of ${was[part] ?? 'open'}: ${compared}`),
  );
}
