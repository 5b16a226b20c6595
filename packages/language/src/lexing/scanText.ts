// Texts in quotation marks, scanned by hand: an alternation under a star would run out of stack on a long one.
import type { CustomPatternMatcherReturn } from 'chevrotain';

/** What a scanned text turned out to be; the decoded text is worked out when it is needed. */
export interface ScannedText {
  readonly marks: 'straight' | 'long' | 'foreign';
  readonly closed: boolean;
}

/** Marks that hold texts elsewhere. Any of a group ends what another has begun, so that a line is scanned once. */
const foreignMarks: readonly string[] = ['“”„"', "'‘’‚", '«»'];

const found = (text: string, from: number, to: number, payload: ScannedText): CustomPatternMatcherReturn =>
  Object.assign([text.slice(from, to)] as [string], { payload });

/** A text in quotation marks at `from`, up to the closing mark, or to the end of the line where there is none. */
export function scanText(text: string, from: number): CustomPatternMatcherReturn | null {
  if (text.startsWith('"""', from)) return scanLong(text, from);
  const first = text[from]!;
  const marks = first === '"' ? 'straight' : 'foreign';
  const ends = first === '"' ? first : foreignMarks.find(group => group.includes(first));
  if (ends === undefined) return null;
  // One alone is no text, but an apostrophe; an escape there would have the same signs scanned over and over.
  const hasEscapes = ends.includes('"');
  let at = from + 1;
  for (; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\n' || sign === '\r') break;
    if (sign === '\\' && hasEscapes && text[at + 1] !== '\n' && text[at + 1] !== '\r') at++;
    else if (ends.includes(sign!)) return found(text, from, at + 1, { marks, closed: true });
  }
  if (!hasEscapes) return null;
  return found(text, from, Math.min(at, text.length), { marks, closed: false });
}

function scanLong(text: string, from: number): CustomPatternMatcherReturn {
  const end = text.indexOf('"""', from + 3);
  return end === -1
    ? found(text, from, text.length, { marks: 'long', closed: false })
    : found(text, from, end + 3, { marks: 'long', closed: true });
}
