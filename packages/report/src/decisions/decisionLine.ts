import type { Judged } from './judged.ts';

/** One decision as one line of JSON. */
export function decisionLine(judged: Pick<Judged, 'decision' | 'line'>): string {
  return `${judged.line ?? JSON.stringify(judged.decision)}\n`;
}
