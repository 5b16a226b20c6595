// Letters, digits and signs that are written as entities: whoever reads the post sees `53` for `&#53;&#x33;`, and `don’t` for
// `don&rsquo;t`. Spaces, and what nobody sees, are markup.
import { classOf } from '../letters/characters.ts';

interface Decoded {
  readonly text: string;
  /** For each unit of `text`, where what it stands for starts and ends in the source; empty where nothing was decoded. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The text with such entities decoded, once: `&amp;#39;` is no apostrophe. */
export function withoutEntities(source: string): Decoded {
  let entity = nextEntity(source, 0);
  if (entity === undefined) return { text: source, starts: none, ends: none };
  const [starts, ends]: [number[], number[]] = [[], []];
  let text = '';
  for (let at = 0; at < source.length;) {
    const found: Entity | undefined = at === entity?.start ? entity : undefined;
    const end = found?.end ?? at + 1;
    const decoded = found?.character ?? source[at]!;
    for (let unit = 0; unit < decoded.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    text += decoded;
    at = end;
    if (found) entity = nextEntity(source, at);
  }
  return { text, starts, ends };
}

const none: readonly number[] = [];

/** What an entity stands for, and where it stands. */
interface Entity {
  readonly character: string;
  readonly start: number;
  readonly end: number;
}

function nextEntity(source: string, from: number): Entity | undefined {
  for (let at = source.indexOf('&', from); at >= 0; at = source.indexOf('&', at + 1)) {
    const found = source[at + 1] === '#' ? numericAt(source, at) : namedAt(source, at);
    if (found) return found;
  }
  return undefined;
}

/** The most digits of an entity. */
const longest = 8;
/** What looks like markup stays what it was written as. */
const ofMarkup = new Set('<>');
const decoded = new Set(['letter', 'digit', 'mark', 'symbol']);

/** `&#53;`, `&#x35;`, `&#39;`. */
function numericAt(source: string, start: number): Entity | undefined {
  const hexadecimal = source[start + 2] === 'x' || source[start + 2] === 'X';
  const from = hexadecimal ? start + 3 : start + 2;
  let end = from;
  while (end < from + longest && isDigit(source.charCodeAt(end), hexadecimal)) end++;
  if (end === from || source[end] !== ';') return undefined;
  const codePoint = parseInt(source.slice(from, end), hexadecimal ? 16 : 10);
  if (codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint < 0xe000)) return undefined;
  const character = String.fromCodePoint(codePoint);
  if (!decoded.has(classOf(codePoint)) || ofMarkup.has(character)) return undefined;
  return { character, start, end: end + 1 };
}

function isDigit(unit: number, hexadecimal: boolean): boolean {
  if (unit >= 48 && unit <= 57) return true;
  return hexadecimal && ((unit >= 65 && unit <= 70) || (unit >= 97 && unit <= 102));
}

const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ amp: '&', apos: "'", rsquo: '’', lsquo: '‘', quot: '"', ldquo: '“', rdquo: '”' },
    ...{ hellip: '…', ndash: '–', mdash: '—', num: '#', percnt: '%', quest: '?', excl: '!' },
  }),
);
/** What stands on a letter, by its name in an entity: `&eacute;`. */
const accents: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308' },
    ...{ tilde: '\u0303', cedil: '\u0327', ring: '\u030a', caron: '\u030c' },
  }),
);
/** The most letters of a name. */
const longestName = 7;

/** `&rsquo;`, `&amp;`, `&eacute;`. */
function namedAt(source: string, start: number): Entity | undefined {
  const name = source.slice(start + 1, start + 1 + longestName).split(';', 1)[0]!;
  const end = start + 1 + name.length;
  const character = source[end] === ';' ? (named.get(name) ?? accented(name)) : undefined;
  return character === undefined ? undefined : { character, start, end: end + 1 };
}

function accented(name: string): string | undefined {
  const accent = accents.get(name.slice(1));
  const letter = name[0] ?? '';
  return accent !== undefined && classOf(letter.charCodeAt(0)) === 'letter'
    ? `${letter}${accent}`.normalize('NFC')
    : undefined;
}
