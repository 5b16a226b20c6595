import type { Sink } from '../formats.ts';
import type { DecisionWriter } from './writer.ts';

/** One decision a line, JSON. What could not be judged is a line with `diagnostics`, as `serve` answers it. */
export function linesWriter(sink: Sink): DecisionWriter {
  return {
    write: ({ line }) => sink.write(line()),
    writeLines: sink.write,
    complain(problem) {
      if (problem.severity !== 'error') return;
      void sink.write(`${JSON.stringify({ formatVersion: 1, diagnostics: [problem] })}\n`);
    },
    close: sink.close,
  };
}
