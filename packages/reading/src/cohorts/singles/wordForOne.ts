// Words that mean one person or one pair without a phrase before them: *whoever in Ely …*, *somebody*, *the newlyweds in suite 9*.
import type { Passage } from '../../passage/passage.ts';
import { wordAt, type Token } from '../../tokens/token.ts';
import { hails } from '../../lexicon/lists/wordLists.ts';
import { smallNumbers } from '../../lexicon/lists/numberWords.ts';
import { doerOf } from '../nouns/doerOf.ts';
import { definite, startsName, startsPlaceName, type HeadOfOne } from './headOfOne.ts';
import { isRelativeWho, pairs } from '../../lexicon/lists/peopleNouns.ts';
import type { TellsOne } from './phraseOfOne.ts';
import { isHailed, isSomebodyToldOf, isToldVerb, places } from './toldOf.ts';

export const wordForOne: TellsOne<HeadOfOne> = head => {
  const { passage, at, word, inNamedPlace } = head;
  const { tokens } = passage;
  if (word === 'whoever') return isOneWhoever(head) ? at : 'nobody';
  if (word === 'someone' || word === 'somebody')
    return isSomebodyToldOf(passage, at, inNamedPlace) ? at : 'nobody';
  if (pairs.has(word)) return isOnePair(head) ? at - 1 : 'nobody';
  // *Room 12's couple*.
  const isOfRoom = word === 'couple' && wordAt(tokens, at - 1) === 's' && tokens[at - 3]?.kind === 'number';
  return isOfRoom ? at - 4 : undefined;
};

/** *Whoever in Ely …*, *whoever bought nine cakes in Ely …* is one of few. */
function isOneWhoever({ passage, at, follows, inNamedPlace }: HeadOfOne): boolean {
  const { tokens } = passage;
  if (inNamedPlace || (isHailed(passage, at) && isToldVerb(tokens, at + 1))) return true;
  // *Whoever it is in Leeds that …*, *whoever you are in Hull*.
  const being =
    (follows === 'it' && wordAt(tokens, at + 2) === 'is') ||
    (follows === 'you' && wordAt(tokens, at + 2) === 'are');
  if (being && places.has(wordAt(tokens, at + 3) ?? '') && startsName(passage, at + 4)) return true;
  // *Dear whoever is learning Klingon*.
  const now =
    hails.has(wordAt(tokens, at - 1) ?? '') &&
    follows === 'is' &&
    wordAt(tokens, at + 2)?.endsWith('ing') === true;
  return now || didItInNamedPlace(passage, at);
}

/** How far behind *whoever* the place may stand, in tokens. */
const placeWithin = 10;

function didItInNamedPlace(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  if (!isToldVerb(tokens, at + 1)) return false;
  for (let to = at + 2; to < at + placeWithin && tokens[to] !== undefined; to++) {
    if (tokens[to]!.kind === 'mark') return false;
    const word = wordAt(tokens, to) ?? '';
    if ((places.has(word) || word === 'to') && startsPlaceName(passage, to + 1)) return true;
  }
  return false;
}

/** *The newlyweds in our Garden Suite*; others that are called so are many. */
function isOnePair({ passage: { tokens }, at, word, placed, inNamedPlace }: HeadOfOne): boolean {
  const here = placed && (inNamedPlace || isNumberWord(tokens[at + 2]) || isNumberWord(tokens[at + 3]));
  if (!here || !definite.has(wordAt(tokens, at - 1) ?? '')) return false;
  if (word !== 'pair' && word !== 'duo') return true;
  // *The pair in size 9 sold out* are shoes.
  const behind = wordAt(tokens, isNumberWord(tokens[at + 2]) ? at + 3 : at + 4);
  return isRelativeWho(behind) || doerOf(tokens, at + 4, true) === 'people';
}

/** *9*, *nine*, *14A*. */
function isNumberWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return token?.kind === 'number';
  return smallNumbers.has(token.text) || isSeat(token.text);
}

/** *14a*, *h12*. */
function isSeat(word: string): boolean {
  return word.length <= 4 && /\d/.test(word);
}
