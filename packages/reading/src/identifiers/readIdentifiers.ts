import type { Evidence } from '@fineline/ruleset';
import type { Passage } from '../tokens/passage.ts';
import { labelledNumbers } from './labelledNumbers.ts';
import { numbersOfPeople } from './numbersOfPeople.ts';
import { reachableIn } from './reachable.ts';

/** What identifies a person in any language: e-mail addresses, handles, and numbers that belong to one person. */
export function readIdentifiers({ source, tokens }: Passage): readonly Evidence[] {
  const checked = numbersOfPeople(source, tokens);
  const numbers = merged(checked, labelledNumbers(source, tokens));
  return merged(numbers, reachableIn(source, tokens));
}

/** Both are in the order of the text, and none overlaps another of its kind: one walk through both, the first rules. */
function merged(first: readonly Evidence[], second: readonly Evidence[]): readonly Evidence[] {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const found: Evidence[] = [];
  let next = 0;
  for (const one of first) {
    while (next < second.length && second[next]!.span!.end <= one.span!.start) found.push(second[next++]!);
    found.push(one);
    while (next < second.length && second[next]!.span!.start < one.span!.end) next++;
  }
  return [...found, ...second.slice(next)];
}
