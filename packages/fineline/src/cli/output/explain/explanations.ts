import type { Explanation, Statement } from '@fineline/compiler';
import { printable, wrapWords, type Paint } from '@fineline/report';

/** Wider lines of prose are hard to follow. */
const widest = 92;

/** A policy in plain English for a terminal, its sentences numbered. */
export function explanationText({ title, sections }: Explanation, width: number, paint: Paint): string {
  const lines = sections.flatMap(section => [
    '',
    paint('bold', section.title),
    '',
    ...section.statements.flatMap(statement => statementLines(statement, Math.min(width, widest), paint)),
  ]);
  return [paint('bold', printable(title)), ...lines].join('\n') + '\n';
}

function statementLines(
  { number, rule, text, notes }: Statement,
  width: number,
  paint: Paint,
): readonly string[] {
  const margin = 5;
  const wrapped = (line: string): readonly string[] => wrapWords(printable(line), width - margin);
  const [first = '', ...rest] = wrapped(text);
  return [
    `${String(number).padStart(3)}  ${first}`,
    ...[...rest, ...notes.flatMap(wrapped)].map(line => ' '.repeat(margin) + line),
    ...(rule === undefined ? [] : [' '.repeat(margin) + paint('dim', printable(rule))]),
  ];
}

/** The same in whole lines, for screen readers. */
export function explanationPlain({ title, sections }: Explanation): string {
  const lines = sections.flatMap(section => [
    `${section.title}.`,
    ...section.statements.flatMap(({ number, rule, text, notes }) => [
      `${number}. ${text}`,
      ...notes,
      ...(rule === undefined ? [] : [`Rule ${rule}.`]),
    ]),
  ]);
  return [`${title}.`, ...lines].map(line => `${printable(line)}\n`).join('');
}

/** The same for programs: `{ formatVersion, policies }`. */
export function explanationsJson(explanations: readonly Explanation[]): string {
  return `${JSON.stringify({ formatVersion: 1, policies: explanations }, null, 2)}\n`;
}
