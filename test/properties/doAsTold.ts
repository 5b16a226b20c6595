// Somebody who reads what would make a post pass, and does what it says, word for word: the posts that come of it.
import {
  wordsAtOrAbove,
  type CustomFact,
  type Facts,
  type VocabularyWord,
  type WordsFact,
} from '@fineline/ruleset';
import type { FactChange } from '@fineline/runtime';
import { declaredFacts, seasons, vocabularies } from './world.ts';

/** One way to do as told: the post then, and where the groups that are left stood before. */
export interface Done {
  readonly facts: Facts;
  readonly places: readonly number[];
}

/** Every fact that is told can be met in several ways; `choose` has a number below the one that it is asked with. */
export function doAsTold(
  facts: Facts,
  changes: readonly FactChange[],
  choose: (below: number) => number,
): Done {
  let post: Facts = facts;
  const groups = (facts.cohorts ?? []).map((group, place) => ({ group, place }));
  let left = groups;
  let isOfGroups = facts.cohorts !== undefined;
  for (const { fact, cohort, change } of changes) {
    if (fact === 'cohort') {
      if (change === 'give no number of people') left = [];
      else left = left.filter(({ place }) => place !== cohort);
      if (cohort === undefined) {
        isOfGroups = true;
        const { openCohorts: _, ...rest } = post;
        post = rest;
      }
      continue;
    }
    if (fact.startsWith('cohort.')) {
      const part = fact.slice('cohort.'.length);
      const is = pick(valuesOf(fact, undefined, change), choose) as { readonly value: unknown };
      const value = part === 'digits' ? (is.value as { readonly min: number }).min : is.value;
      left = left.map(it => (it.place === cohort ? { ...it, group: { ...it.group, [part]: value } } : it));
      continue;
    }
    const isOwn = declaredFacts.some(({ name }) => name === fact);
    const was = isOwn
      ? post.custom?.[fact]
      : (post as Readonly<Record<string, CustomFact | undefined>>)[fact];
    const is = pick(valuesOf(fact, was, change), choose);
    const days = 'value' in is && is.value !== null ? { days: is.value } : null;
    if (isOwn) post = { ...post, custom: { ...post.custom, [fact]: is } };
    else post = { ...post, [fact]: fact === 'window' ? days : is };
  }
  return {
    facts: { ...post, ...(isOfGroups && { cohorts: left.map(({ group }) => group) }) },
    places: left.map(({ place }) => place),
  };
}

function pick<T>(all: readonly T[], choose: (below: number) => number): T {
  if (all.length === 0) throw new Error('nothing does as told');
  return all[choose(all.length)]!;
}

