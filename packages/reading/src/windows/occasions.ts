// Stretches that have a name and need a preposition: *on launch day*, *during the heatwave*, *on their birthday*, *in
// one sitting*. How long a spell of weather took the text does not say, so its length is open.
import { namedMoments, spells } from '../lexicon/lists/occasionWords.ts';
import type { Interval } from '@fineline/ruleset';
import { coreNumberAt } from '../numbers/coreNumber.ts';
import { isApostrophe } from '../letters/characters.ts';
import { smallNumbers } from '../lexicon/lists/numberWords.ts';
import { pluralPeople } from '../lexicon/lists/peopleNouns.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { closedClass, isPastVerb, looksPlural, isAdverb } from '../lexicon/lists/wordLists.ts';
import {
  daysOfMonth,
  isCalendarWord,
  isSeason,
  isWeekday,
  periodDays,
  unitDays,
} from '../lexicon/lists/calendar.ts';
import { dateAt } from './dates.ts';
import { isEventWord } from '../lexicon/lists/eventWords.ts';
import { endOfName } from './moments.ts';
import type { Stretch } from './piece.ts';

const open: Interval = { min: 0, max: null };
const moments = new Set(
  'day night morning afternoon evening weekend week fortnight month year season term'.split(' '),
);

/** Words that make no name of an occasion: *in a bad week*, *every other week*. */
const unnamed = new Set(
  (
    'every each any one two same next last past first final other another per some most average typical given ' +
    'good bad busy rainy sunny daily all whole entire full previous single working free'
  ).split(' '),
);

const determiners = new Set(['the', 'our', 'your', 'his', 'her', 'their', 'its']);
const longest = 3;

/** What stands behind `preposition` where an occasion is named, with its article. */
export function occasionAt(
  tokens: readonly Token[],
  start: number,
  preposition: string,
): Stretch | undefined {
  const first = wordAt(tokens, start) ?? '';
  // *On a school night* is a time, *for a rainy day* a saying.
  const determined = determiners.has(first) || (first === 'a' && preposition === 'on');
  return (
    challengeAt(tokens, start) ??
    sameBreakAt(tokens, start) ??
    numberedAt(tokens, start) ??
    weekdayAt(tokens, start) ??
    namedAt(tokens, determined ? start + 1 : start, preposition, first) ??
    sittingAt(tokens, start) ??
    manyAt(tokens, start)
  );
}

const challenges = new Set(
  'challenge quiz drive appeal race swim ride run campaign draw relay readathon'.split(' '),
);

/** *In our January challenge*. */
function challengeAt(tokens: readonly Token[], start: number): Stretch | undefined {
  const days = determiners.has(wordAt(tokens, start) ?? '')
    ? daysOfMonth(wordAt(tokens, start + 1) ?? '')
    : undefined;
  return days !== undefined && challenges.has(wordAt(tokens, start + 2) ?? '')
    ? { to: start + 3, days, bare: false }
    : undefined;
}

const breaks = new Set(['break', 'hour', 'shift', 'sitting', 'session', 'season', 'year']);

/** *In the same lunch hour*, *in the same policy year*. */
function sameBreakAt(tokens: readonly Token[], start: number): Stretch | undefined {
  if (wordAt(tokens, start) !== 'the' || wordAt(tokens, start + 1) !== 'same') return undefined;
  const word = wordAt(tokens, start + 3) ?? '';
  const named = wordAt(tokens, start + 2);
  if (!breaks.has(word) || named === undefined || closedClass.has(named)) return undefined;
  return { to: start + 4, days: periodDays.get(word) ?? { min: 0, max: 1 }, bare: false };
}

/** *In a van last Sunday*: another stretch starts here. */
const pointing = new Set(['last', 'this', 'next', 'past', 'every', 'each']);

/** *In week 9*, *on day 30*. */
export function numberedAt(tokens: readonly Token[], start: number): Stretch | undefined {
  const unit = wordAt(tokens, start) ?? '';
  const token = tokens[start];
  // *In year one*; *Year 4* is a class.
  const year = unit === 'year' && token?.kind === 'word' && token.capitals === 'none';
  if (!year && !numberedUnits.has(unit)) return undefined;
  const days = unitDays.get(unit);
  const number = tokens[start + 1];
  const whole =
    (number?.kind === 'number' && number.suffix === '' && number.value >= 1 && number.value <= 400) ||
    (smallNumbers.get(wordAt(tokens, start + 1) ?? '') ?? 0) > 0;
  return days !== undefined && whole ? { to: endOfTrial(tokens, start + 2), days, bare: false } : undefined;
}

