import {
  describeDiagnostics,
  diagnosticsJson,
  renderDiagnostics,
  type Paint,
  type Sources,
} from '@fineline/report';
import type { Diagnostic } from '@fineline/ruleset';

export type DiagnosticFormat = 'text' | 'plain' | 'json';

/** Diagnostics in the format asked for. */
export function showDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  format: DiagnosticFormat,
  paint: Paint,
  width?: number,
): string {
  switch (format) {
    case 'json':
      return diagnosticsJson(diagnostics, sources);
    case 'plain':
      return describeDiagnostics(diagnostics, sources);
    case 'text':
      return renderDiagnostics(diagnostics, sources, paint, width);
  }
}
