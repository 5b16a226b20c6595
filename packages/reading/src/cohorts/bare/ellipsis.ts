import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { isAdverb, isFiniteVerb } from '../../lexicon/lists/wordLists.ts';
import { isYear } from '../../lexicon/lists/calendar.ts';
import { startsLine } from './lines.ts';
import { doerOf } from '../nouns/doerOf.ts';
import type { Head } from '../groups/head.ts';
import { isRelativeWho, pluralPeople } from '../../lexicon/lists/peopleNouns.ts';

/** What the last number counted, so that *five left* and *12 of them* can speak of it again. */
export interface Counted {
  readonly kind: 'people' | 'thing';
  readonly unit: string;
  readonly sentence: number;
  readonly share: boolean;
  readonly from: number;
  /** The token after it. */
  readonly to: number;
}

/** True where things were counted in the sentence of the token at `at` or the one before, and nobody since. */
export function isNearThing({ sentenceOf }: Passage, at: number, last: Counted | undefined): boolean {
  return last?.kind === 'thing' && sentenceOf[at]! - last.sentence < 2;
}

const joining = new Set([
  'and',
  'but',
  'while',
  'only',
  'just',
  'another',
  'other',
  'almost',
  'nearly',
  'the',
]);

/** The head that a number without a noun borrows from the number before it, or undefined. */
export function ellipsisAt(
  passage: Passage,
  number: NumberPhrase,
  last: Counted | undefined,
): Head | undefined {
  const { tokens, sentenceOf } = passage;
  // *Our customers, 52 of them, …*.
  const aside = isMark(tokens, number.from - 1, ',') ? wordAt(tokens, number.from - 2) : undefined;
  const them = wordAt(tokens, number.to) === 'of' && wordAt(tokens, number.to + 1) === 'them';
  if (aside !== undefined && them && pluralPeople(aside) === 'people')
    return {
      kind: wordAt(tokens, number.from - 3) === 'own' ? 'staff' : 'people',
      unit: aside,
      to: number.to + 2,
      partitive: true,
    };
  // *The 9 of them who left their oars behind*.
  if (them && last === undefined && isRelativeWho(wordAt(tokens, number.to + 2)))
    return { kind: 'people', unit: 'people', to: number.to + 2, partitive: true };
  if (them && last === undefined) {
    const noun = peopleBefore(passage, number.from);
    if (noun !== undefined) return { kind: 'people', unit: noun, to: number.to + 2, partitive: true };
    // *All 19 of them* are they of whom everybody knows, and things do not cry.
    if (wordAt(tokens, number.from) === 'all' || doerOf(tokens, number.to + 2, false) === 'people')
      return { kind: 'people', unit: 'people', to: number.to + 2, partitive: true };
  }
  if (last?.kind !== 'people') return undefined;
  const sentence = sentenceOf[number.core]!;
  const near = sentence - last.sentence <= 1;
  const whole = wordAt(tokens, number.to + 1);
  if (
    near &&
    wordAt(tokens, number.to) === 'of' &&
    ['them', 'whom', 'those'].includes(whole ?? '') &&
    !isFollowed(tokens, number.to + 1)
  ) {
    return { kind: 'people', unit: last.unit, to: number.to + 2, partitive: true };
  }
  const next = isAdverb(wordAt(tokens, number.to)) ? number.to + 1 : number.to;
  const before = wordAt(tokens, number.from - 1) ?? wordAt(tokens, number.from) ?? '';
  const otherHalf = near && last.share && number.form === 'share' && before === 'other';
  // *41 rowers set off; 12 came back.*
  const torn =
    isMark(tokens, number.from - 1, ';') ||
    isMark(tokens, number.from - 1, '–') ||
    opensLine(passage, number.from);
  // *Twenty passed and four didn't*.
  const does = isFiniteVerb(wordAt(tokens, next)) || notDoing.has(wordAt(tokens, next) ?? '');
  const goesOn = sentence === last.sentence && (torn || joining.has(before)) && does;
  const allOfThem =
    near &&
    wordAt(tokens, number.from) === 'all' &&
    isFiniteVerb(wordAt(tokens, next)) &&
    number.form === 'count';
  return otherHalf || goesOn || allOfThem || (near && opensNext(passage, number, next))
    ? { kind: 'people', unit: last.unit, to: number.to, partitive: false }
    : undefined;
}

/** True at the start of a line, and behind the sign of an item there: *- 9 left early*. */
function opensLine(passage: Passage, from: number): boolean {
  const sign = passage.tokens[from - 1];
  const item = sign?.kind === 'mark' && '-•*–'.includes(sign.text);
  return from > 0 && startsLine(passage, item ? from - 1 : from);
}

const notDoing = new Set("didn't don't haven't hadn't weren't aren't couldn't wouldn't".split(' '));

/** *Of those kettles* names what is meant. */
function isFollowed(tokens: Passage['tokens'], those: number): boolean {
  const next = wordAt(tokens, those + 1);
  return wordAt(tokens, those) === 'those' && next !== undefined && !isFiniteVerb(next);
}

/** How far before *84 of them* those may be named, in tokens. */
const namedWithin = 40;

/** *We wrote to the guests who left. 84 of them …*: people who were named without a number, in this sentence or the last. */
function peopleBefore({ tokens, sentences, sentenceOf }: Passage, at: number): string | undefined {
  const start = sentences[Math.max(0, sentenceOf[at]! - 1)]!.from;
  for (let before = at - 1; before >= Math.max(start, at - namedWithin); before--) {
    const word = wordAt(tokens, before) ?? '';
    if (pluralPeople(word) === 'people' && !word.endsWith("'s")) return word;
    // *It takes a certain sort of person*.
    if (word === 'person' && wordAt(tokens, before - 1) === 'of') return 'people';
  }
  return undefined;
}

/** What people do now, in words that are no plurals. */
const presents = new Set('live come go know own keep remember say want need like speak'.split(' '));

/** *40 members joined. And 12 have left.*: a number at the start of the next sentence, with what its people did behind it. */
function opensNext({ tokens, sentences, sentenceOf }: Passage, number: NumberPhrase, verb: number): boolean {
  const { from, core, to, form, value } = number;
  const start = sentences[sentenceOf[core]!]!.from;
  const opens = from === start || (from === start + 1 && joining.has(wordAt(tokens, start) ?? ''));
  const token = tokens[core]!;
  // *2016 was a good year.*
  if (token.kind === 'number' && to === core + 1 && isYear(token.text, token.value)) return false;
  if (!opens || form !== 'count' || value.max === 1) return false;
  const lives = presents.has(wordAt(tokens, verb) ?? '');
  return lives || (isFiniteVerb(wordAt(tokens, verb)) && doerOf(tokens, to, true) !== 'thing');
}
