// Values that single a person out by their shape alone, or hold an address among other signs: `John <john@x.de>`, two
// addresses, a scheme before one or a port after it. A name has no shape, so no value says that it is none.
import { textOf, type Cell } from '../table/table.ts';

const kinds: readonly (readonly [word: string, isOne: (text: string) => boolean])[] = [
  ['account-number', isAccountNumber],
  ['email', text => text.includes('@') && text.split(betweenAddresses).some(isEmail)],
  ['handle', isHandle],
  ['ip-address', text => isIpAddress(withoutPort(text))],
  ['payment-card', isPaymentCard],
  ['phone', text => isPhone(withoutScheme(text))],
];

const betweenAddresses = /[\s,;<>()"|]+/;

/** The kinds of identifier that values of the columns look like, as words of the vocabulary, in code-unit order. */
export function identifiersInValues(columns: readonly (readonly Cell[])[]): readonly string[] {
  const found = new Set<string>();
  for (const values of columns)
    for (const cell of values) {
      const text =
        typeof cell === 'string' || typeof cell === 'number'
          ? textOf(cell)!.trim().replaceAll(/\s/g, ' ')
          : '';
      if (text.length < 6 && !text.startsWith('@')) continue;
      for (const [word, isOne] of kinds) if (!found.has(word) && isOne(text)) found.add(word);
    }
  return [...found].sort();
}

function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 1 || text.length > 254) return false;
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u.test(text.slice(at + 1));
}

/** *@marta_reads*: of one word, and of somebody who has one. */
function isHandle(text: string): boolean {
  return /^@[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,38}$/u.test(text) && /\p{L}/u.test(text);
}

/** *tel:+49…* */
function withoutScheme(text: string): string {
  return text.includes(':') ? text.replace(/^(?:tel|sms|callto):/i, '') : text;
}

/** *192.168.0.1:8080*, *[2001:db8::1]:443* */
function withoutPort(text: string): string {
  if (!text.includes(':')) return text;
  const [, address] = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(text) ?? /^([\d.]*):\d{1,5}$/.exec(text) ?? [];
  return address ?? text;
}

function isIpAddress(text: string): boolean {
  const parts = text.split('.');
  if (parts.length === 4 && text.length <= 15)
    return parts.every(part => /^\d{1,3}$/.test(part) && Number(part) <= 255);
  return (
    text.length <= 39 &&
    /^[0-9a-f:]+$/i.test(text) &&
    text.split(':').length > 3 &&
    /^[^:]{0,4}(?::[^:]{0,4}){3,7}$/.test(text)
  );
}

/** Thirteen digits or more with a check digit by Luhn, ISO/IEC 7812-1. */
function isPaymentCard(text: string): boolean {
  if (text.length > 25 || !/^[3-6][\d -]+$/.test(text)) return false;
  const digits = text.replaceAll(/[ -]/g, '');
  if (digits.length < 13 || digits.length > 19) return false;
  let sum = 0;
  for (const [place, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** The country, two check digits and the account, whose remainder by 97 is 1 (ISO 13616-1). */
function isAccountNumber(text: string): boolean {
  const written = text.replaceAll(/[ -]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(written)) return false;
  let remainder = 0;
  for (const sign of written.slice(4) + written.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** Written as a number of a telephone is: bare digits may count or number anything, but for those of British mobiles. */
function isPhone(text: string): boolean {
  if (text.length > 24 || !/^\+?[\d(][\d ()./-]*\d$/.test(text)) return false;
  const digits = text.replaceAll(/\D/g, '').length;
  if (digits < 7 || digits > 15 || /^\d{4}-\d\d-\d\d/.test(text)) return false;
  return (
    text.startsWith('+') ||
    /^\(\d{2,5}\) ?\d/.test(text) ||
    /^(?:1[ .-])?(?:\(\d{3}\) |\d{3}[ .-])\d{3}[ .-]\d{4}$/.test(text) ||
    /^07\d{9}$/.test(text) ||
    isNational(text, digits)
  );
}

/** *020 7946 0958*, *0044207946 0958*: a nought, then groups of two digits or more; no day and no decimal starts so. */
function isNational(text: string, digits: number): boolean {
  const groups = text.split(/[^\d]+/);
  return (
    text.startsWith('0') &&
    digits >= 9 &&
    groups.length > 1 &&
    groups.every(group => group.length > 1) &&
    !/^\d\d[ ./-]\d\d[ ./-]\d{4}(?!\d)/.test(text) &&
    !/^\d+\.\d+$/.test(text)
  );
}
