// Times in which nobody did anything that was measured: what is announced, opening hours, goals, and averages.
import { isImperativeAt } from '../address/imperatives.ts';
import { isPromise } from '../cohorts/promises.ts';
import { isRelativeWho } from '../cohorts/peopleNouns.ts';
import { coreNumberAt } from '../numbers/coreNumber.ts';
import type { Passage } from '../tokens/passage.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { isPastVerb } from '../tokens/wordLists.ts';
import { isCalendarWord, unitDays } from './calendar.ts';
import type { Piece } from './piece.ts';
import { isCompared, isRubric, isWished } from './saidOfTimes.ts';

/** True where a time that a text tells is no stretch in which anybody did anything. */
export function isNoWindow(passage: Passage, piece: Piece): boolean {
  const { tokens } = passage;
  if (isPromise(passage, passage.sentenceOf[piece.from]!)) return true;
  // *A billion hours each week* is a rate.
  if (piece.kind === 'frequency')
    return (
      unitDays.has(wordAt(tokens, piece.from - 1) ?? '') && wordAt(tokens, piece.from - 1)!.endsWith('s')
    );
  // *At this year's summit* is a place.
  if (wordAt(tokens, piece.to - 1) === "year's" && wordAt(tokens, piece.from - 1) === 'at') return true;
  // *The class of 2024*, *at sea nine days a month*.
  if (wordAt(tokens, piece.from) === 'of' && cohorts.has(wordAt(tokens, piece.from - 1) ?? '')) return true;
  if (isHowOften(tokens, piece)) return true;
  if (isElapsed(tokens, piece)) return true;
  // *Across six billion nights of data*.
  if (['million', 'billion'].includes(wordAt(tokens, piece.to - 2) ?? '')) return true;
  // *Enough for a weekend away*.
  if (wordAt(tokens, piece.from - 1) === 'enough' && wordAt(tokens, piece.from) === 'for') return true;
  return (
    isAhead(passage, piece) ||
    isGoal(passage, piece) ||
    isFigure(passage, piece) ||
    isOffer(passage, piece) ||
    isTrip(passage, piece) ||
    isRecord(tokens, piece) ||
    isServing(passage, piece) ||
    isDated(tokens, piece) ||
    isWished(tokens, piece) ||
    isCompared(passage, piece) ||
    isRubric(tokens, piece) ||
    isSupposed(passage, piece) ||
    isPriced(passage, piece) ||
    isCommanded(passage, piece) ||
    isProposed(passage, piece)
  );
}

/** *Twelve of them could commute for a decade*, *it should be with you by noon*: nobody has done so. */
function isSupposed({ tokens, sentences, sentenceOf }: Passage, { from, to, days }: Piece): boolean {
  const first = wordAt(tokens, from);
  // *Could see it for nine minutes* tells what they were able to do.
  if (first === 'for' && days.min < aMonth) return false;
  if (first !== 'by' && !(first === 'for' && endsInUnit(tokens, to))) return false;
  for (let at = from - 1; at >= Math.max(sentences[sentenceOf[from]!]!.from, from - reach); at--) {
    const word = wordAt(tokens, at);
    if (isPastVerb(word)) return false;
    if (word === 'could' || word === 'would' || (word === 'should' && first === 'by')) return true;
  }
  return false;
}

const aMonth = 28;

/** *£1 a day. 365 days.*: a length that stands alone beside a price. */
function isPriced({ tokens, sentences, sentenceOf }: Passage, { from, to }: Piece): boolean {
  const index = sentenceOf[from]!;
  const own = sentences[index]!;
  if (own.from !== from || own.to > to + 1) return false;
  const before = sentences[index - 1];
  for (let at = before?.from ?? from; at < from; at++) if (currencies.has(tokens[at]!.text)) return true;
  return false;
}

const cohorts = new Set(['class', 'vintage', 'intake', 'summer']);

/** *Nine days a month*, *24 hours a day*: how often, and for how long nobody says. */
function isHowOften(tokens: readonly Token[], { from, to }: Piece): boolean {
  if (coreNumberAt(tokens, from) === undefined || !endsInUnit(tokens, to)) return false;
  const each = wordAt(tokens, to) ?? '';
  return ['a', 'per', 'each'].includes(each) && unitDays.has(wordAt(tokens, to + 1) ?? '');
}

/** *It's been nine days since your last run*: how long ago, and not when. */
function isElapsed(tokens: readonly Token[], { from, to }: Piece): boolean {
  if (wordAt(tokens, from) === 'since' && endsInUnit(tokens, from))
    return wordAt(tokens, from - 3) === 'been' || wordAt(tokens, from - 4) === 'been';
  if (wordAt(tokens, from - 1) !== 'been') return false;
  let since = wordAt(tokens, to) === 'since';
  for (let at = from; at < to; at++) since ||= wordAt(tokens, at) === 'since';
  return since;
}

const beginning = new Set(
  'starts ends opens open opening reopens closes closed begins arrives available valid leaves departs sails retires resumes returns lands'.split(
    ' ',
  ),
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
  if (counted && start === from && amounting.has(wordAt(tokens, from - 1) ?? '')) return true;
  return counted && holdsNear(passage, from, to, averages);
}

const lasting = new Set('runs lasts simmers keeps boils bakes holds takes stays charges'.split(' '));

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

