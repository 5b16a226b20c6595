import type { Vocabularies } from '../vocabulary/vocabulary.ts';
import { digestData } from './digest.ts';

/** Digest of the words and phrases that a reader looks for; a reading carries it, and a judge compares it. */
export function digestVocabularies(vocabularies: Vocabularies): string {
  return digestData(vocabularies);
}
