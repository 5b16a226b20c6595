// What reaches one person: e-mail addresses, handles, telephone numbers. Each is found by a walk from a sign that it
// must hold (`@`, a digit) over the characters it may be made of, so that no text can make the search slow.
import type { Evidence } from '@fineline/ruleset';

const plusSign = 0x2b;
const atSign = 0x40;

/** E-mail addresses, handles and telephone numbers in a text, in order. */
export function reachableIn(source: string): readonly Evidence[] {
  const found: Evidence[] = [];
  let at = 0;
  // Where the walk back from an `@` may go: nothing is walked over twice.
  let floor = 0;
  while (at < source.length) {
    // Letters and spaces, of which texts are made, lie outside what `+`, the digits and `@` span.
    const unit = source.charCodeAt(at);
    if (unit < plusSign || unit > atSign) {
      at++;
      continue;
    }
    const character = source[at]!;
    if (character === '@') {
      const evidence = emailAt(source, at, floor) ?? handleAt(source, at);
      if (evidence !== undefined) found.push(evidence);
      floor = at = evidence?.span?.end ?? at + 1;
    } else if (isDigit(character) || (character === '+' && isDigit(source[at + 1]))) {
      const phone = phoneAt(source, at);
      if (phone.evidence !== undefined) found.push(phone.evidence);
      at = phone.end;
    } else at++;
  }
  return found;
}

function emailAt(source: string, sign: number, floor: number): Evidence | undefined {
  let start = sign;
  while (start > floor && (isWordCharacter(source[start - 1]) || '.+-%'.includes(source[start - 1]!)))
    start--;
  let end = sign + 1;
  while (isWordCharacter(source[end]) || source[end] === '.' || source[end] === '-') end++;
  while (end > sign && (source[end - 1] === '.' || source[end - 1] === '-')) end--;
  let dot = end - 1;
  while (dot > sign && source[dot] !== '.') dot--;
  if (start === sign || dot <= sign + 1 || end - dot < 3) return undefined;
  return { word: 'email', cue: 'email-address', span: { start, end } };
}

function handleAt(source: string, sign: number): Evidence | undefined {
  if (isWordCharacter(source[sign - 1])) return undefined;
  let end = sign + 1;
  while (isWordCharacter(source[end]) || (source[end] === '.' && isWordCharacter(source[end + 1]))) end++;
  return end - sign < 3 ? undefined : { word: 'handle', cue: 'at-handle', span: { start: sign, end } };
}

/**
 * A telephone number: seven to fifteen digits in groups of at least two, joined by spaces, full stops, hyphens or
 * brackets, that starts with `+`, `0` or `(`, or has three groups as North American numbers have.
 */
function phoneAt(source: string, start: number): { readonly end: number; readonly evidence?: Evidence } {
  let at = source[start] === '+' ? start + 1 : start;
  const groups: number[] = [0];
  let end = at;
  while (at < source.length) {
    const character = source[at]!;
    if (isDigit(character)) {
      groups[groups.length - 1]!++;
      end = ++at;
    } else if (isDigit(source[at + 1]) && ' .-()\u00a0'.includes(character)) {
      groups.push(0);
      at++;
    } else if (character === ')' && source[at + 1] === ' ' && isDigit(source[at + 2])) {
      groups.push(0);
      at += 2;
    } else break;
  }
  const digits = groups.reduce((sum, group) => sum + group, 0);
  const american = groups.length === 3 && groups[0] === 3 && groups[1] === 3 && groups[2] === 4;
  const prefixed = source[start] === '+' || source[start] === '0';
  const glued = isWordCharacter(source[start - 1]) || isWordCharacter(source[end]);
  const decimal = groups.length === 2 && source[start] === '0' && groups[0] === 1;
  const isPhone =
    !glued &&
    !decimal &&
    digits >= 9 &&
    digits <= 15 &&
    (american || (prefixed && groups.every(size => size >= 2)));
  if (!isPhone) return { end: Math.max(end, start + 1) };
  const from = source[start - 1] === '(' ? start - 1 : start;
  return { end, evidence: { word: 'phone', cue: 'phone-number', span: { start: from, end } } };
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function isWordCharacter(character: string | undefined): boolean {
  if (character === undefined) return false;
  return (
    isDigit(character) ||
    (character >= 'a' && character <= 'z') ||
    (character >= 'A' && character <= 'Z') ||
    character === '_'
  );
}
