// What begins with a digit is a number, a day, a version, or one mistake with its fix. A mistake is repaired as far as
// its meaning is plain, so that the parser has nothing to add to it.
import { isDay, quote, replacing, unitOf, type Diagnostic, type Fix, type Span } from '@fineline/ruleset';
import type { IToken, TokenType } from 'chevrotain';
import { errorAt } from '../diagnostics/errorAt.ts';
import { commaInNumber } from './commaInNumber.ts';
import {
  Colon,
  Day,
  endOf,
  k,
  keywords,
  Name,
  NumberToken,
  Percent,
  retype,
  spanOf,
  Version,
} from './tokens.ts';
import { isNameBehind, mayBeWord } from './whatFollows.ts';

/** The value of a number, carried by its token. */
export interface ReadNumber {
  readonly value: number;
  readonly decimal: boolean;
}

/** What there is beside a numeral that has become what it turned out to be. */
export interface RefinedNumeral {
  /** The unit that stands in one piece with its number: `7days`. */
  readonly unit?: IToken;
  readonly mistake?: Diagnostic;
}

const nothingMore: RefinedNumeral = {};

const plainNumber = /^(?:\d{1,3}(?:_\d{3})+|\d+)(?:\.\d+)?$/;
const withPoints = /^[1-9]\d{0,2}(?:\.\d{3}){2,}$/;
const withBlanks = /^[1-9]\d{0,2}(?:[^\d,_.-]\d{3})+$/;
const strayUnderscores = /^[\d_]+(?:\.\d+)?$/;
const numberAndWord = /^(\d[\d_,]*(?:\.\d+)?)-?([A-Za-z]+)$/;
/** Units as they are shortened elsewhere. */
export const shortUnits: ReadonlyMap<string, string> = new Map([
  ['d', 'days'],
  ['h', 'hours'],
  ['hr', 'hours'],
  ['hrs', 'hours'],
  ['w', 'weeks'],
  ['wk', 'weeks'],
  ['wks', 'weeks'],
  ['percent', '%'],
  ['pct', '%'],
]);
const dayLike = /^(?:\d{1,4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4})$/;
const dashes = /[–—−‐‑]/g;
/** As programs write numbers: `1e3`, `0x10`. */
const ofPrograms = /^(?:\d+(?:\.\d+)?[eE]\d{1,2}|0[xX][0-9a-fA-F]{1,13})$/;
/** Decides what the numeral between two tokens is, and makes its token one of that kind. */
export function refineNumeral(
  numeral: IToken,
  file: string,
  before: IToken | undefined,
  next: IToken | undefined,
): RefinedNumeral {
  const written = numeral.image;
  const span = spanOf(numeral);
  const wrong = (message: string, help: string, fix?: Fix): Diagnostic =>
    errorAt(file, span, 'FL0104', message, { help, fix });

  if (plainNumber.test(written)) return refinedNumber(numeral, file, span);
  if (withPoints.test(written) && before?.tokenType !== k.version) {
    const meant = written.replaceAll('.', '_');
    becomeNumber(numeral, meant);
    const message = `${quote(written)} is not how numbers are written here`;
    return { mistake: wrong(message, 'Thousands are set apart by `_`.', replacing(span, meant)) };
  }
  if (/^\d+\.\d+\.\d+$/.test(written)) {
    retype(numeral, Version);
    return nothingMore;
  }
  if (dayLike.test(written.replaceAll(dashes, '-'))) return refinedDay(numeral, file, span);

  if (withBlanks.test(written)) {
    const meant = written.replaceAll(/\D/g, '_');
    const message = `${quote(written)} is not how numbers are written here`;
    const mistake = wrong(message, 'Thousands are set apart by `_`.', replacing(span, meant));
    becomeNumber(numeral, meant);
    return { mistake };
  }
  const comma = commaInNumber(written, next?.image, before);
  if (comma) {
    const mistake = wrong(
      `${quote(written)} is not how numbers are written here`,
      `${comma.isFraction ? 'A fraction starts with a point' : 'Thousands are set apart by `_`'}, since a comma separates the parts of a list.`,
      comma.safety && replacing(span, comma.meant, comma.safety),
    );
    becomeNumber(numeral, comma.meant);
    return { mistake };
  }
  if (strayUnderscores.test(written)) {
    const meant = grouped(written.replaceAll('_', ''));
    const mistake = wrong(
      `${quote(written)} has a \`_\` in an odd place`,
      'A `_` sets groups of three digits apart.',
      replacing(span, meant, 'review'),
    );
    becomeNumber(numeral, meant);
    return { mistake };
  }
  const [, digits = '', word = ''] = numberAndWord.exec(written) ?? [];
  const glued = commaInNumber(digits, shortUnits.get(word.toLowerCase()) ?? word, before);
  const meant = glued?.meant ?? grouped(digits.replaceAll(/[_,]/g, ''));
  const isUnsure = glued !== undefined && glued.safety !== 'safe';
  if (digits !== '' && unitOf(word) !== undefined) {
    const mistake = wrong(
      `${quote(written)} needs a blank between the number and its unit`,
      `A quantity is a number, a blank and a unit.`,
      replacing(span, `${meant} ${word}`, isUnsure ? 'review' : 'safe'),
    );
    return { unit: unitBehind(numeral, meant, word, keywords.get(word)!), mistake };
  }
  const short = shortUnits.get(word.toLowerCase());
  if (digits !== '' && short !== undefined) {
    const mistake = wrong(
      `${quote(written)} is not how quantities are written here`,
      'A quantity is a number, a blank and a unit in full.',
      replacing(span, short === '%' ? `${meant}%` : `${meant} ${short}`, 'review'),
    );
    return { unit: unitBehind(numeral, meant, word, keywords.get(short) ?? Percent), mistake };
  }
  const factor = { k: 1_000, m: 1_000_000 }[word.toLowerCase()];
  if (factor !== undefined) {
    const full = grouped(String(Number(meant.replaceAll('_', '')) * factor));
    const mistake = wrong(
      `${quote(written)} is not how numbers are written here`,
      'Numbers are written in full.',
      replacing(span, full, factor === 1_000 && !isUnsure ? 'safe' : 'review'),
    );
    becomeNumber(numeral, full);
    return { mistake };
  }
  const isCounted = next !== undefined && (next.tokenType === Percent || unitOf(next.image) !== undefined);
  const value = Number(written);
  if (ofPrograms.test(written) && Number.isSafeInteger(value) && (isCounted || !mayBeWord(before))) {
    const full = grouped(String(value));
    becomeNumber(numeral, full);
    const message = `${quote(written)} is not how numbers are written here`;
    return { mistake: wrong(message, 'Numbers are written in full.', replacing(span, full)) };
  }
  retype(numeral, Name);
  if (next?.tokenType === Colon)
    return { mistake: wrong(`${quote(written)} cannot be a label`, 'A label starts with a letter.') };
  if (isNameBehind(before))
    return { mistake: wrong(`${quote(written)} is no name`, 'A name starts with a letter.') };
  if (isCounted || !mayBeWord(before))
    return {
      mistake: wrong(`${quote(written)} is no number`, 'Numbers are written in digits, such as `1_000`.'),
    };
  return {
    mistake: wrong(
      `${quote(written)} is no number and, without quotation marks, no word`,
      'A word that begins with a digit stands in quotation marks.',
      replacing(span, `"${written}"`),
    ),
  };
}

