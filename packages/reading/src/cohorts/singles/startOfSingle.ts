// Where the phrase starts that tells of one person: *the member who …*, *our most loyal listener*, *Passenger in 3F*.
import type { Passage } from '../../passage/passage.ts';
import { wordAt } from '../../tokens/token.ts';
import { looksPlural, numerals } from '../../lexicon/lists/wordLists.ts';
import { definiteOne, ownedOne } from './definiteOne.ts';
import { hailedOne } from './hailedOne.ts';
import { headlineOne } from './headlineOne.ts';
import { headOfOne, type HeadOfOne } from './headOfOne.ts';
import { indefiniteOne } from './indefiniteOne.ts';
import { phraseOfOne, type TellsOne } from './phraseOfOne.ts';
import { isToldVerb } from './toldOf.ts';
import { wordForOne } from './wordForOne.ts';

/** Where the phrase starts whose head, in the singular, is at `at`; undefined where it means nobody in particular. */
export function startOfSingle(passage: Passage, at: number): number | undefined {
  const head = headOfOne(passage, at);
  const own = wordForOne(head);
  if (own !== undefined) return own === 'nobody' ? undefined : own;
  if (isBossOfAGame(head) || isTrial(head) || isOnAverage(passage, at)) return undefined;
  const phrase = phraseOfOne(head);
  if (phrase === undefined) return undefined;
  for (const tells of ways) {
    const start = tells(phrase);
    if (start !== undefined) return start === 'nobody' ? undefined : start;
  }
  return undefined;
}

/** What a boss is of who is nobody's customer. */
const ofGames = new Set(
  'tutorial final last first level end raid mini optional secret dungeon bonus'.split(' '),
);

/** *The tutorial boss* is beaten in a game. */
function isBossOfAGame({ passage: { tokens }, at, word }: HeadOfOne): boolean {
  return word === 'boss' && ofGames.has(wordAt(tokens, at - 1) ?? '');
}

/** *A pilot at nine surgeries* is a trial; *a pilot at nine thousand feet* flies. */
function isTrial({ passage: { tokens }, at, word, follows }: HeadOfOne): boolean {
  if (word !== 'pilot' || !['at', 'in', 'across'].includes(follows ?? '')) return false;
  const several = tokens[at + 2]?.kind === 'number' || numerals.has(wordAt(tokens, at + 2) ?? '');
  const places = wordAt(tokens, at + 3) ?? '';
  return several && looksPlural(places);
}

/** *On average, a member read nine books*. */
function isOnAverage({ tokens, sentences, sentenceOf }: Passage, at: number): boolean {
  const { from } = sentences[sentenceOf[at]!]!;
  return wordAt(tokens, from) === 'on' && wordAt(tokens, from + 1) === 'average';
}

/** *Whichever member keeps searching it*. */
const whichever: TellsOne = ({ passage: { tokens }, at, start }) => {
  if (wordAt(tokens, start) !== 'whichever') return undefined;
  return isToldVerb(tokens, at + 1) ? start : 'nobody';
};

/** *Our newest member of staff*. */
const memberOfStaff: TellsOne = ({ passage: { tokens }, at, word, follows }) =>
  word === 'member' && follows === 'of' && ['staff', 'crew'].includes(wordAt(tokens, at + 2) ?? '')
    ? 'nobody'
    : undefined;

/** *The most-streamed artist*, *our top actor*: whom the others came for. */
const maker: TellsOne = ({ word, singled, determiner }) =>
  (singled || determiner === undefined) && makers.has(word) ? 'nobody' : undefined;

const makers = new Set(
  'artist singer actor actress author writer musician rapper composer director host comedian dancer poet painter'.split(
    ' ',
  ),
);

/** The first of them that can tell does. */
const ways: readonly TellsOne[] = [
  whichever,
  memberOfStaff,
  hailedOne,
  ownedOne,
  maker,
  indefiniteOne,
  definiteOne,
  headlineOne,
];
