import { printable } from './cells.ts';

/** A text whose signs mean nothing in Markdown, and which cannot steer a terminal either. */
export function plainMarkdown(text: string): string {
  return printable(text).replaceAll(/[\\`*_[\]<>#|]/g, '\\$&');
}
