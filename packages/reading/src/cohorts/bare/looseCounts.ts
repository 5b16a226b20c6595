// Numbers that nothing ties to a noun, but that may count the people of their sentence: *the number of customers was 53*,
// *our customers, twelve in all*, *53 of them*, *customers — 12 — left*. They leave the groups open.
import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { isMark, standsAt, wordAt } from '../../tokens/token.ts';
import { endOfWhole } from './bareNumbers.ts';
import { doerOf } from '../nouns/doerOf.ts';
import { isItem } from './items.ts';
import { isLabel } from './noCounts.ts';
import { pluralPeople } from '../../lexicon/lists/peopleNouns.ts';

const linking = new Set(
  'was is were are being hit reached totalled totaled numbered numbering totalling totaling stands stood at'.split(
    ' ',
  ),
);
const numbering = new Set('numbered numbering totalled totaled totalling totaling'.split(' '));
const amounts = new Set('number total count tally sum headcount'.split(' '));
const timing = new Set('in at by on since from until before after to of number no around'.split(' '));
/** How far from the number the people may stand, in tokens. */
const reach = 24;

/** What the people are called that a number without a noun may count, or undefined. */
export function looselyCounted(passage: Passage, number: NumberPhrase): string | undefined {
  const { from, to, form, value } = number;
  if (form === 'share' || value.max === 0) return undefined;
  const { tokens } = passage;
  if (isItem(passage, number)) return undefined;
  // *A bike numbered 001*
  if (tokens[from]!.text.startsWith('0')) return undefined;
  const before = peopleBefore(passage, from);
  const behind = peopleBehind(passage, to);
  if (wordAt(tokens, to) === 'of' && ['them', 'whom', 'those'].includes(wordAt(tokens, to + 1) ?? ''))
    return before ?? behind;
  const beside = besideNumber(passage, number);
  if (beside !== undefined) return beside;
  const told =
    behindWord(passage, to) ?? (isSentence(passage, from, to) ? peopleBefore(passage, from - 1) : undefined);
  if (told !== undefined) return told;
  if (before === undefined && isMark(tokens, from - 1, '(') && isMark(tokens, to, ')'))
    return opensWithSome(passage, from) ? 'people' : undefined;
  if (before === undefined)
    return inNote(passage, from) || isExact(passage, from, to) ? peopleEarlier(passage, from) : undefined;
  if (isMark(tokens, from - 1, '(') && isMark(tokens, to, ')')) return before;
  if (doing.has(wordAt(tokens, to) ?? '') || isExact(passage, from, to)) return before;
  if (endOfWhole(tokens, to) > to) return before;
  const link = wordAt(tokens, from - 1) ?? '';
  if (numbering.has(link)) return before;
  // *We counted the guests who sank and got to 53*.
  const reached = link === 'to' && ['got', 'came'].includes(wordAt(tokens, from - 2) ?? '');
  if (reached && isCounted(passage, from)) return before;
  return (linking.has(link) || reached) && isAmount(passage, from) ? before : undefined;
}

const some = new Set('more most many some fewer others all'.split(' '));

/** *More came from Norway (6) than from Wales (4)*. */
function opensWithSome({ tokens, sentences, sentenceOf }: Passage, from: number): boolean {
  const start = sentences[sentenceOf[from]!]!.from;
  return some.has(wordAt(tokens, start) ?? '') && doerOf(tokens, start + 1, true) === 'people';
}

/** `[^1]: 53, to be precise`: it adds to what it is a note of. */
function inNote({ tokens }: Passage, from: number): boolean {
  return isMark(tokens, from - 1, ':') && isMark(tokens, from - 2, ']') && tokens[from - 4]?.text === '^';
}

/** How far before a note or a correction those may stand of whom it tells, in tokens. */
const earlier = 60;

