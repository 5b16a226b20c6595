import {
  createPanel,
  decisionLine,
  describeDecision,
  renderDecision,
  summaryOf,
  type Judged,
} from '@fineline/report';
import type { Decision, Verdict } from '@fineline/runtime';
import type { Terminal } from '../terminal.ts';
import { openSink, type FormatChoice } from './formats.ts';

export type DecisionFormat = 'text' | 'plain' | 'json' | 'jsonl';
export const decisionFormats: readonly [DecisionFormat, ...DecisionFormat[]] = [
  'text',
  'plain',
  'json',
  'jsonl',
];

/** Writes decisions as they come, so that memory does not grow with their number. */
export interface DecisionWriter {
  readonly write: (judged: Judged) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A writer for one format and place. */
export function decisionWriter(choice: FormatChoice<DecisionFormat>, terminal: Terminal): DecisionWriter {
  const sink = openSink(choice.file, terminal);
  const { width } = terminal;
  const paint = choice.file === undefined ? { paint: terminal.paint } : {};
  const tally = new Map<Verdict, number>();
  let count = 0;
  const between = (first: string, then: string): string => (count++ === 0 ? first : then);
  let afterBlock = false;
  const panel = createPanel();
  switch (choice.format) {
    case 'text':
      return {
        async write(judged) {
          countIn(tally, judged.decision);
          panel.add(judged.decision);
          // Posts without a finding take a line each and stand together.
          const block = judged.decision.findings.length > 0 || judged.decision.reason !== undefined;
          const gap = between('', block || afterBlock ? '\n' : '');
          afterBlock = block;
          await sink.write(gap + renderDecision(judged, { width, ...paint }));
        },
        async close() {
          const table = panel.render(paint);
          if (table !== '') await sink.write(`\n${table}`);
          if (count > 0) await sink.write(`\n${summaryOf(tally)}\n`);
          await sink.close();
        },
      };
    case 'plain':
      return {
        async write(judged) {
          countIn(tally, judged.decision);
          await sink.write(describeDecision(judged));
        },
        async close() {
          if (tally.size > 0) await sink.write(`${summaryOf(tally)}.\n`);
          await sink.close();
        },
      };
    case 'json':
      return {
        write: ({ decision }) =>
          sink.write(`${between('{\n  "formatVersion": 1,\n  "decisions": [\n', ',\n')}${nested(decision)}`),
        async close() {
          await sink.write(count === 0 ? '{\n  "formatVersion": 1,\n  "decisions": []\n}\n' : '\n  ]\n}\n');
          await sink.close();
        },
      };
    case 'jsonl':
      return { write: ({ decision }) => sink.write(decisionLine(decision)), close: sink.close };
  }
}

function countIn(tally: Map<Verdict, number>, { verdict }: Decision): void {
  tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
}

function nested(decision: Decision): string {
  return JSON.stringify(decision, null, 2)
    .split('\n')
    .map(line => `    ${line}`)
    .join('\n');
}
