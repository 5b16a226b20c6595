// What stands behind a preposition: *in 2016*, *over the past year*, *way back in June*, *on every anniversary*.
import { isPastVerb } from '../lexicon/lists/wordLists.ts';
import { phraseAt, phrasesOf, type Phrases } from '../tokens/phrases.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { amountAt, chosenFrom, endOfRecord, instantAt, theLongUnitAt, theUnitAt } from './anchored.ts';
import { isCalendarWord, isSeason, isWeekday, unitDays } from '../lexicon/lists/calendar.ts';
import { whenAt } from './clauses.ts';
import { clockAt, hourInWordsAt } from './clocks.ts';
import { dateAt } from './dates.ts';
import { durationAt } from './durations.ts';
import { eventAt } from './events.ts';
import { isEventWord, isTurn } from '../lexicon/lists/eventWords.ts';
import { frequencyAt } from './frequencies.ts';
import { endOfName } from './moments.ts';
import { fullDateAt, slashedDateAt } from './numericDates.ts';
import { numberedAt, occasionAt } from './occasions.ts';
import { partAt } from './parts.ts';
import type { Piece, Stretch } from './piece.ts';
import { isDayOrUnit } from './shortest.ts';
import { isYearToken, stretchAt } from './stretches.ts';
import { prepositions } from '../lexicon/lists/timeWords.ts';
import { darkMonthsAt, usualTimeAt } from './usualTimes.ts';

/** *In every month*, and not *ordered in every night*. */
const longUnits = new Set(['month', 'year', 'quarter', 'season', 'decade', 'week']);

const bounding = new Set('just only barely about around nearly almost exactly'.split(' '));
const atMost: Phrases = phrasesOf(
  ...'under;less than;fewer than;just under;at most;up to;no more than;not more than'.split(';'),
);
const atLeast: Phrases = phrasesOf(
  ...'over;more than;well over;at least;no less than;not less than;upwards of'.split(';'),
);

/** *In under four minutes*, *in less than a week*, *in every month of 2024*: what a preposition may lead to besides. */
function boundedAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const word = wordAt(tokens, at) ?? '';
  const most = phraseAt(tokens, at, atMost);
  const bound = most ?? phraseAt(tokens, at, atLeast);
  const bounded = bound && durationAt(tokens, at + bound.length);
  if (bounded !== undefined) {
    const { min, max } = bounded.days;
    return { ...bounded, days: most ? { min: 0, max } : { min, max: null } };
  }
  if (bounding.has(word)) return durationAt(tokens, at + 1);
  const each = (word === 'every' || word === 'each') && longUnits.has(wordAt(tokens, at + 1) ?? '');
  const every = each ? frequencyAt(tokens, at) : undefined;
  if (every === undefined) return undefined;
  const year = wordAt(tokens, every.to) === 'of' ? dateAt(tokens, every.to + 1) : undefined;
  return { to: year?.to ?? every.to, days: year?.days ?? every.days, bare: false };
}

const spanningThe = new Set(['in', 'over', 'during', 'across', 'throughout']);

const occasional = new Set(
  'past in on at by for over during throughout through across until before after from since'.split(' '),
);

