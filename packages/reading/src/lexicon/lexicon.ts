// Every word that the phases look for in all of a text, with what it may be: asked of each word once, instead of in each
// phase.
import { generalStarters } from './lists/generalPhrases.ts';
import { customerNouns, ownedByOne, relatives, singularNouns } from './lists/peopleNouns.ts';
import { givenNames, titlesOfNames } from './lists/givenNames.ts';
import { tracingNouns } from './lists/tracingNouns.ts';
import { gluingWords, isWeighed, weightOf } from './wordWeights.ts';
import { numberStarters } from './lists/numberWords.ts';
import {
  admirableWords,
  awkwardWords,
  kindWords,
  stanceWords,
  tellingWords,
  witnessWords,
} from './lists/remarkWords.ts';
import { regretWords, sayingWords } from './lists/regretWords.ts';
import { firstPersonWords, negations, secondPersonWords } from './lists/wordLists.ts';
import { isAccented } from '../letters/plainLetters.ts';
import { leadStarters } from './lists/leadPhrases.ts';
import { timeStarters, timeWords } from './lists/timeWords.ts';
import * as classes from './classes.ts';
import { listingOf } from './listing.ts';

type Listed = Iterable<string> & Pick<ReadonlySet<string>, 'has'>;

/** The lists are asked when a word is first seen, and not put into one table: most of their words are in no text. */
const lists: readonly (readonly [bit: number, ...lists: readonly Listed[]])[] = [
  [classes.ofTime, timeWords],
  [classes.startsTime, timeStarters],
  [classes.leadsToTime, leadStarters],
  [classes.startsNumber, numberStarters],
  [classes.onePerson, ...singularNouns, ownedByOne, new Set(['someone', 'somebody', 'whoever', 'old'])],
  [classes.customers, ...customerNouns],
  [classes.startsGeneral, generalStarters],
  [classes.secondPerson, secondPersonWords],
  [classes.firstPerson, firstPersonWords],
  [classes.negation, negations],
  [classes.relativeWho, relatives],
  [classes.kindness, kindWords],
  [classes.telling, tellingWords],
  [classes.awkward, awkwardWords],
  [classes.admirable, admirableWords],
  [classes.witness, witnessWords],
  [classes.stance, stanceWords],
  [classes.leadsToOne, ...tracingNouns],
  [classes.leadsToName, new Set(['meet', 'old'])],
  [classes.startsName, givenNames, titlesOfNames],
  [classes.ofEnglish, gluingWords],
  [classes.ofSaying, sayingWords],
  [classes.ofRegret, regretWords],
];

/** The classes of a word and its weight for its language. */
export function bitsOf(word: string): number {
  const weight = classes.weighing(weightOf(word));
  const bits = bitsListed(word);
  // What *member's* is because *member* is it.
  if (bits === 0 && word.endsWith("'s") && !isWeighed(word))
    return weight | (bitsListed(word.slice(0, -2)) & classes.withPossessive);
  // Lists hold names in plain letters.
  if (bits === 0 && isAccented(word) && givenNames.has(word)) return weight | classes.startsName;
  return weight | bits;
}

function bitsListed(word: string): number {
  return listingOf(word)?.bits ?? listedBits(word);
}

/** The bits of all lists that have the word. */
export function listedBits(word: string): number {
  let bits = 0;
  for (const [bit, ...words] of lists) if (words.some(list => list.has(word))) bits |= bit;
  return bits;
}

/** Every word of the lists. */
export function wordsWithBits(): readonly string[] {
  return lists.flatMap(([, ...sets]) => sets.flatMap(words => [...words]));
}
