import { describeDecision, summaryOf, unjudgedInWords } from '@fineline/report';
import type { Sink } from '../formats.ts';
import type { DecisionWriter } from './decisionWriter.ts';
import { countIn, type Tally } from './tally.ts';

/** For screen readers: sentences. */
export function plainWriter(sink: Sink): DecisionWriter {
  const tally: Tally = new Map();
  let errors = 0;
  return {
    async write({ shown }) {
      const judged = shown();
      countIn(tally, judged.decision);
      await sink.write(describeDecision(judged));
    },
    complain({ severity }) {
      if (severity === 'error') errors++;
    },
    async close() {
      if (tally.size > 0) await sink.write(`${summaryOf(tally)}.\n`);
      const unjudged = unjudgedInWords(errors);
      if (unjudged !== undefined) await sink.write(`${unjudged}.\n`);
      await sink.close();
    },
  };
}
