// Facts that are told for the fun of it.
import type { Span } from '@fineline/ruleset';
import type { Scene } from '../scene/scene.ts';
import { smallNumbers } from '../lexicon/lists/numberWords.ts';
import { isMark, standsAt, wordAt } from '../tokens/token.ts';

const animals =
  /\b(?:cats|dogs|pets|hamsters|parrots|budgies|goldfish|cows|sheep|goats|hens|chickens|ducks|geese|whales|penguins|pigeons|rabbits|horses|ponies|bees|squirrels|foxes)\b/i;
const hearsay: readonly (readonly string[])[] = [
  ['it', 'is', 'said'],
  ["it's", 'said'],
  ['they', 'say'],
  ['legend', 'has'],
  ['rumour', 'has'],
  ['rumor', 'has'],
];

/**
 * *The same as 900 kettles*, *9,000 umbrellas, among them a spear*, *nine in ten cats*, *they say that …*: told for the fun of
 * it.
 */
export function isForFun(scene: Scene, first: number, { start, end }: Span): boolean {
  const { tokens, sentences, source } = scene.passage;
  const { from, to } = sentences[scene.sentenceAt(first)]!;
  if (animals.test(source.slice(start, end)) || hearsay.some(words => standsAt(tokens, from, words)))
    return true;
  for (let at = first; at < Math.min(to, first + 30); at++)
    if (standsAt(tokens, at, ['among', 'them'])) return true;
  // *Farther than every postman put together*.
  for (let at = first; at + 1 < Math.min(to, first + 30); at++)
    if (standsAt(tokens, at, ['put', 'together']) || standsAt(tokens, at, ['end', 'to', 'end'])) return true;
  if (isInOddList(scene, from, to) || isYardstick(scene, first)) return true;
  for (let at = first; at > Math.max(from, first - 4); at--) {
    const [one, two] = [wordAt(tokens, at - 2) ?? '', wordAt(tokens, at - 1) ?? ''];
    if (two === 'as' && ['same', 'much', 'long', 'heavy', 'tall', 'high', 'far'].includes(one)) return true;
    if (['equivalent', 'equal'].includes(one) && (two === 'to' || two === 'of')) return true;
  }
  return false;
}

/** How far before a number its *would* may stand, in tokens. */
const wouldWithin = 6;

/** *Would give 70,000 people a bath*: the number measures something else. */
export function isYardstick({ passage: { tokens, sentences }, sentenceAt }: Scene, from: number): boolean {
  const start = Math.max(sentences[sentenceAt(from)]!.from, from - wouldWithin);
  for (let at = start; at < from; at++) if (wordAt(tokens, at) === 'would') return true;
  return false;
}

/** *Left behind this year: one tuba, four kites, eleven cakes*: three things and more in one list, each with its number. */
function isInOddList({ passage: { tokens } }: Scene, from: number, to: number): boolean {
  let items = 0;
  for (let at = from + 1; at < Math.min(to, from + 40); at++) {
    const leads =
      isMark(tokens, at - 1, ',') || isMark(tokens, at - 1, ':') || wordAt(tokens, at - 1) === 'and';
    const number = tokens[at]!.kind === 'number' || smallNumbers.has(wordAt(tokens, at) ?? '');
    if (leads && (number || wordAt(tokens, at) === 'a')) items++;
  }
  return items >= 3;
}
