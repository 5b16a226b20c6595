// Names whose bearers may be customers, and nobody can tell: a fact about them is left open, so that somebody looks.
import { startsName } from '../lexicon/classes.ts';
import { isPromise } from '../moods/promises.ts';
import type { Passage } from '../passage/passage.ts';
import type { Range } from '../tokens/range.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { isCalendarWord } from '../lexicon/lists/calendar.ts';
import { isDeedOfOne, us } from '../names/dealings.ts';
import { endOfFullName, endOfNameWord, isNameWord } from '../names/fullNames.ts';
import { givenNames } from '../lexicon/lists/givenNames.ts';
import { bearerLedTo, isSaidBy } from '../names/ledNames.ts';
import { inUsualCase } from './inUsualCase.ts';
import { namedPeople } from './namedPeople.ts';
import { isUnknown } from '../names/isUnknown.ts';
import { isNamedInPassing } from '../names/namesInPassing.ts';
import { isInPublic, isRole } from '../names/publicNames.ts';
import { bearerTold, endOfSharedSurname } from '../names/toldNames.ts';

/** What may stand before a subject: *when Ana Reyes ordered*. */
const leading = new Set(
  'when because that and so but how then if while since as after before until although today yesterday tonight night week year day morning three two four how why where what which who whom whether'.split(
    ' ',
  ),
);

/** The names that may be those of customers, without those in `told`, in the order of the text. */
export function possibleNames(passage: Passage, told: readonly Range[]): readonly Range[] {
  const recased = inUsualCase(passage);
  if (recased === undefined) return namesBeside(passage, told);
  const isTold = new Set(told.map(({ from }) => from));
  const others = namedPeople(recased).filter(({ from }) => !isTold.has(from));
  const known = [...told, ...others].sort((a, b) => a.from - b.from);
  return [...others, ...namesBeside(recased, known)].sort((a, b) => a.from - b.from);
}

function namesBeside(passage: Passage, told: readonly Range[]): readonly Range[] {
  const { tokens, sentenceOf } = passage;
  const found: Range[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    while (next < told.length && told[next]!.to <= at) next++;
    if (next < told.length && told[next]!.from <= at) continue;
    if (tokens[at]!.kind !== 'word') continue;
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
  if (token.capitals !== 'first') return listed ? undefined : initialsAt(tokens, at);
  if (token.text.length <= 3) {
    const initials = initialsAt(tokens, at);
    if (initials !== undefined) return initials;
  }
  if (!listed) return unlistedAt(tokens, at);
  const shared = endOfSharedSurname(tokens, at);
  const end = endOfInitial(tokens, at) ?? shared ?? endOfFullName(tokens, at);
  // *“I love it,” said Ana.*
  if (end === undefined) return isSaidBy(tokens, at) ? at + 1 : undefined;
  return isPossible(tokens, at, end) && !isInPublic(tokens, at, end) ? end : undefined;
}

function isPossible(tokens: readonly Token[], at: number, end: number): boolean {
  if (bearerLedTo(tokens, at, end) !== undefined) return true;
  if (isSubject(tokens, at) && bearerTold(tokens, end) !== undefined) return true;
  return isOwner(tokens, end) || isNamedInPassing(tokens, at, end);
}

/** *We lost Ana Reyes’s order* tells of her wherever it stands. */
function isOwner(tokens: readonly Token[], end: number): boolean {
  return wordAt(tokens, end - 1)?.endsWith("'s") === true && bearerTold(tokens, end) !== undefined;
}

function isSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    before.kind === 'mark' ||
    before.kind === 'symbol' ||
    leading.has(before.text) ||
    (before.kind === 'word' && isCalendarWord(before.text))
  );
}

/** *Ana R.*: behind the full stop. */
function endOfInitial(tokens: readonly Token[], at: number): number | undefined {
  const letter = tokens[at + 1];
  const isLetter = letter?.kind === 'word' && letter.text.length === 1 && letter.capitals === 'first';
  const next = tokens[at + 3];
  // *Ana J. Reyes* has a surname.
  const isLast = next?.kind === 'word' && next.capitals === 'none';
  return isLetter && isMark(tokens, at + 2, '.') && isLast ? at + 3 : undefined;
}

/** *A.R., 14, from Ely*, *A. Reyes loves our soup*, *A. J. Reyes ordered 14 pizzas*. */
function initialsAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  const isLetters =
    token.end - token.start === 1 ||
    (token.kind === 'word' && /^[a-z]\.?[a-z]$/.test(token.text) && token.capitals !== 'none');
  if (!isLetters || !isMark(tokens, at + 1, '.') || !isSubject(tokens, at)) return undefined;
  if (isMark(tokens, at + 2, ',') && tokens[at + 3]?.kind === 'number') return at + 4;
  const second = tokens[at + 2];
  const isSecond = second?.kind === 'word' && second.text.length === 1 && isMark(tokens, at + 3, '.');
  const from = isSecond ? at + 4 : at + 2;
  if (tokens[from]?.start !== tokens[from - 1]!.end + 1) return undefined;
  const end = endOfNameWord(tokens, from);
  if (end === undefined || bearerTold(tokens, end) === undefined) return undefined;
  return isAboutUs(tokens, end) || wordAt(tokens, end + 1) === 'it' || isDeedOfOne(tokens, end)
    ? end
    : undefined;
}

/** *Nandi Mokoena loves our soup*: two words that are neither English nor a town, and what only a person does with us. */
function unlistedAt(tokens: readonly Token[], at: number): number | undefined {
  if (!isNameWord(tokens[at]) || !isUnknown(tokens, at) || isRole(wordAt(tokens, at)!)) return undefined;
  const end = endOfFullName(tokens, at);
  if (end === undefined || isInPublic(tokens, at, end)) return undefined;
  // *Nandi Foster ordered 14 pizzas*: surnames are words as often as not.
  if (isSubject(tokens, at) && isDeedOfOne(tokens, end)) return end;
  if (!isUnknown(tokens, end - 1)) return undefined;
  if (bearerLedTo(tokens, at, end) === 'customer') return end;
  return isSubject(tokens, at) && bearerTold(tokens, end) !== undefined && isAboutUs(tokens, end)
    ? end
    : undefined;
}

/** How far behind the verb we may be named, in tokens. */
const within = 7;

function isAboutUs(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + within; at++) if (us.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}
