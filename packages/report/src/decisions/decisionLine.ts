import type { Decision } from '@fineline/runtime';

/** One decision as one line of JSON. */
export function decisionLine(decision: Decision): string {
  return `${JSON.stringify(decision)}\n`;
}
