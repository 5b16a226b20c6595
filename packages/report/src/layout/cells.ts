import stringWidth from 'fast-string-width';

/** One character as a reader sees it: what to print for it, how many columns that takes, where it is in the text. */
export interface Cell {
  readonly print: string;
  readonly width: number;
  /** UTF-16 offset in the text. */
  readonly start: number;
  readonly end: number;
}

/** Where each sign is a character of its own, one column wide: letters, digits and punctuation of English. */
const plainLine = /^[ -~]*$/;

/** Both are made when a text needs them: that takes longer than much of a short run. */
let graphemes: Intl.Segmenter | undefined;
/** What a terminal leaves out. */
let unseen: RegExp | undefined;

/**
 * The characters of one line. Signs that would steer a terminal or turn the direction of writing are printed as
 * pictures of themselves, so that a post cannot repaint what is said about it.
 */
export function* cellsOf(line: string, offset = 0): Generator<Cell> {
  if (plainLine.test(line)) {
    for (let at = 0; at < line.length; at++)
      yield { print: line[at]!, width: 1, start: offset + at, end: offset + at + 1 };
    return;
  }
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (let at = 0; at < line.length;) {
    const end = pieceEnd(line, at);
    for (const { segment, index } of graphemes.segment(line.slice(at, end))) {
      const print = printable(segment);
      const start = offset + at + index;
      yield { print, width: widthOf(print), start, end: start + segment.length };
    }
    at = end;
  }
}

/** A segmenter takes time for the whole of its text at every step, so it gets a long line in pieces, cut at blanks. */
const longestPiece = 512;

function pieceEnd(line: string, start: number): number {
  if (line.length - start <= longestPiece) return line.length;
  const blank = line.lastIndexOf(' ', start + longestPiece);
  return blank > start ? blank : wholeSign(line, start + longestPiece);
}

/** The offset itself, or the one after where it would cut a surrogate pair in two. */
export function wholeSign(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}

export function widthOf(print: string): number {
  if (plainLine.test(print)) return print.length;
  unseen ??= /^\p{Default_Ignorable_Code_Point}+$/u;
  return unseen.test(print) ? 0 : stringWidth(print);
}

/** A text of one line as it may be printed. */
export function printable(text: string): string {
  return [...text].map(printableSign).join('');
}

/** One sign of a text as it may be printed. */
export function printableSign(sign: string): string {
  const code = sign.codePointAt(0)!;
  if (sign === '\t') return '  ';
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (code >= 0x80 && code <= 0x9f) return '\ufffd';
  const turnsDirection =
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0x200e ||
    code === 0x200f ||
    code === 0x061c;
  const breaksLine = code === 0x2028 || code === 0x2029;
  return turnsDirection || breaksLine ? '\ufffd' : sign;
}
