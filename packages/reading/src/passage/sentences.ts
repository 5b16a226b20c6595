import { withDigit } from '../lexicon/traits.ts';
import { isAboutSign } from '../numbers/modifiers.ts';
import type { Token } from '../tokens/token.ts';

/** A run of tokens, `from` included and `to` not; its end mark belongs to it, and the end of a line to none. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** The number of words and numbers in it. */
  readonly words: number;
  /** What any of its words and numbers may be, as one word has it. */
  readonly bits: number;
  readonly traits: number;
  readonly clues: number;
}

/** Words after which a full stop ends nothing. */
const abbreviations = new Set('no mr mrs ms dr st vs approx ca c est'.split(' '));
const months = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));

/** Cuts tokens into sentences. A closing quotation mark or bracket stays with the sentence before it. */
export function sentencesOf(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let words = 0;
  let [bits, traits, clues] = [0, 0, 0];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'word') {
      words++;
      bits |= token.known.bits;
      traits |= token.known.traits;
      clues |= token.known.clues;
    } else if (token.kind === 'number') {
      words++;
      traits |= withDigit;
    }
    // The end of a line ends a sentence, and belongs to none.
    if (token.kind === 'mark' && token.text === '¶') {
      if (at > from) sentences.push({ from, to: at, words, bits, traits, clues });
      [from, words] = [at + 1, 0];
      [bits, traits, clues] = [0, 0, 0];
      continue;
    }
    if (!endsSentence(tokens, at)) continue;
    while (isCloser(tokens[at + 1], tokens[at]!)) at++;
    sentences.push({ from, to: at + 1, words, bits, traits, clues });
    [from, words] = [at + 1, 0];
    [bits, traits, clues] = [0, 0, 0];
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length, words, bits, traits, clues });
  return sentences;
}

/** True where the token is an end mark and does not belong to an abbreviation or to initials. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'mark') return false;
  const { text } = token;
  if (text === '!' || text === '?' || text === '…') return true;
  if (text !== '.') return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.kind !== 'word' || before.end !== token.start) return true;
  const shortened = abbreviations.has(before.text) && isAboutSign(tokens, at - 1);
  if ((shortened || months.has(before.text)) && after?.kind === 'number') return false;
  // *Between 5 Feb. and 7 Mar. 2021*.
  if (months.has(before.text) && after?.kind === 'word' && after.capitals === 'none') return false;
  if (before.text === 'mr' || before.text === 'mrs' || before.text === 'dr' || before.text === 'st')
    return false;
  // `U.S.` ends nothing before a word in lower case.
  if (before.text.includes('.')) return !(after?.kind === 'word' && after.capitals === 'none');
  if (before.end - before.start > 1) return true;
  // `e.g.` goes on at once, and `9 p.m. and` in lower case.
  const inside = after?.kind === 'word' && after.start === token.end;
  const initials = tokens[at - 2]?.text === '.' && tokens[at - 2]!.end === before.start;
  return !inside && !(initials && after?.kind === 'word' && after.capitals === 'none');
}

function isCloser(next: Token | undefined, end: Token): boolean {
  return next?.kind === 'mark' && next.start === end.end && '"”’\'»)]?!'.includes(next.text);
}