/** *In 2016*, *over the past year*, *way back in June*. */
export function withPreposition(tokens: readonly Token[], start: number): Piece | undefined {
  let at = start;
  if (wordAt(tokens, at) === 'way') at++;
  if (wordAt(tokens, at) === 'back') at++;
  const preposition = wordAt(tokens, at) ?? '';
  if (!prepositions.has(preposition)) return undefined;
  // *A table for one 31 evenings running*: the one goes with the noun.
  if (wordAt(tokens, at + 1) === 'one' && tokens[at + 2]?.kind === 'number') return undefined;
  // *At check-in this week*.
  if (isMark(tokens, at - 1, '-') && tokens[at - 1]!.end === tokens[at]!.start) return undefined;
  // *Left the lights on last Thursday*: the word goes with the verb.
  const led = wordAt(tokens, at + 1) ?? '';
  const lasting = led === 'all' && tokens[at + 2]?.kind !== 'number' && wordAt(tokens, at + 2) !== 'hallows';
  if (preposition === 'on' && (pointed.has(led) || lasting)) return undefined;
  // *Plugged in overnight*, *handed in last winter*.
  if (preposition === 'in' && (standing.has(led) || pointed.has(led))) return undefined;
  // *Comes back in July*.
  if (at > start && wordAt(tokens, start) === 'back' && moving.has(wordAt(tokens, start - 1) ?? ''))
    return undefined;
  // *Came back after the storm*: only the rest is a time.
  if (at > start && preposition !== 'in' && preposition !== 'on' && preposition !== 'at') return undefined;
  // *Soaked by the holidays* names a cause, *ordered by noon* does not.
  const causes = isPastVerb(wordAt(tokens, at - 1)) && !hours.has(wordAt(tokens, at + 1) ?? '');
  if (preposition === 'by' && causes) return undefined;
  // *At the till this week*.
  if (preposition === 'till' && articles.has(wordAt(tokens, at - 1) ?? '')) return undefined;
  if (
    wordAt(tokens, at + 1) === 'the' &&
    wordAt(tokens, at + 2) === 'course' &&
    wordAt(tokens, at + 3) === 'of'
  )
    at += 3;
  const whose = wordAt(tokens, at + 2) ?? '';
  const stretch =
    stretchAt(tokens, at + 1) ??
    (dating.has(preposition) ? (fullDateAt(tokens, at + 1) ?? slashedDateAt(tokens, at + 1)) : undefined) ??
    // *In the app's first month*.
    (wordAt(tokens, at + 1) === 'the' && whose.endsWith("'s") && framedWords.has(wordAt(tokens, at + 3) ?? '')
      ? durationAt(tokens, at + 3)
      : undefined) ??
    (preposition === 'in' || preposition === 'for' || preposition === 'after'
      ? boundedAt(tokens, at + 1)
      : undefined) ??
    (preposition === 'at' && bounding.has(led)
      ? (clockAt(tokens, at + 2) ?? hourInWordsAt(tokens, at + 2))
      : undefined) ??
    (preposition === 'on' && each.has(led) ? oftenAt(tokens, at + 1) : undefined) ??
    (preposition === 'after' ? amountAt(tokens, at + 1) : undefined) ??
    (preposition === 'within' ? (instantAt(tokens, at + 1) ?? theUnitAt(tokens, at + 1)) : undefined) ??
    (preposition === 'of' ? chosenFrom(tokens, at) : undefined) ??
    (spanningThe.has(preposition) ? theLongUnitAt(tokens, at + 1) : undefined) ??
    partAt(tokens, at + 1) ??
    (turnsOfClauses.has(preposition) ? whenAt(tokens, at) : undefined) ??
    usualTimeAt(tokens, at + 1, preposition) ??
    darkMonthsAt(tokens, at + 1) ??
    eventAt(tokens, at + 1, preposition) ??
    (occasional.has(preposition) ? occasionAt(tokens, at + 1, preposition) : undefined);
  if (stretch === undefined) return undefined;
  const last = wordAt(tokens, stretch.to - 1) ?? '';
  // *Past 2am*; *past the shop* is a way.
  const feast = isCalendarWord(wordAt(tokens, at + 1) ?? '');
  const mark = last === 'mark' || numberedAt(tokens, at + 1) !== undefined;
  if (preposition === 'past' && clockLength < (stretch.days.max ?? 1) && !feast && !mark) return undefined;
  // *At this year's summit* is a place, *a password from 2009* is old, *a bus for 5 a.m.* is booked, *answered within an
  // hour* is quick.
  if (preposition === 'at' && last.endsWith("year's")) return undefined;
  const short = (stretch.days.max ?? 1) <= 1 / 24;
  if (preposition === 'for' && short && stretch.bare && !unitDays.has(last)) return undefined;
  if (preposition === 'from' && stretch.to === at + 2 && isYearToken(tokens[at + 1])) return undefined;
  // *After Thursday's outage*, *within a day of the vote*.
  const event =
    last.endsWith("'s") && isDayOrUnit(last.slice(0, -2))
      ? eventAt(tokens, stretch.to - 1, preposition)
      : undefined;
  if (event !== undefined) return { from: start, to: event.to, days: event.days, kind: 'stretch' };
  // *After Sunday's issue*.
  const issue = around.has(preposition) && isWeekday(last.slice(0, -2)) ? endOfName(tokens, stretch.to) : 0;
  if (issue > stretch.to) return { from: start, to: issue, days: { min: 0, max: 1 }, kind: 'stretch' };
  // *Caught in yesterday's storm*, *on last night's train*: only the day is a time.
  if (last.endsWith("'s") && isDayOrUnit(last.slice(0, -2))) return undefined;
  if (preposition === 'within') {
    const to = wordAt(tokens, stretch.to) === 'of' ? endOfName(tokens, stretch.to + 1) : stretch.to;
    if (to > stretch.to + 1) return { from: start, to, days: stretch.days, kind: 'stretch' };
    // *Answered within an hour* is quick, *took it down within the hour* is told.
    if (short && wordAt(tokens, at + 1) !== 'the') return undefined;
  }
  // *Before Lent began*.
  if (changing.has(wordAt(tokens, stretch.to) ?? '') && aroundIt.has(preposition))
    return { from: start, to: stretch.to + 1, days: { min: 0, max: null }, kind: 'stretch' };
  // *Straight after Sunday service*.
  const meal =
    isWeekday(last) && (isEventWord(wordAt(tokens, stretch.to)) || isTurn(wordAt(tokens, stretch.to)));
  if (meal && aroundIt.has(preposition))
    return { from: start, to: stretch.to + 1, days: { min: 0, max: 1 }, kind: 'stretch' };
  const record = endOfRecord(tokens, at + 1, stretch.to);
  if (record !== undefined) return { from: start, to: record, days: stretch.days, kind: 'stretch' };
  // *At the summer …* names an occasion.
  if (preposition === 'at' && isSeason(wordAt(tokens, stretch.to - 1) ?? '')) return undefined;
  // *During their two-hour rehearsal*: the length belongs to a noun.
  const whole =
    preposition === 'during' && isMark(tokens, stretch.to - 2, '-')
      ? eventAt(tokens, at + 1, preposition)
      : undefined;
  if (whole !== undefined && whole.to > stretch.to)
    return { from: start, to: whole.to, days: stretch.days, kind: 'stretch' };
  // *18 days of March* keeps the length; *of 2016* is a date all the same. *By 12 minutes* is no stretch.
  const days = stretch.days;
  // *Paid for the whole of 2022*, *thanks for ten years of umbrellas*: the preposition goes with the verb.
  const verb = wordAt(tokens, at - 1) === 'you' ? wordAt(tokens, at - 2) : wordAt(tokens, at - 1);
  const entire = led === 'the' && wordAt(tokens, at + 2) === 'whole';
  if (
    preposition === 'for' &&
    ((payings.has(verb ?? '') && entire) || (thanking.has(verb ?? '') && wordAt(tokens, stretch.to) === 'of'))
  )
    return { from: at + 1, to: stretch.to, days, kind: 'stretch' };
  const length = stretch.bare && unitDays.has(wordAt(tokens, stretch.to - 1) ?? '');
  const amount = length && (preposition === 'by' || preposition === 'of') && (days.max ?? Infinity) < 1;
  return amount ? undefined : { from: start, to: stretch.to, days, kind: 'stretch' };
}

