import type { Span } from '@fineline/ruleset';
import { escapeHtml } from './escapeHtml.ts';
import { markedText } from './markedText.ts';

/** More of a post than this is not shown: a page holds many. */
const longest = 5_000;

/** A post as a quotation, the words that matter marked. */
export function quotedHtml(text: string, spans: readonly Span[]): string {
  const shown = text.slice(0, endOfShown(text));
  const within = spans.filter(({ start }) => start < shown.length);
  const marked = markedText(shown, within, stretchHtml, stretch => `<mark>${stretchHtml(stretch)}</mark>`);
  return `<blockquote>${marked}${shown.length < text.length ? ' …' : ''}</blockquote>`;
}

/** Lines end as on Windows, or as anywhere else. */
function stretchHtml(stretch: string): string {
  return escapeHtml(stretch.replaceAll(/\r(?=\n|$)/g, '').replaceAll('\r', '\n'));
}

/** No half of a character is shown. */
function endOfShown(text: string): number {
  if (text.length <= longest) return text.length;
  const last = text.charCodeAt(longest - 1);
  return last >= 0xd800 && last < 0xdc00 ? longest - 1 : longest;
}
