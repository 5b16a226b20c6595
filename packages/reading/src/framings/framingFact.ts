import type { Evidence, WordsFact } from '@fineline/ruleset';
import { isFew, type Scene } from '../scene/scene.ts';
import { inQuotation } from '../passage/masks.ts';
import { allOf } from '../tokens/foundIn.ts';
import { wholeOf } from '../passage/passage.ts';
import { openWords, unshown, type WordsFactOf } from '../words/wordsFact.ts';

/**
 * The framings of a text; one that does nothing with data of customers makes no claim. Of a text that counts a few people it is
 * unknown what it makes of them where nothing shows it.
 */
export function framingFact(
  scene: Scene,
  seen: readonly Evidence[],
  taught: readonly Evidence[],
  closed: WordsFactOf,
): WordsFact {
  if (seen.length === 0 && countsFew(scene)) return openWords(taught);
  const evidence = allOf([seen, taught]);
  return closed(evidence.length > 0 ? evidence : unshown('no-claim', wholeOf(scene.passage)));
}

/** *12 guests voted Labour*; what is quoted counts nobody. */
function countsFew({ groups, passage: { masks } }: Scene): boolean {
  return groups.some(group => isFew(group) && masks.of[group.from] !== inQuotation);
}
