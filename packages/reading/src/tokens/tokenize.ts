import { classOf, foldMark, isApostrophe } from './characters.ts';
import { daysOfMonth } from '../windows/calendar.ts';
import { foldWord } from './foldWord.ts';
import { knownWord } from './knownWords.ts';
import { endOfMarkup } from './markup.ts';
import type { KnownWord } from './knownWord.ts';
import type { MarkToken, NumberToken, SymbolToken, Token, WordToken } from './token.ts';

/** Longer runs of digits are account numbers and noise, not counts, and would not fit a number exactly. */
const longestNumber = 15;

/** Cuts a text into tokens in one walk from left to right. Every offset is one of the original text. */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const codePoint = source.codePointAt(at)!;
    const width = codePoint > 0xffff ? 2 : 1;
    switch (classOf(codePoint)) {
      case 'space':
      case 'joiner':
        at += width;
        break;
      case 'line': {
        const end = endOfSpace(source, at);
        if (linesIn(source, at, end) > 1) tokens.push(signToken('mark', '¶', at, end));
        at = end;
        break;
      }
      case 'letter': {
        const end = inHashtag(tokens, at)
          ? endOfPart(source, at)
          : (endOfInitials(source, at) ?? endOfPlainWord(source, at) ?? endOfWord(source, at));
        const token = word(source, at, end);
        tokens.push(token);
        at = token.end;
        break;
      }
      case 'digit': {
        const token = inHashtag(tokens, at)
          ? plainNumber(source, at)
          : number(source, at, tokens.length === 0 ? undefined : tokens[tokens.length - 1]);
        tokens.push(token);
        at = token.end;
        break;
      }
      case 'mark': {
        const behind = endOfMarkup(source, at);
        if (behind > at) {
          at = behind;
          break;
        }
        const text = foldMark(source.slice(at, at + width));
        let end = at + width;
        // Three full stops are one ellipsis, and a thousand question marks are one question.
        while ((text === '.' || text === '!' || text === '?') && source[end] === text) end++;
        tokens.push(signToken('mark', text === '.' && end > at + 1 ? '…' : text, at, end));
        at = end;
        break;
      }
      case 'symbol': {
        const behind = endOfMarkup(source, at);
        if (behind > at) {
          at = behind;
          break;
        }
        const digits = raisedNumber(source, at, width);
        if (digits !== undefined) {
          tokens.push(digits);
          at = digits.end;
          break;
        }
        tokens.push(signToken('symbol', String.fromCodePoint(codePoint), at, at + width));
        at += width;
      }
    }
  }
  return tokens;
}

/** *⑫*, *¹²* where no word stands before them, behind which they would lead to a note. */
function raisedNumber(source: string, start: number, width: number): NumberToken | undefined {
  if (source.charCodeAt(start) < 128 || isLetterAt(source, start - 1)) return undefined;
  let text = '';
  let at = start;
  for (let step = width; at < source.length; at += step) {
    const codePoint = source.codePointAt(at)!;
    step = codePoint > 0xffff ? 2 : 1;
    const plain = codePoint < 128 ? '' : String.fromCodePoint(codePoint).normalize('NFKC');
    if (!/^[0-9]{1,2}$/.test(plain)) break;
    text += plain;
    if (text.length > longestNumber) return undefined;
  }
  return text === '' ? undefined : numberToken(text, '', start, at);
}

/** Whether what starts here is glued to a `#`, or to a part of what is: `#WhoAreYou`, `#53people`. */
function inHashtag(tokens: readonly Token[], at: number): boolean {
  for (let back = tokens.length - 1; back >= Math.max(0, tokens.length - 12); back--) {
    const token = tokens[back]!;
    if (token.end !== (tokens[back + 1]?.start ?? at)) return false;
    if (token.kind === 'mark' || token.kind === 'symbol') return token.text === '#';
  }
  return false;
}

