// Numbers that count people without a noun behind them: *a group of 37 played*, *you three in Ely*, *of our members, 53
// came back*, *number of people who cried: 37*, *37 played one song*. Each asks for what stands around the number. Where
// nothing settles it (*the 53 are back*, a cell of a table, a note) the groups are open.
import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { isMark, standsAt, wordAt, type Token } from '../../tokens/token.ts';
import { closedClass, isAdverb, isFiniteVerb, isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { isCalendarWord, isSeason, isYear, unitDays } from '../../lexicon/lists/calendar.ts';
import { askedBeside } from './askedBeside.ts';
import { doerOf, verbBehind } from '../nouns/doerOf.ts';
import { headOfLabel } from './headOfLabel.ts';
import { startsLine } from './lines.ts';
import { isRelativeWho, pluralPeople } from '../../lexicon/lists/peopleNouns.ts';

/** Whom a number without a noun counts. */
export interface Bare {
  readonly unit: string;
  /** Tokens that tell of the group; the number is among them. */
  readonly from: number;
  readonly to: number;
  /** True where only the verb behind the number says that it counts people. */
  readonly subject: boolean;
}

/** The people that a number without a noun counts, or undefined where it counts none. */
export function bareNumber(passage: Passage, number: NumberPhrase): Bare | undefined {
  const { tokens } = passage;
  const { from, to } = number;
  const standing = standsAlone(passage, to);
  const collective = standing ? collectiveBefore(passage, from) : undefined;
  if (collective !== undefined) return { unit: 'people', from: collective, to, subject: false };
  if (standing && isYouBefore(passage, number)) return { unit: 'you', from: from - 1, to, subject: false };
  if (isYearly(passage, number)) return undefined;
  const grown = grownBefore(tokens, from) ?? (standing ? askedBeside(passage, number) : undefined);
  if (grown !== undefined) return { unit: grown, from, to, subject: false };
  const part = standing ? wholeBefore(passage, from) : undefined;
  if (part !== undefined) return { unit: part, from, to, subject: false };
  // *2 in 5 of them*, *7 in 10 came back*.
  const ratio = number.form === 'share' && ratioWords.has(wordAt(tokens, number.core + 1) ?? '');
  if (ratio && wordAt(tokens, to) === 'of' && wordAt(tokens, to + 1) === 'them')
    return { unit: 'people', from, to: to + 2, subject: false };
  if (ratio && opensClause(passage, from) && doerOf(tokens, to, true) === 'people')
    return { unit: 'people', from, to, subject: true };
  const lone = number.value.max === 1 && from === number.core && wordAt(tokens, from) === 'one';
  if (number.form === 'share' || lone) return undefined;
  const whole = endOfWhole(tokens, to);
  if (isRelativeWho(wordAt(tokens, whole)) && number.value.max !== 1)
    return { unit: 'people', from, to, subject: false };
  // *We welcomed 4,120 last year*.
  if (standing && welcoming.has(wordAt(tokens, from - 1) ?? ''))
    return { unit: 'people', from, to, subject: false };
  // *The 11 in coach C who …*.
  if (wordAt(tokens, from - 1) === 'the' && toldOfBehindPlace(tokens, to))
    return { unit: 'people', from, to, subject: false };
  // *53 more cried*, *53 in Kent cried*, *53 in total cried*.
  const behind = verbBehind(tokens, wordAt(tokens, to) === 'more' ? to + 1 : whole);
  // *Only 3 left!*: in stock.
  const inStock = wordAt(tokens, behind) === 'left' && tokens[behind + 1]?.kind !== 'word';
  if (inStock && scarce.has(wordAt(tokens, from) ?? '')) return undefined;
  if (opensClause(passage, from) && doerOf(tokens, behind, true) === 'people')
    return { unit: 'people', from, to, subject: true };
  return undefined;
}

const wholes: readonly (readonly string[])[] = [
  ['in', 'all'],
  ['in', 'total'],
  ['all', 'told'],
  ['altogether'],
];

/** *53 in all*: the token behind what says that a number is the whole; `to` where nothing does. */
export function endOfWhole(tokens: readonly Token[], to: number): number {
  return to + (wholes.find(words => standsAt(tokens, to, words))?.length ?? 0);
}

const scarce = new Set(['only', 'just', 'last']);
const welcoming = new Set('welcomed vaccinated hosted rehoused helped rescued'.split(' '));
const placing = new Set(['in', 'on', 'at', 'from']);
/** How far behind a place the *who* may stand, in tokens. */
const placeWithin = 6;

function toldOfBehindPlace(tokens: readonly Token[], to: number): boolean {
  if (!placing.has(wordAt(tokens, to) ?? '')) return false;
  for (let at = to + 2; at < to + placeWithin; at++) {
    if (tokens[at] === undefined || tokens[at]!.kind === 'mark') return false;
    if (isRelativeWho(wordAt(tokens, at))) return true;
  }
  return false;
}

const ratioWords = new Set(['in', 'out']);

/** True where what follows a number is no noun that it could count. */
export function standsAlone({ tokens }: Passage, at: number): boolean {
  const next = tokens[at];
  if (next?.kind === 'number') return false;
  if (next?.kind !== 'word') return !isMark(tokens, at, '-') && !isMark(tokens, at, '%');
  return (
    closedClass.has(next.text) ||
    isAdverb(next.text) ||
    isFiniteVerb(next.text) ||
    doerOf(tokens, at, true) === 'people'
  );
}

/** Nouns for several people as one: *a group of 37*. */
export const collectives: ReadonlySet<string> = new Set(
  'group family crowd gang bunch band party circle gathering class club household crew squad queue choir clique'.split(
    ' ',
  ),
);

const crews = new Set(['crew', 'squad']);

/** *A family of five*: where it starts. *The average family of four* and *a tent for a family of four* are nobody's. */
function collectiveBefore({ tokens }: Passage, from: number): number | undefined {
  if (wordAt(tokens, from - 1) !== 'of' || !collectives.has(wordAt(tokens, from - 2) ?? '')) return undefined;
  // *A tiny crowd of nine*, *a book club of nine*.
  const told = wordAt(tokens, from - 3);
  const article = told !== undefined && !closedClass.has(told) ? from - 4 : from - 3;
  // *Party of nine ordered 41 portions*.
  const opens = from === 2 || tokens[from - 3]?.kind === 'mark';
  if (opens && told === undefined) return hasPast(tokens, from + 1) ? from - 2 : undefined;
  if (!['a', 'one', 'the', 'our', 'this', 'that'].includes(wordAt(tokens, article) ?? '')) return undefined;
  // *Our crew of 26* works for us.
  if (wordAt(tokens, article) === 'our' && crews.has(wordAt(tokens, from - 2)!)) return undefined;
  return wordAt(tokens, article - 1) === 'for' ? undefined : article;
}

/** *Nine ordered*, *nine at table 12 ordered*. */
function hasPast(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + placeWithin && tokens[at] !== undefined; at++) {
    if (tokens[at]!.kind === 'mark' && !isMark(tokens, at, '-')) return false;
    if (isPastVerb(wordAt(tokens, at))) return true;
  }
  return false;
}

