// Every word that the phases look for in all of a text, with what it may be: one look-up for each word, instead of one
// for each word in each phase.
import { generalStarters } from '../cohorts/generalPhrases.ts';
import { customerNouns, relatives, singularNouns } from '../cohorts/peopleNouns.ts';
import { givenNames, titlesOfNames } from '../identifiers/givenNames.ts';
import { tracingNouns } from '../identifiers/tracingNouns.ts';
import { listedWeights } from '../language/wordWeights.ts';
import { numberStarters } from '../numbers/numberWords.ts';
import type { Token } from '../tokens/token.ts';
import {
  admirableWords,
  awkwardWords,
  kindWords,
  stanceWords,
  tellingWords,
  witnessWords,
} from '../tones/remarkWords.ts';
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
  [classes.admirable, admirableWords],
  [classes.witness, witnessWords],
  [classes.stance, stanceWords],
  [classes.leadsToOne, tracingNouns],
  [classes.leadsToName, ['meet', 'old']],
  [classes.startsName, [...givenNames, ...titlesOfNames]],
];

const lexicon = new Map<string, number>();
for (const [bit, words] of lists) for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) | bit);
for (const [word, weight] of listedWeights)
  lexicon.set(word, (lexicon.get(word) ?? 0) | classes.weighing(weight));

/** For each token the classes of its word: 0 for what is no word, and for words of which nothing is known. */
export function classify(tokens: readonly Token[]): readonly number[] {
  // A typed array costs more to make than a post has words to fill it with.
  const found = new Array<number>(tokens.length).fill(0);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'word') found[at] = lexicon.get(token.text) ?? ofPossessive(token.text);
  }
  return found;
}

function ofPossessive(word: string): number {
  // The last letter first: it turns nearly all words away.
  if (word.charCodeAt(word.length - 1) !== 115 || !word.endsWith("'s")) return 0;
  return (lexicon.get(word.slice(0, -2)) ?? 0) & classes.withPossessive;
}
