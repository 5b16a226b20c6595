// Stretches that are told by their length: *the past 18 days*, *18 straight days*, *nine months later*, *a 30-day streak*.
import { feasts, occasions, periods } from '../lexicon/lists/occasionWords.ts';
import type { Interval } from '@fineline/ruleset';
import { coreNumberAt } from '../numbers/coreNumber.ts';
import { isMark, standsAt, wordAt, type Token } from '../tokens/token.ts';
import { closedClass } from '../lexicon/lists/wordLists.ts';
import {
  daysOfMonth,
  isSeason,
  isWeekday,
  lengthOf,
  periodDays,
  periodNames,
  unitDays,
} from '../lexicon/lists/calendar.ts';
import { exactly, type Stretch } from './piece.ts';
import { halfAt, partOfUnitAt, trailing, withTrail } from './partsOfUnits.ts';
import { phraseAt } from '../tokens/phrases.ts';

const determiners = new Set(['the', 'its', 'their', 'our', 'your', 'his', 'her', 'these', 'this']);
const framing = new Set([
  'past',
  'last',
  'previous',
  'first',
  'final',
  'opening',
  'next',
  'whole',
  'entire',
  'full',
  'same',
  'following',
  'preceding',
]);
const opening = new Set(['opening', 'closing']);
const unbroken = new Set(['straight', 'consecutive', 'full', 'solid', 'whole', 'entire', 'long', 'short']);
/** *Five lovely years*. */
const fond = new Set(['lovely', 'wonderful', 'happy', 'glorious', 'brilliant', 'fantastic', 'great']);
const apart = new Set(['single', 'different', 'separate']);
const ordinals: ReadonlyMap<string, number> = new Map(
  'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, at) => [word, at + 2]),
);
/** Nouns that mean the time which a length with a hyphen tells. */
const stretches = new Set(
  'streak run spell period stretch binge marathon session window weekend week sprint vigil wait queue absence break holiday stay drought mark'.split(
    ' ',
  ),
);
/** After these a length is part of an offer, an age or a name. */
const otherwise = new Set([
  'old',
  'olds',
  'trial',
  'guarantee',
  'warranty',
  'return',
  'returns',
  'pass',
  'free',
  ...'subscription course ticket tickets workshop cruise retreat delivery contract deal plan membership notice shift shifts'.split(
    ' ',
  ),
]);

/** In days: three hundred years. */
const longestStretch = 110_000;

