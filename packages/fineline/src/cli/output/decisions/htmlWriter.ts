import { createHtmlDecisions } from '@fineline/report';
import type { Sink } from '../formats.ts';
import type { DecisionWriter } from './writer.ts';

/** One page that needs nothing else, for people without a terminal. */
export function htmlWriter(sink: Sink): DecisionWriter {
  const page = createHtmlDecisions();
  return {
    async write({ shown }) {
      page.add(shown());
    },
    async close() {
      await sink.write(page.render());
      await sink.close();
    },
  };
}
