// Times of day: *3am*, *half past two*, *midnight*, *nine in the morning*.
import { smallNumbers } from '../lexicon/lists/numberWords.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { isPastVerb } from '../lexicon/lists/wordLists.ts';
import { isWeekday } from '../lexicon/lists/calendar.ts';
import { exactly, type Piece, type Stretch } from './piece.ts';

/** What a part of a day is called. */
export const partsOfDay: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'lunchtime',
]);

/** Whether a time of day may start with a word. */
export function mayStartClock(word: string): boolean {
  return turns.has(word) || word === 'a' || smallNumbers.has(word) || startsHour.has(word);
}

const hour = exactly(1 / 24);
const startsHour = new Set(['half', 'quarter', 'ten', 'five', 'twenty']);
const untilHours = new Set(['at', 'before', 'after', 'by', 'until']);
const dayparts = new Set(['morning', 'afternoon', 'evening']);

const aroundHours = new Set(['before', 'after', 'past']);
/** How far before an hour what was done may stand, in tokens. */
const deedWithin = 5;

/** *Tapped in before seven*, *left after ten again*: an hour without a word for it. */
export function isHourOfDeed(tokens: readonly Token[], hour: number): boolean {
  if (!aroundHours.has(wordAt(tokens, hour - 1) ?? '')) return false;
  for (let at = hour - 2; at >= Math.max(0, hour - deedWithin); at--) {
    if (tokens[at]!.kind !== 'word') return false;
    if (isPastVerb(wordAt(tokens, at))) return true;
  }
  return false;
}

/** *Four in the morning*, *half past two*, *nine o'clock*, *3 at night*: an hour in words. */
export function hourInWordsAt(tokens: readonly Token[], start: number): Stretch | undefined {
  const first = wordAt(tokens, start);
  if (first === 'a')
    return wordAt(tokens, start + 1) === 'quarter' ? hourInWordsAt(tokens, start + 1) : undefined;
  const past = startsHour.has(first ?? '');
  const to = wordAt(tokens, start + 1);
  const lead = past && (to === 'past' || to === 'to') ? 2 : 0;
  const token = tokens[start + lead];
  const value = token?.kind === 'number' ? token.value : smallNumbers.get(wordAt(tokens, start + lead) ?? '');
  if (value === undefined || value < 1 || value > 12) return undefined;
  const clock = ["o'clock", 'sharp'].includes(wordAt(tokens, start + lead + 1) ?? '') ? 1 : 0;
  const end = start + lead + 1 + clock;
  const part =
    wordAt(tokens, end) === 'in' && wordAt(tokens, end + 1) === 'the' ? wordAt(tokens, end + 2) : undefined;
  if (dayparts.has(part ?? '')) return { to: end + 3, days: hour, bare: true };
  if (wordAt(tokens, end) === 'at' && wordAt(tokens, end + 1) === 'night')
    return { to: end + 2, days: hour, bare: true };
  // *At three this morning*.
  const day = wordAt(tokens, end) ?? '';
  // *At 6 on Friday evening*, *every Saturday before ten*.
  const before = wordAt(tokens, start - 1) ?? '';
  if (lead === 0 && clock === 0 && untilHours.has(before)) {
    const weekday = wordAt(tokens, end) === 'on' && isWeekday(wordAt(tokens, end + 1) ?? '');
    const ends = tokens[end] === undefined || tokens[end].kind === 'mark';
    const onDay = before !== 'at' && isWeekday(wordAt(tokens, start - 2) ?? '');
    const again = ends || wordAt(tokens, end) === 'again' || wordAt(tokens, end) === 'today';
    if (weekday || (ends && onDay)) return { to: end, days: hour, bare: true };
    if (ends && before === 'at' && waking.has(wordAt(tokens, start - 2) ?? ''))
      return { to: end, days: hour, bare: true };
    if (again && isHourOfDeed(tokens, start)) return { to: end, days: hour, bare: true };
  }
  const told = (day === 'this' || day === 'last') && partsOfDay.has(wordAt(tokens, end + 1) ?? '');
  if (told && token?.kind !== 'number') return { to: end + 2, days: hour, bare: true };
  // *At ten to nine*, *a quarter past four*.
  const led =
    lead > 0 && (first === 'half' || first === 'quarter' || untilHours.has(before) || before === 'from');
  return clock > 0 || led ? { to: end, days: hour, bare: true } : undefined;
}

/** *Wake at four*, *up at five*. */
const waking = new Set('wake wakes woke waking awake up rise rises rose asleep'.split(' '));
const turns = new Set(['midnight', 'noon', 'dawn', 'dusk', 'sunrise', 'sunset']);

/** *3am*, *3:30 p.m.*, *midnight*. */
export function clockAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const word = wordAt(tokens, at);
  if (turns.has(word ?? '')) return { to: at + 1, days: hour, bare: true };
  if (tokens[at]?.kind !== 'number') return undefined;
  if (isDottedHour(tokens, at)) return { to: at + 1, days: hour, bare: true };
  let end = at;
  const colon = isMark(tokens, at + 1, ':') && tokens[at + 1]!.end === tokens[at + 2]?.start;
  if (colon && tokens[at + 2]?.kind === 'number') end = at + 2;
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

/** *Tuesdays at 6 p.m.*, *Sunday at 9 a.m. is when …*: the day before the hour, where it opens what is told. */
export function onItsDay(tokens: readonly Token[], piece: Piece): Piece {
  const { from, days } = piece;
  if (wordAt(tokens, from) !== 'at' || (days.max ?? 1) > 1 / 24) return piece;
  const before = tokens[from - 2];
  const opens = before === undefined || (before.kind === 'mark' && '.!?:'.includes(before.text));
  const day = wordAt(tokens, from - 1)?.replace(/s$/, '') ?? '';
  return opens && isWeekday(day) ? { ...piece, from: from - 1 } : piece;
}

const dottedHour = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;
const pricing = new Set(
  'priced sold sells selling costs cost valued trading trades rated rates rate stands stood stuck averaging average scored index start starts starting'.split(
    ' ',
  ),
);
const behindHours = new Set('on from to this every yesterday today and sharp'.split(' '));

/** *Caught the ferry at 6.45*: an hour with a point, where nothing is priced or measured. */
export function isDottedHour(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.suffix !== '' || !dottedHour.test(token.text)) return false;
  if (wordAt(tokens, at - 1) !== 'at' || pricing.has(wordAt(tokens, at - 2) ?? '')) return false;
  const next = tokens[at + 1];
  if (next?.kind === 'word') return behindHours.has(next.text);
  return next === undefined || (next.kind === 'mark' && next.text !== '%' && next.text !== '-');
}
