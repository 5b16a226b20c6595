import { printable } from './cells.ts';

/** A text of several lines as it may be printed: what somebody typed, or called a file, steers no terminal and turns no writing. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
