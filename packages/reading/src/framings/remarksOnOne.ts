// A word that is said to or of one person, behind what they did.
import { you, type Scene } from '../scene/scene.ts';
import { isMark, wordAt } from '../tokens/token.ts';

/** Behind what one person did, one of the next two sentences says something to them; *see you* greets whoever reads. */
export function turnsToOne({ passage: { tokens, sentences }, holds }: Scene, sentence: number): boolean {
  return [sentence + 1, sentence + 2].some(index => {
    const next = sentences[index];
    if (next === undefined) return false;
    // *Sir, the ducks were asleep.*
    if (vocatives.has(wordAt(tokens, next.from) ?? '') && isMark(tokens, next.from + 1, ',')) return true;
    // *Soon, friend.*
    if (vocatives.has(wordAt(tokens, next.to - 2) ?? '') && isMark(tokens, next.to - 3, ',')) return true;
    if ((holds[index]! & you) === 0) return false;
    return !(wordAt(tokens, next.from) === 'see' && wordAt(tokens, next.from + 1) === 'you');
  });
}

const longestRemark = 3;
const speaking = new Set("we we're we've our us i thank thanks".split(' '));

/** *One guest has eaten 41 pies. Good human.*: a remark of two or three words on what one person did, of nobody else. */
export function isRemarkedOn({ passage: { tokens, sentences } }: Scene, sentence: number): boolean {
  const next = sentences[sentence + 1];
  if (next === undefined || next.words < 2 || next.words > longestRemark || isMark(tokens, next.to - 1, '?'))
    return false;
  for (let at = next.from; at < next.to; at++)
    if (tokens[at]!.kind === 'number' || speaking.has(wordAt(tokens, at) ?? '')) return false;
  return true;
}

const vocatives = new Set('sir madam miss mate pal love darling sweetheart buddy friend'.split(' '));
