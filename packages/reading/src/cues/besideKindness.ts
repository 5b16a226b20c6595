// Conditions on whether anything around a trigger is kind.
import type { Range } from '../tokens/range.ts';
import { kindness } from '../lexicon/classes.ts';
import type { Confirm } from './cue.ts';
import type { Scene } from '../scene/scene.ts';

/** Whether a kind word stands in the tokens of `from` to `to`; what they quote is not theirs. */
export function isKindIn({ passage: { classes, masks } }: Scene, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if ((classes[at]! & kindness) !== 0 && masks.of[at] === 0) return true;
  return false;
}

/** How far kind words are looked for, in tokens. */
const kindWithin = 80;

/** Neither its sentence nor the one behind it is kind. */
export const unkindly: Confirm = (scene, { from }) => {
  const { sentences } = scene.passage;
  const here = scene.sentenceAt(from);
  const start = sentences[here]!.from;
  const end = (sentences[here + 1] ?? sentences[here]!).to;
  return !isKindIn(scene, { from: start, to: Math.min(end, start + kindWithin) });
};

/** Neither its sentence nor the one before it is kind. */
export const unkindlyNear: Confirm = (scene, { from }) => {
  const { sentences } = scene.passage;
  const here = scene.sentenceAt(from);
  const start = sentences[Math.max(0, here - 1)]!.from;
  return !isKindIn(scene, { from: start, to: Math.min(sentences[here]!.to, start + kindWithin) });
};

/** What follows it in its sentence and the next is not kind, whatever it is itself: *nice of the …*. */
export const unkindlyBehind: Confirm = (scene, { from, to }) => {
  const { sentences } = scene.passage;
  const here = scene.sentenceAt(from);
  const end = (sentences[here + 1] ?? sentences[here]!).to;
  return !isKindIn(scene, { from: to, to: Math.min(end, to + kindWithin) });
};
