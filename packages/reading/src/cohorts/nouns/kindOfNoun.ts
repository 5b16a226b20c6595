// Whether the plural noun that a number counts means people. The lists say first, then the noun's form, then what stands
// around it. What nothing settles stays `unclear`: it may be a group, so it must not be passed over as a thing.
import type { Passage } from '../../passage/passage.ts';
import { givenNames } from '../../lexicon/lists/givenNames.ts';
import { hasOneCapital, standsAt, wordAt } from '../../tokens/token.ts';
import { hails, isAdverb, isFiniteVerb } from '../../lexicon/lists/wordLists.ts';
import { doerOf, verbBehind } from './doerOf.ts';
import { kindOfMany } from './nounsOfMany.ts';
import { isFigureOfSpeech, meansPeopleByForm } from '../../lexicon/peopleForms.ts';
import { isThing } from '../../lexicon/lists/thingNouns.ts';

/** Kind of the plural noun at `at`, which no list of people holds; `from` is where its number starts. */
export function kindOfNoun(passage: Passage, at: number, from: number): 'people' | 'thing' | 'unclear' {
  const { tokens } = passage;
  const token = tokens[at]!;
  if (isFigureOfSpeech(wordAt(tokens, at - 1), token.text)) return 'people';
  const noun = token.text;
  const many = kindOfMany(passage, at, from);
  if (many !== undefined) return many;
  if (isThing(noun)) return 'thing';
  const doer = doerOf(tokens, verbBehind(tokens, at + 1), false);
  if (creatures.has(noun)) {
    // *Nine gnomes went missing*: from a garden, or a party.
    if (doer === 'people' && standsAt(tokens, at + 1, ['went', 'missing'])) return 'unclear';
    return doer === 'people' ? 'people' : 'thing';
  }
  // *Cheaper than ten singles*.
  if (wordAt(tokens, from - 1) === 'than' && priced.has(wordAt(tokens, from - 2) ?? '')) return 'thing';
  const capitalised = hasOneCapital(token);
  // *Nine Karens*.
  if (capitalised && givenNames.has(noun.slice(0, -1))) return 'people';
  if (meansPeopleByForm(noun, capitalised)) return doer === 'thing' ? 'thing' : 'people';
  if (doer !== undefined) return doer;
  if (isSpokenTo(passage, from)) return 'people';
  if (isTraded(passage, from)) return 'thing';
  const ours = wordAt(tokens, from - 1) === 'our' || wordAt(tokens, at - 1) === 'our';
  return ours && isFiniteVerb(wordAt(tokens, at + 1)) ? 'people' : 'unclear';
}

/** What lives in games, nests and tales; people are called so in fun, and then do what people do. */
const creatures = new Set(
  (
    'dragons unicorns phoenixes griffins goblins orcs ogres gnomes elves imps ghosts ghouls zombies vampires werewolves ' +
    'mummies skeletons monsters krakens robots androids drones cyborgs chicks cuckoos hatchlings kits'
  ).split(' '),
);

const priced = new Set(['cheaper', 'dearer']);
const trading = new Set(
  (
    'buy bought sell sold order ordered purchased deliver delivered ship shipped plant planted build ' +
    'built open opened bake baked brew brewed eat ate drink drank download downloaded install installed ' +
    'print printed donate donated own owns owned wear wore worn cook cooked consume consumed devour devoured finish ' +
    'finished complete completed ran swam cycled rowed hiked climbed log logged clock clocked write wrote upload uploaded ' +
    'wash washed mend mended repair repaired knit knitted sew sewed sewn scored earned rented'
  ).split(' '),
);

/** *Bought 5,000 …*: nobody buys people. A preposition or a pronoun between them ends what the verb speaks of. */
function isTraded({ tokens }: Passage, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const word = wordAt(tokens, at);
    if (word === undefined) return false;
    if (trading.has(word)) return true;
    if (!['the', 'all', 'our', 'another', 'up'].includes(word) && !isAdverb(word)) return false;
  }
  return false;
}

/** *To the 53 …:*, *Dear 53 …,*: nobody speaks to things. */
function isSpokenTo({ tokens, sentences, sentenceOf }: Passage, from: number): boolean {
  const start = sentences[sentenceOf[from]!]!.from;
  let at = from - 1;
  while (at > start && ['the', 'all', 'our', 'those'].includes(wordAt(tokens, at) ?? '')) at--;
  if (at < start) return false;
  const word = wordAt(tokens, at) ?? '';
  return hails.has(word) || (word === 'to' && at === start);
}
