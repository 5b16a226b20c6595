// What stands beside a set phrase that stings, and makes it kind: what we do for them, a wish for what lies ahead, where a thing
// gets better.
import { isKindIn } from '../../cues/besideKindness.ts';
import type { Confirm } from '../../cues/cue.ts';
import { endOf, startOf, type Scene } from '../../scene/scene.ts';
import { isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { isMark, standsAt, wordAt, type Token } from '../../tokens/token.ts';
import { failsBefore } from './hostileConditions.ts';
import { unboastedHere } from './unboasted.ts';

/** *It gets better on page 300* tells where; *it gets better* pities. */
export const notTellingWhere: Confirm = ({ passage: { tokens } }, { from, to }) =>
  wordAt(tokens, from) !== 'it' || !placing.has(wordAt(tokens, to) ?? '');

const placing = new Set('on in at by from after around once past'.split(' '));

/** *We worry about you when it snows, so the bins are full of grit*: something is done for them. */
export const notCaredFor: Confirm = (scene, { from, to }) => {
  const { tokens } = scene.passage;
  for (let at = to; at < Math.min(endOf(scene, from), to + 12); at++)
    if (isMark(tokens, at, ',') && wordAt(tokens, at + 1) === 'so') return false;
  return true;
};

/** *Good luck with the maths!* is a wish, where nobody failed; *good luck with that* is none. */
export const notWished: Confirm = (scene, match) => {
  const { tokens } = scene.passage;
  if (wordAt(tokens, match.from) !== 'good' || wordAt(tokens, match.to - 1) === 'that') return true;
  const wished = isMark(tokens, endOf(scene, match.from) - 1, '!');
  return !wished || failsBefore(scene, match) !== false;
};

/** *We'd never say we have favourites*: what is not said is about the company. */
export const notOfFavourites: Confirm = ({ passage: { tokens } }, { to }) => {
  const we = wordAt(tokens, to) === 'that' ? to + 1 : to;
  const noun = wordAt(tokens, we) === 'we' ? we + 2 : we + 1;
  if (!['we', "we've"].includes(wordAt(tokens, we) ?? '')) return true;
  return ![noun, noun + 1].some(at =>
    ['favourite', 'favourites', 'favorites'].includes(wordAt(tokens, at) ?? ''),
  );
};

/** *We hope it's a lovely evening* wishes those who have it before them; *we hope it was worth it* looks back. */
export function isStillAhead(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene.passage;
  if (![to - 1, to].some(at => present.has(wordAt(tokens, at) ?? ''))) return false;
  for (let at = startOf(scene, from); at < from; at++) if (isPastVerb(wordAt(tokens, at))) return false;
  return true;
}

const present = new Set(["it's", 'is']);

/** How many fragments are looked at. */
const fragments = 4;

/** *In the rain. For us. ❤️*: they did it for the company, which likes it. */
export const notForUs: Confirm = (scene, { from }) => {
  const { tokens, sentences } = scene.passage;
  const here = scene.sentenceAt(from);
  for (let index = here; index < Math.min(sentences.length, here + fragments); index++) {
    const { from: start, to, words } = sentences[index]!;
    if (words > 3) break;
    if (standsAt(tokens, start, ['for', 'us']) || isKindIn(scene, { from: start, to })) return false;
    for (let at = start; at < to; at++) if (tokens[at]!.text.startsWith('❤')) return false;
  }
  return true;
};

/** *How do they do it?*, *where do they find the energy?* marvel, where nobody boasts of what is told. */
export function marvels(scene: Scene, at: number): boolean {
  const { tokens } = scene.passage;
  const [start, end] = [startOf(scene, at), endOf(scene, at)];
  if (!isMark(tokens, end - 1, '?')) return false;
  const ofHow = wordAt(tokens, start) === 'how' && standsAt(tokens, end - 3, ['do', 'it']);
  const ofWhere = wordAt(tokens, start) === 'where' && isStrength(tokens, end);
  return (ofHow || ofWhere) && !unboastedHere(scene, { from: start, to: end });
}

function isStrength(tokens: readonly Token[], end: number): boolean {
  return standsAt(tokens, end - 4, ['find', 'the']) && strengths.has(wordAt(tokens, end - 2) ?? '');
}

const strengths = new Set('energy strength courage stamina time patience'.split(' '));

export const notMarvelling: Confirm = (scene, { from }) => !marvels(scene, from);
