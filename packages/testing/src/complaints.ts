import type { Code, Diagnostic, Span, WayOut } from '@fineline/ruleset';

/** Where something is said, and whom to tell what is wrong with it. */
export interface Complaints {
  readonly file: string;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Reports an error; gives undefined, so that a step can end with it. */
export function refuse(
  { file, report }: Complaints,
  { start, end }: Span,
  code: Code,
  message: string,
  way: WayOut = {},
): undefined {
  report({ code, severity: 'error', message, file, span: { start, end }, ...way });
}
