// Conditions on whom a text is about where a trigger stands: those counted, customers, whoever reads.
import type { Range } from '../tokens/range.ts';
import { besideFact } from './besideFact.ts';
import { isKindIn } from './besideKindness.ts';
import { behindOwnNumbers } from './besideNumbers.ts';
import type { Confirm } from './cue.ts';
import {
  aCrowd,
  aDeed,
  aFew,
  aGroup,
  heldBy,
  people,
  promise,
  someTold,
  stillTold,
  we,
  you,
  type Scene,
} from '../scene/scene.ts';

/** What a sentence holds that tells of somebody. */
const ofSomebody = aGroup | aDeed | people | you | we | promise;

/** The text speaks to the people in the data, or of them in this sentence or the one before, or in one that a few idle words part from it. */
export const pointed: Confirm = (scene, match) => {
  const { address } = scene;
  if (address.pointedFrom !== undefined && address.pointedFrom < match.to) return true;
  if (holdsNear(scene, match, aGroup | stillTold)) return true;
  const here = scene.sentenceAt(match.from);
  if (isOfSome(scene, match, here)) return true;
  return isIdle(scene, here - 1) && (heldBy(scene, here - 2) & (aGroup | stillTold)) !== 0;
};

/** *Some of you …*, *plenty of guests …*: they are told of before it, and what is told of them in the same breath is no remark. */
function isOfSome(scene: Scene, { from }: Range, here: number): boolean {
  if ((heldBy(scene, here - 1) & someTold) !== 0) return true;
  const { tokens, sentences } = scene.passage;
  if ((heldBy(scene, here) & someTold) === 0 || from === sentences[here]!.from) return false;
  return tokens[from]!.kind !== 'word' || tokens[from - 1]!.kind !== 'word';
}

/** *The sun was out.*: a few words about nobody. */
function isIdle(scene: Scene, sentence: number): boolean {
  const between = scene.passage.sentences[sentence];
  if (between === undefined || between.words > 5) return false;
  return (heldBy(scene, sentence) & ofSomebody) === 0 && !isKindIn(scene, between);
}

/** It speaks to more than a name: *Hey Leeds* and *Dear Monday* greet, and their questions are asked of anybody. */
export const beyondName: Confirm = (scene, match) => byMoreThanName(scene) || holdsNear(scene, match, aFew);

/** Whether people are spoken to by what they did, and not by a name alone. */
export function byMoreThanName({ address: { fact } }: Pick<Scene, 'address'>): boolean {
  return (fact.evidence ?? []).some(({ word, cue }) => word !== 'reader' && cue !== 'hey-name');
}

/** Counted people are told of in its sentence or one beside it, or spoken to. */
export const ofCounted: Confirm = (scene, match) => {
  if (pointed(scene, match) !== false) return true;
  const sentence = scene.sentenceAt(match.from);
  const near = heldBy(scene, sentence - 2) | heldBy(scene, sentence + 1) | heldBy(scene, sentence + 2);
  if ((near & aGroup) !== 0 || behindOwnNumbers(scene, match) !== false) return true;
  // What they did may be counted, and not they: *413 dinners for one*.
  if (((heldBy(scene, sentence) | heldBy(scene, sentence - 1)) & aDeed) !== 0) return true;
  return besideFact(scene, match) !== false;
};

/** As `pointed`, or counted people are told of in the sentence behind it. */
export const pointedNearby: Confirm = (scene, match) =>
  pointed(scene, match) !== false || ((scene.holds[scene.sentenceAt(match.from) + 1] ?? 0) & aGroup) !== 0;

/** The company said in its sentence or the one before what whoever reads did. */
export const behindWatching: Confirm = ({ holds, sentenceAt }, { from }) => {
  const sentence = sentenceAt(from);
  return [holds[sentence] ?? 0, holds[sentence - 1] ?? 0].some(
    held => (held & you) !== 0 && (held & we) !== 0,
  );
};

/** It is said of customers: the text is pointed, or they are named in this sentence or the one before. */
export const ofCustomers: Confirm = (scene, match) =>
  pointed(scene, match) !== false || holdsNear(scene, match, aGroup | people);

/** It is said of customers, or to whoever reads. */
export const ofPeople: Confirm = (scene, match) =>
  ofCustomers(scene, match) !== false || holdsNear(scene, match, you);

/** Its sentence speaks to whoever reads. */
export const toReader: Confirm = (scene, match) => holdsHere(scene, match, you);

/** Its sentence speaks to nobody who reads. */
export const notToReader: Confirm = (scene, match) => !holdsHere(scene, match, you);

/** The text speaks to nobody in the data. */
export const unpointed: Confirm = ({ address }) => address.pointedFrom === undefined;

/** A thousand people or more, in a number that somebody says, are counted in its sentence or beside it. */
export const crowdNear: Confirm = (scene, { from }) => {
  const sentence = scene.sentenceAt(from);
  const near = heldBy(scene, sentence - 1) | heldBy(scene, sentence) | heldBy(scene, sentence + 1);
  return (near & aCrowd) !== 0;
};

function holdsHere({ holds, sentenceAt }: Scene, { from }: Range, bits: number): boolean {
  return (holds[sentenceAt(from)]! & bits) !== 0;
}

function holdsNear(scene: Scene, { from }: Range, bits: number): boolean {
  const sentence = scene.sentenceAt(from);
  return ((scene.holds[sentence]! | heldBy(scene, sentence - 1)) & bits) !== 0;
}
