import type { Code } from './codes.ts';
import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A second place that a problem is about, with what there is to say of it: `it is first defined here`. */
export interface Label {
  /** The file as the user typed it. */
  readonly file: string;
  readonly span: Span;
  readonly message: string;
}

/** A change of the text that would settle the problem. */
export interface Fix {
  /** What the change does, as a command: "write `1_000 people`". */
  readonly title: string;
  /** `safe` keeps the meaning or can only be what was meant; `review` wants a person's eye. */
  readonly safety: 'safe' | 'review';
  /** Changes to one file, in ascending order, none overlapping. */
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}

/**
 * One problem in a text that somebody wrote. Messages are lower case, one line, without a final period, with the
 * author's own words in back-ticks; `help` says the way out and is a sentence of its own.
 */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  /** The file as the user typed it. */
  readonly file: string;
  readonly span: Span;
  readonly labels?: readonly Label[];
  readonly help?: string;
  readonly fix?: Fix;
}

/** What every pass returns: the core never throws on what a user wrote. No `value` where nothing could be made. */
export interface Result<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** True where one of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
