// One measure a function: what was labelled against what was read. Each outcome is counted, and the misses are kept.
import type { CohortFact, Facts } from '@fineline/ruleset';
import type { Verdict } from '@fineline/runtime';
import type { Labelled } from './labelled.ts';

/** A post with what was read of it and decided. */
export interface Read {
  readonly label: Labelled;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

/** How one post came out in one measure; undefined where it has nothing to do with it. */
export type Outcome = 'hit' | 'missed' | 'wrong' | undefined;

export interface Measure {
  readonly name: string;
  readonly outcome: (read: Read) => Outcome;
}

const hostile = ['sarcastic', 'mocking', 'judgmental', 'shaming', 'pitying'];

/** Precision and recall of each. */
export const measures: readonly Measure[] = [
  { name: 'cohort size', outcome: cohortSize },
  {
    name: 'cohort exactness',
    outcome: read => {
      // One person who is told of without a number has size 1, and nobody counted them.
      if (read.label.cohort?.kind === 'single' || cohortSize(read) !== 'hit') return undefined;
      return foundFor(read)?.exact === read.label.cohort!.exact ? 'hit' : 'wrong';
    },
  },
  { name: 'window, overlapping', outcome: read => windowOf(read, (a, b) => a[0] < b[1] && b[0] < a[1]) },
  { name: 'window, whole', outcome: read => windowOf(read, (a, b) => a[0] === b[0] && a[1] === b[1]) },
  {
    name: 'direct address',
    outcome: ({ label, facts }) => flag(label.directAddress, (facts.addressee?.has ?? []).length > 0),
  },
  { name: 'question', outcome: ({ label, facts }) => flag(label.question, facts.question?.value === true) },
  { name: 'framing call-out', outcome: framing('call-out') },
  { name: 'framing aggregate-fact', outcome: framing('aggregate-fact') },
  {
    name: 'framing, aggregate family',
    outcome: ({ label, facts }) =>
      flag(
        aggregate.some(word => label.framings.includes(word)),
        aggregate.some(word => facts.framing?.has.includes(word)),
      ),
  },
  { name: 'framing personal-recap', outcome: framing('personal-recap') },
  { name: 'framing surveillance-boast', outcome: framing('surveillance-boast') },
  { name: 'framing trait-inference', outcome: framing('trait-inference') },
  {
    name: 'hostile tone',
    outcome: ({ label, facts }) =>
      flag(
        label.tones.some(tone => hostile.includes(tone)),
        (facts.tone?.has ?? []).some(tone => hostile.includes(tone)),
      ),
  },
  {
    name: 'sensitive topic',
    outcome: ({ label, facts }) => flag(label.sensitive.length > 0, (facts.topic?.has ?? []).length > 0),
  },
  {
    name: 'identifying',
    outcome: ({ label, facts }) => flag(label.identifying, (facts.identifier?.has ?? []).length > 0),
  },
];

const aggregate = ['aggregate-fact', 'fun-fact', 'ranking', 'trend', 'milestone'];

function framing(word: string): Measure['outcome'] {
  return ({ label, facts }) =>
    flag(label.framings.includes(word), facts.framing?.has.includes(word) === true);
}

function flag(labelled: boolean, read: boolean): Outcome {
  if (labelled) return read ? 'hit' : 'missed';
  return read ? 'wrong' : undefined;
}

function cohortSize({ label, facts }: Read): Outcome {
  const { cohort } = label;
  const read = (facts.cohorts ?? []).filter(({ size, kind }) => size !== undefined && kind !== 'zero');
  const counts =
    cohort !== null && cohort.disclosed !== false && cohort.size !== null && cohort.kind !== 'zero';
  if (counts) return read.some(one => agrees(one, cohort)) ? 'hit' : 'missed';
  // Shares, handfuls, unnamed crowds and nobody have no size to be right about.
  if (cohort !== null && cohort.disclosed !== false) return undefined;
  return read.length > 0 ? 'wrong' : undefined;
}

function foundFor({ label, facts }: Read): CohortFact | undefined {
  return (facts.cohorts ?? []).find(one => agrees(one, label.cohort!));
}

function agrees({ size }: CohortFact, cohort: NonNullable<Labelled['cohort']>): boolean {
  if (size === undefined || cohort.size === null) return false;
  if (cohort.bound === 'min')
    return size.min >= cohort.size && size.min <= cohort.size + 1 && size.max === null;
  if (cohort.bound === 'max')
    return size.max !== null && size.max <= cohort.size && size.max >= cohort.size - 1;
  return size.min <= cohort.size && size.max !== null && cohort.size <= size.max;
}

type Place = readonly [number, number];

function windowOf({ label, facts }: Read, same: (a: Place, b: Place) => boolean): Outcome {
  const { windowSpan } = label;
  const span = facts.window?.span;
  if (!windowSpan) return span === undefined ? undefined : 'wrong';
  if (span === undefined) return 'missed';
  return same([span.start, span.end], windowSpan) ? 'hit' : 'missed';
}
