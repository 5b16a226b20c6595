// Questions by which people who were counted are asked to account for themselves.
import { aGroup, type Scene } from '../scene/scene.ts';
import { isAnsweredByUs } from './marks/blamesUs.ts';
import { marvels } from './marks/kindSequels.ts';
import type { Range } from '../tokens/range.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';

const asking = new Set('what why who how where whom do does did'.split(' '));
const offering = new Set(
  'many much often far long big old we our us next favourite favorite best new'.split(' '),
);

/** A question about what counted people did: *what were the 94 people who … hoping to achieve?* */
export function owesAnswer(scene: Scene, index: number): boolean {
  const { passage, holds } = scene;
  const { tokens, sentences, masks } = passage;
  const { from, to } = sentences[index]!;
  if ((holds[index]! & aGroup) === 0 || !(isMark(tokens, to - 1, '?') || isMark(tokens, to - 2, '?')))
    return false;
  if (masks.of[from] !== 0) return false;
  const first = wordAt(tokens, from) ?? '';
  if (!asking.has(first)) return false;
  for (let at = from + 1; at < Math.min(to, from + 4); at++)
    if (offering.has(wordAt(tokens, at) ?? '')) return false;
  // *Did you know that 60% of readers …?* tells.
  if (wordAt(tokens, from + 2) === 'know' && first === 'did') return false;
  return (
    !marvels(scene, from) &&
    !isRiddle(tokens, to) &&
    !asksThemselves(tokens, sentences[index + 1]) &&
    !isAnsweredByUs(passage, index)
  );
}

/** *What do 90 divers and a duck have in common?* */
function isRiddle(tokens: readonly Token[], end: number): boolean {
  for (let at = end - 1; at >= end - 3; at--)
    if (wordAt(tokens, at) === 'common' && wordAt(tokens, at - 1) === 'in') return true;
  return false;
}

/** *We have been asking ourselves all week*: nobody else owes the answer. */
function asksThemselves(tokens: readonly Token[], next: Range | undefined): boolean {
  if (next === undefined) return false;
  for (let at = next.from; at < Math.min(next.to, next.from + 8); at++)
    if (wordAt(tokens, at) === 'ourselves') return true;
  return false;
}

/** *Why?*, and nothing behind it that would answer. */
export function isBareQuestion({ passage: { tokens, sentences } }: Scene, index: number): boolean {
  const { from, to, words } = sentences[index]!;
  return words === 1 && isMark(tokens, to - 1, '?') && bare.has(wordAt(tokens, from) ?? '');
}

const bare = new Set('why how really seriously what again'.split(' '));
