// Numbers in digits, with what is glued to them.
import { daysOfMonth } from '../lexicon/lists/calendar.ts';
import { classOf, isApostrophe } from '../letters/characters.ts';
import { decimalDigit, signedNumber } from '../letters/decimalDigits.ts';
import { endOfWord, isLetterAt } from '../letters/endOfWord.ts';
import { foldWord } from '../letters/foldWord.ts';
import { codeWord, numberToken } from './makeTokens.ts';
import type { NumberToken, Token } from '../tokens/token.ts';

/** Longer runs of digits are account numbers and noise, not counts, and would not fit a number exactly. */
const longestNumber = 15;

/** Digits with thousands separators and decimals, and the letters glued to them; a code (`4b7`, `2.1.0`) is a word. */
export function numberAt(source: string, start: number, before: Token | undefined): Token {
  const grouping = separatorAfter(source, start, before);
  // Most are digits alone, which are cut out as they stand.
  let at = endOfAsciiDigits(source, start);
  // *.5 million*.
  let text = isPoint(source[start]) ? '0' : source.slice(start, at);
  let decimals = false;
  while (at < source.length) {
    const digit = digitAt(source, at);
    if (digit !== undefined) {
      text += digit;
      at += source.codePointAt(at)! > 0xffff ? 2 : 1;
    } else if (
      !decimals &&
      (isThousands(source, at) || (source[at] === grouping && isGroup(source, at + 1)))
    ) {
      at++;
    } else if (!decimals && isSlippedGroup(source, at)) {
      at += 2;
    } else if (
      !decimals &&
      digitAt(source, at + 1) !== undefined &&
      (isPoint(source[at]) || isDecimalComma(source, start, at))
    ) {
      decimals = true;
      text += '.';
      at++;
    } else {
      const behind = endOfInvisible(source, at);
      if (behind === at || (digitAt(source, behind) === undefined && !isThousands(source, behind))) break;
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
  if (!isGroup(source, at + 1)) return undefined;
  if (isApostrophe(separator)) return separator;
  const end = at + 4;
  if (separator === ' ') return isMonth(before) || source[end] === '%' ? undefined : separator;
  const twice = separator === '.' && source[end] === '.' && isGroup(source, end + 1);
  return twice && source[end + 4] !== '.' ? separator : undefined;
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (classOf(text.charCodeAt(at)) === 'digit') return true;
  return false;
}

/** The digit at `at` as ASCII, whatever script it is of. */
function digitAt(source: string, at: number): string | undefined {
  const codePoint = source.codePointAt(at);
  const digit = codePoint === undefined ? undefined : decimalDigit(codePoint);
  return digit === undefined ? undefined : String.fromCharCode(48 + digit);
}

/** Commas of several scripts, thin and non-breaking spaces, an underscore. */
const thousands = new Set([...',，﹐٬_\u00a0\u202f\u2009']);

/** A separator of thousands with exactly three digits behind it. */
function isThousands(source: string, at: number): boolean {
  return thousands.has(source[at] ?? '') && isGroup(source, at + 1);
}

/** *9, 000*: no list has such a number behind its comma. */
function isSlippedGroup(source: string, at: number): boolean {
  return source[at] === ',' && source[at + 1] === ' ' && source[at + 2] === '0' && isGroup(source, at + 2);
}

function isPoint(sign: string | undefined): boolean {
  return sign === '.' || sign === '．' || sign === '·';
}

const beforePoint = new Set([...' \n\t(~<>≈£$€', undefined]);

/** *.5 million*, *.7%*: a point without a nought, where no sentence ends. */
export function startsWithPoint(source: string, at: number): boolean {
  return source[at] === '.' && beforePoint.has(source[at - 1]) && digitAt(source, at + 1) !== undefined;
}

/** What a number with a part has behind it: a share, a magnitude or a length of time. */
const parted =
  /^ ?(?:[%‰]|(?:k|m|mn|bn|pc|percent|per cent|thousand|million|billion|trillion|(?:minute|hour|day|week|month|year)s)\b)/i;
const longestBehind = 12;

/** *0,7%*, *1,5 million*: one or two digits behind the comma, where no list stands. */
function isDecimalComma(source: string, start: number, at: number): boolean {
  if (source[at] !== ',' || at - start > 3 || (source[start - 1] === ',' && digitAt(source, start - 2)))
    return false;
  const end = endOfAsciiDigits(source, at + 1);
  return end > at + 1 && end <= at + 3 && parted.test(source.slice(end, end + longestBehind));
}

/** True where exactly three digits stand at `start`, whatever nobody sees between them. */
function isGroup(source: string, start: number): boolean {
  let at = start;
  for (let digits = 0; digits < 3; digits++) {
    if (digitAt(source, at) === undefined) return false;
    at = endOfInvisible(source, at + (source.codePointAt(at)! > 0xffff ? 2 : 1));
  }
  return digitAt(source, at) === undefined;
}

const raised = new Set('⁰¹²³⁴⁵⁶⁷⁸⁹');

/** *⑫*, *¹²* where no word and no digit stands before them, behind which they would lead to a note. */
export function raisedNumber(source: string, start: number, width: number): NumberToken | undefined {
  if (source.charCodeAt(start) < 128 || isLetterAt(source, start - 1)) return undefined;
  if (digitAt(source, start - 1) !== undefined && raised.has(source[start]!)) return undefined;
  let text = '';
  let at = start;
  for (let step = width; at < source.length; at += step) {
    const codePoint = source.codePointAt(at)!;
    step = codePoint > 0xffff ? 2 : 1;
    const plain = signedNumber(codePoint);
    if (plain === undefined) break;
    text += plain;
    if (text.length > longestNumber) return undefined;
  }
  return text === '' ? undefined : numberToken(text, '', start, at);
}

/** Digits in a hashtag, whatever is glued to them. */
export function plainNumber(source: string, start: number): Token {
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
