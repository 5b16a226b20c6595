import { createPanel, renderDecision, summaryOf, unjudgedInWords } from '@fineline/report';
import type { Sink } from '../formats.ts';
import type { WriterSetting } from '../writerSetting.ts';
import type { DecisionWriter } from './decisionWriter.ts';
import { countIn, type Tally } from './tally.ts';

/** For people at a terminal; with several policies, who would stop what at the end. */
export function textWriter(sink: Sink, { look }: WriterSetting): DecisionWriter {
  const tally: Tally = new Map();
  let errors = 0;
  const panel = createPanel();
  let afterBlock = false;
  return {
    async write({ shown }) {
      const judged = shown();
      // Posts without a finding take a line each and stand together.
      const block = judged.decision.findings.length > 0 || judged.decision.reason !== undefined;
      const gap = tally.size > 0 && (block || afterBlock) ? '\n' : '';
      afterBlock = block;
      countIn(tally, judged.decision);
      panel.add(judged.decision);
      await sink.write(gap + renderDecision(judged, look));
    },
    complain({ severity }) {
      if (severity === 'error') errors++;
    },
    async close() {
      const table = panel.render(look);
      if (table !== '') await sink.write(`\n${table}`);
      if (tally.size > 0) await sink.write(`\n${summaryOf(tally)}\n`);
      const unjudged = unjudgedInWords(errors);
      if (unjudged !== undefined) await sink.write(`${unjudged}\n`);
      await sink.close();
    },
  };
}
