import { printable } from './cells.ts';

/**
 * A text whose signs mean nothing in Markdown, and which cannot steer a terminal either. Nor is a bare address in it a link,
 * which editors make of `https://…`, `www.…` and `somebody@…` without being asked.
 */
export function plainMarkdown(text: string): string {
  return printable(text).replaceAll(/[\\`*_~[\]<>#|@]|&(?=#?\w+;)|(?<=[:/])\/|(?<=\bwww)\./gi, '\\$&');
}

/** A text of one line as code, letter by letter. */
export function codeMarkdown(text: string): string {
  const line = printable(text).replaceAll(/\s+/g, ' ');
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(run => run.length));
  if (longest === 0) return `\`${line}\``;
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${line} ${fence}`;
}