function valuesOf(fact: string, was: CustomFact | undefined, change: string): readonly CustomFact[] {
  if (/^(say it without a|leave out every|mention no|name nobody|no `)/.test(change))
    return [wordsOf(fact) ? { has: [] } : { value: null }];
  if (change === 'ask a question' || change === 'leave out the question')
    return [{ value: change.startsWith('ask') }];
  if (fact === 'cohort.exact') return [{ value: change === 'give the exact number' }];
  const said = /be (?:“(.*)”|(yes|no))$/.exec(change);
  if (said) return [{ value: said[1] ?? said[2] === 'yes' }];
  const words = wordsOf(fact);
  if (words) return followWords(fact, words, was && 'has' in was ? was : { has: [], open: true }, change);
  return numbersOf(fact, change).map(at => ({ value: { min: at, max: at } }));
}

function wordsOf(fact: string): readonly VocabularyWord[] | undefined {
  return fact === 'season'
    ? seasons.map(word => ({ word, under: [] }))
    : (vocabularies as Readonly<Record<string, readonly VocabularyWord[]>>)[fact];
}

/** Numbers that are as told, next to whatever rules may name. */
function numbersOf(fact: string, change: string): readonly number[] {
  const isPart = fact === 'cohort.share';
  const bounds = [
    ...change.matchAll(/(exactly|at least|more than|at most|less than|a multiple of) ([\d.,]+)/g),
  ].map(([, kind, value]) => ({ kind, value: Number(value!.replaceAll(',', '')) / (isPart ? 100 : 1) }));
  if (bounds.length === 0) throw new Error(`not understood: ${change}`);
  const near = isPart
    ? [0, 0.01, 0.05, 0.06, 0.25, 0.3, 0.5, 0.6, 0.99, 1]
    : [
        ...[
          0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 99, 100, 101, 105, 110, 990, 998, 999, 1000, 1001,
          1005, 1010, 5000,
        ],
      ];
  const isDays = fact === 'window';
  return [...near, ...(isDays ? [0.5, 1.5, 2.25, 3.5, 7.1] : [])]
    .filter(at => fact !== 'cohort.digits' || (at > 0 && at < 17))
    .filter(at =>
      bounds.every(({ kind, value }) => {
        switch (kind) {
          case 'exactly':
            return at === value;
          case 'at least':
            return at >= value;
          case 'more than':
            return at > value;
          case 'at most':
            return at <= value;
          case 'less than':
            return at < value;
          default:
            return at % value === 0;
        }
      }),
    );
}

const spoken: ReadonlyMap<string, string> = new Map([
  ['the people in the data', 'cohort'],
  ['one person', 'individual'],
  ['the reader', 'reader'],
]);

const blanks: Readonly<Record<string, string>> = { tone: 'neutral', framing: 'no-claim', consent: 'none' };

/** Facts that are something whatever is left out. */
const somewhere: readonly string[] = ['audience', 'channel', 'season'];

const nothingBut = /^make sure that .+ is nothing but (.+)$/;
const notThose = [
  /^make sure that .+ is not (.+?)(?: otherwise)?$/,
  /^make sure that it does not speak to (.+?)(?: otherwise)?$/,
];
const without = [
  /^do not (?:publish it on|say it to|speak to) (.+)$/,
  /^leave out what identifies somebody: (.+)$/,
  /^leave out the (?:tone|framing|topic)s? (.+)$/,
  /^let .+ not be (.+)$/,
];
const having = [/^(?:publish it on|say it to|have consent that is|speak to) (.+)$/, /^let .+ be (.+)$/];

function followWords(
  fact: string,
  vocabulary: readonly VocabularyWord[],
  was: WordsFact,
  change: string,
): readonly WordsFact[] {
  const above = wordsAtOrAbove(vocabulary);
  const isUnder = (word: string, over: readonly string[]): boolean =>
    over.some(one => above.get(word)!.has(one));
  let all: readonly WordsFact[] = [was];
  for (const part of change.split(', and ')) {
    const listed = (patterns: readonly RegExp[]): readonly string[] | undefined => {
      for (const pattern of patterns) {
        const found = pattern.exec(part)?.[1];
        if (found !== undefined) return found.split(/, | and | or /).map(word => spoken.get(word) ?? word);
      }
      return undefined;
    };
    const only = listed([nothingBut]);
    const not = only ? undefined : listed(notThose);
    const out = not || part === 'say it to everybody' ? undefined : listed(without);
    const has = only || not || out ? undefined : listed(having);
    if (part === 'say it to everybody') all = [{ has: [] }];
    else if (only) {
      const fine = vocabulary.map(({ word }) => word).filter(word => isUnder(word, only));
      const must = all[0]!.has.filter(word => (change.startsWith('make') ? false : isUnder(word, only)));
      all = setsOf(fine)
        .filter(
          set => must.every(word => set.includes(word)) && !(set.length === 0 && blanks[fact] !== undefined),
        )
        .map(set => ({
          has: set,
          // Said so that it also holds where the reader was given other words.
          lacks: vocabulary
            .map(({ word }) => word)
            .filter(word => !isUnder(word, set) && !set.some(one => isUnder(one, [word]))),
        }));
    } else if (not)
      all = all.map(it => ({
        ...it,
        has: it.has.filter(word => !isUnder(word, not)),
        // What is not nothing is something.
        ...(not.some(word => word === blanks[fact]) &&
          it.has.every(word => isUnder(word, not)) && { open: true }),
        lacks: [...new Set([...(it.lacks ?? []), ...not])],
      }));
    else if (out)
      all = all.flatMap(it => {
        const has = it.has.filter(word => !out.includes(word));
        if (has.length > 0 || !somewhere.includes(fact)) return [{ ...it, has }];
        // What is not published there is published elsewhere, and whoever is told so sees to it.
        const lacks = [...new Set([...(it.lacks ?? []), ...out])];
        const others = vocabulary.map(({ word }) => word).filter(word => !isUnder(word, lacks));
        return [{ has, lacks, open: true }, ...others.map(word => ({ has: [word], lacks }))];
      });
    else if (has)
      all = all.map(it => ({
        ...it,
        has: [...new Set([...it.has.filter(word => word !== blanks[fact]), ...has])],
        ...(it.lacks && { lacks: it.lacks.filter(word => !isUnderAny(has, word)) }),
      }));
    else throw new Error(`not understood: ${change}`);
  }
  return all;

  function isUnderAny(words: readonly string[], over: string): boolean {
    return words.some(word => isUnder(word, [over]));
  }
}

/** No word, each word, each two of them, and all. */
function setsOf(words: readonly string[]): readonly (readonly string[])[] {
  return [
    [],
    ...words.map(word => [word]),
    ...words.flatMap((one, at) => words.slice(at + 1).map(other => [one, other])),
    words,
  ];
}
