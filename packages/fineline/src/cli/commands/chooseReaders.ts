import { recentAnswers, type Others } from '@fineline/reading';
import { renderDiagnostics } from '@fineline/report';
import { loadReader } from '../../files/loadReader.ts';
import type { Terminal } from '../terminal.ts';

/** So long is waited for the readers of one post, in milliseconds. */
export const patience = 10_000;

/**
 * The readers that `--reader` names, to be asked besides the built-in one. Undefined where none is named; where one
 * cannot be used, that was said on stderr.
 */
export async function chooseReaders(
  files: readonly string[] | undefined,
  terminal: Terminal,
): Promise<Others | undefined | 'unusable'> {
  if (files === undefined || files.length === 0) return undefined;
  const loaded = await Promise.all(files.map(file => loadReader(file, terminal.folder)));
  const problems = loaded.flatMap(one => ('problem' in one ? [one.problem] : []));
  if (problems.length > 0) {
    terminal.err(renderDiagnostics(problems, new Map(), terminal.paintErr));
    return 'unusable';
  }
  return {
    readers: loaded.flatMap(one => ('reader' in one ? [one.reader] : [])),
    cache: recentAnswers(),
  };
}
