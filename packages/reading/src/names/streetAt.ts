// A house by its number and its road: *12 Acacia Avenue*, *221b Baker St.*. It may be a film or some shops, too.
import { hasCapital, isMark, wordAt, type Token } from '../tokens/token.ts';
import { closedClass, isPastVerb } from '../lexicon/lists/wordLists.ts';
import { isName } from './isName.ts';
import { roads } from '../lexicon/lists/tracingNouns.ts';

const moreRoads = new Set(
  'boulevard blvd ln ct hill park parade highway hwy parkway pkwy circle green dr pl'.split(' '),
);
const shortened = new Set('st rd ave blvd ln ct dr pl hwy pkwy'.split(' '));
const compass = new Set('n s e w ne nw se sw north south east west'.split(' '));
/** How many words the name of a road may have. */
const longestName = 3;

/** The token behind the road of the house whose number is at `at`, or undefined where none is told. */
export function endOfStreet(tokens: readonly Token[], at: number): number | undefined {
  const house = tokens[at];
  if (house?.kind !== 'number' || house.suffix.length > 1 || !/^\d{1,5}$/.test(house.text)) return undefined;
  if (tokens[at - 1]?.kind === 'symbol' && tokens[at - 1]!.end === house.start) return undefined;
  // *350 W 42nd Street*.
  let road = compass.has(wordAt(tokens, at + 1) ?? '') ? at + 2 : at + 1;
  const name = road;
  while (road < name + longestName && isName(tokens[road]) && !isRoad(tokens, road + 1)) road++;
  const named = isName(tokens[road]) || (road === name && isRank(tokens[road]));
  if (!named || !isRoad(tokens, road + 1)) return undefined;
  let to = road + 2;
  if (shortened.has(wordAt(tokens, to - 1)!) && isMark(tokens, to, '.') && isName(tokens[to + 1])) to++;
  if (isName(tokens[to]) && compass.has(wordAt(tokens, to)!)) to++;
  // *12 Oxford Street shops*, *40 Wall Street people*.
  const next = tokens[to];
  const isNoun =
    next?.kind === 'word' &&
    next.capitals === 'none' &&
    !closedClass.has(next.text) &&
    !isPastVerb(next.text);
  return isNoun ? undefined : to;
}

function isRank(token: Token | undefined): boolean {
  return token?.kind === 'number' && ['st', 'nd', 'rd', 'th'].includes(token.suffix);
}

function isRoad(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at) ?? '';
  return (roads.has(word) || moreRoads.has(word)) && hasCapital(tokens[at]);
}
