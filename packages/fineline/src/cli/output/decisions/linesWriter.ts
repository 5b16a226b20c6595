import { decisionLine } from '@fineline/report';
import type { Sink } from '../formats.ts';
import type { DecisionWriter } from './writer.ts';

/** One decision a line, JSON. */
export function linesWriter(sink: Sink): DecisionWriter {
  return {
    write: judged => sink.write(decisionLine(judged)),
    writeLine: line => sink.write(`${line}\n`),
    close: sink.close,
  };
}
