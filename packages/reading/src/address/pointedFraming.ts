import type { Evidence, YesNoFact } from '@fineline/ruleset';
import type { Address } from './readAddressee.ts';

/** Speaking to a counted group calls it out, and a question put to it questions it. */
export function pointedFraming({ calls }: Address, question: YesNoFact): readonly Evidence[] {
  const first = calls[0];
  if (first === undefined) return [];
  const callOuts = calls.map(span => ({ word: 'call-out', cue: 'to-the-group', span }));
  const asks = (question.evidence ?? []).flatMap(({ span }) =>
    span !== undefined && span.end > first.start
      ? [{ word: 'interrogation', cue: 'question-to-the-group', span }]
      : [],
  );
  return [...callOuts, ...asks];
}
