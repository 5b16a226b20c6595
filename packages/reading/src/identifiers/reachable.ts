// What reaches one person: e-mail addresses, handles, telephone numbers. Each is found by a walk from a sign that it
// must hold (`@`, a digit) over the characters it may be made of, so that no text can make the search slow.
import type { Evidence } from '@fineline/ruleset';
import { holdsDigit } from '../lexicon/traits.ts';
import type { Token } from '../tokens/token.ts';

/** E-mail addresses, handles and telephone numbers in a text, in order; `telltale` are the tokens that may hold any of one. */
export function reachableIn(
  source: string,
  tokens: readonly Token[],
  telltale: readonly number[],
): readonly Evidence[] {
  const found: Evidence[] = [];
  let at = 0;
  // Where the walk back from an `@` may go: nothing is walked over twice.
  let floor = 0;
  for (const index of telltale) {
    const token = tokens[index]!;
    // Words, of which texts are made, hold no sign.
    if (!holdsDigit(token) && token.text !== '@' && token.text !== '+') continue;
    for (at = Math.max(at, token.start); at < token.end;) {
      const character = source[at]!;
      if (character === '@') {
        const evidence = emailAt(source, at, floor) ?? handleAt(source, at);
        if (evidence !== undefined) found.push(evidence);
        floor = at = evidence?.span?.end ?? at + 1;
      } else if (isDigit(character) || (character === '+' && isDigit(source[at + 1]))) {
        const end = endOfDigits(source, at);
        const evidence = end - at < fewestDigits ? undefined : phoneIn(source, at, end);
        if (evidence !== undefined) found.push(evidence);
        at = end;
      } else at++;
    }
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

/** Where the digits end that start at `start`, with what joins the groups of a telephone number. */
function endOfDigits(source: string, start: number): number {
  let at = start + 1;
  for (; ; at++) {
    const character = source[at];
    if (isDigit(character)) continue;
    if (character === undefined || !' .-()\u00a0'.includes(character)) return at;
    if (isDigit(source[at + 1])) continue;
    if (character !== ')' || source[at + 1] !== ' ' || !isDigit(source[at + 2])) return at;
  }
}

const fewestDigits = 9;
const mostDigits = 15;

/**
 * A telephone number: nine to fifteen digits in groups of at least two, or one by one, joined by spaces, full stops, hyphens or
 * brackets, that starts with `+` or `0`, or has three groups as North American numbers have.
 */
function phoneIn(source: string, start: number, end: number): Evidence | undefined {
  const groups: number[] = [];
  let digits = 0;
  for (let at = start; at < end; at++) {
    if (!isDigit(source[at])) continue;
    digits++;
    if (at > start && isDigit(source[at - 1])) groups[groups.length - 1]!++;
    else groups.push(1);
  }
  if (digits < fewestDigits || digits > mostDigits) return undefined;
  if (isWordCharacter(source[start - 1]) || isWordCharacter(source[end])) return undefined;
  const american = groups.length === 3 && groups[0] === 3 && groups[1] === 3 && groups[2] === 4;
  const prefixed = source[start] === '+' || source[start] === '0';
  const decimal = groups.length === 2 && source[start] === '0' && groups[0] === 1;
  if (decimal || !(american || (prefixed && isGrouped(groups)))) return undefined;
  const from = source[start - 1] === '(' ? start - 1 : start;
  return { word: 'phone', cue: 'phone-number', span: { start: from, end } };
}

/** *0131 496 0882*, *0 1 3 1 4 9 6 0 8 8 2*. */
function isGrouped(groups: readonly number[]): boolean {
  return groups.every(size => size >= 2) || groups.every(size => size === 1);
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
