// One person who is the only one that is called so: *Ely’s only vegan*, *our newest rider*, *the owner of flat 6*.
import { wordAt } from '../../tokens/token.ts';
import { definite } from './headOfOne.ts';
import { isOnlyOne, type TellsOne } from './phraseOfOne.ts';
import { isToldVerb } from './toldOf.ts';

/** *Ely’s only vegan*, *our marathon’s last finisher*. */
export const ownedOne: TellsOne = ({ passage: { tokens }, at, start, determiner }) => {
  if (isOnlyOne(tokens, start)) return start;
  const isOwned =
    wordAt(tokens, start)?.endsWith("'s") === true && ['our', 'the', 'this'].includes(determiner ?? '');
  return isOwned && ending.has(wordAt(tokens, start + 1) ?? '') && isToldVerb(tokens, at + 1)
    ? start - 1
    : undefined;
};

const ending = new Set(['last', 'final']);

export const definiteOne: TellsOne = phrase => {
  const { passage, at, word, follows, start, determiner, singled, toldOf, placed } = phrase;
  const { tokens } = passage;
  if (determiner === undefined || (determiner !== 'our' && !definite.has(determiner))) return undefined;
  // *Our last finisher crossed at dusk*.
  const ends = ending.has(wordAt(tokens, start) ?? '') && isToldVerb(tokens, at + 1);
  const keeps = follows === 'of' && keepers.has(word) && pointing.has(wordAt(tokens, at + 2) ?? '');
  return ends || singled || toldOf || keeps || (placed && definite.has(determiner)) ? start - 1 : 'nobody';
};

/** Whoever has or uses one thing: *the owner of the yellow canoe*, *the holder of ticket 12*. */
const keepers = new Set(
  'driver owner holder keeper occupant occupier tenant renter rider user sender recipient buyer winner borrower bidder wearer passenger'.split(
    ' ',
  ),
);
const pointing = new Set(
  'the that this a an our room seat flat number ticket account car van bike'.split(' '),
);
