// One person without an article: *Local man in Ely …*, *Leeds customer who …*, *To person in 4B*, *Passenger in 3F: …*.
import type { Passage } from '../../passage/passage.ts';
import { hasCapital, isMark, wordAt } from '../../tokens/token.ts';
import { isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { opensClause } from '../bare/bareNumbers.ts';
import { isRelativeWho } from '../../lexicon/lists/peopleNouns.ts';
import type { TellsOne } from './phraseOfOne.ts';
import { isHailed } from './toldOf.ts';

export const headlineOne: TellsOne = phrase => {
  const { passage, at, start, determiner, toldOf, placed, inNamedPlace } = phrase;
  const { tokens } = passage;
  const isBare = determiner === undefined;
  // *Local man in Ely …*, *Breaking: woman from Hull …*: a headline has no articles.
  if (
    isBare &&
    inNamedPlace &&
    opensClause(passage, start) &&
    start > at - 2 &&
    (start === at || local.has(wordAt(tokens, start)!))
  )
    return start;
  // *Leeds customer who sent it back*.
  if (isBare && toldOf && start === at - 1 && hasCapital(tokens[start]))
    return opensClause(passage, start) ? start : 'nobody';
  // *…, top viewer in Swindon.*
  if (placed && isMark(tokens, start - 1, ',') && endsAtPlace(passage, at + 1)) return start;
  // *Guess which rider in Bath came off*.
  if (determiner === 'which' && guessing.has(wordAt(tokens, start - 2) ?? '') && inNamedPlace)
    return start - 1;
  // *Segment crown holder on Mill Lane: your bike …*.
  if (placed && isBare && start > at - 3 && isHailed(passage, start)) return start;
  // *To person in 4B*, *Customer who …* as a headline, *Passenger in 3F: …*.
  return isBare && start === at && (toldOf || (placed && isHailed(passage, at))) ? at : 'nobody';
};

const local = new Set(['local', 'area', 'lone', 'elderly', 'young', 'anonymous']);
const guessing = new Set(['guess', 'know', 'knows', 'wonder', 'ask']);

/** How far the end of what is said may be from the place, in tokens. */
const placeWithin = 10;

/** Whether the place at `from` ends what is said: nothing is done behind it. */
function endsAtPlace({ tokens, sentences, sentenceOf }: Passage, from: number): boolean {
  const { to } = sentences[sentenceOf[from]!]!;
  const place = [from + 1, from + 2].some(at => /\d/.test(tokens[at]?.text ?? '') || hasCapital(tokens[at]));
  for (let at = from; at < to - 1; at++)
    if (tokens[at]!.kind === 'mark' || isPastVerb(wordAt(tokens, at)) || isRelativeWho(wordAt(tokens, at)))
      return false;
  return place && to <= from + placeWithin;
}
