import type { IToken } from 'chevrotain';
import type { ScannedText } from './scanText.ts';

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['n', '\n'],
  ['t', '\t'],
]);

/** The text that a token in quotation marks stands for: escapes resolved, a long text dedented. */
export function decodeText(token: IToken): string {
  const { marks, closed } = token.payload as ScannedText;
  const mark = marks === 'long' ? 3 : 1;
  const inner = token.image.slice(mark, closed ? -mark : undefined);
  if (marks === 'long') return dedent(inner);
  return inner.includes('\\') ? resolveEscapes(inner) : inner;
}

/** Where a text has a backslash that escapes nothing known, as offsets into the token. */
export function unknownEscapes(token: IToken): readonly number[] {
  if ((token.payload as ScannedText).marks === 'long') return [];
  const places: number[] = [];
  for (let at = token.image.indexOf('\\'); at !== -1; at = token.image.indexOf('\\', at + 2))
    if (!escapes.has(token.image[at + 1] ?? '')) places.push(at);
  return places;
}

function resolveEscapes(inner: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = inner.indexOf('\\'); at !== -1; at = inner.indexOf('\\', at + 2)) {
    const sign = inner[at + 1] ?? '';
    parts.push(inner.slice(from, at), escapes.get(sign) ?? sign);
    from = at + 2;
  }
  return parts.join('') + inner.slice(from);
}

/** Takes off a first and a last line that are blank, and the indentation that all lines share. */
function dedent(inner: string): string {
  const lines = inner.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n');
  if (isBlank(lines[0] ?? '')) lines.shift();
  if (isBlank(lines.at(-1) ?? '')) lines.pop();
  const indents = lines.filter(line => !isBlank(line)).map(line => line.length - line.trimStart().length);
  const shared = indents.reduce((least, indent) => Math.min(least, indent), Infinity);
  return lines.map(line => (isBlank(line) ? '' : line.slice(shared))).join('\n');
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}
