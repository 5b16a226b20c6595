import { tellingsOf } from '../scene/toldFacts.ts';
import type { Confirm } from './cue.ts';

/** Something is told of people in its sentence or one of the two before it. */
export const besideFact: Confirm = (scene, { from }) => {
  const tellings = tellingsOf(scene);
  const index = scene.sentenceAt(from);
  for (let at = Math.max(0, index - 2); at <= index; at++) if (tellings[at] !== undefined) return true;
  return false;
};