/** *You three in Ely*, *hey you two*. */
function isYouBefore(passage: Passage, { from, form, value }: NumberPhrase): boolean {
  if (wordAt(passage.tokens, from - 1) !== 'you' || form !== 'count' || value.min < 2) return false;
  const before = wordAt(passage.tokens, from - 2) ?? '';
  return (
    ['hey', 'hi', 'hello', 'dear', 'to', 'thank', 'and', 'all'].includes(before) ||
    opensClause(passage, from - 1)
  );
}

/** A number that may be a year counts nobody without a noun. */
export function isYearly({ tokens }: Passage, { core, to }: NumberPhrase): boolean {
  const token = tokens[core]!;
  return (
    token.kind === 'number' &&
    to === core + 1 &&
    token.end - token.start === 4 &&
    isYear(token.text, token.value)
  );
}

/** A whole number above zero that is no share and no year: it may count people without a noun. */
export function mayCountMany(passage: Passage, number: NumberPhrase): boolean {
  const { form, value } = number;
  return form !== 'share' && value.max !== 0 && Number.isInteger(value.min) && !isYearly(passage, number);
}

/** *Of our members, 53*: what the whole is called, of which the number is a part. */
export function wholeBefore(passage: Passage, from: number): string | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const start = sentences[sentenceOf[from]!]!.from;
  const first = wordAt(tokens, start) ?? '';
  if (first !== 'of' && first !== 'among' && first !== 'amongst' && first !== 'out') return undefined;
  const head = headOfLabel(passage, first === 'out' ? start + 2 : start + 1);
  if (head === undefined || head.to > from) return undefined;
  // *Of those who left at six, most …*: an hour.
  const told = isRelativeWho(wordAt(tokens, head.to));
  return told && tokens[from - 1]!.kind !== 'mark' ? undefined : head.unit;
}

const growing = new Set(
  'grew grown rose risen increased climbed jumped swelled fell fallen dropped shrank shrunk'.split(' '),
);
const steps = new Set(['by', 'to', 'from']);
/** Those whom a company counts by what they have of it. */
const counted = new Set(['memberships', 'subscriptions']);

/** What stands in front of those whom something else belongs to. */
export const governing: ReadonlySet<string> = new Set('from for by with to per between among'.split(' '));

/** *Members grew by 90 to 1.2 million*, *memberships rose by 300 in May, to 4,200*: who became more or fewer. */
function grownBefore(tokens: readonly Token[], from: number): string | undefined {
  if (!steps.has(wordAt(tokens, from - 1) ?? '')) return undefined;
  for (let at = from - 2; at >= Math.max(1, from - 12); at--) {
    const word = wordAt(tokens, at);
    if (word === undefined && tokens[at]!.kind === 'mark' && !isMark(tokens, at, ',')) return undefined;
    if (!growing.has(word ?? '')) continue;
    const has = ['has', 'have'].includes(wordAt(tokens, at - 1) ?? '') ? at - 2 : at - 1;
    const noun = wordAt(tokens, has) ?? '';
    // *Calls from members fell to 40*: not the members.
    if (governing.has(wordAt(tokens, has - 1) ?? '')) return undefined;
    return counted.has(noun) || pluralPeople(noun) === 'people' ? noun : undefined;
  }
  return undefined;
}

const openers = new Set(
  (
    'and but while so then yet because that when where though although the other another these those our ' +
    'today tonight yesterday'
  ).split(' '),
);

/** True where a subject may start: at a clause, after a word that joins or points, or after a time or a place. */
export function opensClause(passage: Passage, at: number): boolean {
  const { tokens, sentences, sentenceOf } = passage;
  const before = tokens[at - 1];
  if (before === undefined || sentences[sentenceOf[at]!]!.from === at) return true;
  if (before.kind === 'symbol') return before.end !== tokens[at]!.start;
  if (before.kind === 'mark') return !'#@/-%'.includes(before.text);
  if (before.kind === 'number') return startsLine(passage, at);
  const word = before.text;
  if (openers.has(word) || isAdverb(word) || unitDays.has(word) || isCalendarWord(word) || isSeason(word))
    return true;
  return before.capitals !== 'none' && ['in', 'from', 'at'].includes(wordAt(tokens, at - 2) ?? '');
}
