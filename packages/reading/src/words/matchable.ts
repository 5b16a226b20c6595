// What of a text takes part in matching phrases: words, numbers and emoji, with the ends of sentences between them so
// that no phrase reaches from one into the next. Hyphens, commas and quotation marks do not matter.
import type { Sentence } from '../tokens/sentences.ts';
import type { Token } from '../tokens/token.ts';

export interface Matchable {
  readonly text: string;
  /** Index of the token. */
  readonly token: number;
  /** True of an emoji, which may stand anywhere. */
  readonly between?: true;
}

/** Not a word anybody could write. */
const sentenceEnd = '\u0000';

/** The parts of a text, or of a phrase, that are compared. */
export function matchable(tokens: readonly Token[], sentences: readonly Sentence[]): readonly Matchable[] {
  const parts: Matchable[] = [];
  sentences.forEach((sentence, index) => {
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = tokens[at]!;
      if (token.kind === 'number') parts.push({ text: token.text + token.suffix, token: at });
      else if (token.kind === 'symbol') parts.push({ text: token.text, token: at, between: true });
      else if (token.kind === 'word') parts.push({ text: token.text, token: at });
    }
    const next = sentences[index + 1];
    if (next !== undefined && !isEmphasis(sentence, next))
      parts.push({ text: sentenceEnd, token: sentence.to - 1 });
  });
  return parts;
}

/** *Who. Hurt. You.*: a full stop after a single word, before another single word, is emphasis and no end. */
function isEmphasis(sentence: Sentence, next: Sentence): boolean {
  return sentence.words === 1 && next.words === 1;
}
