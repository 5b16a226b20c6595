import { diagnosticsJson, renderDiagnostics, type Sources } from '@fineline/report';
import type { Diagnostic } from '@fineline/ruleset';
import type { Terminal } from '../../terminal/terminal.ts';
import { openSink, type FormatChoice } from './formats.ts';

/**
 * Says why nothing came of a run: as JSON wherever JSON was to go, and in words on stderr unless that is standard output.
 * A file of another format is emptied: what it held before would pass for what this run found.
 */
export async function showRefusal(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  formats: readonly FormatChoice<string>[],
  terminal: Terminal,
): Promise<void> {
  const isSaid = formats.some(({ format, file }) => format === 'json' && file === undefined);
  if (!isSaid) terminal.err(renderDiagnostics(diagnostics, sources, terminal.paintErr, terminal.widthErr));
  for (const { format, file } of formats) {
    const sink = openSink(file, terminal);
    if (format === 'json') await sink.write(diagnosticsJson(diagnostics, sources));
    await sink.close();
  }
}
