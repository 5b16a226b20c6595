import { printable, renderDiagnostics } from '@fineline/report';
import type { Diagnostic } from '@fineline/ruleset';
import type { PostInput } from '../../files/readPosts.ts';
import type { Terminal } from '../terminal.ts';

/** Says on stderr what is wrong with a post. A line of a stream takes one line for each: there may be a million. */
export function reportProblems(problems: readonly Diagnostic[], input: PostInput, terminal: Terminal): void {
  if (problems.length === 0) return;
  const { line, source } = input;
  if (line === undefined) {
    const sources = new Map(source === undefined ? [] : problems.map(({ file }) => [file, source]));
    terminal.err(renderDiagnostics(problems, sources, terminal.paintErr));
    return;
  }
  for (const { code, severity, message } of problems)
    terminal.err(`${printable(line)}: ${severity}[${code}]: ${printable(message)}\n`);
}
