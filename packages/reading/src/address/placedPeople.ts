// People told of by where they are and what they do there, whatever they are called: *the regular in the window seat who …*.
import { isPeopleNoun, isRelativeWho, pluralPeople } from '../lexicon/lists/peopleNouns.ts';
import { wordAt, type Token } from '../tokens/token.ts';
import { closedClass, isFiniteVerb, looksPlural } from '../lexicon/lists/wordLists.ts';
import type { Uncounted } from './uncounted.ts';

const placing = new Set('in on at from by with near behind of down'.split(' '));
/** How far behind their place *who* may stand, in tokens. */
const placeWithin = 10;

/** *The regular in the window seat who …*, *the folk at the bar whose …*: whoever a *who* behind a place says more of. */
export function placedAt(tokens: readonly Token[], start: number): Uncounted | undefined {
  const one = wordAt(tokens, start) === 'the' || wordAt(tokens, start) === 'whichever';
  let at = one ? start + 1 : start;
  while (at < start + 4 && isPlainWord(tokens, at) && !placing.has(wordAt(tokens, at + 1) ?? '')) at++;
  const noun = wordAt(tokens, at);
  if (noun === undefined || !isPlainWord(tokens, at) || !placing.has(wordAt(tokens, at + 1) ?? ''))
    return undefined;
  for (let ahead = at + 2; ahead < at + 2 + placeWithin; ahead++) {
    const word = wordAt(tokens, ahead);
    if (isRelativeWho(word) || word === 'whose') {
      // *To the best of our knowledge the staff who …*: said of others.
      if (isPeopleNoun(wordAt(tokens, ahead - 1) ?? '')) return undefined;
      const several = looksPlural(noun) || pluralPeople(noun) !== undefined;
      return { word: one && !several ? 'individual' : 'cohort', to: at + 1 };
    }
    if (tokens[ahead] === undefined || tokens[ahead]!.kind === 'mark' || isFiniteVerb(word)) return undefined;
  }
  return undefined;
}

function isPlainWord(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return word !== undefined && !closedClass.has(word) && !isFiniteVerb(word);
}
