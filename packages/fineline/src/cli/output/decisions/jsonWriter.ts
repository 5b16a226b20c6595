import type { PlacedProblem } from '@fineline/report';
import { openDecisionsDocument } from '../../../judging/decisionsDocument.ts';
import type { Sink } from '../formats.ts';
import type { DecisionWriter } from './decisionWriter.ts';

/** One JSON document; what is wrong with inputs stands beside the decisions, as `serve` answers it. */
export function jsonWriter(sink: Sink): DecisionWriter {
  const document = openDecisionsDocument();
  const diagnostics: PlacedProblem[] = [];
  return {
    write: ({ shown }) => sink.write(document.add(shown().decision)),
    complain: problem => diagnostics.push(problem),
    async close() {
      await sink.write(document.end(diagnostics.length === 0 ? {} : { diagnostics }));
      await sink.close();
    },
  };
}