/** *On every anniversary*. */
function oftenAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const often = frequencyAt(tokens, at);
  return often && { to: often.to, days: often.days, bare: false };
}

const dating = new Set(['on', 'since', 'by', 'before', 'after', 'until', 'from']);
const payings = new Set(['pay', 'pays', 'paid', 'paying']);
const thanking = new Set(['thanks', 'thank', 'thankful']);
const standing = new Set(['overnight', 'yesterday', 'today', 'tonight']);
const pointed = new Set(['last', 'this', 'next']);
const moving = new Set(
  'come comes came coming go goes went bring brings brought get gets got put welcome welcomed'.split(' '),
);
const turnsOfClauses = new Set(['before', 'after', 'until', 'till', 'since']);
const hours = new Set(
  'half quarter noon midday midnight dawn dusk sunrise sunset lunchtime bedtime'.split(' '),
);
const each = new Set(['every', 'each']);
const clockLength = 1 / 24;
const changing = new Set(['began', 'begins', 'started', 'starts', 'ended', 'ends']);
const framedWords = new Set(['first', 'last', 'final', 'opening']);
const around = new Set(['before', 'after']);
const aroundIt = new Set(['before', 'after', 'since', 'until']);
const articles = new Set(['the', 'a', 'our', 'your', 'every', 'each']);
