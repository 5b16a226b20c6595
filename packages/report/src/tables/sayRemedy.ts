import { both } from '@fineline/ruleset';
import type { Remedy } from '@fineline/runtime';

/** Where ways to pass were looked for, and none was found. */
export const noWayFound = 'no way was found in which it would pass; not every one is tried';

/** The changes of a table as one sentence, with what they lose where it can be said: `drop \`note\` and …`. */
export function sayRemedy({ changes, loss }: Remedy): string {
  const all = both(changes);
  const part = loss < 0.001 ? 'hardly anything' : `${Number((loss * 100).toPrecision(2))}%`;
  return loss === 0 ? all : `${all} (loses ${part} of what it says)`;
}
