import type { Diagnostic, Position } from '@fineline/ruleset';
import { startOf, type Sources } from './sources.ts';

/** Each diagnostic with its line and column. */
export function placeDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
): readonly (Diagnostic & Position)[] {
  return diagnostics.map(diagnostic => ({
    ...diagnostic,
    ...startOf(diagnostic.file, diagnostic.span, sources),
  }));
}

/** Diagnostics for programs: `{ formatVersion, diagnostics }`. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[], sources: Sources): string {
  const placed = placeDiagnostics(diagnostics, sources);
  return `${JSON.stringify({ formatVersion: 1, diagnostics: placed }, null, 2)}\n`;
}
