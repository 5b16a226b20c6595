// Whether what is told near some words is anything that nobody boasts of, and nothing to be proud of.
import { endOf, startOf, type Scene } from '../../scene/scene.ts';
import { admirable, awkward, negation } from '../../lexicon/classes.ts';
import type { Range } from '../../tokens/range.ts';
import { wordAt } from '../../tokens/token.ts';
import { isForsaken } from './forsaken.ts';

/** Something that nobody boasts of is told in its sentence. */
export function unboastedHere(scene: Scene, { from }: Range): boolean {
  const start = startOf(scene, from);
  return (
    isUnboasted(scene, start, endOf(scene, from)) ||
    isUnboasted(scene, startOf(scene, Math.max(0, start - 1)), start)
  );
}

/** As `unboastedHere`, in the sentence behind it. */
export function unboastedNext(scene: Scene, { from }: Range): boolean {
  const next = scene.passage.sentences[scene.sentenceAt(from) + 1];
  return next !== undefined && isUnboasted(scene, next.from, next.to);
}

function isUnboasted({ passage: { tokens, classes: bitsOf } }: Scene, from: number, to: number): boolean {
  let [found, denied] = [false, false];
  for (let at = from; at < Math.min(to, from + 60); at++) {
    if ((bitsOf[at]! & admirable) !== 0) {
      // *Who never finished it*
      if (!isForsaken(tokens, at) && (at === from || (bitsOf[at - 1]! & negation) === 0)) return false;
      found = true;
    }
    // *Returned every book on time*
    if (wordAt(tokens, at) === 'on' && wordAt(tokens, at + 1) === 'time' && !denied) return false;
    denied ||= (bitsOf[at]! & negation) !== 0;
    found ||= (bitsOf[at]! & awkward) !== 0;
  }
  return found;
}

export function unboastedBefore(scene: Scene, { from }: Range): boolean {
  const start = startOf(scene, from);
  return (
    isUnboasted(scene, start, from) || (start > 0 && isUnboasted(scene, startOf(scene, start - 1), start))
  );
}
