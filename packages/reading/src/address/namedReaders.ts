// One person by name, and a town, that a text speaks to: *Hey Olga*, *Well done, Emma Ashe*, *We saw you, Tomás.*
import { mayBeOnePerson, pluralPeople } from '../lexicon/lists/peopleNouns.ts';
import { givenNames, titlesOfNames } from '../lexicon/lists/givenNames.ts';
import { isTown } from '../lexicon/isTown.ts';
import type { Passage } from '../passage/passage.ts';
import type { Range } from '../tokens/range.ts';
import { hasCapital, hasOneCapital, isMark, standsAt, wordAt } from '../tokens/token.ts';
import { hails, secondPersonWords } from '../lexicon/lists/wordLists.ts';
import { isCalendarWord } from '../lexicon/lists/calendar.ts';
import { isImperativeAt } from '../moods/imperatives.ts';

/** *Hey Bill*, *Dear Mrs Ito*, *To the @somebody who*: one person by name. The token after the name. */
export function namedAt({ tokens }: Passage, at: number): number | undefined {
  const first = wordAt(tokens, at) ?? '';
  if (first === 'to' && wordAt(tokens, at + 1) === 'the' && isMark(tokens, at + 2, '@')) return at + 4;
  if (!hails.has(first)) return undefined;
  // *Hi, Gareth.*
  const start = isMark(tokens, at + 1, ',') && givenNames.has(wordAt(tokens, at + 2) ?? '') ? at + 2 : at + 1;
  let to = start;
  while (to < start + 3) {
    const token = tokens[to];
    if (token?.kind !== 'word' || token.capitals !== 'first' || pluralPeople(token.text) !== undefined) break;
    to++;
  }
  const everybody = ['there', 'all', 'everyone', 'folks', 'team', 'thanks', 'you', 'customer', 'member'];
  // *Dear Monday*, *Dear diary*: nobody is there.
  const nobody = isCalendarWord(wordAt(tokens, start) ?? '') || wordAt(tokens, start) === 'diary';
  // *Hi, Soup Bowl Sam!*
  const called = isMark(tokens, at + 1, ',') && start === at + 1 ? endOfCalled(tokens, at + 2) : undefined;
  if (called !== undefined) return called;
  const town = to === start + 1 && isTown(tokens[start]);
  return to > start && !nobody && !town && !everybody.includes(wordAt(tokens, start)!) ? to : undefined;
}

/** The token behind up to three capitalised words, the last of them a first name, that end what is said. */
function endOfCalled(tokens: Passage['tokens'], start: number): number | undefined {
  let to = start;
  while (to < start + 3 && mayBeName(tokens[to])) to++;
  return givenNames.has(wordAt(tokens, to - 1) ?? '') && tokens[to]?.kind === 'mark' ? to : undefined;
}

/** *Hey Hull, …*: whoever lives there and reads. */
export function townAt({ tokens }: Passage, at: number): boolean {
  if (!hails.has(wordAt(tokens, at) ?? '')) return false;
  const name = isMark(tokens, at + 1, ',') ? at + 2 : at + 1;
  return isTown(tokens[name]) && tokens[name + 1]?.kind !== 'word';
}

/** *…, eh, Olga from Ely?*: where the name ends that a place says more of. */
function endOfLastName(tokens: Passage['tokens'], from: number, to: number): number {
  const placed = ['from', 'of', 'in'].includes(wordAt(tokens, to - 3) ?? '') && hasCapital(tokens[to - 2]);
  return placed && to - 4 > from && isMark(tokens, to - 1, '?') ? to - 2 : to;
}

/** *We saw you, Tomás.*, *nice one, Mr Pell of Totnes*: who is called by name behind the last comma of what is said to them. */
export function namedLast(passage: Passage, from: number, end: number): Range | undefined {
  const { tokens } = passage;
  const titled = titledLast(tokens, from, end);
  if (titled !== undefined) return titled;
  const to = endOfLastName(tokens, from, end);
  return isNamedLast(passage, from, to, end) ? { from: to - 2, to: to - 1 } : undefined;
}

