import type { Code, Diagnostic, Fix, Label, Span } from '@fineline/ruleset';

/** What an error may carry besides its message. */
export interface Extras {
  readonly help?: string | undefined;
  readonly fix?: Fix | undefined;
  readonly labels?: readonly Label[] | undefined;
}

/** An error at a place. Extras that are undefined are left out. */
export function errorAt(
  file: string,
  span: Span,
  code: Code,
  message: string,
  extras: Extras = {},
): Diagnostic {
  const { help, fix, labels } = extras;
  return {
    code,
    severity: 'error',
    message,
    file,
    span: { start: span.start, end: span.end },
    ...(labels && { labels }),
    ...(help !== undefined && { help }),
    ...(fix && { fix }),
  };
}
