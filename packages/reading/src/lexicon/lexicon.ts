// Every word that the phases look for in all of a text, with what it may be: one look-up for each word, instead of one
// for each word in each phase.
import { generalStarters } from '../cohorts/generalPhrases.ts';
import { customerNouns, relatives, singularNouns } from '../cohorts/peopleNouns.ts';
import { givenNames, titlesOfNames } from '../identifiers/givenNames.ts';
import { tracingNouns } from '../identifiers/tracingNouns.ts';
import { gluingWords, listedWeights, weightOfForm } from '../language/wordWeights.ts';
import { numberStarters } from '../numbers/numberWords.ts';
import type { Token } from '../tokens/token.ts';
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

const lexicon = new Map<string, number>();
for (const [bit, words] of lists) for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) | bit);
for (const [word, weight] of listedWeights)
  lexicon.set(word, (lexicon.get(word) ?? 0) | classes.weighing(weight));

/**
 * What is known of words that no list holds, so that a word is looked at once and not once in each text. It is the same for
 * every text, and is forgotten when it has grown large.
 */
const unlisted = new Map<string, number>();
const mostUnlisted = 8192;
/** Longer ones are seldom written twice. */
const longestUnlisted = 24;

/** For each token the classes of its word and its weight: 0 for what is no word. */
export function classify(tokens: readonly Token[]): readonly number[] {
  // A typed array costs more to make than a post has words to fill it with.
  const found = new Array<number>(tokens.length).fill(0);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'word') found[at] = bitsOf(token.text);
  }
  return found;
}

function bitsOf(word: string): number {
  const listed = lexicon.get(word);
  if (listed === undefined) return unlisted.get(word) ?? bitsOfUnlisted(word);
  if (classes.isWeighed(listed)) return listed;
  const bits = listed | classes.weighing(weightOfForm(word));
  lexicon.set(word, bits);
  return bits;
}

function bitsOfUnlisted(word: string): number {
  const bits = ofPossessive(word) | classes.weighing(weightOfForm(word));
  if (word.length > longestUnlisted) return bits;
  if (unlisted.size >= mostUnlisted) unlisted.clear();
  unlisted.set(word, bits);
  return bits;
}

function ofPossessive(word: string): number {
  if (!word.endsWith("'s")) return 0;
  return (lexicon.get(word.slice(0, -2)) ?? 0) & classes.withPossessive;
}
