// Numbers of people that are so many to so many, or so many at a time, and count nobody in particular.
import type { Passage } from '../passage/passage.ts';
import { wordAt } from '../tokens/token.ts';

/** True where the number of people whose tokens are `from` up to `to` is a rate by the words around it. */
export function isRate(passage: Passage, from: number, _to: number): boolean {
  return ofEvery(passage, from);
}

const outOf = new Set(['of', 'in']);

/** *Of every three listeners, one …*; *of every last one of you* is all of them. */
function ofEvery({ tokens, sentences, sentenceOf }: Passage, from: number): boolean {
  const start = sentences[sentenceOf[from]!]!.from;
  return start === from - 2 && wordAt(tokens, from - 1) === 'every' && outOf.has(wordAt(tokens, start) ?? '');
}
