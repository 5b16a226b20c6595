// What stands where a number would, right before people, and is written so that no phase reads it as one: *XII customers*,
// *tw3lve customers*, *l2 customers*, *53ish customers*, *fiftythree customers*.
import { customers } from '../lexicon/classes.ts';
import type { Passage } from '../tokens/passage.ts';
import type { Range } from '../tokens/range.ts';
import type { Token } from '../tokens/token.ts';
import { smallNumbers, tens } from '../numbers/numberWords.ts';
import { pluralPeople } from './peopleNouns.ts';

/** The stretches that may count people, from the disguised number to the noun. */
export function disguisedCounts({ tokens, classes, masks }: Passage): readonly Range[] {
  let found: Range[] | undefined;
  for (let at = 1; at < tokens.length; at++) {
    if ((classes[at]! & customers) === 0 || masks.of[at] !== 0) continue;
    if (!isDisguised(tokens[at - 1]!) || pluralPeople(tokens[at]!.text) !== 'people') continue;
    (found ??= []).push({ from: at - 1, to: at + 1 });
  }
  return found ?? none;
}

const none: readonly Range[] = [];

function isDisguised(token: Token): boolean {
  if (token.kind === 'number')
    return token.suffix === 'ish' || token.suffix === 'x' || looksLikeDigits.test(token.suffix);
  if (token.kind !== 'word') return false;
  const { text } = token;
  if (token.capitals === 'all' && text.length > 1) return isRoman(text);
  return digitsInLetters.test(text) || isSpeltInDigits(text) || isRunTogether(text);
}

/** *1O*, *5.3e1*. */
const looksLikeDigits = /^(?:[oil]+|e\d+)$/;
/** *l2*, *i2*. */
const digitsInLetters = /^[li]\d[\dloi]*$/;

/** Shirts, states, drips and discs that are written with the same letters. */
const noNumerals = new Set('xl xxl mi md di dc cd cc iv vi mm mc cv dm ml ll mix xx xxx'.split(' '));
const numeral = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

function isRoman(text: string): boolean {
  return numeral.test(text) && !noNumerals.has(text);
}

const letterOfDigit: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['7', 't'],
]);

/** *tw3lve*, *s1x*. */
function isSpeltInDigits(text: string): boolean {
  if (!/\d/.test(text)) return false;
  let letters = '';
  for (const sign of text) letters += letterOfDigit.get(sign) ?? sign;
  return smallNumbers.has(letters) || tens.has(letters);
}

/** *fiftythree*. */
function isRunTogether(text: string): boolean {
  if (text.length < 8) return false;
  for (const ten of tens.keys()) if (text.startsWith(ten)) return smallNumbers.has(text.slice(ten.length));
  return false;
}
