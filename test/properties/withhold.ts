import fc from 'fast-check';
import type { Facts } from '@fineline/ruleset';

/** The same facts with one of them left out; a part of one group counts as one. All of them where none is known. */
export function withhold(facts: Facts): fc.Arbitrary<Facts> {
  // That there may be more groups is no fact by itself: it belongs to the list.
  const { disputes, conflicts, reading, mentions, openCohorts, custom = {}, ...plain } = facts;
  const lesser: Facts[] = [
    ...Object.keys(plain).map(name => without(facts, name)),
    ...Object.keys(custom).map(name => ({ ...facts, custom: without(custom, name) })),
    ...(facts.cohorts ?? []).flatMap((cohort, at, cohorts) =>
      Object.keys(cohort).map(part => ({ ...facts, cohorts: cohorts.with(at, without(cohort, part)) })),
    ),
  ];
  return lesser.length === 0 ? fc.constant(facts) : fc.constantFrom(...lesser);
}

function without<R extends object>(record: R, name: string): R {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name)) as R;
}
