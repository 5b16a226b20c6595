// Most lines of a stream hold one object of texts, whole numbers and words, with the names of the line before: those are
// read in one pass, in less time than the platform's own parser takes. Whatever else stands there is left to others.
import type { StatedField } from './post.ts';

/** A name, and how a member of it begins: `"tone":`. */
interface Beginning {
  readonly name: string;
  readonly written: string;
}

/** Those of the last object, which the next one most often has as well. All names are distinct, and written without a `\`. */
let lastBeginnings: readonly Beginning[] = [];

const [quote, comma, colon, closing] = [0x22, 0x2c, 0x3a, 0x7d] as const;

/**
 * The fields of the object that `source` is from `start` on, in the order in which they stand there. Undefined where it is
 * none, or one that takes a longer look.
 */
export function readFlatObject(source: string, start: number): readonly StatedField[] | undefined {
  const fields: StatedField[] = [];
  let isLikeLast = true;
  let at = afterSpace(source, start);
  if (source.charCodeAt(at) !== 0x7b) return undefined;
  do {
    at = afterSpace(source, at + 1);
    const nameAt = at;
    const last = lastBeginnings[fields.length];
    let name: string | undefined;
    if (last !== undefined && source.startsWith(last.written, at)) {
      name = last.name;
      at += last.written.length;
    } else {
      if (source.charCodeAt(at) !== quote) return undefined;
      const end = closingQuote(source, at);
      name = textIn(source, at, end);
      // Written with a `\`, it is longer than what it stands for.
      if (name?.length !== end - at - 1) return undefined;
      at = afterSpace(source, end + 1);
      if (source.charCodeAt(at) !== colon) return undefined;
      at++;
      isLikeLast &&= last?.name === name;
    }
    at = afterSpace(source, at);
    let value: unknown;
    if (source.charCodeAt(at) === quote) {
      let end = endOfShortText(source, at);
      if (end > 0) value = source.slice(at + 1, end);
      else {
        end = closingQuote(source, at);
        value = textIn(source, at, end);
      }
      at = end + 1;
    } else {
      const end = endOfBare(source, at);
      value = bareIn(source, at, end);
      at = end;
    }
    if (value === undefined) return undefined;
    fields.push({ name, value, span: { start: nameAt, end: at } });
    at = afterSpace(source, at);
  } while (source.charCodeAt(at) === comma);
  if (source.charCodeAt(at) !== closing || afterSpace(source, at + 1) < source.length) return undefined;
  return isLikeLast || areDistinct(fields) ? fields : undefined;
}

function areDistinct(fields: readonly StatedField[]): boolean {
  if (new Set(fields.map(({ name }) => name)).size < fields.length) return false;
  lastBeginnings = fields.map(({ name }) => ({ name, written: `"${name}":` }));
  return true;
}

function afterSpace(source: string, from: number): number {
  for (let at = from; ; at++) {
    const unit = source.charCodeAt(at);
    if (unit > 0x20 || (unit !== 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d)) return at;
  }
}

/** Where a number or a word ends; where it begins if it is none. */
function endOfBare(source: string, from: number): number {
  const unit = source.charCodeAt(from);
  const word = wordFrom(unit);
  if (word !== undefined) return source.startsWith(word, from) ? from + word.length : from;
  let at = from;
  while (isDigit(source.charCodeAt(at))) at++;
  return at;
}

function wordFrom(unit: number): 'true' | 'false' | 'null' | undefined {
  if (unit === 0x74) return 'true';
  if (unit === 0x66) return 'false';
  return unit === 0x6e ? 'null' : undefined;
}

/** A number of more digits than these may be rounded. */
const mostDigits = 15;

/** What stands there; undefined where it is nothing, or a number that is great or not written as JSON wants it. */
function bareIn(source: string, from: number, end: number): number | boolean | null | undefined {
  if (end === from || end - from > mostDigits) return undefined;
  const unit = source.charCodeAt(from);
  if (!isDigit(unit)) return unit === 0x6e ? null : unit === 0x74;
  if (unit === 0x30 && end - from > 1) return undefined;
  let number = 0;
  for (let at = from; at < end; at++) number = number * 10 + source.charCodeAt(at) - 0x30;
  return number;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** A longer piece of a text is no copy, and keeps in memory all that the text is a piece of. */
const longestCopied = 12;

/** The quote that ends a short text without a `\` or a control character; -1 where it is another. */
function endOfShortText(source: string, opening: number): number {
  for (let at = opening + 1; at <= opening + 1 + longestCopied; at++) {
    const unit = source.charCodeAt(at);
    if (unit === quote) return at;
    if (!(unit >= 0x20) || unit === 0x5c) return -1;
  }
  return -1;
}

/** The text between two quotes; undefined where it is not written as JSON wants it. */
function textIn(source: string, opening: number, end: number): string | undefined {
  try {
    return JSON.parse(source.slice(opening, end + 1)) as string;
  } catch {
    return undefined;
  }
}

/** The next quote that no `\` stands before; -1 where there is none. */
export function closingQuote(source: string, opening: number): number {
  for (let at = source.indexOf('"', opening + 1); ; at = source.indexOf('"', at + 1)) {
    let before = at;
    while (source.charCodeAt(before - 1) === 0x5c) before--;
    if ((at - before) % 2 === 0) return at;
  }
}
