// Numbers that nothing ties to a noun, but that may count the people of their sentence: *the number of customers was 53*,
// *our customers, twelve in all*, *53 of them*, *customers — 12 — left*. They leave the groups open.
import type { NumberPhrase } from '../numbers/numberPhrase.ts';
import type { Passage } from '../tokens/passage.ts';
import { standsAt, wordAt } from '../tokens/token.ts';
import { pluralPeople } from './peopleNouns.ts';

const linking = new Set(
  'was is were are being hit reached totalled totaled numbered numbering totalling totaling stands stood at'.split(
    ' ',
  ),
);
const numbering = new Set('numbered numbering totalled totaled totalling totaling'.split(' '));
const amounts = new Set('number total count tally sum headcount'.split(' '));
const wholes: readonly (readonly string[])[] = [
  ['in', 'all'],
  ['in', 'total'],
  ['all', 'told'],
  ['altogether'],
];
const timing = new Set('in at by on since from until before after to of number no around'.split(' '));
/** How far from the number the people may stand, in tokens. */
const reach = 24;

/** What the people are called that a number without a noun may count, or undefined. */
export function looselyCounted(
  passage: Passage,
  { from, to, form, value }: NumberPhrase,
): string | undefined {
  if (form === 'share' || value.max === 0) return undefined;
  const { tokens } = passage;
  // *A bike numbered 001*
  if (tokens[from]!.text.startsWith('0')) return undefined;
  const before = peopleBefore(passage, from);
  const behind = peopleBehind(passage, to);
  if (wordAt(tokens, to) === 'of' && ['them', 'whom', 'those'].includes(wordAt(tokens, to + 1) ?? ''))
    return before ?? behind;
  const beside = besideNumber(passage, from, to);
  if (beside !== undefined) return beside;
  if (before === undefined) return undefined;
  if (wholes.some(words => standsAt(tokens, to, words))) return before;
  const link = wordAt(tokens, from - 1) ?? '';
  if (numbering.has(link)) return before;
  return linking.has(link) && isAmount(passage, from) ? before : undefined;
}

/** *Customers — 12 — left*, *12, yes 12, customers left*: only marks between. */
function besideNumber({ tokens, sentenceOf }: Passage, from: number, to: number): string | undefined {
  const sentence = sentenceOf[from];
  const closed = tokens[to]?.kind === 'mark' && '–,)-/;'.includes(tokens[to].text);
  if (!closed) return undefined;
  const opened = tokens[from - 1]?.kind === 'mark' && '–(-'.includes(tokens[from - 1]!.text);
  const noun = wordAt(tokens, from - 2) ?? '';
  if (opened && sentenceOf[from - 2] === sentence && pluralPeople(noun) === 'people') return noun;
  const next = wordAt(tokens, to + 1) ?? '';
  const opens = sentenceOf[from - 1] !== sentence;
  const timed = !opens && (timing.has(wordAt(tokens, from - 1) ?? '') || tokens[from - 1]?.kind !== 'word');
  return !timed && sentenceOf[to + 1] === sentence && pluralPeople(next) === 'people' ? next : undefined;
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
