// Times in which nobody did anything that was measured: what is announced, opening hours, goals, and averages.
import { isImperativeAt } from '../moods/imperatives.ts';
import { isPromise } from '../moods/promises.ts';
import { isRelativeWho } from '../lexicon/lists/peopleNouns.ts';
import { coreNumberAt } from '../numbers/coreNumber.ts';
import type { Passage } from '../passage/passage.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { isPastVerb } from '../lexicon/lists/wordLists.ts';
import { daysOfMonth, isCalendarWord, unitDays } from '../lexicon/lists/calendar.ts';
import { isFromThen } from './notYet.ts';
import type { Piece } from './piece.ts';
import { endsInUnit, isOffer, isPriced, isTrip } from './soldTimes.ts';
import { isSupposed } from './supposedTimes.ts';
import {
  isCompared,
  isCount,
  isHistory,
  isOffset,
  isOnlySince,
  isRubric,
  isWished,
  isYardstick,
} from './saidOfTimes.ts';

/** *A billion hours each week*, *open daily*. */
function isRate(before: string): boolean {
  return (unitDays.has(before) && before.endsWith('s')) || openness.has(before);
}

/** True where a time that a text tells is no stretch in which anybody did anything. */
export function isNoWindow(passage: Passage, piece: Piece): boolean {
  if (isPromise(passage, passage.sentenceOf[piece.from]!)) return true;
  if (piece.kind === 'frequency') return isRate(wordAt(passage.tokens, piece.from - 1) ?? '');
  return reasons.some(isNone => isNone(passage, piece));
}

const reasons: readonly ((passage: Passage, piece: Piece) => boolean)[] = [
  isPlace,
  isOfCohort,
  isHowOften,
  isElapsed,
  isOffset,
  isFromThen,
  isOfData,
  isAhead,
  isGoal,
  isFigure,
  isOffer,
  isTrip,
  isRecord,
  isServing,
  isDated,
  isWished,
  isCompared,
  isRubric,
  isHistory,
  isYardstick,
  isOnlySince,
  isCount,
  isSupposed,
  isPriced,
  isCommanded,
  isProposed,
];

/** *At this year's summit* is a place. */
function isPlace({ tokens }: Passage, { from, to }: Piece): boolean {
  return wordAt(tokens, to - 1) === "year's" && wordAt(tokens, from - 1) === 'at';
}

/** *The class of 2024*. */
function isOfCohort({ tokens }: Passage, { from }: Piece): boolean {
  return wordAt(tokens, from) === 'of' && cohorts.has(wordAt(tokens, from - 1) ?? '');
}

const cohorts = new Set(['class', 'vintage', 'intake', 'summer']);

/** *Across six billion nights of data*. */
function isOfData({ tokens }: Passage, { to }: Piece): boolean {
  return ['million', 'billion'].includes(wordAt(tokens, to - 2) ?? '');
}

/** *At sea nine days a month*, *24 hours a day*: how often, and for how long nobody says. */
function isHowOften({ tokens }: Passage, { from, to }: Piece): boolean {
  if (coreNumberAt(tokens, from) === undefined || !endsInUnit(tokens, to)) return false;
  const each = wordAt(tokens, to) ?? '';
  return ['a', 'per', 'each'].includes(each) && unitDays.has(wordAt(tokens, to + 1) ?? '');
}

/** *It's been nine days since your last run*: how long ago, and not when. */
function isElapsed({ tokens }: Passage, { from, to }: Piece): boolean {
  if (wordAt(tokens, from) === 'since' && endsInUnit(tokens, from))
    return wordAt(tokens, from - 3) === 'been' || wordAt(tokens, from - 4) === 'been';
  if (wordAt(tokens, from - 1) !== 'been') return false;
  let since = wordAt(tokens, to) === 'since';
  for (let at = from; at < to; at++) since ||= wordAt(tokens, at) === 'since';
  return since;
}

