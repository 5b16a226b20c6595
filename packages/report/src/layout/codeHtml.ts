import { capitalized } from '@fineline/ruleset';
import { escapeHtml } from './escapeHtml.ts';

/** A message of ours as HTML: a sentence with a capital letter, and what stands in back-ticks as code. */
export function codeHtml(text: string): string {
  return authorsHtml(capitalized(text));
}

/** The words of an author as HTML: as they are, and what stands between two single back-ticks as code. */
export function authorsHtml(text: string): string {
  return escapeHtml(text).replace(/(?<!`)`([^`]+)`(?!`)/g, '<code>$1</code>');
}
