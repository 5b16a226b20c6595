// Months, seasons, years and decades, and the year behind any date: *March 2023*, *the summer*, *2021–22*, *Q4*, *the 1980s*.
import type { Interval } from '@fineline/ruleset';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import {
  decades,
  daysOfMonth,
  daysOfYear,
  isSeason,
  isShortMonth,
  isYear,
  periodNames,
} from '../lexicon/lists/calendar.ts';
import { shortPeriods } from '../lexicon/lists/shortPeriods.ts';
import { exactly, type Stretch } from './piece.ts';

export function monthAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const word = wordAt(tokens, at) ?? '';
  const days = daysOfMonth(word);
  const season = isSeasonAt(tokens, at);
  if (days === undefined && !season) return undefined;
  const plain = { to: at + 1, days: days ?? { min: 89, max: 93 }, bare: true };
  const dated = withYear(tokens, plain);
  return dated.to > plain.to ? { ...dated, bare: false } : plain;
}

/** What a season names besides itself: *the summer fair* takes an afternoon. */
const seasonal = new Set(
  (
    'fair fairs fete fête sale sales party parties festival ball concert concerts show shows market ' +
    'markets menu menus collection range edition catalogue camp school game games olympics paralympics ' +
    'league tournament cup tour gala picnic barbecue bbq exhibition event events meeting meetup reading ' +
    'raffle release releases offer offers deals special specials coat coats jacket jackets dress dresses ' +
    'salad salads soup soups palace garden gardens house theatre'
  ).split(' '),
);

export function isSeasonAt(tokens: readonly Token[], at: number): boolean {
  return isSeason(wordAt(tokens, at) ?? '') && !seasonal.has(wordAt(tokens, at + 1) ?? '');
}

const aDecade = { min: 3_652, max: 3_653 };
const ofSeasons = new Set(['months', 'holidays', 'holiday', 'break', 'season']);

/** *2016*, *2021–22*, *the 1980s*, *Q4*, *Q4 2023*, *the summer*. */
export function yearAt(tokens: readonly Token[], start: number): Stretch | undefined {
  const article = wordAt(tokens, start) === 'the';
  // *In the late 1990s*.
  const roughly = article && ['early', 'mid', 'late'].includes(wordAt(tokens, start + 1) ?? '');
  const joined = roughly && isMark(tokens, start + 2, '-') ? 1 : 0;
  if (roughly && isDecade(tokens, start + 2 + joined))
    return { to: start + 3 + joined, days: { min: 730, max: 1827 }, bare: true };
  const at = article ? start + 1 : start;
  const word = wordAt(tokens, at);
  const short = word === undefined ? undefined : shortPeriods.get(word);
  if (short !== undefined) return withYear(tokens, { to: at + 1, days: short, bare: false });
  if (at > start && isSeasonAt(tokens, at)) {
    // *In the summer of 2019*.
    const ofYear =
      wordAt(tokens, at + 1) === 'of'
        ? withYear(tokens, { to: at + 2, days: { min: 89, max: 93 }, bare: true })
        : undefined;
    if (ofYear !== undefined && ofYear.to > at + 2) return ofYear;
    return {
      to: ofSeasons.has(wordAt(tokens, at + 1) ?? '') ? at + 2 : at + 1,
      days: { min: 89, max: 93 },
      bare: true,
    };
  }
  // *In the eighties*, *in the 90s*.
  if (at > start && decades.has(word ?? '')) return { to: at + 1, days: aDecade, bare: true };
  const tens = tokens[at];
  if (
    at > start &&
    tens?.kind === 'number' &&
    tens.suffix === 's' &&
    tens.value % 10 === 0 &&
    tens.value < 100
  )
    return { to: at + 1, days: aDecade, bare: true };
  const token = tokens[at];
  if (
    token?.kind !== 'number' ||
    !isYear(token.text, token.value) ||
    token.end - token.start !== 4 + token.suffix.length
  )
    return undefined;
  if (token.suffix === 's') return { to: at + 1, days: { min: 3_652, max: 3_653 }, bare: true };
  if (token.suffix !== '') return undefined;
  const dash = tokens[at + 1];
  const second = tokens[at + 2];
  const ranges =
    (dash?.kind === 'mark' || dash?.kind === 'symbol') &&
    '-–/'.includes(dash.text) &&
    second?.kind === 'number' &&
    second.text.length <= 4;
  // *2025-W47*.
  const week = isMark(tokens, at + 1, '-') && isWeekOfYear(wordAt(tokens, at + 2));
  if (week) return { to: at + 3, days: exactly(7), bare: false };
  if (ranges && second.value > 12)
    return { to: endOfPeriod(tokens, at + 3), days: { min: 365, max: 731 }, bare: true };
  return { to: at + 1, days: exactly(daysOfYear(token.value)), bare: true };
}

/** *W47*, *W05*: as ISO 8601 numbers weeks behind their year. */
function isWeekOfYear(word: string | undefined): boolean {
  const number = word?.length === 3 && word.startsWith('w') ? Number(word.slice(1)) : 0;
  return number >= 1 && number <= 53;
}

/** *1990s*, *nineties*. */
function isDecade(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    decades.has(wordAt(tokens, at) ?? '') ||
    (token?.kind === 'number' && token.suffix === 's' && token.value % 10 === 0)
  );
}

/** *The 2019/20 season*, *the 2018–19 academic year*. */
function endOfPeriod(tokens: readonly Token[], to: number): number {
  const unit = periodNames.has(wordAt(tokens, to) ?? '') ? to + 1 : to;
  return ['season', 'year'].includes(wordAt(tokens, unit) ?? '') ? unit + 1 : to;
}

function isFebruary({ min, max }: Interval): boolean {
  return min === 28 && max === 29;
}

/** A stretch with the year behind it, where one stands there. */
export function withYear(tokens: readonly Token[], stretch: Stretch): Stretch {
  // *Feb. 2021*.
  const shortened = isMark(tokens, stretch.to, '.') && isShortMonth(wordAt(tokens, stretch.to - 1) ?? '');
  const at = shortened || isMark(tokens, stretch.to, ',') ? stretch.to + 1 : stretch.to;
  const token = tokens[at];
  const dated =
    token?.kind === 'number' &&
    token.suffix === '' &&
    isYear(token.text, token.value) &&
    token.end - token.start === 4;
  if (!dated) return stretch;
  if (isFebruary(stretch.days)) stretch = { ...stretch, days: exactly(daysOfYear(token.value) - 337) };
  // *Winter 2019/20*.
  const second = isMark(tokens, at + 1, '/') ? tokens[at + 2] : undefined;
  const two = second?.kind === 'number' && second.text.length === 2;
  return { ...stretch, to: two ? at + 3 : at + 1 };
}
