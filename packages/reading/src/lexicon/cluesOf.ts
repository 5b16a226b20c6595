import { claimingWords, fewStarters, promisingWords } from './lists/cohortTelltales.ts';
import {
  amends,
  consentingWords,
  faultyWords,
  magnitudes,
  withdrawingWords,
} from './lists/framingTelltales.ts';
import { close, dwelling, employed, homes, living, spots } from './lists/identifierTelltales.ts';
import {
  averages,
  fondWords,
  meritTelltale,
  settlingTelltale,
  unkindTelltale,
} from './lists/toneTelltales.ts';
import * as clues from './clues.ts';
import { listingOf } from './listing.ts';

type List = readonly [bit: number, words: ReadonlySet<string>];

/** Each folder of phases has its lists in a file of its own. They are made where a word is met that no listing knows. */
const lists = (): readonly List[] => [
  [clues.promising, promisingWords],
  [clues.claiming, claimingWords],
  [clues.settling, settlingTelltale],
  [clues.unkind, unkindTelltale],
  [clues.fond, fondWords],
  [clues.home, homes],
  [clues.settled, dwelling],
  [clues.settled, living],
  [clues.settled, employed],
  [clues.few, fewStarters],
  [clues.consenting, consentingWords],
  [clues.close, close],
  [clues.great, magnitudes],
  [clues.amending, amends],
  [clues.faulty, faultyWords],
  [clues.withdrawing, withdrawingWords],
  [clues.average, averages],
  [clues.spot, spots],
  [clues.merit, meritTelltale],
];

let prepared: readonly List[] | undefined;

/** The clues of a word. */
export function cluesOf(word: string): number {
  return listingOf(word)?.clues ?? listedClues(word);
}

/** The clues of all lists that have the word. */
export function listedClues(word: string): number {
  let bits = 0;
  for (const [bit, words] of (prepared ??= lists())) if (words.has(word)) bits |= bit;
  return bits;
}

/** Every word of the lists. */
export function wordsWithClues(): readonly string[] {
  return lists().flatMap(([, words]) => [...words]);
}
