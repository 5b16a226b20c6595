// A policy that was copied out of a chat or a page of Markdown comes with lines of back-ticks around it, and at times
// with what was said before and after.
import type { Diagnostic, Span } from '@fineline/ruleset';
import { errorAt } from '../diagnostics/errorAt.ts';

/** A line of back-ticks, which may name a language. */
const fence = /^[ \t]*`{3,}[ \t]*[\w-]*[ \t]*$/gm;

/** A text without what its fences part off, every place as it was, and what there is to say of them. */
export interface Unfenced {
  readonly text: string;
  readonly mistake?: Diagnostic;
}

/** Takes the first two fences of a text out, and all that stands before and after them. */
export function withoutFences(file: string, text: string): Unfenced {
  if (!text.includes('```')) return { text };
  const [open, close] = [...text.matchAll(fence)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  if (!open) return { text };
  const inner = { start: open.end, end: close?.start ?? text.length };
  const said = (text.slice(0, open.start) + text.slice(close?.end ?? text.length)).trim() !== '';
  const mistake = errorAt(file, open, 'FL0101', 'a policy stands in its file without back-ticks around it', {
    help: said
      ? 'Leave out these lines, and what stands before and after them.'
      : 'Leave out the lines of back-ticks.',
    fix: {
      title: said ? 'keep what stands between them' : 'leave them out',
      safety: said ? 'review' : 'safe',
      edits: edits(text, { start: 0, end: inner.start }, { start: inner.end, end: text.length }),
    },
  });
  return {
    text:
      blank(text.slice(0, inner.start)) + text.slice(inner.start, inner.end) + blank(text.slice(inner.end)),
    mistake,
  };
}

function edits(text: string, before: Span, after: Span): { readonly span: Span; readonly text: string }[] {
  const lineBreak = /^\r?\n/.exec(text.slice(before.end))?.[0].length ?? 0;
  const both = [{ ...before, end: before.end + lineBreak }, after];
  return both.filter(({ start, end }) => end > start).map(span => ({ span, text: '' }));
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ');
}
