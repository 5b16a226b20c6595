// Numbers without a noun to whom something is done that is done to people: *seven were turned away*, *we fined nine*, *the ferry
// left with six aboard*. What may be done to things as well leaves the groups open, unless things were spoken of before.
import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { isMark, wordAt, type Token } from '../../tokens/token.ts';
import { closedClass, isAdverb, isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { pluralBefore } from './pluralBefore.ts';
import { endOfWhole, mayCountMany, opensClause, standsAlone } from './bareNumbers.ts';
import { doerOf, verbBehind } from '../nouns/doerOf.ts';
import { isNearThing, type Counted } from './ellipsis.ts';
import { undergone, undergoneAt } from '../nouns/undergone.ts';
import type { Unnamed } from './unnamedPeople.ts';

/** The people whom such a number counts; `last` was counted before it. */
export function undergoing(
  passage: Passage,
  number: NumberPhrase,
  last: Counted | undefined,
): Unnamed | undefined {
  if (!mayCountMany(passage, number)) return undefined;
  const { from, to } = number;
  const who =
    doneToThem(passage, number) ??
    (isAlone(passage, to) ? (objectOf(passage, number) ?? presentAt(passage, number)) : undefined);
  if (who === undefined) return undefined;
  const ofThings = isNearThing(passage, from, last);
  const named = pluralBefore(passage, from);
  if (who === 'people')
    return {
      unit: named?.kind === 'people' ? named.unit : 'people',
      from,
      to,
      kind: ofThings ? 'unclear' : 'people',
    };
  return ofThings || named?.kind === 'thing' ? undefined : { unit: 'people', from, to, kind: 'unclear' };
}

type Who = 'people' | 'either';

/** What may stand right behind such a number without being counted by it. */
const beside = new Set('away back home behind packing aboard yesterday today tonight last this'.split(' '));

function isAlone(passage: Passage, to: number): boolean {
  return standsAlone(passage, to) || beside.has(wordAt(passage.tokens, to) ?? '');
}

/** *Were hurt*, *have been refunded*, *had to be sent home*, *got arrested*. */
function doneToThem(passage: Passage, { from, to }: NumberPhrase): Who | undefined {
  const { tokens } = passage;
  if (!opensClause(passage, from)) return undefined;
  const verb = verbBehind(tokens, wordAt(tokens, to) === 'more' ? to + 1 : endOfWhole(tokens, to));
  const participle = behindBeing(tokens, verb);
  if (participle === verb) return undefined;
  const told = undergoneAt(tokens, participle);
  if (told !== undefined) return told;
  // *Were photographed*: nobody knows of what.
  const word = wordAt(tokens, participle);
  const unknown = isPastVerb(word) && !ofThings.has(word!) && doerOf(tokens, verb, true) !== 'thing';
  return unknown ? 'either' : undefined;
}

const helping = new Set(
  "are aren't were weren't have haven't had hadn't will won't could should must".split(' '),
);
const passing = new Set(['been', 'being', 'be', 'to', 'not', 'left']);
/** How much may stand before the participle, in tokens. */
const longest = 5;

/** The token behind *were*, *have been*, *had to be*, *got*; `at` where nothing is done. */
function behindBeing(tokens: readonly Token[], at: number): number {
  const first = wordAt(tokens, at) ?? '';
  if (first === 'got') return at + 1;
  if (!helping.has(first)) return at;
  let is = first.startsWith('are') || first.startsWith('were');
  let end = at + 1;
  for (; end < at + longest; end++) {
    const word = wordAt(tokens, end) ?? '';
    if (word === 'been' || word === 'be') is = true;
    // *Were left stranded*, and not *were left behind*.
    const goesOn =
      word === 'left' ? isPastVerb(wordAt(tokens, end + 1)) : passing.has(word) || isAdverb(word);
    if (!goesOn) break;
  }
  return is ? end : at;
}

/** What is done to things, or tells of how many there are. */
const ofThings = new Set(
  (
    'left needed found made painted planted repaired replaced mended added fixed lit named called printed priced baked won scored ' +
    'placed ranked rated closed cleaned washed invented discovered counted stored packed powered'
  ).split(' '),
);

/** What is done to people by whoever is named before it. */
const doing = new Map<string, Who>([
  ...'banned fined arrested evicted expelled sacked jailed sued barred reimbursed compensated overcharged evacuated'
    .split(' ')
    .map(verb => [verb, 'people'] as const),
  ...'refunded treated fed housed taught carried lost'.split(' ').map(verb => [verb, 'either'] as const),
]);
const participleOf = new Map([
  ['took', 'taken'],
  ['threw', 'thrown'],
]);
/** Who may lose people; teams lose matches. */
const losing = new Set("we we've have had club gym society choir branch newsletter".split(' '));
/** What is won and lost. */
const matches = new Set(
  'won win drew drawn beat game games match matches points seats run row season league'.split(' '),
);

/** *We fined nine*, *we turned seven away*. */
function objectOf({ tokens, sentences, sentenceOf }: Passage, { from, to }: NumberPhrase): Who | undefined {
  const verb = wordAt(tokens, from - 1) ?? '';
  const behind = wordAt(tokens, to) ?? '';
  const parted = undergone(participleOf.get(verb) ?? verb, behind);
  // *Sent nine home*, and neither *asked nine* nor *offered nine*.
  if (parted !== undefined && parted !== undergone(verb, '')) return parted;
  const who = doing.get(verb);
  // *The motion was carried nine to two*, *we lost nine to four*.
  if (who === undefined || behind === 'to' || behind === 'of') return undefined;
  if (verb !== 'lost') return who;
  // *The caretaker lost two*: of her own.
  if (!losing.has(wordAt(tokens, from - 2) ?? '')) return undefined;
  const { from: start } = sentences[sentenceOf[from]!]!;
  for (let at = Math.max(start, from - reach); at < to + reach; at++)
    if (at !== from - 1 && matches.has(wordAt(tokens, at) ?? '')) return undefined;
  return who;
}

/** How far from a number what settles it may stand, in tokens. */
const reach = 10;

const carrying = new Set('with had has left carrying'.split(' '));
/** What people come to. */
const drawing = new Set(
  (
    'class lesson workshop talk tour walk service show gig meeting night evening session opening reading quiz lecture concert matinee ' +
    'sermon mass event course performance premiere screening match debate'
  ).split(' '),
);
/** Where nobody meets at an hour. */
const seated = new Set('stalls circle audience crowd pews stands congregation balcony gods queue'.split(' '));
const nobody = new Set(['none', 'nobody', 'one']);

/** *With six aboard*, *our first class drew six*, *nine in the stalls, none in the circle*. */
function presentAt(passage: Passage, { from, to }: NumberPhrase): Who | undefined {
  const { tokens } = passage;
  const next = wordAt(tokens, to) ?? '';
  const before = wordAt(tokens, from - 1) ?? '';
  if (next === 'aboard' || (next === 'on' && wordAt(tokens, to + 1) === 'board'))
    return carrying.has(before) || opensClause(passage, from) ? 'people' : undefined;
  if (before === 'drew' && !closedClass.has(next)) {
    const by = wordAt(tokens, from - 2) ?? '';
    return drawing.has(by) ? 'either' : undefined;
  }
  const inSeats =
    next === 'in' && wordAt(tokens, to + 1) === 'the' && seated.has(wordAt(tokens, to + 2) ?? '');
  if (!inSeats || !opensClause(passage, from)) return undefined;
  return isMark(tokens, to + 3, ',') && nobody.has(wordAt(tokens, to + 4) ?? '') ? 'either' : undefined;
}
