// Names whose bearers may be customers, and nobody can tell: a fact about them is left open, so that somebody looks.
import { startsName, weightIn } from '../lexicon/classes.ts';
import { inQuotation } from '../masks/masks.ts';
import { isPromise } from '../cohorts/promises.ts';
import { towns } from '../lexicon/towns.ts';
import type { Passage } from '../tokens/passage.ts';
import type { Range } from '../tokens/range.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { us } from './dealings.ts';
import { endOfFullName, institutions, isNameWord } from './fullNames.ts';
import { givenNames } from './givenNames.ts';
import { bearerLedTo, isSaidBy } from './ledNames.ts';
import { isInPublic, isRole } from './publicNames.ts';
import { bearerTold, endOfSharedSurname } from './toldNames.ts';

/** What may stand before a subject: *when Ana Reyes ordered*. */
const leading = new Set(
  'when because that and so but how then if while since as after before until although today yesterday tonight night week year day morning three two four'.split(
    ' ',
  ),
);

/** The names that may be those of customers, without those in `told`, in the order of the text. */
export function possibleNames(passage: Passage, told: readonly Range[]): readonly Range[] {
  const { tokens, masks, sentenceOf } = passage;
  const found: Range[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    while (next < told.length && told[next]!.to <= at) next++;
    if (next < told.length && told[next]!.from <= at) continue;
    if (tokens[at]!.kind !== 'word' || masks.of[at] === inQuotation) continue;
    const end = endOfPossible(passage, at);
    if (end === undefined || isPromise(passage, sentenceOf[at]!)) continue;
    found.push({ from: at, to: end });
    at = end - 1;
  }
  return found;
}

/** *R.Q* */
const longestInitials = 3;

function endOfPossible(passage: Passage, at: number): number | undefined {
  const { tokens, classes } = passage;
  const token = tokens[at]!;
  if (token.kind !== 'word') return undefined;
  const isLong = token.capitals === 'none' && token.end - token.start > longestInitials;
  // Most words are none of it.
  if (isLong && (classes[at]! & startsName) === 0) return undefined;
  const listed = (classes[at]! & startsName) !== 0 && givenNames.has(token.text);
  if (token.capitals !== 'first') return listed ? inOtherLetters(passage, at) : initialsAt(tokens, at);
  if (token.text.length <= 3) {
    const initials = initialsAt(tokens, at);
    if (initials !== undefined) return initials;
  }
  if (!listed) return unlistedAt(passage, at);
  const shared = endOfSharedSurname(tokens, at);
  const end = endOfInitial(tokens, at) ?? shared ?? endOfFullName(tokens, at);
  // *“I love it,” said Ana.*
  if (end === undefined) return isSaidBy(tokens, at) ? at + 1 : undefined;
  return isPossible(tokens, at, end) && !isInPublic(tokens, at, end) ? end : undefined;
}

function isPossible(tokens: readonly Token[], at: number, end: number): boolean {
  if (bearerLedTo(tokens, at, end) !== undefined) return true;
  return isSubject(tokens, at) && bearerTold(tokens, end) !== undefined;
}

function isSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined || before.kind === 'mark' || before.kind === 'symbol' || leading.has(before.text)
  );
}

/** *Ana R.*: behind the full stop. */
function endOfInitial(tokens: readonly Token[], at: number): number | undefined {
  const letter = tokens[at + 1];
  const isLetter = letter?.kind === 'word' && letter.text.length === 1 && letter.capitals === 'first';
  return isLetter && isMark(tokens, at + 2, '.') && tokens[at + 3]?.kind === 'word' ? at + 3 : undefined;
}

/** *A.R., 14, from Ely*, *A. Reyes loves our soup*. */
function initialsAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  const isLetters =
    token.end - token.start === 1 ||
    (token.kind === 'word' && /^[a-z]\.?[a-z]$/.test(token.text) && token.capitals !== 'none');
  if (!isLetters || !isMark(tokens, at + 1, '.') || !isSubject(tokens, at)) return undefined;
  if (isMark(tokens, at + 2, ',') && tokens[at + 3]?.kind === 'number') return at + 4;
  const surname = tokens[at + 2];
  if (!isNameWord(surname) || surname?.start !== tokens[at + 1]!.end + 1) return undefined;
  const isTold = isAboutUs(tokens, at + 3) || wordAt(tokens, at + 4) === 'it';
  return bearerTold(tokens, at + 3) !== undefined && isTold ? at + 3 : undefined;
}

/** *Nandi Mokoena loves our soup*: two words that are neither English nor a town, and what only a person does with us. */
function unlistedAt({ tokens, classes }: Passage, at: number): number | undefined {
  if (!isNameWord(tokens[at]) || !isUnknown(tokens, classes, at) || isRole(wordAt(tokens, at)!))
    return undefined;
  const end = endOfFullName(tokens, at);
  if (end === undefined || !isUnknown(tokens, classes, end - 1)) return undefined;
  if (isInPublic(tokens, at, end)) return undefined;
  if (bearerLedTo(tokens, at, end) === 'customer') return end;
  return isSubject(tokens, at) && bearerTold(tokens, end) !== undefined && isAboutUs(tokens, end)
    ? end
    : undefined;
}

function isUnknown(tokens: readonly Token[], classes: readonly number[], at: number): boolean {
  const weight = weightIn(classes[at]!);
  const word = wordAt(tokens, at) ?? '';
  return (weight === undefined || weight < 0) && word.length > 1 && !towns.has(word) && !word.endsWith("'s");
}

/** How far behind the verb we may be named, in tokens. */
const within = 7;

function isAboutUs(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + within; at++) if (us.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** *ANA REYES WON*, *ana reyes won*: a first name and a word that is no English one, and what they did. */
function inOtherLetters({ tokens, classes }: Passage, at: number): number | undefined {
  const [first, last] = [tokens[at]!, tokens[at + 1]];
  if (first.kind !== 'word' || last?.kind !== 'word' || last.capitals !== first.capitals) return undefined;
  if (!isUnknown(tokens, classes, at + 1) || institutions.has(last.text) || isInPublic(tokens, at, at + 2))
    return undefined;
  return isSubject(tokens, at) && bearerTold(tokens, at + 2) === 'customer' ? at + 2 : undefined;
}
