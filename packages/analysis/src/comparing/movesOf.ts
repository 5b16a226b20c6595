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
  type Waiver,
} from '@fineline/ruleset';
import { guaranteeInWords } from '../words/guaranteeInWords.ts';
import { verdictOf, type DiffVerdict, type Move } from './policyDiff.ts';

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
    ...dateMoves(old, now),
  ];
}

const lost = (what: Move['what'], message: string): Move => ({ what, message, verdict: 'same', gates: true });

/** Whether it was proved when it was compiled is no part of what is promised. */
function asPromised(guarantee: Guarantee): Guarantee {
  return { ...guarantee, status: 'stated' };
}

function gone<T>(old: readonly T[], now: readonly T[]): readonly T[] {
  const still = new Set(now.map(canonicalize));
  return old.filter(it => !still.has(canonicalize(it)));
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
    for (const phrase of own) phrases.set(phrase, [...(phrases.get(phrase) ?? []), word]);
  return phrases;
}

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

function roleMoves(old: RuleSet, now: RuleSet): readonly Move[] {
  const after = new Map(now.datasets.map(it => [it.name, it]));
  return old.datasets.flatMap(before => {
    const it = after.get(before.name);
    if (!it || canonicalize(it) === canonicalize(before)) return [];
    const parts = (Object.keys({ ...before, ...it }) as (keyof typeof before)[])
      .filter(part => canonicalize([before[part] ?? null]) !== canonicalize([it[part] ?? null]))
      .sort();
    return [
      {
        what: 'roles' as const,
        message: `the columns of \`${before.name}\` have other roles: ${parts.map(part => `\`${part}\``).join(', ')}`,
        verdict: 'incomparable' as const,
        gates: true,
      },
    ];
  });
}

function scopeMoves(old: RuleSet, now: RuleSet): readonly Move[] {
  if (canonicalize(old.applies) === canonicalize(now.applies)) return [];
  const message = 'it has blocks for other things than before: what it has none for it refuses to judge';
  return [{ what: 'scope', message, verdict: 'incomparable', gates: true }];
}

/** A waiver shows in the rules that it waives; here it is named. */
function waiverMoves(old: RuleSet, now: RuleSet): readonly Move[] {
  return gone(now.waivers, old.waivers).flatMap((waiver): readonly Move[] => {
    const earlier = old.waivers.filter(({ rule }) => rule === waiver.rule);
    if (earlier.some(it => covers(it, waiver))) return [];
    const how = earlier.some(it => covers(waiver, it)) ? 'a longer or wider waiver' : 'a new waiver';
    return [lost('waiver', `${how} of \`${waiver.rule}\`, until ${waiver.until}, by ${waiver.by}`)];
  });
}

function covers(wide: Waiver, narrow: Waiver): boolean {
  const starts = wide.from === undefined || (narrow.from !== undefined && wide.from <= narrow.from);
  return (
    starts && wide.until >= narrow.until && narrow.campaigns.every(name => wide.campaigns.includes(name))
  );
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
      ...(was.reviewer === rule.reviewer
        ? []
        : [
            lost(
              'reviewer',
              `\`${rule.id}\` asks ${rule.reviewer ?? 'nobody in particular'} instead of ${was.reviewer ?? 'nobody in particular'}`,
            ),
          ]),
    ];
  });
}

function dateMoves({ policy: was }: RuleSet, { policy: is }: RuleSet): readonly Move[] {
  const parts = (['effective', 'expires', 'withdrawn'] as const).filter(part => was[part] !== is[part]);
  return parts.map(part => ({
    what: 'dates',
    message: `\`${part}\` is ${is[part] ?? 'open'} instead of ${was[part] ?? 'open'}: compared are the days on which both decide`,
    verdict: 'same',
    gates: false,
  }));
}