const articles = new Set(['a', 'an', 'the', 'our', 'your', 'his', 'her', 'their']);

/** *On night 9 of a 30-night trial*. */
function endOfTrial(tokens: readonly Token[], to: number): number {
  if (wordAt(tokens, to) !== 'of' || !articles.has(wordAt(tokens, to + 1) ?? '')) return to;
  const number = coreNumberAt(tokens, to + 2);
  if (number === undefined || !isMark(tokens, number.to, '-')) return to;
  const noun = tokens[number.to + 2];
  return unitDays.has(wordAt(tokens, number.to + 1) ?? '') && noun?.kind === 'word' ? number.to + 3 : to;
}

const numberedUnits = new Set(['day', 'week', 'wk', 'month', 'night']);

/** *A wet Tuesday*, *one wet Tuesday*, *the first sunny Sunday*: up to two words before the day. */
function weekdayAt(tokens: readonly Token[], start: number): Stretch | undefined {
  const first = wordAt(tokens, start) ?? '';
  if (!['a', 'an', 'any', 'one'].includes(first) && !determiners.has(first)) return undefined;
  // *In one Friday night*.
  for (let at = first === 'one' || first === 'any' ? start + 1 : start + 2; at <= start + 3; at++) {
    const before = wordAt(tokens, at - 1) ?? '';
    if ((at > start + 1 && closedClass.has(before)) || (at > start + 2 && pointing.has(before)))
      return undefined;
    const day = wordAt(tokens, at) ?? '';
    if ((!isWeekday(day) && day !== 'weekday') || isPartOfNoun(tokens, at + 1)) continue;
    const part = moments.has(wordAt(tokens, at + 1) ?? '') ? 1 : 0;
    const to = at + 1 + part;
    return { to: endOfWhole(tokens, to), days: { min: 1, max: 1 }, bare: false };
  }
  return undefined;
}

/** *On the first Monday of the year*. */
function endOfWhole(tokens: readonly Token[], to: number): number {
  if (wordAt(tokens, to) !== 'of') return to;
  if (daysOfMonth(wordAt(tokens, to + 1) ?? '') !== undefined) return to + 2;
  const told = wordAt(tokens, to + 1) === 'the' && periodDays.has(wordAt(tokens, to + 2) ?? '');
  return told ? to + 3 : to;
}

function namedAt(
  tokens: readonly Token[],
  from: number,
  preposition: string,
  first: string,
): Stretch | undefined {
  for (let at = from; at <= from + longest; at++) {
    // *On all hallows’ night*.
    if (at > from && (isMark(tokens, at, '-') || isApostrophe(tokens[at]?.text))) continue;
    const word = wordAt(tokens, at) ?? '';
    if (word === 'all' && wordAt(tokens, at + 1) === 'hallows') continue;
    // *On his 50th birthday*.
    const token = tokens[at];
    if (token?.kind === 'number' && rankEnds.has(token.suffix)) continue;
    if (word === '' || unnamed.has(word)) return undefined;
    const days = daysOf(word, at > from, preposition, first);
    if (days !== undefined) {
      // *After payday weekend*.
      const longer = word === 'payday' ? unitDays.get(wordAt(tokens, at + 1) ?? '') : undefined;
      if (longer !== undefined) return { to: at + 2, days: longer, bare: false };
      // *On the anniversary of the flood*.
      const of = word === 'anniversary' && wordAt(tokens, at + 1) === 'of' ? endOfName(tokens, at + 2) : at;
      if (of > at + 2) return { to: of, days, bare: false };
      return isPartOfNoun(tokens, at + 1) ? undefined : { to: at + 1, days, bare: false };
    }
    if (daysOfMonth(word) === undefined && (closedClass.has(word) || isPastVerb(word))) return undefined;
  }
  return undefined;
}

function daysOf(word: string, named: boolean, preposition: string, first: string): Interval | undefined {
  // *Good for birthdays* says what for.
  if (preposition !== 'for' && namedMoments.has(word)) return { min: 1 / 48, max: 2 };
  if (spells.has(word)) return ['during', 'over', 'in'].includes(preposition) ? open : undefined;
  if (named && isWeekday(word)) return { min: 1, max: 1 };
  if (named) return moments.has(word) ? periodDays.get(word) : daysOfMonth(word);
  return first === 'the' && word === 'weekend' ? unitDays.get(word) : undefined;
}

