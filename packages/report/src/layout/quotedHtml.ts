import type { Span } from '@fineline/ruleset';
import { covered } from './covered.ts';
import { escapeHtml } from './escapeHtml.ts';

/** More of a post than this is not shown: a page holds many. */
const longest = 5_000;

/** A post as a quotation, the words that matter marked. */
export function quotedHtml(text: string, spans: readonly Span[]): string {
  const end = endOfShown(text);
  const pieces: string[] = [];
  let at = 0;
  for (const span of covered(spans, text.length)) {
    if (span.start >= end) break;
    const marked = text.slice(span.start, Math.min(span.end, end));
    pieces.push(escapeHtml(text.slice(at, span.start)), `<mark>${escapeHtml(marked)}</mark>`);
    at = Math.min(span.end, end);
  }
  pieces.push(escapeHtml(text.slice(at, end)), end < text.length ? ' …' : '');
  return `<blockquote>${pieces.join('')}</blockquote>`;
}

/** No half of a character is shown. */
function endOfShown(text: string): number {
  if (text.length <= longest) return text.length;
  const last = text.charCodeAt(longest - 1);
  return last >= 0xd800 && last < 0xdc00 ? longest - 1 : longest;
}
