import type { Address } from '../address/readAddressee.ts';
import { isPromise } from '../moods/promises.ts';
import type { Group, People } from '../cohorts/groups/group.ts';
import {
  admirable,
  customers,
  firstPerson,
  kindness,
  ofRegret,
  ofSaying,
  secondPerson,
} from '../lexicon/classes.ts';
import { foundIn } from '../tokens/foundIn.ts';
import { standsAt, wordAt } from '../tokens/token.ts';
import type { Passage } from '../passage/passage.ts';
import type { Telling } from './telling.ts';

/** What earlier phases found, for cues to look at. */
export interface Scene {
  readonly passage: Passage;
  readonly groups: readonly Group[];
  readonly address: Address;
  /** What each sentence holds: the bits below. */
  readonly holds: readonly number[];
  /** The index of the sentence of a token. */
  readonly sentenceAt: (token: number) => number;
  /** How each sentence tells of people, once somebody asked for it. */
  tellings: readonly (Telling | undefined)[] | undefined;
}

/** A counted group. */
export const aGroup = 1;
/** A group of fewer than a hundred, or of a number that nobody says. */
export const aFew = 2;
/** A noun for people that are no staff, counted or not. */
export const people = 4;
export const you = 8;
export const we = 16;
/** A norm, a promise or a denial: what it names is not done. */
export const promise = 32;

/** A thousand people or more, in a number that somebody says. */
export const aCrowd = 64;

/** Things that people did or bought are counted. */
export const aDeed = 128;
/** It tells of what somebody said or wrote. */
export const toldSaying = 256;
/** It takes back what was said. */
export const regret = 512;
/** It goes on about those who were counted before it: *They …*, *That’s how many …*. */
export const stillTold = 1024;

/** It tells of some, many or most people, and gives no number: *Plenty of you …*. */
export const someTold = 2048;

/** How far into a sentence words are looked for that take something back. */
const regretWithin = 60;

/** Notes once for each sentence what many cues ask. */
export function sceneOf(
  passage: Passage,
  { groups, mentions }: Pick<People, 'groups' | 'mentions'>,
  address: Address,
): Scene {
  const { classes, sentenceOf, sentences, masks } = passage;
  const holds: number[] = [];
  for (let index = 0; index < sentences.length; index++) holds.push(0);
  for (let at = 0; at < classes.length; at++) {
    const bits = classes[at]! & (secondPerson | firstPerson | customers | ofSaying | ofRegret);
    if (bits === 0) continue;
    const sentence = sentenceOf[at]!;
    // What is quoted may be taken back, too.
    if (at < sentences[sentence]!.from + regretWithin)
      holds[sentence]! |= ((bits & ofSaying) !== 0 ? toldSaying : 0) | ((bits & ofRegret) !== 0 ? regret : 0);
    if (masks.of[at] !== 0) continue;
    if ((bits & secondPerson) !== 0) holds[sentence]! |= you;
    else if ((bits & firstPerson) !== 0) holds[sentence]! |= we;
    else if ((bits & customers) !== 0) holds[sentence]! |= people;
  }
  for (const group of groups) {
    const sentence = sentenceOf[group.from]!;
    const { size, exact } = group.cohort;
    if (!exact && size !== undefined && size.min >= 1000) holds[sentence]! |= aCrowd;
    holds[sentence]! |= isFew(group) ? aGroup | aFew : aGroup;
  }
  for (const sentence of sentencesOfThings(passage, mentions)) holds[sentence]! |= aDeed;
  for (let sentence = 0; sentence < sentences.length; sentence++)
    if ((holds[sentence]! & (people | you)) !== 0 && tellsOfSome(passage, sentence))
      holds[sentence]! |= someTold;
  for (let sentence = 1; sentence < sentences.length; sentence++)
    if ((holds[sentence - 1]! & (aGroup | stillTold)) !== 0 && goesOn(passage, sentence))
      holds[sentence]! |= stillTold;
  for (let sentence = 0; sentence < sentences.length; sentence++)
    if (isPromise(passage, sentence)) holds[sentence]! |= promise;
  return {
    passage,
    groups,
    address,
    holds,
    sentenceAt: token => sentenceOf[token] ?? 0,
    tellings: undefined,
  };
}

