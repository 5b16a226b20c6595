// Every word that the phases look for in all of a text, with what it may be: one look-up for each word, instead of one
// for each word in each phase.
import { generalStarters } from '../cohorts/generalPhrases.ts';
import { customerNouns, relatives, singularNouns } from '../cohorts/peopleNouns.ts';
import { givenNames, titlesOfNames } from '../identifiers/givenNames.ts';
import { tracingNouns } from '../identifiers/tracingNouns.ts';
import { gluingWords, listedWeights, weightOfForm } from '../language/wordWeights.ts';
import { numberStarters } from '../numbers/numberWords.ts';
import { awkwardWords, kindWords, stanceWords, tellingWords, witnessWords } from '../tones/remarkWords.ts';
import { regretWords, sayingWords } from '../tones/regretWords.ts';
import { firstPersonWords, negations, secondPersonWords } from '../tokens/wordLists.ts';
import { timeStarters, timeWords } from '../windows/timeWords.ts';
import * as classes from './classes.ts';

const lists: readonly (readonly [bit: number, words: Iterable<string>])[] = [
  [classes.ofTime, timeWords],
  [classes.startsTime, timeStarters],
  [classes.startsNumber, numberStarters],
  [classes.onePerson, ['someone', 'somebody', 'whoever', 'old', 'account', ...singularNouns]],
  [classes.customers, customerNouns],
  [classes.startsGeneral, generalStarters],
  [classes.secondPerson, secondPersonWords],
  [classes.firstPerson, firstPersonWords],
  [classes.negation, negations],
  [classes.relativeWho, relatives],
  [classes.kindness, kindWords],
  [classes.telling, tellingWords],
  [classes.awkward, awkwardWords],
  [classes.witness, witnessWords],
  [classes.stance, stanceWords],
  [classes.leadsToOne, tracingNouns],
  [classes.leadsToName, ['meet', 'old']],
  [classes.startsName, [...givenNames, ...titlesOfNames]],
  [classes.ofEnglish, gluingWords],
  [classes.ofSaying, sayingWords],
  [classes.ofRegret, regretWords],
];

let prepared: ReadonlyMap<string, number> | undefined;

/** Made when the first word is looked up: whoever reads no post does not wait for it. */
function lexicon(): ReadonlyMap<string, number> {
  if (prepared !== undefined) return prepared;
  const bitsByWord = new Map<string, number>();
  const add = (word: string, bits: number): void => {
    bitsByWord.set(word, (bitsByWord.get(word) ?? 0) | bits);
  };
  for (const [bit, words] of lists) for (const word of words) add(word, bit);
  for (const [word, weight] of listedWeights()) add(word, classes.weighing(weight));
  return (prepared = bitsByWord);
}

/** The classes of a word and its weight for its language. */
export function bitsOf(word: string): number {
  const listed = lexicon().get(word) ?? ofPossessive(word);
  return classes.isWeighed(listed) ? listed : listed | classes.weighing(weightOfForm(word));
}

function ofPossessive(word: string): number {
  if (!word.endsWith("'s")) return 0;
  return (lexicon().get(word.slice(0, -2)) ?? 0) & classes.withPossessive;
}
