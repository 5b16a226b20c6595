// How an answer is led up to: *A: six*, *(six)*, *– just the six*.
import type { Passage } from '../../passage/passage.ts';
import { isMark, wordAt } from '../../tokens/token.ts';

const answering = new Set(['a', 'answer', 'ans', 'reply']);
const leading = new Set('the those only just exactly'.split(' '));

/** Where the sentence of such an answer starts; the number itself where it is no answer. */
export function startOfAnswer({ tokens }: Passage, from: number): number {
  let at = from;
  while (leading.has(wordAt(tokens, at - 1) ?? '')) at--;
  if (isMark(tokens, at - 1, ':') && answering.has(wordAt(tokens, at - 2) ?? '')) return at - 2;
  return isMark(tokens, at - 1, '(') || isMark(tokens, at - 1, '–') ? at - 1 : at;
}
