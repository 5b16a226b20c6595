// One person of whom something is told without saying which: *a customer who …*, *some rider in Ely*.
import { isMark, wordAt, type Token } from '../../tokens/token.ts';
import { isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { opensClause } from '../bare/bareNumbers.ts';
import type { PhraseOfOne, TellsOne } from './phraseOfOne.ts';
import { isForbidden, isNegated, isRuledOut } from './ruledOut.ts';
import { endOfTold, isThere, isToldVerb } from './toldOf.ts';
import { isWronged } from './wronged.ts';

export const indefiniteOne: TellsOne = phrase => {
  const { passage, at, start, determiner, inNamedPlace } = phrase;
  const { tokens } = passage;
  if (determiner === 'a' || determiner === 'an') return isOne(phrase) ? start - 1 : 'nobody';
  // *One patient's results were sent to somebody else*.
  if (start === at - 1 && wordAt(tokens, start) === 'one' && phrase.word.endsWith("'s"))
    return isOne({ ...phrase, start: at }) ? start : 'nobody';
  if (determiner !== 'some' && wordAt(tokens, start) !== 'some') return undefined;
  const from = determiner === 'some' ? start - 1 : start;
  return opensClause(passage, from) && (inNamedPlace || isToldVerb(tokens, at + 1)) ? from : 'nobody';
};

/** Whether what stands behind *a* is one in particular. */
function isOne({ passage, at, word, start, toldOf, inNamedPlace }: PhraseOfOne): boolean {
  const { tokens } = passage;
  const article = start - 1;
  // *Never ask a customer who hurt them*: nobody in particular.
  if (toldOf && isForbidden(passage, article)) return false;
  if (inNamedPlace) return !isNegated(passage, article);
  // *A single dad* has nobody beside him, and *a single guest* is one.
  if (wordAt(tokens, start) === 'single' && !unmarried.has(word))
    return !isNegated(passage, article) && (toldOf || !isRuledOut(passage, article));
  if (toldOf) return isPastVerb(wordAt(tokens, at + 2)) || isThere(tokens, start - 2);
  if (isWronged(passage, article, at + 1)) return true;
  return opensClause(passage, article) && isToldVerb(tokens, behindOne(tokens, at, word));
}

/** *A rider, 41, …*, *a customer’s parcel …*: where what is told starts. */
function behindOne(tokens: readonly Token[], at: number, word: string): number {
  const aged =
    isMark(tokens, at + 1, ',') && tokens[at + 2]?.kind === 'number' && isMark(tokens, at + 3, ',');
  if (aged) return at + 4;
  return word.endsWith("'s") ? behindOwned(tokens, at + 1) : endOfTold(tokens, at + 1);
}

/** *A customer's parcel arrived*: the token behind what somebody has. */
function behindOwned(tokens: readonly Token[], at: number): number {
  for (let end = at + 1; end <= at + 5; end++) if (isToldVerb(tokens, end)) return end;
  return at;
}

const unmarried = new Set('dad mum mom parent mother father man woman lady guy gentleman'.split(' '));
