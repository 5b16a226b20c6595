// The platform's parser of JSON gives a number that it cannot hold as the nearest one that it can, and two groups become
// one without a word. So a text is looked through for such numbers, in one pass and without keeping any of it.

/** Longer than this nobody writes a number that a number holds. */
const longest = 400;

/** A number that would not stay what it is written as. */
export interface Inexact {
  /** As it is written, as far as anybody would read it. */
  readonly written: string;
  /** Counted from the start of all parts, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/**
 * Looks through JSON that comes in parts for numbers which would not stay what they are written as, and tells `found`;
 * `stays` says which do.
 */
export function findInexact(
  found: (number: Inexact) => void,
  stays: (written: string) => boolean = isExact,
): (part: string) => void {
  let before = 0;
  let inText = false;
  let escaped = false;
  let start = 0;
  let number = '';
  return part => {
    for (let at = 0; at < part.length; at++) {
      const unit = part.charCodeAt(at);
      if (inText) {
        if (escaped) escaped = false;
        else if (unit === 0x5c) escaped = true;
        else if (unit === 0x22) inText = false;
      } else if (isOfNumber(unit)) {
        if (number === '') start = before + at;
        if (number.length <= longest) number += part[at]!;
      } else {
        if (number !== '') {
          if (!stays(number)) found({ written: number, start, end: before + at });
          number = '';
        }
        inText = unit === 0x22;
      }
    }
    before += part.length;
  };
}

/** JSON in which those of its numbers are texts that would be written otherwise once they are numbers: `1.10`, `1E3`. */
export function numbersAsWritten(json: string): string {
  const numbers: Inexact[] = [];
  findInexact(
    number => numbers.push(number),
    written => !/^-?\d/.test(written) || String(Number(written)) === written,
  )(`${json}\n`);
  return asTexts(json, numbers);
}

/** JSON in which these numbers are texts. */
export function asTexts(json: string, numbers: readonly Inexact[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of numbers) {
    parts.push(json.slice(from, start), '"', json.slice(start, end), '"');
    from = end;
  }
  return [...parts, json.slice(from)].join('');
}

/** Whether a number stays what it is written as: none of its digits is lost. */
function isExact(written: string): boolean {
  if (written.length > longest) return false;
  const isPlain = written.length <= 15 && !/[eE]/.test(written);
  // The `e` of `true` begins no number.
  if (isPlain || !/^-?\d/.test(written)) return true;
  const number = Number(written);
  return Number.isFinite(number) && significant(written) === significant(number.toExponential());
}

/** The digits that count, without the place of the point. */
function significant(written: string): string {
  const digits = written.split(/[eE]/, 1)[0]!.replaceAll(/\D/g, '').replace(/^0+/, '');
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}

/** Digits, signs, the point and the `e` of an exponent. */
function isOfNumber(unit: number): boolean {
  if (unit >= 0x30 && unit <= 0x39) return true;
  return unit === 0x2d || unit === 0x2b || unit === 0x2e || unit === 0x65 || unit === 0x45;
}
