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

/** A fix that puts `text` in the place of `span`. */
export function replacing(span: Span, text: string, safety: Fix['safety'] = 'safe'): Fix {
  return { title: `write ${quote(text)}`, safety, edits: [{ span, text }] };
}

/** The author's own words in back-ticks, on one line and cut where they are long. */
export function quote(words: string): string {
  const line = words.slice(0, 61).replaceAll(/\s+/g, ' ').replaceAll('`', "'");
  return words.length > 60 ? `\`${line.slice(0, 59)}…\`` : `\`${line}\``;
}

/** `a`, `b` and `c`, each in back-ticks; at most eight, then how many more there are. */
export function listed(words: readonly string[], join: 'and' | 'or' = 'and'): string {
  const shown = words.slice(0, 8).map(quote);
  if (words.length > 8) return `${shown.join(', ')} and ${words.length - 8} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${join} ${shown.at(-1)}`;
}

/** A warning at a place, as `errorAt`. */
export function warningAt(...said: Parameters<typeof errorAt>): Diagnostic {
  return { ...errorAt(...said), severity: 'warning' };
}