const beginning = new Set(
  'return starts ends opens open opening reopens closes closed begins arrives available valid leaves departs sails retires resumes returns lands'.split(
    ' ',
  ),
);
const pointing = new Set(['on', 'at', 'in', 'from', 'this', 'today', 'tonight', 'until', 'till', 'all']);

/** *Opens on 3 May*, *starts tonight*, *open from 9am to 5pm*. */
function isAhead(passage: Passage, piece: Piece): boolean {
  const { tokens } = passage;
  const { days } = piece;
  const from = behindUntil(tokens, piece.from);
  if (isOpeningOf(passage, piece)) return true;
  if (!beginning.has(wordAt(tokens, from - 1) ?? '')) return false;
  // *The member who opens at 3am* is told of.
  if (isRelativeWho(wordAt(tokens, from - 2)) || days.max === null) return false;
  const first = wordAt(tokens, from);
  // *Opens on 3 March*: a day is told.
  if (first === 'on' && isDayOfMonth(tokens, from + 1)) return false;
  return first === undefined || pointing.has(first) || isCalendarWord(first);
}

function isDayOfMonth(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const month = first?.kind === 'number' ? second : first;
  const day = first?.kind === 'number' ? first : second;
  return day?.kind === 'number' && daysOfMonth(month?.text ?? '') !== undefined;
}

const arriving = new Set(['opening', 'launching', 'arriving', 'landing', 'returning', 'starting']);

