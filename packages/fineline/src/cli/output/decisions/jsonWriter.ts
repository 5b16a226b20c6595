import type { Decision } from '@fineline/runtime';
import type { Sink } from '../formats.ts';
import type { DecisionWriter } from './writer.ts';

/** One JSON document. */
export function jsonWriter(sink: Sink): DecisionWriter {
  let count = 0;
  return {
    write: ({ decision }) =>
      sink.write(
        `${count++ === 0 ? '{\n  "formatVersion": 1,\n  "decisions": [\n' : ',\n'}${nested(decision)}`,
      ),
    async close() {
      await sink.write(count === 0 ? '{\n  "formatVersion": 1,\n  "decisions": []\n}\n' : '\n  ]\n}\n');
      await sink.close();
    },
  };
}

function nested(decision: Decision): string {
  return JSON.stringify(decision, null, 2)
    .split('\n')
    .map(line => `    ${line}`)
    .join('\n');
}
