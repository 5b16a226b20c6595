// The blanks that are no part of who somebody is: those that `trim` of JavaScript takes off, which `reference/settled.ts` goes
// by. They are written so that nobody who copies a query has to see what cannot be seen.

const codes = [
  ...[0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0x1680],
  ...Array.from({ length: 11 }, (_, at) => 0x2000 + at),
  ...[0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff],
].map(code => code.toString(16).toUpperCase().padStart(4, '0'));

/** As they stand between quotes where `\u00A0` is a no-break space. */
export const blanksEscaped: string = codes.map(code => `\\u${code}`).join('');

/** As they stand between the quotes of `U&'…'`. */
export const blanksInUnicodeText: string = codes.map(code => `\\${code}`).join('');

/** A regular expression of RE2 that finds them around a text, `\` written as `slash`. */
export function blanksAround(slash: string): string {
  const one = '[\\s\\x0B\\p{Z}\\x{FEFF}]'.replaceAll('\\', slash);
  return `^${one}+|${one}+$`;
}
