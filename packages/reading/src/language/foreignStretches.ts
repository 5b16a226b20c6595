// Stretches of an English text that are in another language: a sentence, or the part of one. The reader did not understand them,
// so that they rule nothing out. A borrowed word, a name, a title and a quotation are none. The neighbours of English are known by
// their words, all others by words that English does not know (`unknownStretches.ts`).
import { weightIn } from '../lexicon/classes.ts';
import { isInLoanPhrase } from '../passage/loanPhrases.ts';
import { strangeWords } from './strangeWords.ts';
import { unknownStretches } from './unknownStretches.ts';
import type { Passage } from '../passage/passage.ts';
import type { Range } from '../tokens/range.ts';

/** How much must speak for another language, a frequent word of which weighs two. */
const enough = 4;
/** The same where it counts something and no word speaks for English. */
const enoughToCount = 3;
/** The same where nothing ends before or behind it: *je ne sais quoi* is a phrase that English has borrowed. */
const enoughInside = 6;
/** Words of an alphabet that is not Latin weigh as much as frequent ones. */
const foreignLetters = 0x370;

/** The stretches of the text that are in no English, in order. */
export function foreignStretches(passage: Passage): readonly Range[] {
  const { classes, sentences } = passage;
  const unknown = unknownStretches(passage);
  let found: Range[] | undefined;
  // Most texts hold no foreign word at all.
  if (!classes.some(bits => bits !== 0 && (weightIn(bits) ?? 0) < 0) && !hasTurnedMark(passage))
    return unknown;
  for (const { from, to } of sentences) {
    const whole = isForeign(passage, from, to);
    if (whole) (found ??= []).push({ from, to });
    else for (const part of partsOf(passage, from, to)) (found ??= []).push(part);
  }
  return beside(beside(found ?? none, unknown), strangeWords(passage));
}

/** Both, in the order of the text. */
function beside(stretches: readonly Range[], others: readonly Range[]): readonly Range[] {
  if (others.length === 0) return stretches;
  if (stretches.length === 0) return others;
  return [...stretches, ...outside(stretches, others)].sort((a, b) => a.from - b.from);
}

/** Both in order: those of the second that are in none of the first. */
function outside(stretches: readonly Range[], words: readonly Range[]): readonly Range[] {
  let next = 0;
  return words.filter(({ from }) => {
    while (next < stretches.length && stretches[next]!.to <= from) next++;
    return next === stretches.length || from < stretches[next]!.from;
  });
}

const none: readonly Range[] = [];

function hasTurnedMark({ tokens }: Passage): boolean {
  return tokens.some(({ kind, text }) => kind === 'mark' && (text === '¡' || text === '¿'));
}

/** A sentence that more speaks against than for. One with a number may count people, and needs less. */
function isForeign(passage: Passage, from: number, to: number): boolean {
  const { tokens } = passage;
  let [ours, theirs, words, counts] = [0, 0, 0, false];
  const foreign = new Set<string>();
  for (let at = from; at < to; at++) {
    counts ||= tokens[at]!.kind === 'number';
    const weight = weightAt(passage, at, from);
    if (weight === undefined) continue;
    words++;
    if (weight > 0) ours += weight;
    if (weight >= 0) continue;
    theirs -= weight;
    foreign.add(tokens[at]!.text);
  }
  if (theirs === 0 || theirs <= 2 * ours) return false;
  if (counts && ours === 0 && (theirs >= enoughToCount || 2 * foreign.size >= words)) return true;
  if (theirs < enough && foreign.size < words) return false;
  if (foreign.size < 2 && theirs < enough) return false;
  const isOneWord = foreign.size < 2 && !isWithoutSpaces([...foreign][0]!);
  return !isOneWord && !(words <= longestSaying && isSaying(passage, from, to));
}

const longestSaying = 5;
/** Sentences that English has borrowed whole. */
const sayings = new Set([
  "c'est la vie",
  "c'est bon",
  'et voilà',
  'que sera sera',
  'la dolce vita',
  'vive la différence',
  'comme ci comme ça',
  'muchas gracias',
  'merci beaucoup',
  'danke schön',
  'mi casa es su casa',
]);

function isSaying({ tokens }: Passage, from: number, to: number): boolean {
  const words = tokens.slice(from, to).flatMap(({ kind, text }) => (kind === 'word' ? [text] : []));
  return sayings.has(words.join(' '));
}

/** Runs inside a sentence in which no word is known as English and many as foreign. */
function partsOf(passage: Passage, from: number, to: number): readonly Range[] {
  const parts: Range[] = [];
  let start = from;
  let theirs = 0;
  let distinct = new Set<string>();
  for (let at = from; at <= to; at++) {
    const weight = at === to ? 2 : weightAt(passage, at, from);
    if (weight === undefined) continue;
    if (weight > 1) {
      if (theirs >= enoughInside && distinct.size >= 3) parts.push({ from: start, to: at });
      [start, theirs, distinct] = [at + 1, 0, new Set()];
    } else if (weight < 0) {
      theirs -= weight;
      distinct.add(passage.tokens[at]!.text);
    }
  }
  return parts;
}

/** What the word at `at` weighs, 0 for one that tells nothing; undefined for what is no word of the text's own. */
function weightAt({ tokens, classes, masks }: Passage, at: number, from: number): number | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word' || masks.of[at] !== 0) return undefined;
  if (isWithoutSpaces(token.text)) return token.text.length >= severalWords ? -enough : -2;
  if (token.text.charCodeAt(0) >= foreignLetters) return -2;
  // Names are the same in every language.
  if (at > from && token.capitals !== 'none' && token.text !== 'i') return undefined;
  const weight = weightIn(classes[at]!) ?? 0;
  return weight < 0 && isInLoanPhrase(tokens, at) ? 0 : weight;
}

/** Where words are written without spaces, several look like one. */
const severalWords = 6;

/** Thai, Lao, Burmese, Khmer, Chinese and Japanese. */
function isWithoutSpaces(word: string): boolean {
  const unit = word.charCodeAt(0);
  return (
    (unit >= 0xe00 && unit < 0xf00) ||
    (unit >= 0x1000 && unit < 0x10a0) ||
    (unit >= 0x1780 && unit < 0x1800) ||
    (unit >= 0x2e80 && unit < 0xac00)
  );
}
