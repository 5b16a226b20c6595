import { amending } from '../lexicon/clues.ts';
import type { Passage } from '../passage/passage.ts';
import { wordAt } from '../tokens/token.ts';
import { amends } from '../lexicon/lists/framingTelltales.ts';

/** How much of a sentence is looked at, in tokens. */
const reach = 40;

/** *86 members were charged twice. We’ve paid it back and we’re sorry.*: who is told of is owed an apology, and gets it here. */
export function isMadeGood({ tokens, sentences, clues }: Passage, index: number): boolean {
  if ((clues & amending) === 0) return false;
  return sentences.slice(index, index + 3).some(({ from, to }) => {
    for (let at = from; at < Math.min(to, from + reach); at++)
      if (amends.has(wordAt(tokens, at) ?? '') && wordAt(tokens, at - 1) !== 'not') return true;
    return false;
  });
}
