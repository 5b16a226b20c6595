// What of a text takes part in matching phrases: words, numbers and emoji, with the ends of sentences between them so
// that no phrase reaches from one into the next. Hyphens, commas and quotation marks do not matter.
import { sentencesOf, type Sentence } from '../passage/sentences.ts';
import type { Token } from '../tokens/token.ts';
import { spellings } from '../lexicon/knownWords.ts';
import { tokenize } from '../passage/tokenize.ts';
import { inLatin } from '../letters/inLatin.ts';

/** What stands at the end of a sentence: not a word anybody could write. */
export const sentenceEnd = '\u0000';

/** What a token is compared as; undefined for a mark, which takes no part. */
export function partOf(token: Token): string | undefined {
  switch (token.kind) {
    case 'word':
      return token.known.part;
    case 'mark':
      return undefined;
    case 'number':
      return inLatin(token.text + token.suffix);
    case 'symbol':
      return inLatin(token.text);
  }
}

/** Whether no phrase reaches from a sentence into the next. */
export function isParted(sentences: readonly Sentence[], index: number): boolean {
  const next = sentences[index + 1];
  return next !== undefined && !isEmphasis(sentences[index]!, next);
}

const plain = /^[a-z]+(?:'[a-z]+)?$/;

/** Whether a phrase is one word that nothing folds: it is its own and only part. */
function isPlain(phrase: string): boolean {
  return plain.test(phrase) && !spellings.has(phrase);
}

const joined = /^[a-z]+(?:'[a-z]+)?(?:[ _-][a-z]+(?:'[a-z]+)?)+$/;

/** The parts of a phrase. */
export function partsOf(phrase: string): readonly string[] {
  if (isPlain(phrase)) return [phrase];
  if (joined.test(phrase)) return phrase.split(/[ _-]/).map(word => spellings.get(word) ?? word);
  const tokens = tokenize(phrase);
  const parts: string[] = [];
  sentencesOf(tokens).forEach(({ from, to }, index, sentences) => {
    for (let at = from; at < to; at++) {
      const part = partOf(tokens[at]!);
      if (part !== undefined) parts.push(part);
    }
    if (isParted(sentences, index)) parts.push(sentenceEnd);
  });
  return parts;
}

/** *Who. Hurt. You.*: a full stop after a single word, before another single word, is emphasis and no end. */
function isEmphasis(sentence: Sentence, next: Sentence): boolean {
  return sentence.words === 1 && next.words === 1;
}
