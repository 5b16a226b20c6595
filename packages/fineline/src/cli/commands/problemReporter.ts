import { placeProblem, printable, renderDiagnostics, type PlacedProblem } from '@fineline/report';
import type { Diagnostic } from '@fineline/ruleset';
import type { PostInput } from '../../files/readPosts.ts';
import type { Terminal } from '../terminal.ts';

/** Gives what it said, with the places. */
export type ReportProblems = (
  problems: readonly Diagnostic[],
  input: Pick<PostInput, 'line' | 'source'>,
) => readonly PlacedProblem[];

/**
 * Says on stderr what is wrong with posts. A line of a stream takes one line for each problem: there may be a million. A
 * field that no fact is named like is told of once, however many posts have it.
 */
export function problemReporter(terminal: Terminal): ReportProblems {
  const fieldsTold = new Set<string>();
  const isNews = ({ code, message }: Diagnostic): boolean => {
    if (code !== 'FL0704') return true;
    if (fieldsTold.has(message)) return false;
    fieldsTold.add(message);
    return true;
  };
  return (problems, { line, source }) => {
    if (problems.length === 0) return [];
    const news = problems.filter(isNews);
    if (news.length === 0) return [];
    const placed = news.map(problem =>
      placeProblem(problem, { ...(line !== undefined && { line }), ...(source !== undefined && { source }) }),
    );
    if (line === undefined) {
      const sources = new Map(source === undefined ? [] : news.map(({ file }) => [file, source]));
      terminal.err(renderDiagnostics(news, sources, terminal.paintErr, terminal.widthErr));
      return placed;
    }
    for (const { code, file, severity, message } of news)
      terminal.err(`${printable(file)}:${line}: ${severity}[${code}]: ${printable(message)}\n`);
    return placed;
  };
}