/** A part of a hashtag: up to where capitals or digits start anew. */
function endOfPart(source: string, start: number): number {
  let at = start;
  while (at < source.length) {
    const codePoint = source.codePointAt(at)!;
    if (classOf(codePoint) !== 'letter') break;
    const capital = isCapital(source, at);
    if (at > start && capital && !isCapital(source, at - 1)) break;
    // *TVShow*: the last capital belongs to what follows it.
    if (at > start && capital && isLetterAt(source, at + 1) && !isCapital(source, at + 1)) break;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return at;
}

function isCapital(source: string, at: number): boolean {
  const character = source[at] ?? '';
  return character.toLowerCase() !== character;
}

/** Digits in a hashtag, whatever is glued to them. */
function plainNumber(source: string, start: number): Token {
  let text = '';
  let at = start;
  for (let digit = digitAt(source, at); digit !== undefined; digit = digitAt(source, at)) {
    text += digit;
    at += source.codePointAt(at)! > 0xffff ? 2 : 1;
  }
  if (text === '' || text.length > longestNumber) {
    const end = Math.max(at, start + 1);
    return codeWord(source.slice(start, end), start, end);
  }
  return numberToken(text, '', start, at);
}

function endOfSpace(source: string, at: number): number {
  while (at < source.length) {
    const kind = classOf(source.charCodeAt(at));
    if (kind !== 'space' && kind !== 'line') break;
    at++;
  }
  return at;
}

function linesIn(source: string, at: number, end: number): number {
  let lines = 0;
  for (; at < end; at++) {
    const unit = source.charCodeAt(at);
    if (classOf(unit) === 'line' && !(unit === 10 && source.charCodeAt(at - 1) === 13)) lines++;
  }
  return lines;
}

const fullStop = 46;

/** *U.S.*, *N.Y.C.*: capitals with full stops between them are one word; the last full stop may end the sentence. */
function endOfInitials(source: string, start: number): number | undefined {
  if (source.charCodeAt(start + 1) !== fullStop || !isAsciiCapital(source, start)) return undefined;
  let end = start + 1;
  while (
    source.charCodeAt(end) === fullStop &&
    isAsciiCapital(source, end + 1) &&
    !isLetterAt(source, end + 2)
  )
    end += 2;
  return end > start + 1 ? end : undefined;
}

function isAsciiCapital(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  return unit >= 65 && unit <= 90;
}

/** Letters, digits after them (`Q4`), and an apostrophe with a letter on both sides. */
function endOfWord(source: string, at: number): number {
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

function isLetterAt(source: string, at: number): boolean {
  const codePoint = source.codePointAt(at);
  return codePoint !== undefined && classOf(codePoint) === 'letter';
}

/** Where a word in ASCII letters, digits and plain apostrophes ends, as most are; undefined for any other. */
function endOfPlainWord(source: string, start: number): number | undefined {
  for (let at = start; ; at++) {
    // Not a number behind the end, where no comparison holds.
    const unit = source.charCodeAt(at);
    if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)) continue;
    if (unit >= 128) return undefined;
    if (unit !== 39) return at;
    const next = source.charCodeAt(at + 1);
    if (next >= 128) return undefined;
    if (!isAsciiLetter(source.charCodeAt(at - 1)) || !isAsciiLetter(next)) return at;
  }
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

function word(source: string, start: number, end: number): WordToken {
  const known = knownWord(source.slice(start, end));
  return wordToken(known, known.capitals, start, end);
}

// All tokens have the same fields in the same order, those that are none of theirs empty: whoever asks for one field of any
// token then finds it in the same place.

function wordToken(known: KnownWord, capitals: KnownWord['capitals'], start: number, end: number): WordToken {
  const { text } = known;
  return filled({
    kind: 'word',
    text,
    start,
    end,
    word: text,
    capitals,
    known,
    value: nothing,
    suffix: nothing,
  });
}

function numberToken(text: string, suffix: string, start: number, end: number): NumberToken {
  const value = Number(text);
  return filled({
    kind: 'number',
    text,
    start,
    end,
    word: nothing,
    capitals: nothing,
    known: nothing,
    value,
    suffix,
  });
}

function signToken(
  kind: 'mark' | 'symbol',
  text: string,
  start: number,
  end: number,
): MarkToken | SymbolToken {
  return filled({
    kind,
    text,
    start,
    end,
    word: nothing,
    capitals: nothing,
    known: nothing,
    value: nothing,
    suffix: nothing,
  });
}

const nothing = undefined;

function filled<T>(token: T): T {
  return token;
}

/** A code, in which capitals say nothing. */
function codeWord(text: string, start: number, end: number): WordToken {
  const known = knownWord(text);
  return wordToken(known, 'none', start, end);
}

/** Digits with thousands separators and decimals, and the letters glued to them; a code (`4b7`, `2.1.0`) is a word. */
function number(source: string, start: number, before: Token | undefined): Token {
  const grouping = separatorAfter(source, start, before);
  // Most are digits alone, which are cut out as they stand.
  let at = endOfAsciiDigits(source, start);
  let text = source.slice(start, at);
  let decimals = false;
  while (at < source.length) {
    const digit = digitAt(source, at);
    if (digit !== undefined) {
      text += digit;
      at += source.codePointAt(at)! > 0xffff ? 2 : 1;
    } else if (!decimals && (isThousands(source, at) || (source[at] === grouping && isGroup(source, at)))) {
      at++;
    } else if (!decimals && source[at] === '.' && digitAt(source, at + 1) !== undefined) {
      decimals = true;
      text += '.';
      at++;
    } else {
      const behind = endOfInvisible(source, at);
      if (behind === at || digitAt(source, behind) === undefined) break;
      at = behind;
    }
  }
  const wordEnd = endOfWord(source, at);
  const suffix = foldWord(source.slice(at, wordEnd));
  const isCode =
    text === '' ||
    text.length > longestNumber ||
    hasDigit(suffix) ||
    (decimals && source[at] === '.' && digitAt(source, at + 1) !== undefined);
  if (isCode) return codeWord(text + suffix, start, wordEnd);
  const token = numberToken(text, suffix, start, wordEnd);
  const stop = decimals ? text.indexOf('.') : 0;
  if (stop < 1 || stop > 3 || text.length !== stop + 4 || text[0] === '0') return token;
  return { ...token, grouped: Math.round(token.value * 1000) };
}

/** Where the signs that nobody sees end: *5\u200b3* is 53. */
function endOfInvisible(source: string, start: number): number {
  let at = start;
  while (at < source.length) {
    const codePoint = source.codePointAt(at)!;
    if (codePoint < 128 || classOf(codePoint) !== 'joiner') break;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return at;
}

function endOfAsciiDigits(source: string, start: number): number {
  let at = start;
  for (let unit = source.charCodeAt(at); unit >= 48 && unit <= 57; unit = source.charCodeAt(at)) at++;
  return at;
}

function isMonth(token: Token | undefined): boolean {
  return token?.kind === 'word' && daysOfMonth(token.text) !== undefined;
}

/**
 * The separator of thousands that only the whole number shows: `53 000` and `53'000` after one to three digits, and the
 * full stops of `1.234.567`, of which one alone may be a decimal point. `December 24 300` is a day and a number.
 */
function separatorAfter(source: string, start: number, before: Token | undefined): string | undefined {
  let at = start;
  while (at < start + 4 && digitAt(source, at) !== undefined) at++;
  const separator = source[at];
  if (at === start || at > start + 3 || source[start] === '0' || separator === undefined) return undefined;
  if (!isGroup(source, at)) return undefined;
  if (isApostrophe(separator)) return separator;
  const end = at + 4;
  if (separator === ' ') return isMonth(before) || source[end] === '%' ? undefined : separator;
  const twice = separator === '.' && source[end] === '.' && isGroup(source, end);
  return twice && source[end + 4] !== '.' ? separator : undefined;
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (classOf(text.charCodeAt(at)) === 'digit') return true;
  return false;
}

/** The digit at `at` as ASCII, full-width ones included. */
function digitAt(source: string, at: number): string | undefined {
  const codePoint = source.codePointAt(at);
  if (codePoint === undefined) return undefined;
  if (codePoint >= 48 && codePoint <= 57) return source[at];
  if (classOf(codePoint) !== 'digit') return undefined;
  const folded = String.fromCodePoint(codePoint).normalize('NFKC');
  // Digits of other scripts end the number: they are no reading of ours.
  return folded >= '0' && folded <= '9' ? folded : undefined;
}

/** A comma, a thin or non-breaking space or an underscore with exactly three digits behind it. */
function isThousands(source: string, at: number): boolean {
  const separator = source[at];
  if (
    separator !== ',' &&
    separator !== '\u00a0' &&
    separator !== '\u202f' &&
    separator !== '\u2009' &&
    separator !== '_'
  )
    return false;
  return isGroup(source, at);
}

/** True where exactly three digits stand behind the separator at `at`. */
function isGroup(source: string, at: number): boolean {
  for (let ahead = 1; ahead <= 3; ahead++) if (digitAt(source, at + ahead) === undefined) return false;
  return digitAt(source, at + 4) === undefined;
}
