import { escapeHtml } from './escapeHtml.ts';

/** A message as HTML: a sentence with a capital letter, and what stands in back-ticks as code. */
export function codeHtml(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return escapeHtml(capital).replace(/`([^`]*)`/g, '<code>$1</code>');
}
