import { withCommas } from '@fineline/ruleset';
import type { Violating } from '../decisions/decision.ts';
import { quantity } from '../phrases/quantities.ts';

/** How many groups a sentence is true of, before the sentence, which speaks of the one that is worst off. */
export function sayGroups({ groups, rows, persons }: Violating, all: number, sentence: string): string {
  const size = persons === undefined ? quantity(rows, 'rows') : quantity(persons, 'people');
  const part = `${withCommas(groups)} of ${withCommas(all)} ${all === 1 ? 'group' : 'groups'} with ${size}`;
  return `${part}: ${sentence}`;
}
