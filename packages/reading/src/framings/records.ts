// A vast crowd that did one thing is a number to be proud of; what was private, a trouble or a habit is a fact about many.
// A crowd is vast from ten thousand on. A total without a verb (*9 million crossings.*) is a record, too, where people do
// what is counted; what is sold and searched for follows a trend, and is no fact about people.
import { doerOf } from '../cohorts/nouns/doerOf.ts';
import type { Group } from '../cohorts/groups/group.ts';
import { promise, type Scene } from '../scene/scene.ts';
import { wordAt } from '../tokens/token.ts';
import { isAdverb, isPastVerb } from '../lexicon/lists/wordLists.ts';
import { isYardstick } from './isForFun.ts';

/** From how many on a crowd is a record. */
const crowd = 10_000;
/** From how many on what they are doing just now is one. */
const vast = 1_000_000;
/** How far behind the crowd its verb may stand, and how far behind the verb what makes a trouble of it, in tokens. */
const verbWithin = 9;
const troubleWithin = 6;

/** *Half a million families planted a bulb*, *90,000 homes have swapped*: unless it touches what is private. */
export function isRecord(scene: Scene, group: Group, touchy: ReadonlySet<number>): boolean {
  const { passage, holds, sentenceAt } = scene;
  const { from, to, cohort } = group;
  const { tokens, sentences } = passage;
  const sentence = sentenceAt(from);
  const { size, kind, share } = cohort;
  if (kind === 'share' || share !== undefined || size === undefined || size.min < crowd) return false;
  if (isYardstick(scene, from)) return false;
  if (touchy.has(sentence) || (holds[sentence]! & promise) !== 0) return false;
  const end = Math.min(sentences[sentence]!.to, to + verbWithin);
  for (let at = to; at < end; at++) {
    const word = wordAt(tokens, at) ?? '';
    // *A billion people are using it*, and none of them in particular.
    if ((word === 'are' || word === 'were') && size.min >= vast && wordAt(tokens, at + 1)?.endsWith('ing'))
      return true;
    // *People who asked …* are described.
    if (describing.has(word) || tokens[at]!.kind === 'mark') return false;
    const now = word === 'now' || (isAdverb(word) && at === to);
    if (now) continue;
    if (perfect.has(word)) return !isTrouble(scene, at + 1, sentences[sentence]!.to);
    // *Rang in the new year*.
    if (word === 'rang' && wordAt(tokens, at + 1) === 'in') return true;
    if (isPastVerb(word) || (wordAt(tokens, at - 1) === 'now' && doerOf(tokens, at, false) === 'people'))
      return !isTrouble(scene, at, sentences[sentence]!.to);
  }
  return false;
}

const describing = new Set(['who', 'whose', 'that', 'were', 'was', 'in', 'is', 'are']);
const perfect = new Set(['have', 'has']);

/** Said to the company, put off, or gone wrong. */
const troubles = new Set(
  (
    'asked told rang called wrote written said reported complained phoned mailed emailed contacted messaged requested ' +
    'missed failed forgot forgotten lost needed left skipped quit cancelled spent moved switched swapped proposed ' +
    'streamed cooked cried wept lied cheated fell slept been had'
  ).split(' '),
);
const soured = new Set(['without', 'badly', 'wrongly', 'late', 'never', 'not', 'twice', 'each', 'every']);
/** Nouns that make a deed of *have*. */
const shares = new Set(['say', 'vote', 'go']);

function isTrouble({ passage: { tokens } }: Scene, verb: number, end: number): boolean {
  const word = wordAt(tokens, isAdverb(wordAt(tokens, verb)) ? verb + 1 : verb) ?? '';
  if (word === 'had') return !tokens.slice(verb, verb + 3).some(token => shares.has(token.text));
  if (word === 'been') return wordAt(tokens, verb + 1)?.endsWith('ing') !== true;
  if (troubles.has(word)) return true;
  for (let at = verb + 1; at < Math.min(end, verb + troubleWithin); at++)
    if (soured.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}
