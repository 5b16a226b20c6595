// Whether a question is led up to by something kind: *We are so proud of you. How is your Monday?*
import { groupsFrom, type Scene } from '../../scene/scene.ts';
import { admirable, kindness } from '../../lexicon/classes.ts';
import { isMark } from '../../tokens/token.ts';

/** How far before it kind words are looked for, in tokens. */
const within = 60;

/** The sentence before it, or what stands there behind the colon of a call, praises or thanks; what the call tells does not count. */
export function ledUpToKindly(scene: Scene, at: number): boolean {
  const { passage, sentenceAt } = scene;
  const { tokens, sentences, classes, masks } = passage;
  const last = sentences[sentenceAt(at) - 1];
  if (last === undefined) return false;
  let from = last.to;
  while (from > Math.max(last.from, last.to - within) && !isMark(tokens, from - 1, ':')) from--;
  const isCall = groupsFrom(scene, last.from, last.to).length > 0;
  if (isCall && !isMark(tokens, from - 1, ':')) return false;
  for (let ahead = from; ahead < last.to; ahead++)
    if ((classes[ahead]! & (kindness | admirable)) !== 0 && masks.of[ahead] === 0) return true;
  return false;
}
