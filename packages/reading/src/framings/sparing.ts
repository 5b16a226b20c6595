// Why a group that is told of is not called out, whatever is said of it.
import type { Group } from '../cohorts/groups/group.ts';
import type { Scene } from '../scene/scene.ts';
import { isMadeGood } from './amends.ts';
import type { Mood } from './moodOf.ts';
import { befallen } from './personalTellings.ts';
import { withdraws } from './turnsToThem.ts';

/** What a post tells, and how. */
export interface Telling {
  readonly scene: Scene;
  readonly mood: Mood;
  /** Whether those in a sentence are people of a story. */
  readonly isOfFiction: (sentence: number) => boolean;
}

/** One reason to spare a group. */
export type Spares = (telling: Telling, group: Group) => boolean;

/** Whether one of the reasons does. */
export function isSpared(reasons: readonly Spares[], telling: Telling, group: Group): boolean {
  return reasons.some(spares => spares(telling, group));
}

export const inAStory: Spares = ({ scene, isOfFiction }, { from }) => isOfFiction(scene.sentenceAt(from));

export const whereItIsMadeGood: Spares = ({ scene: { passage, sentenceAt }, mood }, { from }) =>
  !mood.teased && isMadeGood(passage, sentenceAt(from));

export const whomSomethingBefell: Spares = ({ scene, mood }, group) => !mood.teased && befallen(scene, group);

export const whereItWithdraws: Spares = ({ scene: { passage, sentenceAt }, mood }, { from }) =>
  !mood.mean && withdraws(passage.tokens, passage.sentences[sentenceAt(from)]!);
