import { createMarkdownDecisions } from '@fineline/report';
import type { Sink } from '../formats.ts';
import type { DecisionWriter } from './decisionWriter.ts';

/** For a comment under a change. */
export function markdownWriter(sink: Sink): DecisionWriter {
  const comment = createMarkdownDecisions();
  return {
    async write({ shown }) {
      comment.add(shown());
    },
    complain: comment.complain,
    async close() {
      await sink.write(comment.render());
      await sink.close();
    },
  };
}
