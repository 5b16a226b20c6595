// Times in which nobody did anything that was measured: what is announced, opening hours, goals, and averages.
import { isRelativeWho } from '../cohorts/peopleNouns.ts';
import { coreNumberAt } from '../numbers/coreNumber.ts';
import type { Passage } from '../tokens/passage.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { isCalendarWord, unitDays } from './calendar.ts';
import type { Piece } from './piece.ts';

/** True where a time that a text tells is no stretch in which anybody did anything. */
export function isNoWindow(passage: Passage, piece: Piece): boolean {
  if (piece.kind === 'frequency') return false;
  const { tokens } = passage;
  // *At this year's summit* is a place.
  if (wordAt(tokens, piece.to - 1) === "year's" && wordAt(tokens, piece.from - 1) === 'at') return true;
  // *Enough for a weekend away*.
  if (wordAt(tokens, piece.from - 1) === 'enough' && wordAt(tokens, piece.from) === 'for') return true;
  return isAhead(passage, piece) || isGoal(passage, piece) || isFigure(passage, piece);
}

const beginning = new Set(
  'starts ends opens open opening reopens closes closed begins arrives available valid'.split(' '),
);
const pointing = new Set(['on', 'at', 'in', 'from', 'this', 'today', 'tonight', 'until', 'till', 'all']);

/** *Opens on 3 May*, *starts tonight*, *open from 9am to 5pm*. */
function isAhead({ tokens }: Passage, piece: Piece): boolean {
  const { days } = piece;
  const from = behindUntil(tokens, piece.from);
  if (!beginning.has(wordAt(tokens, from - 1) ?? '')) return false;
  // *The member who opens at 3am* is told of.
  if (isRelativeWho(wordAt(tokens, from - 2)) || days.max === null) return false;
  const first = wordAt(tokens, from);
  return first === undefined || pointing.has(first) || isCalendarWord(first);
}

/** *Open until eight tonight*, *closed until noon*: where the end of the hours begins. */
function behindUntil(tokens: readonly Token[], from: number): number {
  for (let at = from; at >= Math.max(1, from - 3); at--)
    if (['until', 'till'].includes(wordAt(tokens, at) ?? '') && openness.has(wordAt(tokens, at - 1) ?? ''))
      return at;
  return from;
}

const openness = new Set('open opens closed closes available on valid live'.split(' '));

const hoping = new Set(
  "want will we'll goal aim target plan hope hoping pledge promise ambition mission going".split(' '),
);

/** *By 2030 we want to …*: a time that nobody has seen yet. */
function isGoal(passage: Passage, { from, to }: Piece): boolean {
  return wordAt(passage.tokens, from) === 'by' && holdsNear(passage, from, to, hoping);
}

const averages = new Set(
  'average averages averaged mean median typical typically usually accurate'.split(' '),
);

const amounting = new Set('was is were are lasted reached of at'.split(' '));

/** *On average 9 minutes*, *takes three days*, *to within a second*: how long a thing takes. */
function isFigure(passage: Passage, { from, to }: Piece): boolean {
  const { tokens } = passage;
  if (!endsInUnit(tokens, to) || isPast(wordAt(tokens, from + 1) ?? '')) return false;
  const before = isMark(tokens, from - 1, ',') ? wordAt(tokens, from - 2) : wordAt(tokens, from - 1);
  if (before === 'takes' || before === 'take' || (before === 'to' && wordAt(tokens, from) === 'within'))
    return true;
  const start = ['in', 'for', 'within'].includes(wordAt(tokens, from) ?? '') ? from + 1 : from;
  const counted = coreNumberAt(tokens, start) !== undefined;
  // *Your longest streak was 63 days*.
  if (counted && start === from && amounting.has(wordAt(tokens, from - 1) ?? '')) return true;
  return counted && holdsNear(passage, from, to, averages);
}

function endsInUnit(tokens: readonly Token[], to: number): boolean {
  return unitDays.has(wordAt(tokens, to - 1) ?? '');
}

function isPast(word: string): boolean {
  return word === 'past' || word === 'last' || word === 'the';
}

/** How far such a word may stand from the time, in tokens. */
const reach = 12;

function holdsNear(
  { tokens, sentenceOf }: Passage,
  from: number,
  to: number,
  wanted: ReadonlySet<string>,
): boolean {
  for (let at = Math.max(0, from - reach); at < Math.min(tokens.length, to + reach); at++)
    if (wanted.has(wordAt(tokens, at) ?? '') && sentenceOf[at] === sentenceOf[from]) return true;
  return false;
}
