import { either } from './lists.ts';

/** The author's own words in back-ticks, on one line and cut where they are long. */
export function quote(words: string): string {
  return `\`${shortened(words, 60).replaceAll('`', "'")}\``;
}

/** `a`, `b` and `c`, each in back-ticks; at most eight, then how many more there are. */
export function listed(words: readonly string[], join: 'and' | 'or' = 'and'): string {
  const shown = words.slice(0, 8).map(quote);
  if (words.length > 8) return `${shown.join(', ')} and ${words.length - 8} more`;
  return either(shown, join);
}

/** A text on one line, cut where it is longer than `most`. */
export function shortened(words: string, most: number): string {
  const line = words
    .slice(0, 4 * most)
    .trim()
    .replaceAll(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}
