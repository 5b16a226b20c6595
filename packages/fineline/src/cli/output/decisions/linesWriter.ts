import type { Sink } from '../formats.ts';
import type { DecisionWriter } from './writer.ts';

/** One decision a line, JSON. */
export function linesWriter(sink: Sink): DecisionWriter {
  return { write: ({ line }) => sink.write(line()), close: sink.close };
}
