import type { Evidence } from '@fineline/ruleset';
import { withDigit } from '../lexicon/traits.ts';
import type { Passage } from '../tokens/passage.ts';
import { coordinatesIn } from './coordinates.ts';
import { labelledNumbers } from './labelledNumbers.ts';
import { numbersOfPeople } from './numbersOfPeople.ts';
import { profilesIn } from './profiles.ts';
import { reachableIn } from './reachable.ts';
import { spelledAddresses } from './spelledAddresses.ts';

const none: readonly never[] = [];

/** What identifies a person in any language: e-mail addresses, handles, and numbers that belong to one person. */
export function readIdentifiers(passage: Passage): readonly Evidence[] {
  const { source, tokens, traits } = passage;
  const hasDigits = (traits & withDigit) !== 0;
  // An address of the internet may be all letters and colons.
  const checked = hasDigits || source.includes(':') ? numbersOfPeople(source, tokens) : none;
  const numbers = hasDigits ? merged(checked, labelledNumbers(source, tokens)) : checked;
  const places = hasDigits ? merged(numbers, coordinatesIn(passage)) : numbers;
  const reachable = hasDigits || source.includes('@') ? reachableIn(source, tokens) : none;
  const spelled = merged(reachable, spelledAddresses(tokens));
  return merged(merged(places, spelled), profilesIn(passage));
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