const currencies = new Set(['£', '$', '€', '¥', '₹']);
const gratis = new Set(['free', 'gratis', 'complimentary']);

/** *Your first two weeks are free*, *two months of jazz for £1*: what is sold by the month. */
function isOffer({ tokens, sentences, sentenceOf }: Passage, { from, to }: Piece): boolean {
  if (!endsInUnit(tokens, to)) return false;
  const free =
    wordAt(tokens, from) === 'for' && gratis.has(wordAt(tokens, sentences[sentenceOf[from]!]!.from) ?? '');
  if (free) return true;
  const linked = ['is', 'are', 'for'].includes(wordAt(tokens, to) ?? '') ? to + 1 : to;
  if (gratis.has(wordAt(tokens, linked) ?? '')) return true;
  // *Free for up to three months*.
  for (let at = from - 1; at >= Math.max(0, from - 4); at--)
    if (gratis.has(wordAt(tokens, at) ?? '')) return true;
  if (wordAt(tokens, linked) === 'on' && wordAt(tokens, linked + 1) === 'us') return true;
  const sold = wordAt(tokens, to) === 'of' && coreNumberAt(tokens, from) !== undefined;
  const end = Math.min(sentences[sentenceOf[from]!]!.to, to + reach);
  for (let at = to + 1; sold && at < end; at++)
    if (wordAt(tokens, at) === 'for' && currencies.has(tokens[at + 1]?.text ?? '')) return true;
  return false;
}

const packing = new Set(
  'pack packs packed packing book books booked booking plan plans planned planning hire hired rent rented pay paid pays'.split(
    ' ',
  ),
);

/** *Booked a sitter for a week in Rome*: what for, and nobody says when. */
function isTrip({ tokens, sentences, sentenceOf }: Passage, { from, to }: Piece): boolean {
  if (wordAt(tokens, from) !== 'for' || !['a', 'an', 'one'].includes(wordAt(tokens, from + 1) ?? ''))
    return false;
  if (
    !endsInUnit(tokens, to) ||
    !['in', 'at', 'away', 'by', 'abroad', 'with'].includes(wordAt(tokens, to) ?? '')
  )
    return false;
  const start = Math.max(sentences[sentenceOf[from]!]!.from, from - reach);
  for (let at = start; at < from; at++) if (packing.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** *Close your eyes for ten seconds.*: nobody has yet. */
function isCommanded(passage: Passage, { from, to, days }: Piece): boolean {
  const { tokens, sentences, sentenceOf } = passage;
  if (wordAt(tokens, from) !== 'for' || !endsInUnit(tokens, to) || (days.max ?? 1) >= 1) return false;
  const start = sentences[sentenceOf[from]!]!.from;
  if (from - start > reach || !isImperativeAt(passage, start)) return false;
  for (let at = start; at < from; at++)
    if (isPastVerb(wordAt(tokens, at)) || isRelativeWho(wordAt(tokens, at))) return false;
  return true;
}

const wherever = new Set(['wherever', 'whatever', 'whenever', 'however']);
const ahead = new Set(['tonight', 'tomorrow', 'next']);

/** *Pizza tonight?*: what somebody is asked to do. */
function isProposed({ tokens, sentences, sentenceOf }: Passage, { from, to }: Piece): boolean {
  if (!ahead.has(wordAt(tokens, from) ?? '')) return false;
  // *Wherever you are sleeping tonight*.
  const asks = isMark(tokens, to, '?');
  let anywhere = false;
  let told = false;
  for (let at = from - 1; at >= sentences[sentenceOf[from]!]!.from && !isMark(tokens, at, ':'); at--) {
    const word = wordAt(tokens, at) ?? '';
    if (isPastVerb(word)) return false;
    told ||= word.endsWith('ing');
    anywhere ||= wherever.has(word);
  }
  return anywhere || (asks && !told);
}

const times = new Set(['first', 'last', 'only', 'second', 'third']);

/** *Dry for the second time in six years*: how long not. */
function isRecord(tokens: readonly Token[], { from, to }: Piece): boolean {
  const counted = ['in', 'for'].includes(wordAt(tokens, from) ?? '') && endsInUnit(tokens, to);
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

/** *We open at weekends from 4 April*, *free advice until 10pm*: when somebody is there for others. */
function isServing({ tokens, sentences, sentenceOf }: Passage, { from }: Piece): boolean {
  if (!['from', 'until', 'till'].includes(wordAt(tokens, from) ?? '')) return false;
  let serves = false;
  for (let at = Math.max(sentences[sentenceOf[from]!]!.from, from - reach); at < from; at++) {
    const word = wordAt(tokens, at);
    if (isPastVerb(word) || isRelativeWho(word)) return false;
    serves ||= at >= from - 6 && opening.has(word ?? '');
  }
  return serves;
}

/** *Tickets go on sale on Friday*, *save the date: 4 June*, *see you next week*: when something will be. */
function isDated(tokens: readonly Token[], { from }: Piece): boolean {
  const [before, first] = [wordAt(tokens, from - 1), wordAt(tokens, from - 2)];
  if (before === 'sale' && first === 'on') return true;
  if (before === 'you' && first === 'see')
    return ['on', 'next', 'in', 'at', 'tomorrow'].includes(wordAt(tokens, from) ?? '');
  return isMark(tokens, from - 1, ':') && first === 'date';
}
