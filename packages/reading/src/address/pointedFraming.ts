import type { Evidence, YesNoFact } from '@fineline/ruleset';
import type { Group } from '../cohorts/readCohorts.ts';
import type { Address } from './readAddressee.ts';

/** Speaking to a counted group calls it out, and a question put to it questions it. */
export function pointedFraming(
  address: Address,
  groups: readonly Group[],
  question: YesNoFact,
): readonly Evidence[] {
  const spans = address.groups.flatMap(index => groups[index]?.cohort.span ?? []);
  const first = spans[0];
  if (first === undefined) return [];
  const calls = spans.map(span => ({ word: 'call-out', cue: 'to-the-group', span }));
  const asks = (question.evidence ?? []).flatMap(({ span }) =>
    span !== undefined && span.end > first.start
      ? [{ word: 'interrogation', cue: 'question-to-the-group', span }]
      : [],
  );
  return [...calls, ...asks];
}
