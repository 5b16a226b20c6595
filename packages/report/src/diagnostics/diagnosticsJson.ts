import type { Diagnostic } from '@fineline/ruleset';
import { startOf, type Sources } from './sources.ts';

/** Diagnostics for programs: `{ formatVersion, diagnostics }`, each with its line and column. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[], sources: Sources): string {
  const placed = diagnostics.map(diagnostic => ({
    ...diagnostic,
    ...startOf(diagnostic.file, diagnostic.span, sources),
  }));
  return `${JSON.stringify({ formatVersion: 1, diagnostics: placed }, null, 2)}\n`;
}
