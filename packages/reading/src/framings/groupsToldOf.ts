// Counted groups that a post does not speak to, and of which it tells in a tone, with a question, or having watched them.
import type { Evidence, Span, YesNoFact } from '@fineline/ruleset';
import type { Group } from '../cohorts/group.ts';
import { isFew, promise } from '../scene/scene.ts';
import { spanOf } from '../tokens/token.ts';
import { takesBackWords } from '../scene/takesBackWords.ts';
import { asksBehind, asksCrowd } from './asksOfCrowds.ts';
import { isTheirConsent } from './deeds.ts';
import { isFailingRemarkedOn } from './failingsRemarkedOn.ts';
import { isOfOthers } from './heldUp.ts';
import { isGreat, isMany } from './sizes.ts';
import {
  inAStory,
  isSpared,
  whereItIsMadeGood,
  whereItWithdraws,
  whomSomethingBefell,
  type Spares,
  type Telling,
} from './sparing.ts';

export function groupsToldOf(
  telling: Telling,
  question: YesNoFact,
): readonly (Evidence & { readonly span: Span })[] {
  const { groups, passage } = telling.scene;
  return groups
    .filter(group => isMeant(telling, question, group) && !isSpared(reasons, telling, group))
    .map(({ from, to }) => ({ word: 'call-out', cue: 'told-of', span: spanOf(passage.tokens, from, to) }));
}

/** Something in the post is meant for the group. */
function isMeant({ scene, mood }: Telling, question: YesNoFact, group: Group): boolean {
  const { mean, teased, watched, kindly, heard, wondering } = mood;
  // To tell that one watched them, or to joke about them, points at them, however many they are.
  if (mean || (teased && !isGreat(group))) return true;
  if (!kindly && isFailingRemarkedOn(scene, group)) return true;
  if (watched && (!isGreat(group) || scene.address.pointedFrom !== undefined)) return true;
  if (heard.size > 0 && !kindly && isFew(group) && !isTheirConsent(scene, group)) return true;
  if (question.value !== true || wondering || !asksBehind(scene, question, group)) return false;
  return !isMany(group) || asksCrowd(scene, question);
}

const nobody: Spares = (_, { cohort }) => cohort.kind === 'zero';
const ofOthers: Spares = ({ scene }, group) => isOfOthers(scene, group);

/** Who is told of alone is a story, until somebody makes fun of them. */
const oneAlone: Spares = ({ mood }, { cohort }) => cohort.kind === 'single' && !mood.teased;

const promised: Spares = ({ scene: { holds, sentenceAt } }, { from }) =>
  (holds[sentenceAt(from)]! & promise) !== 0;

const takenBack: Spares = ({ scene }, { from }) => takesBackWords(scene, scene.sentenceAt(from));
const quoted: Spares = ({ scene: { passage } }, { to }) => passage.masks.of[to - 1] !== 0;

const reasons: readonly Spares[] = [
  nobody,
  ofOthers,
  inAStory,
  whereItIsMadeGood,
  whomSomethingBefell,
  whereItWithdraws,
  oneAlone,
  promised,
  takenBack,
  quoted,
];
