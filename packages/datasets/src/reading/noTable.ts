import type { Diagnostic } from '@fineline/ruleset';

/** Why a text is no table, with the offset at which that shows. */
export function noTable(
  file: string,
  at: number,
  message: string,
  help: string,
): { readonly diagnostics: readonly Diagnostic[] } {
  const span = { start: at, end: at };
  return { diagnostics: [{ code: 'FL0720', severity: 'error', message, file, span, help }] };
}
