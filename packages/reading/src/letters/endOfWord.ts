import { classOf, isApostrophe } from './characters.ts';

/** Letters, digits after them (`Q4`), and an apostrophe with a letter on both sides. */
export function endOfWord(source: string, at: number): number {
  while (at < source.length) {
    const codePoint = source.codePointAt(at)!;
    const kind = classOf(codePoint);
    if (kind === 'letter' || kind === 'digit' || kind === 'joiner') {
      at += codePoint > 0xffff ? 2 : 1;
    } else if (isApostrophe(source[at]) && isLetterAt(source, at - 1) && isLetterAt(source, at + 1)) {
      at++;
    } else break;
  }
  return at;
}

/** True where a letter stands. */
export function isLetterAt(source: string, at: number): boolean {
  const codePoint = source.codePointAt(at);
  return codePoint !== undefined && classOf(codePoint) === 'letter';
}
