import { closest, type Code, type Diagnostic, type Fix, type Span } from '@fineline/ruleset';

/** Where something is said, and whom to tell what is wrong with it. */
export interface Complaints {
  readonly file: string;
  readonly report: (diagnostic: Diagnostic) => void;
}

interface WayOut {
  readonly help?: string;
  readonly fix?: Fix;
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

/** The word that was most likely meant, if one is near. */
export function didYouMean(written: string, { start, end }: Span, words: Iterable<string>): WayOut {
  const word = closest(written, words);
  if (word === undefined) return {};
  const edits = [{ span: { start, end }, text: word }];
  return {
    help: `Did you mean ${quote(word)}?`,
    fix: { title: `write ${quote(word)}`, safety: 'review', edits },
  };
}

/** The author's words in back-ticks, on one line and cut where they are long. */
export function quote(words: string): string {
  return `\`${shortened(words, 60).replaceAll('`', "'")}\``;
}

/** A text on one line, cut where it is longer than `most`. */
export function shortened(words: string, most: number): string {
  const line = words
    .slice(0, 4 * most)
    .trim()
    .replaceAll(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}

/** `a`, `b` and `c`, each in back-ticks; at most eight, then how many more there are. */
export function listed(words: readonly string[]): string {
  const shown = words.slice(0, 8).map(quote);
  if (words.length > 8) return `${shown.join(', ')} and ${words.length - 8} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
