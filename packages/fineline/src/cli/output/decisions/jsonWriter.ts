import type { Sink } from '../formats.ts';
import { openDecisionsDocument } from './decisionsDocument.ts';
import type { DecisionWriter } from './writer.ts';

/** One JSON document. */
export function jsonWriter(sink: Sink): DecisionWriter {
  const document = openDecisionsDocument();
  return {
    write: ({ decision }) => sink.write(document.add(decision)),
    async close() {
      await sink.write(document.end());
      await sink.close();
    },
  };
}
