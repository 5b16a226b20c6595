import type { Evidence } from '@fineline/ruleset';
import { hostileTones } from '../tones/marks/hostileTones.ts';

/** How a post speaks of people. */
export interface Mood {
  /** The tones it is heard in. */
  readonly heard: ReadonlySet<string>;
  /** It jeers. */
  readonly mean: boolean;
  /** It jeers or teases. */
  readonly teased: boolean;
  readonly thanking: boolean;
  /** It thanks, and teases nobody. */
  readonly kindly: boolean;
  /** It is curious or celebrates: what it asks it asks of nobody who was counted. */
  readonly wondering: boolean;
  /** It tells people that somebody watched them. */
  readonly watched: boolean;
}

export function moodOf(shown: readonly Evidence[], tones: readonly Evidence[]): Mood {
  const heard = new Set(tones.map(({ word }) => word ?? ''));
  const thanking = shown.some(({ word }) => word === 'gratitude');
  const mean = tones.some(({ word }) => word !== undefined && hostileTones.has(word));
  const teased = mean || heard.has('teasing');
  return {
    heard,
    mean,
    teased,
    thanking,
    kindly: thanking && !teased,
    wondering: heard.has('curious') || heard.has('celebratory'),
    watched: shown.some(({ word }) => word === 'surveillance-boast'),
  };
}
