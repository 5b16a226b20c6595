// A cue is a named construction that a careful reader would point at: the words that trigger it, what has to stand
// around them, and what it shows. Triggers of all cues go into the automaton that finds the phrases of vocabularies, so
// that the cost of reading follows the text and not the number of cues.
import type { Facet } from '@fineline/ruleset';
import type { Range } from '../tokens/range.ts';
import type { Scene } from '../scene/scene.ts';

/** Whether what a trigger found is what the cue is about; a range where the evidence is more or less than the trigger. */
export type Confirm = (scene: Scene, match: Range) => boolean | Range;

export interface Cue {
  /** Unique, in kebab-case: it is named in evidence. */
  readonly cue: string;
  /** The words that it shows, as `tone judgmental`. */
  readonly shows: readonly `${Facet} ${string}`[];
  /** Phrases; `ok|okay` stands for either, `we're|we_are` for one word or two. */
  readonly triggers: readonly string[];
  /** Absent where the words alone show it. */
  readonly when?: Confirm;
  /** Texts that show it: they are its test. */
  readonly examples: readonly [string, string, ...string[]];
}

/** For each place of a trigger, what may stand there. */
export function placesOf(trigger: string): readonly (readonly string[])[] {
  return trigger.split(' ').map(place => place.split('|'));
}

/** All of several conditions, in order; the last range counts. */
export function all(...conditions: readonly Confirm[]): Confirm {
  return (scene, match) => {
    let range: boolean | Range = true;
    for (const condition of conditions) {
      const outcome = condition(scene, typeof range === 'object' ? range : match);
      if (outcome === false) return false;
      if (typeof outcome === 'object') range = outcome;
    }
    return range;
  };
}

/** One of several conditions. */
export function either(...conditions: readonly Confirm[]): Confirm {
  return (scene, match) => {
    for (const condition of conditions) {
      const outcome = condition(scene, match);
      if (outcome !== false) return outcome;
    }
    return false;
  };
}

/** Not a condition. */
export function not(condition: Confirm): Confirm {
  return (scene, match) => condition(scene, match) === false;
}
