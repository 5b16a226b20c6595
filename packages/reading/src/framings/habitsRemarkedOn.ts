import type { Evidence } from '@fineline/ruleset';
import { regret, type Scene } from '../scene/scene.ts';

/** Tones in which whoever reads is praised, cheered on, thanked or fondly spoken to for what they did. */
const praising = new Set(['celebratory', 'encouraging', 'grateful', 'warm']);

/** Recaps that are a reproach in themselves. */
const reproachful = new Set(['left-unheeded', 'saddened']);

/**
 * *You skipped the intro 411 times. We are not crying.*: whoever is teased about what was recorded of them feels watched;
 * praise for it does not say so, nor does a thing that comments on it (*your shoes send their love*).
 */
export function habitsRemarkedOn(
  { holds }: Scene,
  recaps: readonly Evidence[],
  tones: readonly Evidence[],
): readonly Evidence[] {
  const span = recaps[0]?.span;
  if (span === undefined || tones.some(({ word }) => praising.has(word ?? ''))) return [];
  if (holds.some(held => (held & regret) !== 0)) return [];
  const isTeased =
    recaps.some(({ cue }) => reproachful.has(cue)) ||
    tones.some(({ word, cue }) => word === 'teasing' && cue !== 'thing-comments');
  return isTeased ? [{ word: 'surveillance-boast', cue: 'habit-remarked-on', span }] : [];
}
