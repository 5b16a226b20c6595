// Texts in quotation marks, scanned by hand: an alternation under a star would run out of stack on a long one.
import type { CustomPatternMatcherReturn } from 'chevrotain';

/** What a scanned text turned out to be; the decoded text is worked out when it is needed. */
export interface ScannedText {
  readonly marks: 'straight' | 'long' | 'curly';
  readonly closed: boolean;
}

const found = (text: string, from: number, to: number, payload: ScannedText): CustomPatternMatcherReturn =>
  Object.assign([text.slice(from, to)] as [string], { payload });

/** A text in quotation marks at `from`, up to the closing mark, or to the end of the line where there is none. */
export function scanText(text: string, from: number): CustomPatternMatcherReturn | null {
  if (text.startsWith('"""', from)) return scanLong(text, from);
  const first = text[from];
  if (first !== '"' && first !== '“' && first !== '”' && first !== '„') return null;
  const marks = first === '"' ? 'straight' : 'curly';
  let at = from + 1;
  for (; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\n' || sign === '\r') break;
    if (sign === '\\' && text[at + 1] !== '\n' && text[at + 1] !== '\r') at++;
    else if (marks === 'straight' ? sign === '"' : sign === '”' || sign === '“' || sign === '"')
      return found(text, from, at + 1, { marks, closed: true });
  }
  return found(text, from, Math.min(at, text.length), { marks, closed: false });
}

function scanLong(text: string, from: number): CustomPatternMatcherReturn {
  const end = text.indexOf('"""', from + 3);
  return end === -1
    ? found(text, from, text.length, { marks: 'long', closed: false })
    : found(text, from, end + 3, { marks: 'long', closed: true });
}
