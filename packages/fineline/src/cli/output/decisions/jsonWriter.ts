import type { Sink } from '../formats.ts';
import { openDecisionsDocument } from './decisionsDocument.ts';
import type { DecisionWriter } from './writer.ts';

/** One JSON document. */
export function jsonWriter(sink: Sink): DecisionWriter {
  const document = openDecisionsDocument();
  return {
    write: ({ shown }) => sink.write(document.add(shown().decision)),
    async close() {
      await sink.write(document.end());
      await sink.close();
    },
  };
}
