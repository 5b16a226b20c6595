// One person who is spoken to: *Hey, lone listener on the 6:10*, *to the guy still stuck on level 3*, *your neighbour in 22B*.
import { isMark, wordAt, type Token } from '../../tokens/token.ts';
import { hails } from '../../lexicon/lists/wordLists.ts';
import { opensClause } from '../bare/bareNumbers.ts';
import { isDoing } from '../nouns/doerOf.ts';
import type { TellsOne } from './phraseOfOne.ts';

export const hailedOne: TellsOne = ({ passage, at, word, follows, start, determiner, toldOf, placed }) => {
  const { tokens } = passage;
  if (determiner === 'whose' || (determiner === 'your' && placed && neighbours.has(word))) return start;
  const behindComma = isMark(tokens, start - 1, ',') && hails.has(wordAt(tokens, start - 2) ?? '');
  if (behindComma || hails.has(determiner ?? '')) {
    const keeps = follows === 'of' && keepsPlace(tokens, at + 2);
    return keeps || toldOf || placed ? start : 'nobody';
  }
  const greeted =
    determiner === 'the' && wordAt(tokens, start - 2) === 'to' && opensClause(passage, start - 2);
  return greeted && (follows === 'still' || isDoing(follows)) ? start - 1 : undefined;
};

const neighbours = new Set('neighbour neighbor colleague boss flatmate housemate roommate'.split(' '));

/** *Flat 6*, *number 9*, *14 Elm Row*. */
function keepsPlace(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' || (tokens[at]?.kind === 'word' && tokens[at + 1]?.kind === 'number');
}
