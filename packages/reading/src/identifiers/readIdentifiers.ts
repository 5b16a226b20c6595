import type { Evidence } from '@fineline/ruleset';
import { numbersOfPeople } from './numbersOfPeople.ts';
import { reachableIn } from './reachable.ts';

/** What identifies a person in any language: e-mail addresses, handles, and numbers that belong to one person. */
export function readIdentifiers(source: string): readonly Evidence[] {
  const reachable = reachableIn(source);
  const numbers = numbersOfPeople(source).filter(
    ({ span }) => !reachable.some(other => other.span!.start < span!.end && span!.start < other.span!.end),
  );
  return [...reachable, ...numbers].sort((a, b) => a.span!.start - b.span!.start);
}
