// What a UTF-16 unit is to the tokeniser. ASCII is looked up; the rest is asked of Unicode properties, one code point
// at a time, so that no pattern ever runs over a stretch of the text.

import { decimalDigit } from './decimalDigits.ts';

export type CharacterClass = 'space' | 'line' | 'digit' | 'letter' | 'joiner' | 'mark' | 'symbol';

/** Made when a sign needs them: that takes longer than to read a short text, and most have none. */
let properties: Readonly<Record<'letter' | 'punctuation', RegExp>> | undefined;

const marks = new Set('.,:;!?…-‐‑–—\'"‘’‛“”„«»‹›()[]{}/\\&%#@*_~`¡¿|');

const ascii: readonly CharacterClass[] = Array.from({ length: 128 }, (_, unit): CharacterClass => {
  const character = String.fromCharCode(unit);
  if (unit === 10 || unit === 13) return 'line';
  if (unit <= 32 || unit === 127) return 'space';
  if (character >= '0' && character <= '9') return 'digit';
  if ((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')) return 'letter';
  return marks.has(character) ? 'mark' : 'symbol';
});

/** The class of a code point. */
export function classOf(codePoint: number): CharacterClass {
  if (codePoint < 128) return ascii[codePoint]!;
  if (codePoint === 0x2028 || codePoint === 0x2029 || codePoint === 0x85) return 'line';
  if (isLatinLetter(codePoint) || isCircledLetter(codePoint)) return 'letter';
  if (isEmoji(codePoint)) return 'symbol';
  if (isSpace(codePoint)) return 'space';
  if (isInvisible(codePoint)) return 'joiner';
  if (decimalDigit(codePoint) !== undefined) return 'digit';
  const character = String.fromCodePoint(codePoint);
  if (marks.has(character)) return 'mark';
  properties ??= { letter: /^[\p{L}\p{M}\u2160-\u2188]$/u, punctuation: /^\p{P}$/u };
  if (properties.letter.test(character)) return 'letter';
  return properties.punctuation.test(character) ? 'mark' : 'symbol';
}

/** *é*, *ß*, *ł*: what texts have most of the rest. */
function isLatinLetter(codePoint: number): boolean {
  return codePoint >= 0xc0 && codePoint <= 0x24f && codePoint !== times && codePoint !== dividedBy;
}

/** *Ⓐ*, *ⓐ*, *🄰*, which fold to the letter inside. */
function isCircledLetter(codePoint: number): boolean {
  return (codePoint >= 0x24b6 && codePoint <= 0x24e9) || (codePoint >= 0x1f130 && codePoint <= 0x1f149);
}

const times = 0xd7;
const dividedBy = 0xf7;

function isEmoji(codePoint: number): boolean {
  return codePoint >= 0x1f300 && codePoint <= 0x1faff;
}

function isSpace(codePoint: number): boolean {
  return (
    codePoint === 0xa0 ||
    codePoint === 0x1680 ||
    (codePoint >= 0x2000 && codePoint <= 0x200a) ||
    codePoint === 0x202f ||
    codePoint === 0x205f ||
    codePoint === 0x3000
  );
}

/** Soft hyphens, zero-width joiners, fillers, variation selectors, tags: they may stand anywhere and say nothing. */
const invisible: readonly (readonly [from: number, to: number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  // Circles and keycaps around the sign before them.
  [0x20dd, 0x20e4],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xe0000, 0xe0fff],
];

function isInvisible(codePoint: number): boolean {
  return invisible.some(([from, to]) => codePoint >= from && codePoint <= to);
}

const apostrophes = new Set(["'", '’', '‘', 'ʼ', '‛', '＇', '´', '′']);

/** True for every sign that people use as an apostrophe. */
export function isApostrophe(character: string | undefined): boolean {
  return character !== undefined && apostrophes.has(character);
}

/** Marks that are written in several ways, as the one that the phases look for. */
const foldedMarks: ReadonlyMap<string, string> = new Map([
  ['‐', '-'],
  ['‑', '-'],
  ['—', '–'],
  ['！', '!'],
  ['？', '?'],
  ['，', ','],
  ['：', ':'],
  ['％', '%'],
  ['﹪', '%'],
  ['٪', '%'],
  ['＠', '@'],
]);

/** The mark that stands for `character` in matching. */
export function foldMark(character: string): string {
  return character.charCodeAt(0) < 128 ? character : (foldedMarks.get(character) ?? character);
}
