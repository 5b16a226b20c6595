import type { Evidence, WordsFact } from '@fineline/ruleset';
import { wholeOf, type Passage } from '../tokens/passage.ts';
import { unshown, type WordsFactOf } from '../words/wordsFact.ts';

/** The framings of a text; one that does nothing with data of customers makes no claim. */
export function framingFact(passage: Passage, evidence: readonly Evidence[], closed: WordsFactOf): WordsFact {
  if (evidence.length > 0) return closed(evidence);
  return closed(unshown('no-claim', wholeOf(passage)));
}
