import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { wordAt } from '../../tokens/token.ts';
import { isFiniteVerb } from '../../lexicon/lists/wordLists.ts';
import { opensClause } from './bareNumbers.ts';
import { doerOf } from '../nouns/doerOf.ts';
import type { Head } from '../groups/head.ts';
import { hasUnknownNoun } from './unknownNouns.ts';

/**
 * *53 ordered burgers.*, *9 homeless ate sandwiches.*: who ordered, or what was ordered. A verb behind the noun says that it is
 * the second.
 */
export function mayBeSubject(passage: Passage, number: NumberPhrase, head: Head): boolean {
  const { tokens } = passage;
  const { from, to } = number;
  if (head.partitive || head.to <= to + 1 || isFiniteVerb(wordAt(tokens, head.to))) return false;
  return (
    (opensClause(passage, from) && doerOf(tokens, to, true) === 'people') ||
    (head.to > to + 2 && hasUnknownNoun(passage, number, false))
  );
}
