import { classOf, foldMark } from '../letters/characters.ts';
import { endOfWord, isLetterAt } from '../letters/endOfWord.ts';
import { endsLine } from './lineEnds.ts';
import { knownWord } from '../lexicon/knownWords.ts';
import { signToken, wordToken } from './makeTokens.ts';
import { endOfMarkup } from './markup.ts';
import { numberAt, plainNumber, raisedNumber, startsWithPoint } from './numberTokens.ts';
import { withoutEntities } from './entities.ts';
import type { Token, WordToken } from '../tokens/token.ts';

/** Cuts a text into tokens in one walk from left to right. Every offset is one of the original text. */
export function tokenize(source: string): readonly Token[] {
  const { text, starts, ends } = withoutEntities(source);
  const tokens = cut(text);
  if (text === source) return tokens;
  return tokens.map(token => ({ ...token, start: starts[token.start]!, end: ends[token.end - 1]! }));
}

function cut(source: string): readonly Token[] {
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
        else if (endsLine(tokens, source, end)) tokens.push(signToken('mark', '¶', at, at + 1));
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
          : numberAt(source, at, tokens.length === 0 ? undefined : tokens[tokens.length - 1]);
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
        if (startsWithPoint(source, at)) {
          const number = numberAt(source, at, tokens.at(-1));
          tokens.push(number);
          at = number.end;
          break;
        }
        const text = foldMark(source.slice(at, at + width));
        // *… last month / Slow clap*: a stroke for a line.
        if (
          text === '/' &&
          source[at - 1] === ' ' &&
          source[at + 1] === ' ' &&
          endsLine(tokens, source, at + 2)
        ) {
          tokens.push(signToken('mark', '¶', at, at + 1));
          at += 2;
          break;
        }
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
