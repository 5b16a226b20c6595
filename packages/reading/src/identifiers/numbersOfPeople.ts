// Numbers that belong to one person or one machine: payment cards, IBANs, IP addresses. Each is told by its own check,
// so that an order number or a large count is none.
import type { Evidence } from '@fineline/ruleset';
import { holdsDigit } from '../lexicon/traits.ts';
import type { Token } from '../tokens/token.ts';

const colon = 0x3a;

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || isDigit(unit);
}

/** The longest of what is looked for, with the spaces in it. */
const longest = 48;

/** Payment cards, IBANs and IP addresses in a text, in order; `telltale` are the tokens that may hold any of one. */
export function numbersOfPeople(
  source: string,
  tokens: readonly Token[],
  telltale: readonly number[],
): readonly Evidence[] {
  const found: Evidence[] = [];
  let at = 0;
  // Where the walk back from a digit or a colon may go: nothing is walked over twice.
  let floor = 0;
  for (const index of telltale) {
    const token = tokens[index]!;
    // Each of them holds a digit, or a colon behind its first letters; words and spaces are passed over.
    if (!holdsDigit(token) && token.text !== ':') continue;
    for (at = Math.max(at, token.start); at < token.end;) {
      const unit = source.charCodeAt(at);
      if (unit < 48 || unit > colon) {
        at++;
        continue;
      }
      const start = startOfRun(source, at, floor);
      const evidence =
        isAlphanumeric(source.charCodeAt(start)) && mayStart(source, start)
          ? (cardAt(source, start) ?? ibanAt(source, start) ?? addressAt(source, start))
          : undefined;
      if (evidence !== undefined) found.push(evidence);
      floor = at = Math.max(evidence?.span?.end ?? endOfRun(source, at), at + 1);
    }
  }
  return found;
}

/** Where the letters and digits start that end before `at`. */
function startOfRun(source: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && isAlphanumeric(source.charCodeAt(start - 1))) start--;
  return start;
}

/** Whether a number may start at a letter or digit: most words are passed over at a glance. */
function mayStart(source: string, at: number): boolean {
  if (isDigit(source.charCodeAt(at))) return true;
  // Two letters and two digits, or hexadecimal digits with a colon behind them.
  if (isDigit(source.charCodeAt(at + 2)) && isDigit(source.charCodeAt(at + 3))) return true;
  for (let ahead = at + 1; ahead <= at + 4; ahead++) if (source.charCodeAt(ahead) === colon) return true;
  return false;
}

function endOfRun(source: string, at: number): number {
  while (isAlphanumeric(source.charCodeAt(at))) at++;
  return at;
}

/** Thirteen to nineteen digits, in groups or not, whose check digit is right (Luhn, ISO/IEC 7812-1). */
function cardAt(source: string, start: number): Evidence | undefined {
  if (!isDigit(source.charCodeAt(start))) return undefined;
  let digits = '';
  let end = start;
  for (let at = start; at < start + longest; at++) {
    if (isDigit(source.charCodeAt(at))) {
      digits += source[at];
      end = at + 1;
    } else if (!((source[at] === ' ' || source[at] === '-') && isDigit(source.charCodeAt(at + 1)))) break;
  }
  if (
    digits.length < 13 ||
    digits.length > 19 ||
    isAlphanumeric(source.charCodeAt(end)) ||
    !passesLuhn(digits)
  )
    return undefined;
  return { word: 'payment-card', cue: 'card-number', span: { start, end } };
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let back = 0; back < digits.length; back++) {
    const value = Number(digits[digits.length - 1 - back]);
    const doubled = back % 2 === 1 ? value * 2 : value;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}

/** Two letters, two check digits and the rest of an account number, whose remainder is 1 (ISO 13616-1). */
function ibanAt(source: string, start: number): Evidence | undefined {
  if (isDigit(source.charCodeAt(start)) || !isDigit(source.charCodeAt(start + 2))) return undefined;
  let written = '';
  let end = start;
  for (let at = start; at < start + longest && written.length < 34; at++) {
    const character = source[at]!;
    if (isAlphanumeric(source.charCodeAt(at))) {
      written += character.toUpperCase();
      end = at + 1;
    } else if (!(character === ' ' && isAlphanumeric(source.charCodeAt(at + 1)))) break;
  }
  // Words may follow it without a mark: the longest stretch that passes is the number.
  for (let length = written.length; length >= 15; length--) {
    const candidate = written.slice(0, length);
    if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(candidate)) return undefined;
    if (remainderOf(candidate) !== 1) continue;
    end = endOf(source, start, length);
    if (isAlphanumeric(source.charCodeAt(end))) continue;
    return { word: 'account-number', cue: 'iban', span: { start, end } };
  }
  return undefined;
}

function endOf(source: string, start: number, characters: number): number {
  let at = start;
  for (let seen = 0; seen < characters; at++) if (source[at] !== ' ') seen++;
  return at;
}

function remainderOf(iban: string): number {
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = character >= 'A' ? character.charCodeAt(0) - 55 : Number(character);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

/** Each address has as many, and hardly anything else. */
const fewestSeparators = 3;

function separatorsIn(source: string, start: number, end: number): number {
  let separators = 0;
  for (let at = start; at < end; at++) if (source[at] === '.' || source[at] === ':') separators++;
  return separators;
}

/** What stands before the number of a version, which looks like an address. */
const ofPrograms = /\b(?:version|release|build|update|firmware|v)[ .:]{0,2}$/i;
const longestLabel = 12;

/** Four numbers up to 255, or the groups of an IPv6 address. */
function addressAt(source: string, start: number): Evidence | undefined {
  let end = start;
  while (
    end < start + longest &&
    (isAlphanumeric(source.charCodeAt(end)) || source[end] === '.' || source[end] === ':')
  )
    end++;
  while (end > start && (source[end - 1] === '.' || source[end - 1] === ':')) end--;
  if (separatorsIn(source, start, end) < fewestSeparators) return undefined;
  const written = source.slice(start, end);
  const parts = written.split('.');
  const isFour = parts.length === 4 && parts.every(part => /^\d{1,3}$/.test(part) && Number(part) <= 255);
  const groups = written.split(':');
  const isSix =
    groups.length >= 4 &&
    groups.length <= 8 &&
    groups.every(group => /^[0-9a-fA-F]{0,4}$/.test(group)) &&
    (groups.length === 8 || written.includes('::')) &&
    groups.some(group => group.length > 2);
  // *Version 10.4.30.1* of an app.
  if ((!isFour && !isSix) || ofPrograms.test(source.slice(Math.max(0, start - longestLabel), start)))
    return undefined;
  return { word: 'ip-address', cue: isFour ? 'ipv4-address' : 'ipv6-address', span: { start, end } };
}