function refinedNumber(numeral: IToken, file: string, span: Span): RefinedNumeral {
  const { value } = becomeNumber(numeral, numeral.image);
  if (value <= Number.MAX_SAFE_INTEGER) return nothingMore;
  const message = `${quote(numeral.image)} is larger than any number that can be compared exactly`;
  const help = 'Numbers go up to 9_007_199_254_740_991.';
  return { mistake: errorAt(file, span, 'FL0306', message, { help }) };
}

function refinedDay(numeral: IToken, file: string, span: Span): RefinedNumeral {
  const [year = '', month = '', date = ''] = numeral.image.replaceAll(dashes, '-').split('-');
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  retype(numeral, Day);
  numeral.payload = day;
  const isKnown = year.length === 4 && isDay(day);
  if (isKnown && day === numeral.image) return nothingMore;
  const isOtherOrder = year.length < 4;
  if (!isKnown && !isOtherOrder) {
    const help = 'A day is written year, month, day, such as `2026-12-31`.';
    return {
      mistake: errorAt(file, span, 'FL0112', `the calendar has no ${quote(numeral.image)}`, { help }),
    };
  }
  return {
    mistake: errorAt(file, span, 'FL0104', `${quote(numeral.image)} is not how days are written here`, {
      help: 'A day is written year, month, day, with four, two and two digits.',
      // Which of its numbers is the day nobody can tell.
      fix: isKnown ? replacing(span, day) : undefined,
    }),
  };
}

/** `1234567` as `1_234_567`. */
function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const parts: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) parts.push(whole.slice(Math.max(0, end - 3), end));
  return parts.reverse().join('_') + (fraction === undefined ? '' : `.${fraction}`);
}

function becomeNumber(token: IToken, written: string): ReadNumber {
  const value = Number(written.replaceAll('_', ''));
  const read: ReadNumber = { value, decimal: written.includes('.') };
  retype(token, NumberToken);
  token.payload = read;
  return read;
}

/** Parts a number from the word behind it, which is given. */
function unitBehind(numeral: IToken, written: string, word: string, tokenType: TokenType): IToken {
  const unit = { ...numeral, image: word, startOffset: endOf(numeral) - word.length };
  retype(unit, tokenType);
  numeral.image = numeral.image.slice(0, -word.length);
  becomeNumber(numeral, written);
  return unit;
}
