// People of stories: films, games and series are announced with a number of people whom nobody serves.
import { firstPerson, ofTime, secondPerson } from '../lexicon/classes.ts';
import { coreNumberAt } from '../numbers/coreNumber.ts';
import type { Passage } from '../tokens/passage.ts';
import type { Sentence } from '../tokens/sentences.ts';
import { isMark, standsAt, wordAt } from '../tokens/token.ts';
import { isPastVerb } from '../tokens/wordLists.ts';
import { pluralPeople } from './peopleNouns.ts';

const parts = new Set(['season', 'series', 'episode', 'chapter', 'act', 'book', 'volume', 'part']);
/** What is announced with people in it. */
const works = new Set(
  (
    'drama thriller comedy sitcom film movie blockbuster novel play musical series miniseries show mystery whodunnit whodunit ' +
    'game story romance western cartoon opera soap saga pantomime panto advert ad commercial chapter quest expansion'
  ).split(' '),
);
const announcing = new Set('new original gripping hit debut brand-new a'.split(' '));
const screens = new Set('cinemas theaters theatres'.split(' '));
const shown = new Set(['streaming', 'showing', 'playing']);
const opening = new Set('opens begins starts returns premieres airs'.split(' '));
/** People whom a company serves, as no story calls them. */
const served = new Set('members subscribers customers users listeners viewers fans'.split(' '));

const articles = new Set('a an the its their his her'.split(' '));

/** How far into a sentence signs of a story are looked for, in tokens. */
const longest = 40;

/** *Twelve people walk into a hotel*, *nine strangers share a lift. New drama, Monday at nine.*: nobody whom anybody serves. */
export function inStory(passage: Passage, from: number, to: number): boolean {
  const { tokens, sentences, sentenceOf } = passage;
  const index = sentenceOf[from]!;
  const sentence = sentences[index]!;
  if (from === sentence.from && standsAt(tokens, to, ['walk', 'into', 'a'])) return true;
  if (standsAt(tokens, sentence.from, ['once', 'upon', 'a']) || isMadeUp(passage, sentences[index + 1]))
    return true;
  if (isAbout(passage, sentence, from) || isFilm(passage, from, to)) return true;
  // *Seven strangers, one lift, and nobody knows who lied. New drama, 9 June.*
  const cast = ofStories.has(wordAt(tokens, to - 1) ?? '') && !isTold(passage, sentence);
  if (cast && announces(passage, sentences[index + 1])) return true;
  if (numbersPart(passage, sentence, from) || isCast(passage, index, from, to)) return true;
  // *Six strangers, one secret: our new thriller asks …*.
  if (ofStories.has(wordAt(tokens, to - 1) ?? '') && tellsOfNewWork(passage, sentence)) return true;
  if (happened(passage, sentence)) return false;
  if (playsIn(passage, sentence, from)) return true;
  if (served.has(wordAt(tokens, to - 1) ?? '') || isTold(passage, sentence)) return false;
  // *Coming Friday: Eleven Strangers.* gives its title.
  if (wordAt(tokens, sentence.from) === 'coming' && isTitled(passage, from, to)) return true;
  return [index - 1, index, index + 1, index + 2].some(at => announces(passage, sentences[at]));
}

const invented = new Set(['fictional', 'imaginary', 'invented', 'made-up', 'fictitious']);

