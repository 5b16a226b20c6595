import type { Sink } from '../formats.ts';
import type { WriterSetting } from '../writerSetting.ts';
import type { DecisionWriter } from './decisionWriter.ts';

/**
 * One decision a line, JSON. What could not be judged is a line with `diagnostics`, as `serve` answers it, where the lines are
 * kept in a file, without the exit code and what was said; standard output gets decisions alone.
 */
export function linesWriter(sink: Sink, { isKept }: Pick<WriterSetting, 'isKept'>): DecisionWriter {
  return {
    write: ({ line }) => sink.write(line()),
    writeLines: sink.write,
    complain(problem) {
      if (!isKept || problem.severity !== 'error') return;
      void sink.write(`${JSON.stringify({ formatVersion: 1, diagnostics: [problem] })}\n`);
    },
    close: sink.close,
  };
}
