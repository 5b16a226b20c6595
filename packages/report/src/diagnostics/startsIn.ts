import { lineStarts } from '@fineline/ruleset';

/** Where the lines of a text start. Thousands of diagnostics may speak of one text, which is gone through once for all of them. */
export function startsIn(text: string): readonly number[] {
  if (last?.text !== text) last = { text, starts: lineStarts(text) };
  return last.starts;
}

let last: { readonly text: string; readonly starts: readonly number[] } | undefined;
