// What of a text takes part in matching phrases: words, numbers and emoji, with the ends of sentences between them so
// that no phrase reaches from one into the next. Hyphens, commas and quotation marks do not matter.
import { sentencesOf, type Sentence } from '../tokens/sentences.ts';
import type { Token } from '../tokens/token.ts';
import { spellings, tokenize } from '../tokens/tokenize.ts';

/** Told of each part: its text, the index of its token, and whether it is an emoji, which may stand anywhere. */
export type VisitPart = (text: string, token: number, anywhere: boolean) => void;

/** Not a word anybody could write. */
const sentenceEnd = '\u0000';

/** Goes through the parts of a text that are compared, in order. */
export function visitParts(tokens: readonly Token[], sentences: readonly Sentence[], visit: VisitPart): void {
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!;
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = tokens[at]!;
      if (token.kind === 'word') visit(token.text, at, false);
      else if (token.kind === 'number') visit(token.text + token.suffix, at, false);
      else if (token.kind === 'symbol') visit(token.text, at, true);
    }
    const next = sentences[index + 1];
    if (next !== undefined && !isEmphasis(sentence, next)) visit(sentenceEnd, sentence.to - 1, false);
  }
}

const plain = /^[a-z]+(?:'[a-z]+)?$/;

/** The parts of a phrase. */
export function partsOf(phrase: string): readonly string[] {
  // Most are a plain word, which nothing folds or cuts.
  if (plain.test(phrase) && !spellings.has(phrase)) return [phrase];
  const tokens = tokenize(phrase);
  const parts: string[] = [];
  visitParts(tokens, sentencesOf(tokens), text => parts.push(text));
  return parts;
}

/** *Who. Hurt. You.*: a full stop after a single word, before another single word, is emphasis and no end. */
function isEmphasis(sentence: Sentence, next: Sentence): boolean {
  return sentence.words === 1 && next.words === 1;
}
