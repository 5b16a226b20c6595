// A cue is a named construction that a careful reader would point at: the words that trigger it, what has to stand
// around them, and what it shows. Triggers of all cues go into the automaton that finds the phrases of vocabularies, so
// that the cost of reading follows the text and not the number of cues.
import type { Facet } from '@fineline/ruleset';
import type { Range } from '../tokens/range.ts';
import type { Scene } from './scene.ts';

/** Whether what a trigger found is what the cue is about; a range where the evidence is more or less than the trigger. */
export type Confirm = (scene: Scene, match: Range) => boolean | Range;

export interface Cue {
  /** Unique, in kebab-case: it is named in evidence. */
  readonly cue: string;
  /** The words that it shows, as `tone judgmental`. */
  readonly shows: readonly `${Facet} ${string}`[];
  /** Phrases; `ok|okay` stands for either, `we're|we_are` for one word or two. Bundled, what gives them. */
  readonly triggers: readonly string[] | (() => readonly string[]);
  /** Absent where the words alone show it. */
  readonly when?: Confirm;
  /** Texts that show it: they are its test. */
  readonly examples: readonly [string, string, ...string[]];
}

/** The phrases of a cue. */
export function triggersOf({ triggers }: Cue): readonly string[] {
  return typeof triggers === 'function' ? triggers() : triggers;
}

/** What may stand at a place of a trigger; undefined behind its last place. */
export function alternativesAt(trigger: string, place: number): readonly string[] | undefined {
  let start = 0;
  for (let before = 0; before < place; before++) {
    const space = trigger.indexOf(' ', start);
    if (space < 0) return undefined;
    start = space + 1;
  }
  const end = trigger.indexOf(' ', start);
  return (end < 0 ? trigger.slice(start) : trigger.slice(start, end)).split('|');
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