/** The length of time that starts at `at`, determiner included. */
export function durationAt(tokens: readonly Token[], start: number): Stretch | undefined {
  let at = start;
  const article = wordAt(tokens, at);
  if (article === 'half') return halfAt(tokens, at);
  const part = partOfUnitAt(tokens, at);
  if (part !== undefined) return part;
  const one = article === 'a' || article === 'an' || article === 'all' || article === 'one';
  if (determiners.has(article ?? '') || one) at++;
  let framed = false;
  // *The very next day*.
  if (wordAt(tokens, at) === 'very') at++;
  for (; framing.has(wordAt(tokens, at) ?? ''); at++) framed = true;
  const glued = gluedAt(tokens, at);
  if (glued !== undefined) return withTrail(tokens, glued, framed);
  const number = coreNumberAt(tokens, at) ?? (framed || article === 'a' ? fewAt(tokens, at) : undefined);
  // *A table for one 31 evenings running*.
  if (number !== undefined && article === 'one') return undefined;
  const halfToo = number !== undefined && isHalfMore(tokens, number.to);
  if (number !== undefined) at = halfToo ? number.to + 3 : endOfNumber(tokens, number.to);
  // *18% year on year*.
  if (number !== undefined && isMark(tokens, at - 1, '%')) return undefined;
  const hyphen = number !== undefined && isMark(tokens, at, '-');
  if (hyphen) at++;
  // *For the third week in a row*, *for the 9th Sunday running*.
  const count = article === 'the' ? ordinalAt(tokens, start + 1) : undefined;
  if (count !== undefined) {
    const unit = wordAt(tokens, start + 2) ?? '';
    const yearly = isSeason(unit) || daysOfMonth(unit) !== undefined;
    const one =
      unitDays.get(unit) ??
      (isWeekday(unit) ? unitDays.get('week') : yearly ? unitDays.get('year') : undefined);
    const row = phraseAt(tokens, start + 3, trailing);
    if (one !== undefined && row !== undefined)
      return {
        to: start + 3 + row.length,
        days: lengthOf({ min: count, max: count }, one),
        bare: false,
      };
  }
  if (number === undefined && !framed && !one) return undefined;
  // *For a sixth year*: as many as come before, and this one.
  const before =
    article === 'a' && wordAt(tokens, start - 1) === 'for'
      ? ordinals.get(wordAt(tokens, at) ?? '')
      : undefined;
  const again = wordAt(tokens, at + 1) ?? '';
  const follows = wordAt(tokens, at + 2);
  const season = isSeason(again) && (follows === undefined || !periodDays.has(follows));
  const latest = season ? unitDays.get('year') : periodDays.get(again);
  if (before !== undefined && latest !== undefined && latest.min >= 1)
    return {
      to: at + 2 + (phraseAt(tokens, at + 2, trailing)?.length ?? 0),
      days: { min: before * latest.min, max: latest.max === null ? null : before * latest.max },
      bare: true,
    };
  let whole = false;
  for (; unbroken.has(wordAt(tokens, at) ?? ''); at++) whole = true;
  if (number !== undefined && fond.has(wordAt(tokens, at) ?? '')) at++;
  if (framed && periodNames.has(wordAt(tokens, at) ?? '')) at++;
  // *In a single weekend*, *on 300 different days*.
  if (apart.has(wordAt(tokens, at) ?? '') && (number === undefined ? one : !hyphen)) at++;
  const row = number === undefined ? undefined : rowOfNamesAt(tokens, at, number.value);
  if (row !== undefined) return row;
  // *In her first term*; *the first season* of a series is none.
  const own = framed && number === undefined && personal.has(article ?? '');
  const unit = (own ? periodDays : unitDays).get(wordAt(tokens, at) ?? '');
  if (unit === undefined) return undefined;
  // *Four Year 9 parents*, *in the Year 4 class*.
  if (isSchoolYear(tokens, at)) return undefined;
  // *Opening hours* are kept, and *level one last weekend* has no length.
  if (number === undefined && opening.has(wordAt(tokens, at - 1) ?? '') && unit.min < 1) return undefined;
  if (article === 'one' && framed && number === undefined) return undefined;
  const rest = hyphen ? undefined : smallerAt(tokens, at + 1, unit, number !== undefined || one);
  let to = rest ?? at + 1;
  // *A second pillow* is one more.
  const next = wordAt(tokens, to);
  if (number === undefined && wordAt(tokens, at) === 'second' && next !== undefined && !closedClass.has(next))
    return undefined;
  // *340 night drivers* are counted, and no nights.
  const isAdjective = (number?.value.min ?? 1) > 1 && !hyphen && !(wordAt(tokens, at) ?? '').endsWith('s');
  if (isAdjective && wordAt(tokens, to) !== undefined) return undefined;
  // *Our nine-hour video* lasts so long, *a 40-day streak* took place.
  if (hyphen && next !== undefined && !closedClass.has(next) && !stretches.has(next)) return undefined;
  // *Past the six-month mark*.
  if (hyphen && next === 'mark') to++;
  if (isMark(tokens, to, '-') || otherwise.has(wordAt(tokens, to) ?? '')) return undefined;
  // *Two days later than planned* compares.
  if (wordAt(tokens, to + 1) === 'than') return undefined;
  const end = phraseAt(tokens, to, trailing);
  if (end !== undefined) to += end.length;
  // *All week long*.
  if (article === 'all' && ['long', 'round'].includes(wordAt(tokens, to) ?? '')) to++;
  const low = number?.value.min ?? 1;
  // *Nine years post-launch*.
  const behind =
    wordAt(tokens, to) === 'post' && isMark(tokens, to + 1, '-') && wordAt(tokens, to + 2) !== undefined;
  if (behind) to += 3;
  // *For 2,900 hours* adds up what many days hold.
  if (!framed && !whole && end === undefined && unit.min < 1 && low * unit.min > 7) return undefined;
  // *In the 90 million hours that were logged*: nobody has lived for as many.
  if (low * unit.min > longestStretch) return undefined;
  const days = lengthOf(
    withPart(
      number?.value ?? exactly(1),
      halfToo || (rest === at + 4 && standsAt(tokens, at + 1, andAHalf)) ? 0.5 : 0,
    ),
    unit,
  );
  // *Has had a long night*.
  const idle = article === 'a' && wordAt(tokens, at - 1) === 'long';
  const marked = framed || (whole && !idle) || behind || end !== undefined;
  // *Spent 40 hours* is an amount, *40 hours straight* a stretch; *a week* and *12 minutes* want a preposition.
  const bare = !marked && (number === undefined || (number.to > start && unit.min < 1));
  return { to, days, bare: bare && article !== 'all' };
}

