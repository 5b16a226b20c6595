import { placeProblem, printable, renderDiagnostics, type PlacedProblem } from '@fineline/report';
import type { Diagnostic } from '@fineline/ruleset';
import type { PostInput } from '../../files/readPosts.ts';
import { toldOnce } from '../../judging/toldOnce.ts';
import type { Terminal } from '../../terminal/terminal.ts';

/** Gives what it said, with the places. */
export type ReportProblems = (
  problems: readonly Diagnostic[],
  input: Pick<PostInput, 'line' | 'source'>,
) => readonly PlacedProblem[];

/**
 * Says on stderr what is wrong with posts. A line of a stream takes one line for each problem: there may be a million.
 */
export function problemReporter(terminal: Terminal): ReportProblems {
  const isNews = toldOnce();
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
