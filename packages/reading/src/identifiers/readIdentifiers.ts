import type { Evidence } from '@fineline/ruleset';
import type { Passage } from '../tokens/passage.ts';
import { numbersOfPeople } from './numbersOfPeople.ts';
import { reachableIn } from './reachable.ts';

/** What identifies a person in any language: e-mail addresses, handles, and numbers that belong to one person. */
export function readIdentifiers({ source, tokens }: Passage): readonly Evidence[] {
  const reachable = reachableIn(source, tokens);
  const numbers = numbersOfPeople(source, tokens);
  if (numbers.length === 0) return reachable;
  const found: Evidence[] = [];
  // Both are in the order of the text, and none overlaps another of its kind: one walk through both.
  let next = 0;
  for (const number of numbers) {
    while (next < reachable.length && reachable[next]!.span!.end <= number.span!.start)
      found.push(reachable[next++]!);
    if (next === reachable.length || reachable[next]!.span!.start >= number.span!.end) found.push(number);
  }
  return [...found, ...reachable.slice(next)];
}
