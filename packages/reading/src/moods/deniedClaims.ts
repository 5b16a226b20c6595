import { negation } from '../lexicon/classes.ts';
import { claiming } from '../lexicon/clues.ts';
import type { Passage } from '../passage/passage.ts';
import type { Sentence } from '../passage/sentences.ts';
import { wordAt, type Token } from '../tokens/token.ts';
import { claimingWords } from '../lexicon/lists/cohortTelltales.ts';

const untrue = new Set(['false', 'untrue', 'wrong', 'nonsense', 'invented', 'fabricated']);
/** How far into a sentence it is looked for what is claimed, and into the next for what denies it, in tokens. */
const claimWithin = 24;
const denialWithin = 6;

/** *The article claims we tracked 200 patients. We did not.*: what others say, and is denied at once, tells of nobody. */
export function isDeniedClaim({ tokens, classes, sentences }: Passage, sentence: number): boolean {
  if ((sentences[sentence]!.clues & claiming) === 0) return false;
  const next = sentences[sentence + 1];
  return next !== undefined && isDenial(tokens, classes, next) && holdsClaim(tokens, sentences[sentence]!);
}

function isDenial(tokens: readonly Token[], classes: readonly number[], { from, to }: Sentence): boolean {
  for (let at = from; at < Math.min(to, from + denialWithin); at++) {
    if (untrue.has(wordAt(tokens, at) ?? '')) return true;
    // *We did not*, *that is not true*.
    if ((classes[at]! & negation) !== 0)
      return ['we', 'that', 'this', 'it', 'they', 'none', 'no'].includes(wordAt(tokens, from) ?? '');
  }
  return false;
}

function holdsClaim(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let at = from; at < Math.min(to, from + claimWithin); at++)
    if (claimingWords.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}
