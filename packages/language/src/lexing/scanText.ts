// Texts in quotation marks, scanned by hand: an alternation under a star would run out of stack on a long one.

/** What a scanned text turned out to be; the decoded text is worked out when it is needed. */
export interface ScannedText {
  readonly marks: 'straight' | 'long' | 'foreign';
  readonly closed: boolean;
}

/** Marks that hold texts elsewhere. Any of a group ends what another has begun, so that a line is scanned once. */
const foreignMarks: readonly string[] = ['“”„"', "'‘’‚", '«»'];
const single = foreignMarks[1]!;

/** Where a text ends, and what it is. */
export interface FoundText {
  readonly end: number;
  readonly text: ScannedText;
}

/** A text in quotation marks at `from`, up to the closing mark, or to the end of the line where there is none. */
export function scanText(text: string, from: number): FoundText | undefined {
  if (text.startsWith('"""', from)) return scanLong(text, from);
  const first = text[from]!;
  const marks = first === '"' ? 'straight' : 'foreign';
  const ends = first === '"' ? first : foreignMarks.find(group => group.includes(first));
  if (ends === undefined || isApostrophe(text, from)) return undefined;
  if (first === '“') {
    const end = nestedEnd(text, from);
    if (end !== undefined) return { end, text: { marks, closed: true } };
  }
  // One alone is no text, but an apostrophe; an escape there would have the same signs scanned over and over.
  const hasEscapes = ends.includes('"');
  let at = from + 1;
  for (; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\n' || sign === '\r') break;
    if (sign === '\\' && hasEscapes && text[at + 1] !== '\n' && text[at + 1] !== '\r') at++;
    else if (ends.includes(sign!) && !isApostrophe(text, at))
      return { end: at + 1, text: { marks, closed: true } };
  }
  if (!hasEscapes) return undefined;
  return { end: Math.min(at, text.length), text: { marks, closed: false } };
}

/** Whether a single mark joins letters or digits, as in `don't`. */
function isApostrophe(text: string, at: number): boolean {
  return single.includes(text[at]!) && /[\p{L}\d]{2}/u.test((text[at - 1] ?? '') + (text[at + 1] ?? ''));
}

/** Deeper than anybody quotes: a line of opening marks would be scanned from each of them. */
const deepest = 8;

/** `“She said “no” to it.”`: behind the mark that closes the first one, on its line. */
function nestedEnd(text: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < text.length && text[at] !== '\n' && text[at] !== '\r'; at++) {
    if (text[at] === '“' && ++depth > deepest) return undefined;
    if (text[at] === '”' && --depth === 0) return at + 1;
  }
  return undefined;
}

function scanLong(text: string, from: number): FoundText {
  const end = text.indexOf('"""', from + 3);
  return end === -1
    ? { end: text.length, text: { marks: 'long', closed: false } }
    : { end: end + 3, text: { marks: 'long', closed: true } };
}
