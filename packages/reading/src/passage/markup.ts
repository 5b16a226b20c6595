// Markup that whoever reads the post never sees: emphasis, code, tags, the signs of a link, a hard break, a comment, an
// entity for a space. `Only **12** customers` says what `Only 12 customers` says.
import { classOf } from '../letters/characters.ts';

/** Where the markup that begins at `start` ends; `start` where none does. No stretch is looked at twice. */
export function endOfMarkup(source: string, start: number): number {
  switch (source[start]) {
    case '*':
    case '`':
      return endOfEmphasis(source, start, false);
    case '_':
      return endOfEmphasis(source, start, true);
    case '~':
      return source[start + 1] === '~' ? start + 2 : start;
    case '\\':
      return isEscaped(source, start + 1) ? start + 1 : start;
    case '!':
      return source[start + 1] === '[' && isLinkText(source, start + 2) ? start + 1 : start;
    case '[':
      return isLinkText(source, start + 1) ? start + 1 : start;
    case ']':
      return endOfTarget(source, start + 1) ?? start;
    case '<':
      return endOfTag(source, start) ?? start;
    case '&':
      return endOfSpaceEntity(source, start) ?? start;
    default:
      return start;
  }
}

/** A run of the sign. One that stands alone between spaces is a bullet; between letters, `_` belongs to a name. */
function endOfEmphasis(source: string, start: number, inNames: boolean): number {
  let end = start + 1;
  while (source[end] === source[start]) end++;
  const [before, behind] = [classAt(source, start - 1), classAt(source, end)];
  const glued = isWordClass(before) && isWordClass(behind);
  const loose = isSpaceClass(before) && isSpaceClass(behind);
  return loose || (inNames && glued) ? start : end;
}

function classAt(source: string, at: number): string | undefined {
  return at < 0 || at >= source.length ? undefined : classOf(source.charCodeAt(at));
}

function isWordClass(kind: string | undefined): boolean {
  return kind === 'letter' || kind === 'digit';
}

function isSpaceClass(kind: string | undefined): boolean {
  return kind === undefined || kind === 'space' || kind === 'line';
}

/** *\** and a line break behind the stroke. */
function isEscaped(source: string, at: number): boolean {
  const kind = classAt(source, at);
  return kind === 'line' || ('*_`[]<>'.includes(source[at] ?? ' ') && kind !== undefined);
}

/** `[customers](…)`: the text up to the next bracket is that of a link. */
function isLinkText(source: string, from: number): boolean {
  for (let at = from; at < source.length; at++) {
    if (source[at] === ']') return source[at + 1] === '(';
    if (source[at] === '[') return false;
  }
  return false;
}

/** Behind `(…)` of a link that leads to no person: an address with an `@` is read. */
function endOfTarget(source: string, start: number): number | undefined {
  if (source[start] !== '(') return undefined;
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === ')') return at + 1;
    if ('( \n@]'.includes(source[at]!)) return undefined;
  }
  return undefined;
}

/** `<b>`, `</span>`, `<br/>`, with attributes or without, and `<!-- … -->`. */
function endOfTag(source: string, start: number): number | undefined {
  if (source.startsWith('!--', start + 1)) return endOfComment(source, start + 4);
  const name = source[start + 1] === '/' ? start + 2 : start + 1;
  if (classAt(source, name) !== 'letter') return undefined;
  for (let at = name; at < source.length; at++) {
    if (source[at] === '>') return at + 1;
    if (source[at] === '<' || source[at] === '@') return undefined;
  }
  return undefined;
}

function endOfComment(source: string, start: number): number | undefined {
  for (let at = start; at < source.length; at++) {
    if (source[at] === '>' && source.startsWith('--', at - 2)) return at + 1;
    if (source[at] === '<') return undefined;
  }
  return undefined;
}

const spaceEntities = new Set([
  ...['nbsp', 'ensp', 'emsp', 'thinsp', 'shy', 'zwj', 'zwnj', 'zwsp'],
  ...['#160', '#173', '#8194', '#8195', '#8201', '#8203', '#8239', '#xa0', '#xad', '#x200b', '#x202f'],
]);
const longestEntity = 9;

function endOfSpaceEntity(source: string, start: number): number | undefined {
  const end = source.slice(start, start + longestEntity).indexOf(';');
  if (end < 0) return undefined;
  return spaceEntities.has(source.slice(start + 1, start + end).toLowerCase()) ? start + end + 1 : undefined;
}
