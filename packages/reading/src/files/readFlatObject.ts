// Most lines of a stream hold one object of texts, whole numbers and words, with the names of the line before: those are
// read in one pass, in half the time of the platform's own parser. Whatever else stands there is left to others.
import type { StatedField } from '../post.ts';

/** The names of the last object, which the next one most often has as well. All are distinct, and written without a `\`. */
let lastNames: readonly string[] = [];

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
    if (source.charCodeAt(at) !== quote) return undefined;
    let name = lastNames[fields.length];
    if (
      name !== undefined &&
      source.startsWith(name, at + 1) &&
      source.charCodeAt(at + 1 + name.length) === quote
    )
      at += name.length + 2;
    else {
      const end = closingQuote(source, at);
      name = textIn(source, at, end);
      // Written with a `\`, it is longer than what it stands for.
      if (name?.length !== end - at - 1) return undefined;
      isLikeLast = false;
      at = end + 1;
    }
    at = afterSpace(source, at);
    if (source.charCodeAt(at) !== colon) return undefined;
    at = afterSpace(source, at + 1);
    const from = at;
    at = endOfValue(source, at);
    const value = at < 0 ? undefined : valueIn(source, from, at);
    if (value === undefined) return undefined;
    fields.push({ name, value, span: { start: nameAt, end: at } });
    at = afterSpace(source, at);
  } while (source.charCodeAt(at) === comma);
  if (source.charCodeAt(at) !== closing || afterSpace(source, at + 1) < source.length) return undefined;
  return isLikeLast || areDistinct(fields) ? fields : undefined;
}

function areDistinct(fields: readonly StatedField[]): boolean {
  const names = fields.map(({ name }) => name);
  if (new Set(names).size < names.length) return false;
  lastNames = names;
  return true;
}

function afterSpace(source: string, from: number): number {
  for (let at = from; ; at++) {
    const unit = source.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d) return at;
  }
}

/** Where the text, the whole number or the word ends that begins here; -1 where something else does. */
function endOfValue(source: string, from: number): number {
  const unit = source.charCodeAt(from);
  if (unit === quote) return closingQuote(source, from) + 1 || -1;
  if (isDigit(unit)) {
    let at = from + 1;
    while (isDigit(source.charCodeAt(at))) at++;
    return at;
  }
  const word = wordFrom(unit);
  return word !== undefined && source.startsWith(word, from) ? from + word.length : -1;
}

function wordFrom(unit: number): 'true' | 'false' | 'null' | undefined {
  if (unit === 0x74) return 'true';
  if (unit === 0x66) return 'false';
  return unit === 0x6e ? 'null' : undefined;
}

/** A number of more digits than these may be rounded. */
const mostDigits = 15;

/** What stands there; undefined where it is not written as JSON wants it, or a number is great. */
function valueIn(source: string, from: number, end: number): unknown {
  const unit = source.charCodeAt(from);
  if (unit === quote) return textIn(source, from, end - 1);
  if (!isDigit(unit)) return unit === 0x6e ? null : unit === 0x74;
  if (end - from > mostDigits || (unit === 0x30 && end - from > 1)) return undefined;
  let number = 0;
  for (let at = from; at < end; at++) number = number * 10 + source.charCodeAt(at) - 0x30;
  return number;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** A longer piece of a text is no copy, and keeps in memory all that the text is a piece of. */
const longestCopied = 12;

/** The text between two quotes; undefined where it is not written as JSON wants it. */
function textIn(source: string, opening: number, end: number): string | undefined {
  if (end - opening <= longestCopied + 1) {
    let at = opening + 1;
    while (at < end && isPlain(source.charCodeAt(at))) at++;
    if (at === end) return source.slice(opening + 1, end);
  }
  try {
    return JSON.parse(source.slice(opening, end + 1)) as string;
  } catch {
    return undefined;
  }
}

/** Neither a control character nor a `\`. */
function isPlain(unit: number): boolean {
  return unit >= 0x20 && unit !== 0x5c;
}

/** The next quote that no `\` stands before; -1 where there is none. */
export function closingQuote(source: string, opening: number): number {
  for (let at = source.indexOf('"', opening + 1); ; at = source.indexOf('"', at + 1)) {
    let before = at;
    while (source.charCodeAt(before - 1) === 0x5c) before--;
    if ((at - before) % 2 === 0) return at;
  }
}
