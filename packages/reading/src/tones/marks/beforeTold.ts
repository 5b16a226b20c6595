// A remark that stands before what it is said of: *Who raised you? 5,600 of you …*.
import { either, type Confirm } from '../../cues/cue.ts';
import { ofCounted, pointed } from '../../cues/aboutWhom.ts';
import { isKindIn } from '../../cues/besideKindness.ts';
import { aDeed, groupsFrom, heldBy, we, you, type Scene } from '../../scene/scene.ts';
import { suffered, traitsAt } from '../../lexicon/traits.ts';
import type { Range } from '../../tokens/range.ts';
import { besideFact } from '../../cues/besideFact.ts';
import { unboastedBefore, unboastedNext } from './unboasted.ts';

/** Above this nobody feels meant. */
const vast = 100_000;

/** The sentence behind it counts people who may feel meant, and neither is kind. */
export const beforeThoseCounted: Confirm = (scene, match) => {
  const next = scene.passage.sentences[scene.sentenceAt(match.from) + 1];
  if (next === undefined || !kindInItselfAlone(scene, match)) return false;
  return groupsFrom(scene, next.from, next.to).some(
    ({ cohort: { kind, size } }) => kind !== 'zero' && (size === undefined || size.min < vast),
  );
};

/** The sentence behind it tells what whoever reads did, and neither is kind. */
export const beforeOwnDeed: Confirm = (scene, match) => {
  const index = scene.sentenceAt(match.from) + 1;
  const next = scene.passage.sentences[index];
  if (next === undefined || (scene.holds[index]! & (you | we)) !== you || !kindInItselfAlone(scene, match))
    return false;
  return besideFact(scene, { from: next.from, to: next.to });
};

/** As `beforeThoseCounted`, and what is told of them is nothing that anybody boasts of. */
export const beforeFailing: Confirm = (scene, match) =>
  unboastedNext(scene, match) && beforeThoseCounted(scene, match);

/** The text speaks to the people in the data, or of a few of them beside it, before or behind. */
export const pointedAround: Confirm = either(pointed, beforeThoseCounted, beforeOwnDeed);

/** As `pointed`, or what whoever reads did is told before it, or something that nobody boasts of behind it. */
export const toldOfBefore: Confirm = either(pointed, besideFact, beforeFailing);

/** Something that nobody boasts of is told of people who are counted, or of whoever reads: before it, or behind. */
export const besideFailing: Confirm = (scene, match) =>
  ofCounted(scene, match) !== false && (unboastedBefore(scene, match) || unboastedNext(scene, match));

/** How far kind words are looked for before it, and behind, in tokens. */
const kindWithin = 60;

/** Its sentence is not kind but for its own words, nor is the next. */
export function kindInItselfAlone(scene: Scene, { from, to }: Range): boolean {
  const here = scene.sentenceAt(from);
  const { sentences } = scene.passage;
  const next = sentences[here + 1];
  const before = { from: sentences[here]!.from, to: from };
  const behind = { from: to, to: (next ?? sentences[here]!).to };
  return [before, behind].every(
    ({ from, to }) => !isKindIn(scene, { from, to: Math.min(to, from + kindWithin) }),
  );
}

/** The sentence behind it counts homes, or what people did, and is not kind: *Tut tut. 2,300 homes …*. */
export const beforeCountedHomes: Confirm = (scene, match) =>
  (heldBy(scene, scene.sentenceAt(match.from) + 1) & aDeed) !== 0 && kindInItselfAlone(scene, match);

/** The sentence behind it tells of what befell people: *Yikes. 900 homes lost power in the storm.* */
export const ofWhatBefell: Confirm = ({ passage: { tokens, sentences }, sentenceAt }, { from }) => {
  const next = sentences[sentenceAt(from) + 1];
  if (next === undefined) return false;
  for (let at = next.from; at < Math.min(next.to, next.from + 40); at++)
    if ((traitsAt(tokens, at) & suffered) !== 0) return true;
  return false;
};
