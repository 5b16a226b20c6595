// Months, days and years that a text names without saying that anything happened in them: *January misses you*, *a rough
// February*, *2018 also brought us a harp*. They tell when where nothing else does.
import type { Interval } from '@fineline/ruleset';
import { ofTime } from '../lexicon/classes.ts';
import type { Passage } from '../passage/passage.ts';
import type { Range } from '../tokens/range.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { isAdverb, isPastVerb } from '../lexicon/lists/wordLists.ts';
import { daysOfMonth, daysOfYear, isWeekday } from '../lexicon/lists/calendar.ts';
import type { Piece } from './piece.ts';
import { isYearToken } from './stretches.ts';

const oneDay: Interval = { min: 1, max: 1 };
/** Names of people, verbs and what is marched. */
const ambiguous = new Set(['march', 'april', 'may', 'june', 'august', 'mar', 'sun', 'jan', 'sat']);
const introducing = new Set("a an the your our their his her my this one another it's".split(' '));
/** From this year on somebody who posts tells of what customers did. */
const aTime = 2000;
const joiners = new Set(
  'members joiners starters signups promises resolutions heroes swimmers runners'.split(' '),
);
const owning = new Set(['your', 'our', 'their']);

export function namedAloneIn({ tokens, classes, masks, sentences, sentenceOf }: Passage): Piece | undefined {
  for (let at = 0; at < tokens.length; at++) {
    // *What would you pick on a rainy Monday?*
    if (masks.of[at] !== 0) continue;
    const sentence = sentences[sentenceOf[at]!]!;
    const asks = isMark(tokens, sentence.to - 1, '?');
    if (asks && !isTagged(tokens, sentence)) continue;
    const isYear = tokens[at]!.kind === 'number' && isYearToken(tokens[at]);
    if (!isYear && (classes[at]! & ofTime) === 0) continue;
    const told = isYear ? yearAt(tokens, at) : nameAt(tokens, at);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** *January, eh?* asks nothing. */
function isTagged(tokens: readonly Token[], { from, to }: Range): boolean {
  return (
    to === from + 4 && isMark(tokens, from + 1, ',') && daysOfMonth(wordAt(tokens, from) ?? '') !== undefined
  );
}

/** *2018 also brought*, *2019, what a decade*, *2020 in your ears*, *our 2024 map*. */
function yearAt(tokens: readonly Token[], at: number): Piece | undefined {
  const next = wordAt(tokens, at + 1) ?? '';
  const verb = isAdverb(next) || next === 'also' ? at + 2 : at + 1;
  const acts = isPastVerb(wordAt(tokens, verb)) && !['people', 'of'].includes(next);
  const opens = at === 0 || '.!?'.includes(tokens[at - 1]!.text);
  const summed = opens && (next === 'in' || (isMark(tokens, at + 1, ',') && tokens[at + 2]?.kind === 'word'));
  const owned = owning.has(wordAt(tokens, at - 1) ?? '') && tokens[at + 1]?.kind === 'word';
  if (!acts && !summed && !owned) return undefined;
  const token = tokens[at]!;
  if (token.kind !== 'number' || token.value < aTime) return undefined;
  const days = daysOfYear(token.value);
  return { from: at, to: at + 1, days: { min: days, max: days }, kind: 'stretch' };
}

/** *January misses you*, *a rough February*, *one very wet Sunday*, *your November*. */
function nameAt(tokens: readonly Token[], at: number): Piece | undefined {
  const token = tokens[at]!;
  const word = wordAt(tokens, at)!;
  if (token.kind !== 'word' || token.capitals !== 'first') return undefined;
  const single = isWeekday(word) && !word.endsWith('s');
  const days = daysOfMonth(word) ?? (single ? oneDay : undefined);
  if (days === undefined) return undefined;
  const by = [1, 2, 3].find(step => introducing.has(wordAt(tokens, at - step) ?? ''));
  const introduced = by !== undefined && areWords(tokens, at - by, at) && endsNoun(tokens, at + 1);
  // *One very wet Sunday*, *a Sunday*: a day is told with its article, a month without.
  if (introduced) return { from: single ? at - by : at, to: at + 1, days, kind: 'stretch' };
  // *January members*.
  const joined = days.min > 1 && !ambiguous.has(word) && joiners.has(wordAt(tokens, at + 1) ?? '');
  if (joined) return { from: at, to: at + 1, days, kind: 'stretch' };
  const opens = at === 0 || tokens[at - 1]!.kind === 'mark';
  const alone = opens && isMark(tokens, at + 1, ',') && isMark(tokens, at + 3, '?');
  if (alone) return { from: at, to: at + 1, days, kind: 'stretch' };
  const verb = isAdverb(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  return opens && !ambiguous.has(word) && acts(tokens, verb, days)
    ? { from: at, to: at + 1, days, kind: 'stretch' }
    : undefined;
}

const greeting = new Set('misses remembers thanks sends loves'.split(' '));
const whenTold = new Set(['night', 'day', 'morning', 'evening', 'hour']);

/** *January misses you*, *October was kind*, *Friday is the night …*; what a day is like in general is no time. */
function acts(tokens: readonly Token[], at: number, days: Interval): boolean {
  const word = wordAt(tokens, at) ?? '';
  if (days.min === 1)
    return word === 'is' && wordAt(tokens, at + 1) === 'the' && whenTold.has(wordAt(tokens, at + 2) ?? '');
  return greeting.has(word) || isPastVerb(word) || word === 'was';
}

function areWords(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.kind !== 'word') return false;
  return true;
}

const linking = new Set('in on at was is and to for with that when so who looked brought'.split(' '));

/** Nothing that could be the noun stands behind it: *a Sunday*, and not *a Sunday roast*. */
function endsNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || (next.kind !== 'word' && !isMark(tokens, at, '-')) || linking.has(next.text);
}
