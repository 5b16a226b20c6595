// Stretches that are told by their place in the calendar: *19 January*, *March 2023*, *Q4*, *Valentine's Day*, *3am*.
import { wordAt, isMark, type Token } from '../tokens/token.ts';
import {
  daysOfMonth,
  daysOfYear,
  isSeason,
  isWeekday,
  isYear,
  namedDaysByFirstWord,
  unitDays,
} from './calendar.ts';
import { exactly, type Stretch } from './piece.ts';

/** The date that starts at `at`, or undefined. */
export function dateAt(tokens: readonly Token[], at: number): Stretch | undefined {
  return (
    deicticAt(tokens, at) ??
    namedDayAt(tokens, at) ??
    dayOfMonthAt(tokens, at) ??
    monthAt(tokens, at) ??
    yearAt(tokens, at) ??
    clockAt(tokens, at)
  );
}

const deictic: ReadonlyMap<string, number> = new Map([
  ['today', 1],
  ['tonight', 1],
  ['yesterday', 1],
]);
const vague = new Set(['recently', 'lately']);

/** *Yesterday*, *last night*, *this year*, *last Christmas*. */
function deicticAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const word = wordAt(tokens, at);
  if (word === undefined) return undefined;
  const days = deictic.get(word);
  if (days !== undefined) return { to: at + 1, days: exactly(days), bare: false };
  if (vague.has(word)) return { to: at + 1, days: { min: 0, max: null }, bare: false };
  if (word !== 'this' && word !== 'last' && word !== 'past') return undefined;
  // *Last year's favourite*: the year is told all the same.
  const next = wordAt(tokens, at + 1)?.replace(/'s$/, '');
  if (next === undefined) return undefined;
  const unit = unitDays.get(next);
  if (unit !== undefined && !next.endsWith('s')) return { to: at + 2, days: unit, bare: false };
  if (next === 'quarter') return { to: at + 2, days: { min: 90, max: 92 }, bare: false };
  if (isSeasonAt(tokens, at + 1) || next === 'season')
    return { to: at + 2, days: { min: 89, max: 93 }, bare: false };
  if (isWeekday(next)) return { to: at + 2, days: exactly(1), bare: false };
  const named = namedDayAt(tokens, at + 1) ?? monthAt(tokens, at + 1);
  return named && { ...named, bare: false };
}

function namedDayAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const word = wordAt(tokens, at);
  if (word === undefined) return undefined;
  if (isWeekday(word)) {
    const part = unitDays.has(wordAt(tokens, at + 1) ?? '') ? at + 2 : at + 1;
    return { to: part, days: exactly(1), bare: true };
  }
  if (word === 'a' && isWeekday(wordAt(tokens, at + 1) ?? ''))
    return { to: at + 2, days: exactly(1), bare: true };
  if (word === 'the' && wordAt(tokens, at + 1) === 'holidays') {
    return { to: at + 2, days: { min: 7, max: 31 }, bare: true };
  }
  const named = namedDaysByFirstWord
    .get(word)
    ?.find(({ words }) => words.every((part, ahead) => wordAt(tokens, at + ahead) === part));
  if (named === undefined) return undefined;
  const days = exactly(named.days);
  return withYear(tokens, { to: at + named.words.length, days, bare: named.words.length === 1 });
}

/** *19 January*, *January 19th*, *the 9th of February*, each with or without a year. */
function dayOfMonthAt(tokens: readonly Token[], start: number): Stretch | undefined {
  let at = wordAt(tokens, start) === 'the' ? start + 1 : start;
  const month = daysOfMonth(wordAt(tokens, at) ?? '');
  if (month !== undefined) {
    if (isMark(tokens, at + 1, '.')) at++;
    if (!isDay(tokens[at + 1])) return undefined;
    return withYear(tokens, { to: at + 2, days: exactly(1), bare: false });
  }
  if (!isDay(tokens[at])) return undefined;
  const of = wordAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  if (daysOfMonth(wordAt(tokens, of) ?? '') === undefined) return undefined;
  return withYear(tokens, { to: of + 1, days: exactly(1), bare: false });
}

function isDay(token: Token | undefined): boolean {
  if (token?.kind !== 'number' || !['', 'st', 'nd', 'rd', 'th'].includes(token.suffix)) return false;
  return Number.isInteger(token.value) && token.value >= 1 && token.value <= 31;
}

function monthAt(tokens: readonly Token[], at: number): Stretch | undefined {
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

function isSeasonAt(tokens: readonly Token[], at: number): boolean {
  return isSeason(wordAt(tokens, at) ?? '') && !seasonal.has(wordAt(tokens, at + 1) ?? '');
}

/** *2016*, *2021–22*, *the 1980s*, *Q4*, *Q4 2023*, *the summer*. */
function yearAt(tokens: readonly Token[], start: number): Stretch | undefined {
  const at = wordAt(tokens, start) === 'the' ? start + 1 : start;
  const word = wordAt(tokens, at);
  if (word !== undefined && /^(?:q[1-4]|h[12])$/.test(word)) {
    const days = word.startsWith('q') ? { min: 90, max: 92 } : { min: 181, max: 184 };
    return withYear(tokens, { to: at + 1, days, bare: false });
  }
  if (at > start && isSeasonAt(tokens, at)) return { to: at + 1, days: { min: 89, max: 93 }, bare: true };
  const token = tokens[at];
  if (token?.kind !== 'number' || !isYear(token.text, token.value) || token.end - token.start > 5)
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
  if (ranges && second.value > 12) return { to: at + 3, days: { min: 365, max: 731 }, bare: true };
  return { to: at + 1, days: exactly(daysOfYear(token.value)), bare: true };
}

/** *3am*, *3:30 p.m.*, *midnight*. */
function clockAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const hour = exactly(1 / 24);
  const word = wordAt(tokens, at);
  if (word === 'midnight' || word === 'noon' || word === 'dawn')
    return { to: at + 1, days: hour, bare: true };
  if (tokens[at]?.kind !== 'number') return undefined;
  let end = at;
  if (isMark(tokens, at + 1, ':') && tokens[at + 2]?.kind === 'number') end = at + 2;
  const last = tokens[end]!;
  if (last.kind === 'number' && (last.suffix === 'am' || last.suffix === 'pm')) {
    return { to: end + 1, days: hour, bare: true };
  }
  const half = wordAt(tokens, end + 1);
  if (half === 'am' || half === 'pm') return { to: end + 2, days: hour, bare: true };
  const dotted =
    (half === 'a' || half === 'p') && isMark(tokens, end + 2, '.') && wordAt(tokens, end + 3) === 'm';
  if (dotted) return { to: isMark(tokens, end + 4, '.') ? end + 5 : end + 4, days: hour, bare: true };
  return end > at ? { to: end + 1, days: hour, bare: true } : undefined;
}

function withYear(tokens: readonly Token[], stretch: Stretch): Stretch {
  const at = isMark(tokens, stretch.to, ',') ? stretch.to + 1 : stretch.to;
  const token = tokens[at];
  const dated = token?.kind === 'number' && token.suffix === '' && isYear(token.text, token.value);
  return dated ? { ...stretch, to: at + 1 } : stretch;
}