/** *The grandmothers are fictional.* */
function isMadeUp({ tokens }: Passage, sentence: Sentence | undefined): boolean {
  if (sentence === undefined || sentence.words > longestFragment + 2) return false;
  for (let at = sentence.from; at < sentence.to; at++)
    if (invented.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** *The school play is about a driver and two …*. */
function isAbout({ tokens }: Passage, { from: start }: Sentence, from: number): boolean {
  let named = false;
  for (let at = Math.max(start, from - longest); at < from; at++) {
    const word = wordAt(tokens, at) ?? '';
    named ||= ofWorks.has(word.endsWith("'s") ? word.slice(0, -2) : word);
    if (named && word === 'about' && ['is', "it's"].includes(wordAt(tokens, at - 1) ?? '')) return true;
  }
  return false;
}

const ofTitles = new Set(
  'men women brides brothers sisters kings queens popes monkeys strangers friends'.split(' '),
);

/** *12 Angry Men* among words in lower case: a title that nothing marks. */
function isFilm(passage: Passage, from: number, to: number): boolean {
  if (to < from + 3 || !ofTitles.has(wordAt(passage.tokens, to - 1) ?? '')) return false;
  return isTitled(passage, from + 1, to);
}

/** Something in it is past. */
function happened({ tokens }: Passage, { from, to }: Sentence): boolean {
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

/** It tells whoever reads of themselves, or of the company. */
function isTold({ classes }: Passage, { from, to }: Sentence): boolean {
  for (let at = from; at < Math.min(to, from + longest); at++)
    if ((classes[at]! & (firstPerson | secondPerson)) !== 0) return true;
  return false;
}

/** *Season 3 opens with nine strangers*. */
function numbersPart({ tokens }: Passage, { from: start }: Sentence, from: number): boolean {
  if (!parts.has(wordAt(tokens, start) ?? '') || coreNumberAt(tokens, start + 1) === undefined) return false;
  for (let at = start; at < from; at++) if (isPastVerb(wordAt(tokens, at))) return false;
  return true;
}

/** Whom stories are about, and no company serves by that name. */
const ofStories = new Set(
  (
    'strangers friends enemies lovers exes sisters brothers siblings cousins twins detectives thieves spies suspects survivors ' +
    'widows soldiers astronauts outlaws witches jurors assassins villagers castaways heirs orphans'
  ).split(' '),
);
const longestFragment = 4;

/** *Nine strangers. One lighthouse.*: a number of people alone, and then a number of things. */
function isCast({ tokens, sentences }: Passage, index: number, from: number, to: number): boolean {
  const [sentence, next] = [sentences[index]!, sentences[index + 1]];
  if (from !== sentence.from || !isMark(tokens, to, '.') || !ofStories.has(wordAt(tokens, to - 1) ?? ''))
    return false;
  return next !== undefined && next.words <= longestFragment && coreNumberAt(tokens, next.from) !== undefined;
}

/** *In our new game you run a bank with 19 customers*. */
function playsIn({ tokens }: Passage, { from: start }: Sentence, from: number): boolean {
  if (wordAt(tokens, start) !== 'in') return false;
  // *In episode six, 13 rowers …*.
  if (parts.has(wordAt(tokens, start + 1) ?? '') && coreNumberAt(tokens, start + 2) !== undefined)
    return true;
  for (let at = start + 2; at < Math.min(from, start + 5); at++)
    if (works.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

const ofWorks = new Set(
  'drama thriller comedy novel mystery whodunnit whodunit play film movie saga series'.split(' '),
);

/** *Our new thriller*, *in a new drama*. */
function tellsOfNewWork({ tokens }: Passage, { from, to }: Sentence): boolean {
  for (let at = from + 1; at < Math.min(to, from + longest); at++) {
    if (!ofWorks.has(wordAt(tokens, at) ?? '')) continue;
    if (wordAt(tokens, at - 1) === 'new' || wordAt(tokens, at - 2) === 'new') return true;
  }
  return false;
}

function isTitled({ tokens }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.capitals === 'none') return false;
  }
  return true;
}

/** *New drama, Monday at nine*, *a love story*, *only in cinemas*, *season 2 opens on Friday*. */
function announces(passage: Passage, sentence: Sentence | undefined): boolean {
  if (sentence === undefined || happened(passage, sentence)) return false;
  const { tokens, classes } = passage;
  const { from, to } = sentence;
  const end = Math.min(to, from + longest);
  const number = parts.has(wordAt(tokens, from) ?? '') ? coreNumberAt(tokens, from + 1) : undefined;
  if (number !== undefined && opening.has(wordAt(tokens, number.to) ?? '')) return true;
  for (let at = from; at < end; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) continue;
    if (word === 'in' && screens.has(wordAt(tokens, at + 1) ?? '')) return true;
    if (shown.has(word) && wordAt(tokens, at + 1) === 'now') return true;
    if (word === 'coming' && (wordAt(tokens, at + 1) === 'soon' || (classes[at + 1]! & ofTime) !== 0))
      return true;
    if (!works.has(word) || !announcing.has(wordAt(tokens, from) ?? '') || at > from + 3) continue;
    // *A love story.*, *new drama, Monday at nine*: it is named and tells of nothing else.
    const ends = tokens[at + 1] === undefined || isMark(tokens, at + 1, ',') || isMark(tokens, at + 1, '.');
    if (ends && pluralPeople(wordAt(tokens, at - 1) ?? '') === undefined) return true;
  }
  return false;
}