function peopleEarlier({ tokens }: Passage, from: number): string | undefined {
  for (let at = from - 1; at >= Math.max(0, from - earlier); at--) {
    const word = wordAt(tokens, at);
    if (word !== undefined && pluralPeople(word) === 'people') return word;
  }
  return undefined;
}

const doing = new Set(['did', 'do', "didn't", "don't"]);
const summing = new Set('all mostly mainly chiefly'.split(' '));

/** *12 this week: all customers*. */
function behindWord({ tokens, sentenceOf }: Passage, to: number): string | undefined {
  for (let at = to; at < to + 8 && sentenceOf[at] === sentenceOf[to - 1]; at++) {
    const word = wordAt(tokens, at) ?? '';
    if (pluralPeople(word) === 'people' && summing.has(wordAt(tokens, at - 1) ?? '')) return word;
  }
  return undefined;
}

/** *Customers left. Twelve.*: an answer to nobody. */
function isSentence({ sentences, sentenceOf }: Passage, from: number, to: number): boolean {
  const own = sentences[sentenceOf[from]!]!;
  return own.from === from && own.to <= to + 1;
}

/** *12 to be exact*, *to be exact, 12*. */
function isExact({ tokens }: Passage, from: number, to: number): boolean {
  const before = isMark(tokens, from - 1, ',') ? from - 4 : from - 3;
  const behind = isMark(tokens, to, ',') ? to + 1 : to;
  return [behind, before].some(
    at => standsAt(tokens, at, ['to', 'be']) && exact.has(wordAt(tokens, at + 2) ?? ''),
  );
}

const exact = new Set(['exact', 'precise', 'accurate']);

/** *Customers — 12 — left*, *12, yes 12, customers left*: only marks between. */
function besideNumber(passage: Passage, number: NumberPhrase): string | undefined {
  const { tokens, sentenceOf } = passage;
  const { from, to } = number;
  const sentence = sentenceOf[from];
  const closed = tokens[to]?.kind === 'mark' && '–,)(-/;'.includes(tokens[to].text);
  if (!closed) return undefined;
  const opened = tokens[from - 1]?.kind === 'mark' && '–(-'.includes(tokens[from - 1]!.text);
  const noun = wordAt(tokens, from - 2) ?? '';
  if (opened && sentenceOf[from - 2] === sentence && pluralPeople(noun) === 'people') return noun;
  const next = wordAt(tokens, to + 1) ?? '';
  const opens = sentenceOf[from - 1] !== sentence;
  const timed = !opens && (timing.has(wordAt(tokens, from - 1) ?? '') || tokens[from - 1]?.kind !== 'word');
  // *Level 2 – residents only*.
  return !timed &&
    !isLabel(passage, number) &&
    sentenceOf[to + 1] === sentence &&
    pluralPeople(next) === 'people'
    ? next
    : undefined;
}

function isCounted({ tokens, sentenceOf }: Passage, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach) && sentenceOf[at] === sentenceOf[from]; at--)
    if (wordAt(tokens, at) === 'counted') return true;
  return false;
}

function isAmount({ tokens, sentenceOf }: Passage, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach) && sentenceOf[at] === sentenceOf[from]; at--)
    if (amounts.has(wordAt(tokens, at) ?? '') && wordAt(tokens, at + 1) === 'of') return true;
  return false;
}

function peopleBefore({ tokens, sentenceOf }: Passage, from: number): string | undefined {
  for (let at = from - 1; at >= Math.max(0, from - reach) && sentenceOf[at] === sentenceOf[from]; at--) {
    const word = wordAt(tokens, at);
    if (word !== undefined && pluralPeople(word) === 'people') return word;
  }
  return undefined;
}

function peopleBehind({ tokens, sentenceOf }: Passage, to: number): string | undefined {
  for (let at = to; at < to + reach && sentenceOf[at] === sentenceOf[to - 1]; at++) {
    const word = wordAt(tokens, at);
    if (word !== undefined && pluralPeople(word) === 'people') return word;
  }
  return undefined;
}
