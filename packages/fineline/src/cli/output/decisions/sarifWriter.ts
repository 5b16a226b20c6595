import { annotateDecision, annotateProblem, createSarifLog } from '@fineline/report';
import type { Sink } from '../formats.ts';
import type { WriterSetting } from '../writerSetting.ts';
import type { DecisionWriter } from './decisionWriter.ts';

/** For code scanning. */
export function sarifWriter(sink: Sink, { version, addressed }: WriterSetting): DecisionWriter {
  const log = createSarifLog(version);
  let begun = false;
  const begin = async (): Promise<void> => {
    if (!begun) await sink.write(log.begin());
    begun = true;
  };
  return {
    async write({ shown }) {
      await begin();
      for (const annotation of annotateDecision(addressed.rules(shown())))
        await sink.write(log.add(addressed.annotation(annotation)));
    },
    complain: problem => log.notify(addressed.annotation(annotateProblem(problem))),
    async close() {
      await begin();
      await sink.write(log.end());
      await sink.close();
    },
  };
}