/** *Some guests ask …*, *a lot of you …*, *plenty of our drivers …*: the sentence opens with them, and a verb follows. */
function tellsOfSome({ tokens, sentences, classes }: Passage, sentence: number): boolean {
  const { from, to } = sentences[sentence]!;
  let at = from;
  if (wordAt(tokens, at) === 'a') at++;
  const counts = wordAt(tokens, at) ?? '';
  if (!(at > from ? amounts : quantifiers).has(counts)) return false;
  at++;
  if (wordAt(tokens, at) === 'of') at++;
  else if (at - from > 1) return false;
  if (whose.has(wordAt(tokens, at) ?? '')) at++;
  for (const end = at + 2; at < Math.min(to - 1, end); at++)
    if ((classes[at]! & (customers | secondPerson)) !== 0 && tokens[at + 1]?.kind === 'word')
      return wordAt(tokens, at) !== 'your';
  return false;
}

const quantifiers = new Set('some many most plenty lots loads several'.split(' '));
const amounts = new Set('lot few number handful bunch couple'.split(' '));
const whose = new Set(['our', 'the', 'these', 'those', 'my']);

/** *They returned it*, *That’s how many customers returned it*; and not *They loved it*. */
function goesOn({ tokens, sentences }: Passage, sentence: number): boolean {
  const { from, bits } = sentences[sentence]!;
  if ((bits & (kindness | admirable)) !== 0) return false;
  const first = wordAt(tokens, from) ?? '';
  return (
    taken.has(first) ||
    standsAt(tokens, from, ["that's", 'how', 'many']) ||
    standsAt(tokens, from, ['that', 'is', 'how', 'many'])
  );
}

const taken = new Set("they they've they're they'd".split(' '));

/** What a sentence holds; nothing where there is no such sentence, for indexing before an array is slow. */
export function heldBy({ holds }: Pick<Scene, 'holds'>, sentence: number): number {
  return sentence >= 0 && sentence < holds.length ? holds[sentence]! : 0;
}

/** Where the sentence of a token begins. */
export function startOf({ passage: { sentences }, sentenceAt }: Scene, at: number): number {
  return sentences[sentenceAt(at)]!.from;
}

/** The token behind the sentence of a token. */
export function endOf({ passage: { sentences }, sentenceAt }: Scene, at: number): number {
  return sentences[sentenceAt(at)]!.to;
}

/** The groups that begin from `from` on and before `to`: they stand in the order of the text, so the first is found by halving. */
export function groupsFrom({ groups }: Pick<Scene, 'groups'>, from: number, to: number): readonly Group[] {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (groups[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < groups.length && groups[end]!.from < to) end++;
  return groups.slice(low, end);
}

/** The sentences in which things are counted. Mentions and sentences are both in the order of the text. */
function sentencesOfThings({ sentences, tokens }: Passage, mentions: People['mentions']): readonly number[] {
  let sentence = 0;
  return foundIn(mentions, ({ kind, size, span }) => {
    if (kind !== 'thing' || size === undefined || size.min < 2) return undefined;
    while (sentence > 0 && tokens[sentences[sentence]!.from]!.start > span.start) sentence--;
    while (sentence + 1 < sentences.length && tokens[sentences[sentence + 1]!.from]!.start <= span.start)
      sentence++;
    return sentence;
  });
}

/** Whether a group is so small that whoever is in it may feel meant. */
export function isFew({ cohort: { size, share, kind } }: Group): boolean {
  if (kind === 'share' || share !== undefined) return false;
  if (size === undefined) return kind === 'vague';
  return size.max !== null && size.max > 0 && size.max < 100;
}