/** *Night drivers*, *a day trip*: the word goes with what follows. */
function isPartOfNoun(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at) ?? '';
  return (
    pluralPeople(next) !== undefined ||
    looksPlural(next) ||
    ['trip', 'pass', 'ticket', 'shift', 'menu', 'club', 'box'].includes(next)
  );
}

const rankEnds = new Set(['st', 'nd', 'rd', 'th']);
const wholes = new Set(['sitting', 'session']);

/** *In one sitting*, *in a single session*; *in the small hours*. */
function sittingAt(tokens: readonly Token[], start: number): Stretch | undefined {
  const first = wordAt(tokens, start);
  const second = wordAt(tokens, start + 1) ?? '';
  if (first === 'the' && ['small', 'early', 'wee'].includes(second) && wordAt(tokens, start + 2) === 'hours')
    return { to: start + 3, days: { min: 1 / 24, max: 1 / 4 }, bare: false };
  const at = first === 'one' ? start + 1 : first === 'a' && second === 'single' ? start + 2 : undefined;
  if (at === undefined || !wholes.has(wordAt(tokens, at) ?? '')) return undefined;
  return { to: at + 1, days: { min: 0, max: 1 / 2 }, bare: false };
}

/** *For months*, *in recent weeks*, *over the years*: more than one, and nobody says how many. */
function manyAt(tokens: readonly Token[], start: number): Stretch | undefined {
  const first = wordAt(tokens, start);
  const at = first === 'recent' || first === 'the' ? start + 1 : start;
  const unit = wordAt(tokens, at) ?? '';
  const days = unit.endsWith('s') ? unitDays.get(unit) : undefined;
  if (days === undefined || days.min < 1) return undefined;
  const onEnd = wordAt(tokens, at + 1) === 'on' && wordAt(tokens, at + 2) === 'end';
  return { to: onEnd ? at + 3 : at + 1, days: { min: 2 * days.min, max: null }, bare: false };
}

/** *Right through the drought*, *all through August*, *throughout the heatwave*: what comes of it is how long it was. */
export function throughoutAt(tokens: readonly Token[], start: number): Stretch | undefined {
  const first = wordAt(tokens, start);
  const leads = first === 'right' || first === 'all' || first === 'straight';
  if (leads ? wordAt(tokens, start + 1) !== 'through' : first !== 'throughout') return undefined;
  const after = leads ? start + 2 : start + 1;
  // *All through 2017*.
  const year = tokens[after]?.kind === 'number' ? dateAt(tokens, after) : undefined;
  if (year !== undefined) return { ...year, bare: false };
  let at = determiners.has(wordAt(tokens, after) ?? '') ? after + 1 : after;
  // *All through their wedding week*.
  if (periodDays.has(wordAt(tokens, at + 1) ?? '')) at++;
  // *Right through the hosepipe ban*.
  if (isEventWord(wordAt(tokens, at + 1))) at++;
  // *All through the dearest winter on record*.
  if (wordAt(tokens, at)?.endsWith('est') === true && isSeason(wordAt(tokens, at + 1) ?? '')) at++;
  const word = wordAt(tokens, at);
  if (word === undefined || closedClass.has(word) || unnamed.has(word)) return undefined;
  const record = wordAt(tokens, at + 1) === 'on' && wordAt(tokens, at + 2) === 'record' ? 2 : 0;
  const known = isSeason(word) ? periodDays.get('season') : (periodDays.get(word) ?? daysOfMonth(word));
  return { to: at + 1 + record, days: known ?? { min: 1, max: null }, bare: false };
}

/** *All last night*, *all this week*. */
const deictic = new Set(['this', 'last', 'yesterday']);

/** *All winter*, *all season*. */
export function allOfAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const word = wordAt(tokens, at + 1) ?? '';
  const long = wordAt(tokens, at + 2) === 'long' ? 1 : 0;
  // *All August*, *all Easter weekend*.
  const told = isCalendarWord(word) || deictic.has(word);
  const named = wordAt(tokens, at) === 'all' && told ? dateAt(tokens, at + 1) : undefined;
  if (named !== undefined && (named.days.max ?? 0) >= 1) {
    const next = wordAt(tokens, named.to);
    if (next === undefined || closedClass.has(next) || isAdverb(next)) return { ...named, bare: false };
  }
  return wordAt(tokens, at) === 'all' && (isSeason(word) || word === 'season' || word === 'term')
    ? { to: at + 2 + long, days: isSeason(word) ? { min: 89, max: 93 } : periodDays.get(word)!, bare: false }
    : undefined;
}
