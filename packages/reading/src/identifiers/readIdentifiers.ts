import type { Evidence } from '@fineline/ruleset';
import { holdsDigit, withDigit } from '../lexicon/traits.ts';
import { foundIn } from '../tokens/foundIn.ts';
import type { Passage } from '../passage/passage.ts';
import { coordinatesIn } from './coordinates.ts';
import { labelledNumbers } from './labelledNumbers.ts';
import { numbersOfPeople } from './numbersOfPeople.ts';
import { postalAddresses } from './postalAddresses.ts';
import { profilesIn } from './profiles.ts';
import { reachableIn } from './reachable.ts';
import { spelledAddresses } from './spelledAddresses.ts';

/** Signs that addresses and telephone numbers hold beside letters and digits. */
const telltale = new Set(['@', '+', ':']);

/** What identifies a person in any language: e-mail addresses, handles, and numbers that belong to one person. */
export function readIdentifiers(passage: Passage): readonly Evidence[] {
  const { source, tokens, traits } = passage;
  const found = foundIn(tokens, (token, at) =>
    holdsDigit(token) || telltale.has(token.text) ? at : undefined,
  );
  const hasDigits = (traits & withDigit) !== 0;
  const checked = numbersOfPeople(source, tokens, found);
  const numbers = hasDigits ? merged(checked, labelledNumbers(source, tokens, found)) : checked;
  const places = hasDigits
    ? merged(merged(numbers, coordinatesIn(passage, found)), postalAddresses(passage, found))
    : numbers;
  const spelled = merged(reachableIn(source, tokens, found), spelledAddresses(tokens));
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