function isNamedLast(passage: Passage, from: number, to: number, end: number): boolean {
  const { tokens } = passage;
  const name = tokens[to - 2];
  if (name?.kind !== 'word' || name.capitals !== 'first' || !givenNames.has(name.text)) return false;
  if (!isMark(tokens, to - 3, ',') || (to === end && tokens[to - 1]?.kind !== 'mark')) return false;
  if (endsList(tokens, to - 3)) return false;
  // *Another gin, Karen?*
  if (isMark(tokens, end - 1, '?')) return true;
  // *Put the phone down, Olga.*, and not *Say hello to our cook, Olga.*
  if (isImperativeAt(passage, from)) return !isOfSomebody(tokens, to - 4);
  // *We'd just screenshot it, Jordan.*
  if (speakers.has(wordAt(tokens, from) ?? '')) return true;
  // *It’s been thirty days, Olga.*
  if (standsAt(tokens, from, ["it's", 'been']) || standsAt(tokens, from, ['it', 'has', 'been'])) return true;
  // *Nine naps in a week. Cake on us, Olga!*
  if (
    from > 0 &&
    to - from <= longestRemark &&
    !isOfSomebody(tokens, to - 4) &&
    isPlain(tokens, from, to - 3)
  )
    return true;
  for (let at = from; at < to - 3; at++) if (secondPersonWords.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** *Nice one, Mr Pell of Totnes.*: a title, a name and perhaps a place behind the only comma. */
function titledLast(tokens: Passage['tokens'], from: number, end: number): Range | undefined {
  for (let at = end - 3; at > Math.max(from + 1, end - longestTitled); at--) {
    if (!titlesOfNames.has(wordAt(tokens, at) ?? '') || !isMark(tokens, at - 1, ',')) continue;
    const name = isMark(tokens, at + 1, '.') ? at + 2 : at + 1;
    const behind = ['of', 'from', 'in'].includes(wordAt(tokens, name + 1) ?? '') ? name + 3 : name + 1;
    const ends = behind >= end - 1 && hasCapital(tokens[name]) && hasCapital(tokens[behind - 1]);
    const called = ends && isPlain(tokens, from, at - 1) && !isOfSomebody(tokens, at - 2);
    return called ? { from: at, to: name + 1 } : undefined;
  }
  return undefined;
}

/** How many tokens end a sentence that calls somebody by title, name and place. */
const longestTitled = 8;

/** *Our new cook*: somebody whom a name behind it tells more of. */
function isOfSomebody(tokens: Passage['tokens'], at: number): boolean {
  if (hasCapital(tokens[at])) return true;
  for (let before = at; before > at - 4; before--)
    if (presenting.has(wordAt(tokens, before) ?? '')) return true;
  return mayBeOnePerson(wordAt(tokens, at) ?? '');
}

/** How long a remark may be that ends with a name, in tokens. */
const longestRemark = 12;

/** Words alone, and no name in them. */
function isPlain(tokens: Passage['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (isMark(tokens, at, '-')) continue;
    if (token.kind !== 'word' || (at > from && token.capitals !== 'none')) return false;
  }
  return true;
}

const presenting = new Set('our meet welcome by from with to of about new own'.split(' '));
const speakers = new Set(["we'd", "we'll", 'we', "we're", "we've"]);
/** *Papa John’s, Leon*, *Rome, Paris, Florence*: the last of several names, and no call. */
function endsList(tokens: Passage['tokens'], comma: number): boolean {
  const last = tokens[comma - 1];
  if (last?.kind !== 'word' || last.capitals === 'none') return false;
  if (last.text.endsWith("'s")) return true;
  let at = comma - 2;
  while (at > comma - 4 && hasCapital(tokens[at])) at--;
  return isMark(tokens, at, ',') && hasCapital(tokens[at - 1]);
}

/** The *to* of *Congratulations to Olga*. */
export function firstTo(tokens: Passage['tokens'], start: number): number {
  let at = start;
  while (at < start + 3 && wordAt(tokens, at) !== 'to') at++;
  return at;
}

const cheers: readonly (readonly string[])[] = [
  ['well', 'done'],
  ['happy', 'birthday'],
  ['thank', 'you'],
  ['good', 'luck'],
  ['welcome', 'back'],
  ['welcome'],
  ['congratulations'],
  ['congrats'],
  ['bravo'],
  ['goodbye'],
  ['farewell'],
];

const cheering = new Set(cheers.map(([first]) => first!));

/** *Well done, Emma Ashe of Ely*, *happy birthday, Olga*: one person who is cheered. The token after the name. */
export function cheeredAt(tokens: Passage['tokens'], start: number): number | undefined {
  if (!cheering.has(wordAt(tokens, start) ?? '')) return undefined;
  const cheer = cheers.find(words => standsAt(tokens, start, words));
  if (cheer === undefined) return undefined;
  const next = start + cheer.length;
  const from = isMark(tokens, next, ',') || wordAt(tokens, next) === 'to' ? next + 1 : next;
  let to = from;
  while (to < from + 3 && mayBeName(tokens[to])) to++;
  const told = ['of', 'from', 'who'].includes(wordAt(tokens, to) ?? '');
  return givenNames.has(wordAt(tokens, from) ?? '') || (to > from + 1 && told)
    ? Math.max(to, from + 1)
    : undefined;
}

function mayBeName(token: Passage['tokens'][number] | undefined): boolean {
  return hasOneCapital(token) && pluralPeople(token!.text) === undefined;
}