/** What the letters that are glued to a number count: *24h*, *30mins*. A single *m* is a million. */
const gluedUnits: ReadonlyMap<string, Interval> = new Map(
  Object.entries({ hour: 'h hr hrs', minute: 'min mins', day: 'd', week: 'wk wks', year: 'yr yrs' }).flatMap(
    ([unit, letters]) => letters.split(' ').map(written => [written, unitDays.get(unit)!] as const),
  ),
);

/** *In 24h*, *the last 72hrs*, *3h ago*. */
function gluedAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const token = tokens[at];
  const unit = token?.kind === 'number' ? gluedUnits.get(token.suffix) : undefined;
  if (token?.kind !== 'number' || unit === undefined || isMark(tokens, at + 1, '-')) return undefined;
  return { to: at + 1, days: lengthOf(exactly(token.value), unit), bare: true };
}

function withPart({ min, max }: Interval, part: number): Interval {
  return { min: min + part, max: max === null ? null : max + part };
}

/** *Two and a half hours*. */
function isHalfMore(tokens: readonly Token[], to: number): boolean {
  return standsAt(tokens, to, andAHalf) && unitDays.has(wordAt(tokens, to + 3) ?? '');
}

const andAHalf = ['and', 'a', 'half'];

/** *90-odd minutes*: the token behind what belongs to the number. */
function endOfNumber(tokens: readonly Token[], to: number): number {
  return isMark(tokens, to, '-') && wordAt(tokens, to + 1) === 'odd' ? to + 2 : to;
}

/** *Two hours 10 minutes*, *a year and nine days*: the token behind the smaller unit, or undefined. */
function smallerAt(
  tokens: readonly Token[],
  at: number,
  whole: Interval,
  isCounted: boolean,
): number | undefined {
  if (!isCounted) return undefined;
  // *An hour and a half*.
  if (standsAt(tokens, at, andAHalf)) return at + 3;
  const number = coreNumberAt(tokens, wordAt(tokens, at) === 'and' ? at + 1 : at);
  const unit = number === undefined ? undefined : unitDays.get(wordAt(tokens, number.to) ?? '');
  return number !== undefined && unit !== undefined && unit.min < whole.min ? number.to + 1 : undefined;
}

/** *Year 9*, as a school counts its classes. */
export function isSchoolYear(tokens: readonly Token[], at: number): boolean {
  const year = tokens[at];
  return (
    year?.kind === 'word' &&
    year.text === 'year' &&
    year.capitals === 'first' &&
    tokens[at + 1]?.kind === 'number'
  );
}

const personal = new Set(['his', 'her', 'their', 'your']);

/** *Three Fridays in a row*, *two winters running*: days and seasons are counted where they follow each other. */
function rowOfNamesAt(tokens: readonly Token[], at: number, count: Interval): Stretch | undefined {
  const name = wordAt(tokens, at) ?? '';
  if (!name.endsWith('s')) return undefined;
  const yearly = isSeason(name.slice(0, -1)) || feasts.has(name);
  const days = isWeekday(name)
    ? unitDays.get('week')
    : yearly
      ? unitDays.get('year')
      : (periods.get(name) ?? (occasions.has(name) ? someDays : undefined));
  const row = days && phraseAt(tokens, at + 1, trailing);
  if (days === undefined || row === undefined) return undefined;
  return {
    to: at + 1 + row.length,
    days: lengthOf(count, days),
    bare: false,
  };
}

const someDays: Interval = { min: 0, max: null };

/** *The past few weeks*, *the last couple of days*. */
function fewAt(tokens: readonly Token[], at: number): { to: number; value: Interval } | undefined {
  const word = wordAt(tokens, at);
  if (word !== 'few' && word !== 'several' && word !== 'couple') return undefined;
  const to = wordAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  return { to, value: word === 'couple' ? { min: 2, max: 3 } : { min: 2, max: 9 } };
}

function ordinalAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind === 'word') return ordinals.get(token.text);
  const ranks = token?.kind === 'number' && ['nd', 'rd', 'th', 'st'].includes(token.suffix);
  return ranks && token.value > 1 && token.value < 1000 ? token.value : undefined;
}
