// Whether a group did something: it is told of for a deed, and not counted among what was done to people.
import type { Group } from '../cohorts/group.ts';
import { opensClause } from '../cohorts/bareNumbers.ts';
import { doerOf } from '../cohorts/doerOf.ts';
import { isRelativeWho } from '../cohorts/peopleNouns.ts';
import type { Scene } from '../cues/scene.ts';
import { wordAt } from '../tokens/token.ts';
import { isFiniteVerb, isPastVerb } from '../tokens/wordLists.ts';

/** How far behind the group its verb may stand, a place between them. */
const reach = 7;

const being = new Set(['is', 'are', 'was', 'were', 'be']);
const having = new Set(['have', 'has', 'had']);

/** *46 guests in Ely slept on deck*, *a handful of riders have asked for hay*; *86 callers were answered* did nothing. */
export function didSomething({ passage }: Scene, { from, to }: Group): boolean {
  const { tokens } = passage;
  const start = wordAt(tokens, from - 1) === 'the' ? from - 1 : from;
  if (!opensClause(passage, start) || isRelativeWho(wordAt(tokens, to))) return false;
  for (let at = to; at < to + reach; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) return tokens[at]?.kind === 'number' && at > to;
    if (being.has(word)) return wordAt(tokens, at + 1)?.endsWith('ing') === true;
    // *Three riders accounted for half of it* tells a share.
    if (word === 'accounted') return false;
    if (having.has(word)) return wordAt(tokens, at + 1) !== 'been';
    if (isFiniteVerb(word) || doerOf(tokens, at, true) === 'people') return isPastVerb(word) || at === to;
  }
  return false;
}

const consenting = new Set(
  'permission consent blessing permitted agreed agree consented volunteered opted'.split(' '),
);

/** *With their permission*, *9 members agreed to let us …*: they were asked, and told of as they like. */
export function isTheirConsent(
  { passage: { tokens, sentences }, sentenceAt }: Scene,
  { from }: Group,
): boolean {
  const sentence = sentences[sentenceAt(from)]!;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 60); at++) {
    const word = wordAt(tokens, at) ?? '';
    if (consenting.has(word) || (word === 'said' && wordAt(tokens, at + 1) === 'yes')) return true;
  }
  return false;
}
