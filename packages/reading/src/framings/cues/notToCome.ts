import type { Scene } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';
import { wordAt } from '../../tokens/token.ts';

const coming = new Set(['will', "we'll", 'shall']);

/** *The new ground will hold twice as many*: nobody did it yet. */
export function notToCome(
  { passage: { tokens, sentences }, sentenceAt }: Scene,
  { from, to }: Range,
): boolean {
  const sentence = sentences[sentenceAt(from)]!;
  for (let at = Math.max(sentence.from, from - 30); at < Math.min(sentence.to, to + 4); at++)
    if (coming.has(wordAt(tokens, at) ?? '')) return false;
  return true;
}
