// Letters and digits that are written as numeric entities: whoever reads the post sees `53` for `&#53;&#x33;`.
import { classOf } from './characters.ts';

interface Decoded {
  readonly text: string;
  /** For each unit of `text`, where what it stands for starts and ends in the source; empty where nothing was decoded. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The text with such entities decoded. */
export function withoutEntities(source: string): Decoded {
  let entity = source.indexOf('&#');
  if (entity < 0) return { text: source, starts: none, ends: none };
  const [starts, ends]: [number[], number[]] = [[], []];
  let text = '';
  for (let at = 0; at < source.length;) {
    const found = at === entity ? entityAt(source, at) : undefined;
    const end = found?.end ?? at + 1;
    const decoded = found?.character ?? source[at]!;
    for (let unit = 0; unit < decoded.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    text += decoded;
    at = end;
    if (entity < at) entity = source.indexOf('&#', at);
    // Nothing is left to look for.
    if (entity < 0) entity = source.length;
  }
  return { text, starts, ends };
}

const none: readonly number[] = [];
/** The most digits of an entity. */
const longest = 8;
const decoded = new Set(['letter', 'digit']);

/** `&#53;`, `&#x35;`: what it stands for, where that is a letter or a digit. */
function entityAt(source: string, start: number): { character: string; end: number } | undefined {
  const hexadecimal = source[start + 2] === 'x' || source[start + 2] === 'X';
  const from = hexadecimal ? start + 3 : start + 2;
  let end = from;
  while (end < from + longest && isDigit(source.charCodeAt(end), hexadecimal)) end++;
  if (end === from || source[end] !== ';') return undefined;
  const codePoint = parseInt(source.slice(from, end), hexadecimal ? 16 : 10);
  if (codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint < 0xe000)) return undefined;
  return decoded.has(classOf(codePoint))
    ? { character: String.fromCodePoint(codePoint), end: end + 1 }
    : undefined;
}

function isDigit(unit: number, hexadecimal: boolean): boolean {
  if (unit >= 48 && unit <= 57) return true;
  return hexadecimal && ((unit >= 65 && unit <= 70) || (unit >= 97 && unit <= 102));
}
