import type { Code, Diagnostic } from '@fineline/ruleset';

/** A problem with a file as a whole. */
export function fileProblem(code: Code, file: string, message: string, help: string): Diagnostic {
  return { code, severity: 'error', message, file, span: { start: 0, end: 0 }, help };
}
