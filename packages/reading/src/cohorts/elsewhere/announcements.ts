// Sentences that announce a work: *New drama, Monday at nine.*, *only in cinemas*, *season 2, Sunday*. The people of the
// sentences beside them are those of a story.
import { ofTime } from '../../lexicon/classes.ts';
import { inTitle } from '../../passage/masks.ts';
import { coreNumberAt } from '../../numbers/coreNumber.ts';
import type { Passage } from '../../passage/passage.ts';
import type { Sentence } from '../../passage/sentences.ts';
import { hasCapital, isMark, wordAt } from '../../tokens/token.ts';
import { isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { doerOf, verbBehind } from '../nouns/doerOf.ts';
import { tellsOfADeedThen } from '../../moods/pastTimes.ts';
import { pluralPeople } from '../../lexicon/lists/peopleNouns.ts';

export const parts: ReadonlySet<string> = new Set(
  'season series episode chapter act book volume part'.split(' '),
);
/** What is announced with people in it. */
export const works: ReadonlySet<string> = new Set(
  (
    'drama thriller comedy sitcom film movie blockbuster novel play musical series miniseries show mystery whodunnit whodunit ' +
    'game story romance western cartoon opera soap saga pantomime panto advert ad commercial chapter quest expansion ' +
    'podcast audiobook documentary anime escape'
  ).split(' '),
);
const announcing = new Set('new original gripping hit debut brand-new a the our this'.split(' '));
const screens = new Set('cinemas theaters theatres'.split(' '));
const shown = new Set(['streaming', 'showing', 'playing', 'screening', 'premiering', 'airing']);
const shownWhen = new Set('now from on only tonight this next exclusively in all'.split(' '));
const opening = new Set(
  'opens begins starts returns premieres airs launches continues lands drops arrives'.split(' '),
);
const outNow = new Set(['out', 'here', 'live', 'on', 'now']);
const articles = new Set('a an the its their his her'.split(' '));

/** How far into a sentence signs of a story are looked for, in tokens. */
export const longest = 40;
const longestFragment = 8;

/** Something in it is past. */
export function happened({ tokens }: Passage, { from, to }: Sentence): boolean {
  for (let at = from; at < Math.min(to, from + longest); at++) {
    const word = wordAt(tokens, at);
    // *A locked door* tells nothing of the past.
    const isDone = isPastVerb(word) && !articles.has(wordAt(tokens, at - 1) ?? '');
    // *Have booked*, and not *have one night*.
    const hasDone =
      word === 'have' && (isPastVerb(wordAt(tokens, at + 1)) || wordAt(tokens, at + 1) === 'been');
    if (isDone || hasDone) return true;
  }
  return false;
}

/** *9 guests fell asleep*, *9 guests stranded last night*: those who end before `to` did it, which no plot and no plan tells. */
export function haveDone({ tokens, sentences, sentenceOf }: Passage, to: number): boolean {
  const verb = verbBehind(tokens, to);
  const given = giving.has(wordAt(tokens, verb) ?? '');
  if (!given && (doerOf(tokens, verb, false) === 'people' || hasObject(tokens, verb))) return true;
  return tellsOfADeedThen(tokens, to, Math.min(sentences[sentenceOf[to - 1]!]!.to, to + longest));
}

/** What is done to somebody, who is given something by it: *900 families sent a parcel*. */
const giving = new Set(
  'sent taught offered paid told left handed promised awarded granted served lent'.split(' '),
);
const determiners = new Set('a an the this that these those my your our his her its their'.split(' '));

/** *Returned the toaster*: no participle has an object. */
function hasObject(tokens: Passage['tokens'], verb: number): boolean {
  return isPastVerb(wordAt(tokens, verb)) && determiners.has(wordAt(tokens, verb + 1) ?? '');
}

/** *In cinemas*, *all episodes Sunday*, *streaming from Friday*, *only on Channel 9*: nothing else is shown. */
export function showsIt({ tokens, classes }: Passage, sentence: Sentence | undefined): boolean {
  if (sentence === undefined) return false;
  const { from, to } = sentence;
  const first = wordAt(tokens, from) ?? '';
  const next = wordAt(tokens, from + 1) ?? '';
  if (shown.has(first) && (shownWhen.has(next) || ((classes[from + 1] ?? 0) & ofTime) !== 0)) return true;
  // *Now showing: nine strangers, one lift.*
  if (first === 'now' && shown.has(next) && isMark(tokens, from + 2, ':')) return true;
  const name = tokens[from + 2];
  if (first === 'only' && next === 'on' && hasCapital(name)) return true;
  for (let at = from; at < Math.min(to, from + longest); at++) {
    const word = wordAt(tokens, at);
    const behind = wordAt(tokens, at + 1) ?? '';
    if (word === 'in' && screens.has(behind)) return true;
    if (word === 'all' && behind === 'episodes' && sentence.words <= longestFragment) return true;
    if (shown.has(word ?? '') && behind === 'now') return true;
  }
  return false;
}

/** *New drama, Monday at nine*, *a love story*, *only in cinemas*, *season 2 opens on Friday*. */
export function announces(passage: Passage, sentence: Sentence | undefined): boolean {
  if (sentence === undefined || happened(passage, sentence)) return false;
  if (showsIt(passage, sentence) || presents(passage, sentence)) return true;
  const { tokens, classes } = passage;
  const { from, to } = sentence;
  const end = Math.min(to, from + longest);
  const number = parts.has(wordAt(tokens, from) ?? '') ? coreNumberAt(tokens, from + 1) : undefined;
  if (number !== undefined) {
    // *Season 2, Sunday at nine.*
    const named = isMark(tokens, number.to, ',') && sentence.words <= longestFragment;
    if (named || opening.has(wordAt(tokens, number.to) ?? '')) return true;
  }
  for (let at = from; at < end; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) continue;
    // *…: episode four is out now.*
    const part = parts.has(word) && isMark(tokens, at - 1, ':') ? coreNumberAt(tokens, at + 1) : undefined;
    if (
      part !== undefined &&
      wordAt(tokens, part.to) === 'is' &&
      outNow.has(wordAt(tokens, part.to + 1) ?? '')
    )
      return true;
    if (word === 'coming' && (wordAt(tokens, at + 1) === 'soon' || (classes[at + 1]! & ofTime) !== 0))
      return true;
    if (!works.has(word) || !announcing.has(wordAt(tokens, from) ?? '') || at > from + 3) continue;
    // *A love story.*, *new drama, Monday at nine*: it is named and tells of nothing else.
    const ends =
      tokens[at + 1] === undefined ||
      isMark(tokens, at + 1, ',') ||
      isMark(tokens, at + 1, '.') ||
      opening.has(wordAt(tokens, at + 1) ?? '');
    if (ends && pluralPeople(wordAt(tokens, at - 1) ?? '') === undefined) return true;
  }
  return false;
}

/** How far behind its title the kind of a work may stand, in tokens. */
const kindWithin = 8;

/** *‘The Vacancy’, our new detective game, is out on Friday*, *“The Widow’s Garden”, from Friday*: a title, and what it is. */
function presents({ tokens, masks }: Passage, { from, to, words }: Sentence): boolean {
  let at = masks.of[from] === 0 ? from + 1 : from;
  if (masks.of[at] !== inTitle) return false;
  while (at < to && masks.of[at] === inTitle) at++;
  for (const end = Math.min(to, at + kindWithin); at < end; at++) {
    const word = wordAt(tokens, at) ?? '';
    if (works.has(word) || (words <= longestFragment && (word === 'from' || opening.has(word)))) return true;
  }
  return false;
}
