import type { Evidence, WordsFact } from '@fineline/ruleset';
import { openWords, unshown, type WordsFactOf } from '../words/wordsFact.ts';
import { wholeOf, type Passage } from '../tokens/passage.ts';

/**
 * The tones of a text. Where nothing shows one, a text that speaks to nobody in the data is neutral; one that does says
 * something to them that is not understood, and may be a jibe: then its tone is unknown.
 */
export function toneFact(
  passage: Passage,
  pointed: boolean,
  evidence: readonly Evidence[],
  closed: WordsFactOf,
): WordsFact {
  if (evidence.length > 0) return closed(evidence);
  if (pointed) return openWords([]);
  return closed(unshown('neutral', wholeOf(passage)));
}
