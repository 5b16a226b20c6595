// Which of the stretches of a text is its window. Where people are counted it stands in their sentence. It is the shortest
// stretch; how often something is done, what comes later and what is only compared with give way to any other, as does a
// time that is only named. An hour that says which orders are meant (*orders after 9 p.m. doubled in May*) gives way to
// when they changed.
import type { WindowFact } from '@fineline/ruleset';
import type { Range } from '../tokens/range.ts';
import type { Passage } from '../passage/passage.ts';
import { isMark, spanOf, wordAt, type Token } from '../tokens/token.ts';
import { isSeason, isWeekday, periodDays } from '../lexicon/lists/calendar.ts';
import { coreNumberAt } from '../numbers/coreNumber.ts';
import { isHourOfDeed } from './clocks.ts';
import { isAdverb } from '../lexicon/lists/wordLists.ts';
import type { Piece } from './piece.ts';
import { comesAgain } from './timesOfDay.ts';

/** Stretches of time in the order of the text. */
export type Windows = readonly Piece[];

/** The shortest of them, the first where several are as short, or null. */
export function shortestWindow(
  passage: Passage,
  windows: Windows,
  groups: readonly Range[],
): WindowFact | null {
  const { tokens, sentenceOf } = passage;
  const told = new Set(groups.map(({ from }) => sentenceOf[from]!));
  const isTold = ({ from }: Piece): boolean => told.has(sentenceOf[from]!);
  // What people who are counted did has its time in the sentence that counts them.
  const beside = windows.some(isTold);
  let shortest: Piece | undefined;
  let ahead = 0;
  const starts = new Set(groups.map(({ from }) => from));
  for (let index = 0; index < windows.length; index++) {
    const piece = windows[index]!;
    const aside = beside && !isTold(piece) ? 3 : 0;
    const later =
      aside +
      (isAhead(tokens, piece)
        ? 2
        : givesWay(tokens, piece) ||
            isOfSubject(tokens, piece, windows[index + 1]) ||
            comesAgain(passage, piece, windows[index - 1], windows[index + 1], starts)
          ? 1
          : isNotSince(tokens, piece)
            ? -1
            : 0);
    const better = shortest === undefined || (later === ahead ? isShorter(piece, shortest) : later < ahead);
    if (better) [shortest, ahead] = [piece, later];
  }
  if (shortest === undefined) return null;
  const { start, end } = spanOf(tokens, shortest.from, shortest.to);
  // In *last year's favourite* the year is told, and the rest of the word is not.
  const last = wordAt(tokens, shortest.to - 1) ?? '';
  const possessive = last.endsWith("'s") && isDayOrUnit(last.slice(0, -2));
  return { days: shortest.days, span: { start, end: possessive ? end - 2 : end } };
}

export function isDayOrUnit(word: string): boolean {
  return (
    periodDays.has(word) ||
    isSeason(word) ||
    isWeekday(word) ||
    ['today', 'tonight', 'tomorrow', 'yesterday'].includes(word)
  );
}

const changes = new Set(
  'rose fell doubled tripled trebled halved jumped dropped climbed grew surged dipped soared spiked went rise fall'.split(
    ' ',
  ),
);

/** *Orders after 9 p.m. doubled in the week of the vote*: the hour says which orders. */
function isOfSubject(tokens: readonly Token[], { to, days }: Piece, next: Piece | undefined): boolean {
  if ((days.max ?? 1) > 1 / 24 || next === undefined || next.from > to + 12) return false;
  for (let at = to; at < next.from; at++) {
    if (tokens[at]!.kind === 'mark' && '.!?:'.includes(tokens[at]!.text)) return false;
    if (changes.has(wordAt(tokens, at) ?? '')) return true;
  }
  return false;
}

