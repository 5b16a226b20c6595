import type { Fix } from './diagnostic.ts';
import { quote } from './quote.ts';
import type { Span } from './span.ts';

/** A fix that puts `text` in the place of `span`. */
export function replacing({ start, end }: Span, text: string, safety: Fix['safety'] = 'safe'): Fix {
  return { title: `write ${quote(text)}`, safety, edits: [{ span: { start, end }, text }] };
}

/** A fix that puts `text` in at an offset; to be looked at unless told otherwise. */
export function adding(text: string, at: number, safety: Fix['safety'] = 'review'): Fix {
  return { title: `add ${quote(text)}`, safety, edits: [{ span: { start: at, end: at }, text }] };
}

/** A fix that takes `what` out, which stands in `spans`. */
export function leavingOut(what: string, safety: Fix['safety'], ...spans: readonly Span[]): Fix {
  return { title: `leave out ${quote(what)}`, safety, edits: spans.map(span => ({ span, text: '' })) };
}