/** *Opening in Reading on 4 May: …*. */
function isOpeningOf({ tokens, sentences, sentenceOf }: Passage, { from }: Piece): boolean {
  const start = sentences[sentenceOf[from]!]!.from;
  if (from > start + 5 || !arriving.has(wordAt(tokens, start) ?? '')) return false;
  for (let at = start; at < from; at++) if (tokens[at]!.kind !== 'word') return false;
  return pointing.has(wordAt(tokens, from) ?? '');
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

const whoever = new Set(['you', 'he', 'she', 'they']);
const amounting = new Set('was is were are lasted reached of at'.split(' '));

/** *On average 9 minutes*, *takes three days*, *to within a second*: how long a thing takes. */
function isFigure(passage: Passage, { from, to }: Piece): boolean {
  const { tokens } = passage;
  if (!endsInUnit(tokens, to) || isPast(wordAt(tokens, from + 1) ?? '')) return false;
  const before = isMark(tokens, from - 1, ',') ? wordAt(tokens, from - 2) : wordAt(tokens, from - 1);
  if (before === 'ready' || before === 'done') return true;
  const lasts = wordAt(tokens, from) === 'for' && lasting.has(before ?? '');
  if (
    lasts ||
    before === 'takes' ||
    before === 'take' ||
    (before === 'to' && wordAt(tokens, from) === 'within')
  )
    return true;
  const start = ['in', 'for', 'within'].includes(wordAt(tokens, from) ?? '') ? from + 1 : from;
  const counted = coreNumberAt(tokens, start) !== undefined;
  // *Your longest streak was 63 days*.
  // *You are nine weeks smoke-free* tells a stretch.
  const free = isMark(tokens, to + 1, '-') && wordAt(tokens, to + 2) === 'free';
  // *You lasted three days.*
  const held = wordAt(tokens, from - 1) === 'lasted' && whoever.has(wordAt(tokens, from - 2) ?? '');
  if (counted && start === from && !free && !held && amounting.has(wordAt(tokens, from - 1) ?? ''))
    return true;
  return counted && holdsNear(passage, from, to, averages);
}

const lasting = new Set('runs lasts simmers keeps boils bakes holds takes stays charges'.split(' '));

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

/** *Close your eyes for ten seconds.*: nobody has yet. */
function isCommanded(passage: Passage, { from, to, days }: Piece): boolean {
  const { tokens, sentences, sentenceOf } = passage;
  const first = wordAt(tokens, from);
  if ((first !== 'for' && first !== 'in') || !endsInUnit(tokens, to) || (days.max ?? 1) >= 1) return false;
  const start = sentences[sentenceOf[from]!]!.from;
  if (from - start > reach || !isImperativeAt(passage, start)) return false;
  for (let at = start; at < from; at++)
    if (isPastVerb(wordAt(tokens, at)) || isRelativeWho(wordAt(tokens, at))) return false;
  return true;
}

const wherever = new Set(['wherever', 'whatever', 'whenever', 'however']);
const ahead = new Set(['tonight', 'tomorrow', 'next']);

/** How far before a time is looked whether anything was done, in tokens. */
const proposedWithin = 60;

/** *Pizza tonight?*: what somebody is asked to do. */
function isProposed({ tokens, sentences, sentenceOf }: Passage, { from, to }: Piece): boolean {
  if (!ahead.has(wordAt(tokens, from) ?? '')) return false;
  // *Wherever you are sleeping tonight*.
  const asks = isMark(tokens, to, '?');
  let anywhere = false;
  let told = false;
  const first = Math.max(sentences[sentenceOf[from]!]!.from, from - proposedWithin);
  for (let at = from - 1; at >= first && !isMark(tokens, at, ':'); at--) {
    const word = wordAt(tokens, at) ?? '';
    if (isPastVerb(word)) return false;
    told ||= word.endsWith('ing');
    anywhere ||= wherever.has(word);
  }
  return anywhere || (asks && !told);
}

const times = new Set(['first', 'last', 'only', 'second', 'third']);

/** *Dry for the second time in six years*: how long not. */
function isRecord({ tokens }: Passage, { from, to }: Piece): boolean {
  const counted = ['in', 'for'].includes(wordAt(tokens, from) ?? '') && endsInUnit(tokens, to);
  // *For the first time in the past year* says when.
  if (wordAt(tokens, from + 1) === 'the') return false;
  return counted && wordAt(tokens, from - 1) === 'time' && times.has(wordAt(tokens, from - 2) ?? '');
}

const opening = new Set([
  'open',
  'opens',
  'reopen',
  'reopens',
  'serve',
  'serving',
  'free',
  'available',
  'advice',
  'help',
]);
const calling = new Set(['call', 'ring', 'phone']);

/** *We open at weekends from 4 April*, *free advice until 10pm*: when somebody is there for others. */
function isServing({ tokens, sentences, sentenceOf }: Passage, { from }: Piece): boolean {
  const first = wordAt(tokens, from) ?? '';
  if (!['from', 'until', 'till', 'between'].includes(first)) return false;
  let serves = false;
  for (let at = Math.max(sentences[sentenceOf[from]!]!.from, from - reach); at < from; at++) {
    const word = wordAt(tokens, at);
    if (isPastVerb(word) || isRelativeWho(word)) return false;
    serves ||= at >= from - 6 && opening.has(word ?? '');
    // *Call us between 9 and 5*.
    serves ||= first === 'between' && calling.has(word ?? '');
  }
  return serves;
}

const moving = new Set(['moves', 'move', 'moved', 'shifts', 'changes', 'postponed', 'pushed']);

/** *Tickets go on sale on Friday*, *save the date: 4 June*, *see you next week*: when something will be. */
function isDated({ tokens }: Passage, { from }: Piece): boolean {
  const [before, first] = [wordAt(tokens, from - 1), wordAt(tokens, from - 2)];
  if (before === 'sale' && first === 'on') return true;
  // *The mock is on Thursday*, *moves to 4 January*.
  const planned = (before === 'is' || before === 'are') && wordAt(tokens, from) === 'on';
  if (planned || (before === 'to' && moving.has(first ?? ''))) return true;
  // *We see you at 3:40* tells.
  if (before === 'you' && first === 'see' && wordAt(tokens, from - 3) !== 'we')
    return ['on', 'next', 'in', 'at', 'tomorrow'].includes(wordAt(tokens, from) ?? '');
  return isMark(tokens, from - 1, ':') && first === 'date';
}
