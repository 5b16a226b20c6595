import type { Decision } from '@fineline/runtime';

/** `{ formatVersion, decisions }` piece by piece, laid out so that people can read it. */
export interface DecisionsDocument {
  readonly add: (decision: Decision) => string;
  /** The end; what else is to be said stands beside the decisions. */
  readonly end: (beside?: Readonly<Record<string, unknown>>) => string;
}

/** Begins a document. */
export function openDecisionsDocument(): DecisionsDocument {
  let count = 0;
  const head = '{\n  "formatVersion": 1,\n  "decisions": [';
  return {
    add: decision => `${count++ === 0 ? `${head}\n` : ',\n'}${indented(decision, '    ')}`,
    end(beside = {}) {
      const members = Object.entries(beside).map(
        ([name, value]) => `,\n  ${JSON.stringify(name)}: ${indented(value, '  ').trimStart()}`,
      );
      return `${count === 0 ? `${head}]` : '\n  ]'}${members.join('')}\n}\n`;
    },
  };
}

function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2)
    .split('\n')
    .map(line => `${indent}${line}`)
    .join('\n');
}
