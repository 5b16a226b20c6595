import { printable } from '@fineline/report';

/** Lines as they may be printed: what somebody typed, or called a file, steers no terminal. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