/** *Each week*, *four hours later*: how often, or how long after, and not when. */
function givesWay(tokens: readonly Token[], { kind, from, to }: Piece): boolean {
  // *More than in the same week a year ago*, *up from 54% in 2017* compare.
  for (let at = from - 1; at >= Math.max(0, from - 4) && !endsClause(tokens[at]!); at--)
    if (wordAt(tokens, at) === 'from' && isChange(wordAt(tokens, at - 1))) return true;
  // *More than any other show in its first four days*.
  for (let at = from - 1; at > Math.max(0, from - 9) && !endsClause(tokens[at]!); at--)
    if (wordAt(tokens, at) === 'any' && wordAt(tokens, at - 1) === 'than') return true;
  // *The biggest opening weekend ever* is a record.
  if (wordAt(tokens, to) === 'ever') return true;
  if (wordAt(tokens, from) === 'within') return true;
  // *Queued for ten minutes to see it in February*: how long, and when.
  if (isLength(tokens, from, to) || isStayed(tokens, { from, to })) return true;
  // *From Monday to Friday 41 of you got up before six*.
  if (to === from + 2 && isHourOfDeed(tokens, from + 1)) return coreNumberAt(tokens, from + 1)?.to === to;
  // *Left in April, the same week the phone came out*.
  if (wordAt(tokens, from) === 'the' && wordAt(tokens, from + 1) === 'same') return true;
  // *It's only Tuesday*.
  const now = wordAt(tokens, from - 1);
  if (now === "it's" || (wordAt(tokens, from - 2) === "it's" && isAdverb(now))) return true;
  return kind === 'frequency' || wordAt(tokens, to - 1) === 'later' || wordAt(tokens, from - 1) === 'than';
}

const negated = new Set(["haven't", "hasn't", 'not', 'never']);

/** *Signed up on 2 January and haven’t been seen since the 9th*: what they left off is what is told. */
function isNotSince(tokens: readonly Token[], { from }: Piece): boolean {
  if (wordAt(tokens, from) !== 'since') return false;
  for (let at = from - 1; at >= from - 4 && tokens[at]?.kind === 'word'; at--)
    if (negated.has(wordAt(tokens, at)!)) return true;
  return false;
}

/** *Has spent 212 nights with us*: how many, and not when. */
function isStayed(tokens: readonly Token[], { from, to }: Range): boolean {
  const verb = wordAt(tokens, from - 1);
  const counted = coreNumberAt(tokens, from)?.to === to - 1;
  return counted && (verb === 'spent' || verb === 'stayed') && wordAt(tokens, to) === 'with';
}

const shortUnits = new Set('minute minutes hour hours second seconds'.split(' '));

/** *For about ninety minutes*, *4 hours 12 minutes*. */
function isLength(tokens: readonly Token[], from: number, to: number): boolean {
  if (!shortUnits.has(wordAt(tokens, to - 1) ?? '')) return false;
  const start = wordAt(tokens, from) === 'for' ? from + 1 : from;
  return coreNumberAt(tokens, start) !== undefined || coreNumberAt(tokens, start + 1) !== undefined;
}

function endsClause({ kind, text }: Token): boolean {
  return kind === 'mark' && text !== '%';
}

function isChange(word: string | undefined): boolean {
  return word === 'up' || word === 'down' || word === 'rise' || word === 'fall';
}

/** *Next week we open*, *Today is the day*: a time that says when something will be, which gives way to any other. */
function isAhead(tokens: readonly Token[], { from, to }: Piece): boolean {
  const first = wordAt(tokens, from) ?? '';
  if (first === 'next' || first === 'tomorrow') return true;
  // *I woke up this morning to find that …* tells when somebody learned of it.
  if (wordAt(tokens, to) === 'to' && learning.has(wordAt(tokens, to + 1) ?? '')) return true;
  if (first === 'from' && later.has(wordAt(tokens, from + 1) ?? '')) return true;
  if (first === 'by' && isPromised(tokens, from)) return true;
  if (first !== 'today' && first !== 'tonight' && first !== 'tomorrow') return false;
  // *Today, we are proud to say that …* announces.
  if (wordAt(tokens, to) === 'is' || (isMark(tokens, to, ',') && wordAt(tokens, to + 1) === 'we'))
    return true;
  return isPromised(tokens, from);
}

const learning = new Set('discover find learn see hear realise realize'.split(' '));
const later = new Set(['tonight', 'tomorrow', 'next']);

const promising = new Set(['will', 'should']);

/** *It will shine harder tonight*, *you'll have it by five*. */
function isPromised(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6) && tokens[at]!.kind === 'word'; at--)
    if (promising.has(wordAt(tokens, at) ?? '') || wordAt(tokens, at)?.endsWith("'ll") === true) return true;
  return false;
}

export function isShorter(a: Piece, b: Piece): boolean {
  // One month is as long as another.
  if (isMonth(a) && isMonth(b)) return false;
  return (a.days.max ?? Infinity) < (b.days.max ?? Infinity);
}

function isMonth({ days: { min, max } }: Piece): boolean {
  return min >= 28 && max !== null && max >= 30 && max <= 31;
}
