// Titles that nobody put in quotation marks: two or more capitalised words inside a sentence (*A Christmas Prince*).
// Where everything is capitalised, capitals say nothing.
import { isCalendarWord, isWeekday } from '../lexicon/lists/calendar.ts';
import { meansPeopleByForm } from '../lexicon/peopleForms.ts';
import { isPeopleNoun } from '../lexicon/lists/peopleNouns.ts';
import { endOfApposition } from '../names/appositions.ts';
import { endOfCustomerName } from '../names/customerNames.ts';
import { endOfFullName } from '../names/fullNames.ts';
import { givenNames, titlesOfNames } from '../lexicon/lists/givenNames.ts';
import { magnitudes, smallNumbers, tens } from '../lexicon/lists/numberWords.ts';
import type { Sentence } from './sentences.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { isPastVerb } from '../lexicon/lists/wordLists.ts';
import type { Range } from '../tokens/range.ts';

const joining = new Set(['of', 'the', 'a', 'an', '&', '-', "'s"]);
/** Before a place or a person, not before a title. */
const placing = new Set(['in', 'from', 'at', 'near', 'to', 'dear', 'hey', 'hi', 'hello', 'mount', 'by']);

/** Runs of capitalised words that are titles, in order. */
export function titleRunsIn(tokens: readonly Token[], sentences: readonly Sentence[]): readonly Range[] {
  const runs: Range[] = [];
  for (const sentence of sentences) {
    const found = runsIn(tokens, sentence);
    if (found.length > 0 && !isHeadline(tokens, sentence)) runs.push(...found);
  }
  return runs;
}

/** True where most of the longer words are capitalised. */
function isHeadline(tokens: readonly Token[], { from, to }: Sentence): boolean {
  let plain = 0;
  let capital = 0;
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.end - token.start < 4) continue;
    if (token.capitals === 'none') plain++;
    else capital++;
  }
  return capital > plain * 2;
}

function runsIn(tokens: readonly Token[], sentence: Sentence): readonly Range[] {
  let runs: Range[] | undefined;
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    // *On Thursday’s Leeds to Hull ferry*: the day is no part of a name.
    if (!isCapital(tokens[at]) || isOfDay(tokens[at]!)) continue;
    let to = at + 1;
    let capitals = 1;
    let shouted = isShouted(tokens[at]!);
    let calendar = isCalendar(tokens[at]!);
    for (let next = to; next < sentence.to; next++) {
      const token = tokens[next]!;
      if (isCapital(token)) {
        capitals++;
        shouted &&= isShouted(token);
        calendar &&= isCalendar(token);
        to = next + 1;
      } else if (!joining.has(token.text)) break;
    }
    const last = tokens[to - 1]!;
    const named = capitals >= 2 && !calendar && !shouted;
    if (
      named &&
      startsTitle(tokens, at) &&
      (isOneThing(tokens, at, to) || !isPeopleNamed(tokens, at, last.text)) &&
      !asksYou(tokens, at, to) &&
      !isNumber(tokens, at, to) &&
      !isPerson(tokens, at, to)
    ) {
      const from = isOneThing(tokens, at, to) ? at - 1 : startWithNumber(tokens, sentence, at);
      (runs ??= []).push({ from, to: endWithNumber(tokens, to) });
    }
    at = to - 1;
  }
  return runs ?? none;
}

const none: readonly never[] = [];

function isCapital(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capitals === 'none') return false;
  return token.text !== 'i' && !token.text.startsWith("i'");
}

function isCalendar(token: Token): boolean {
  return token.kind === 'word' && isCalendarWord(token.text);
}

function isOfDay(token: Token): boolean {
  return token.kind === 'word' && token.text.endsWith("'s") && isWeekday(token.text.slice(0, -2));
}

/** Written in capitals for emphasis, or a single letter, which cannot be told apart. */
function isShouted(token: Token): boolean {
  return token.kind === 'word' && (token.capitals === 'all' || token.end - token.start === 1);
}

/** A title is what a word before it speaks of, or one more of a list; after a colon a new sentence starts. */
function startsTitle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  if (before.kind === 'symbol' || (before.kind === 'mark' && before.text !== ',')) return false;
  return !placing.has(before.text) && !(before.text === 'the' && placing.has(tokens[at - 2]?.text ?? ''));
}

/** *Who Hurt You?* in capitals is a question all the same. */
function asksYou(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isMark(tokens, to, '?')) return false;
  for (let at = from; at < to; at++) if (wordAt(tokens, at)?.startsWith('you')) return true;
  return false;
}

/** *53 Prime Members* are people; *watched 12 Angry Men* is a title, for something was done to it. */
function isPeopleNamed(tokens: readonly Token[], at: number, last: string): boolean {
  const counted = tokens[at - 1]?.kind === 'number';
  if (!isPeopleNoun(last) && !(counted && meansPeopleByForm(last, true))) return false;
  return !(counted && isPastVerb(tokens[at - 2]?.text));
}

/** *Ms Okafor*, *Anna Berg ordered*: somebody who is called by a title, or who did something. */
function isPerson(tokens: readonly Token[], from: number, to: number): boolean {
  const first = wordAt(tokens, from) ?? '';
  const theirs = endOfCustomerName(tokens, from);
  if (titlesOfNames.has(first) || (theirs !== undefined && isAllOf(tokens, theirs, to))) return true;
  const end = givenNames.has(first) ? endOfFullName(tokens, from) : undefined;
  const before = wordAt(tokens, from - 1);
  // *The Ana Reyes of Hull was moored here*.
  if (end === undefined || !isAllOf(tokens, end, to) || (end < to && before === 'the')) return false;
  return did(tokens, endOfApposition(tokens, end)) && (!isPastVerb(before) || heard.has(before!));
}

/** A run of capitals that ends at `to` holds the name up to `end` and, at most, what is said of its bearer. */
function isAllOf(tokens: readonly Token[], end: number, to: number): boolean {
  return end === to || (end < to && endOfApposition(tokens, end) >= to);
}

function did(tokens: readonly Token[], at: number): boolean {
  const verb = wordAt(tokens, at);
  return isPastVerb(verb === 'has' || verb === 'had' ? wordAt(tokens, at + 1) : verb);
}

/** *We heard Anna Berg ordered nine*; *we watched Anna Berg fall* may be a film. */
const heard = new Set('heard noticed learned learnt found saw knew thought said told discovered'.split(' '));

/** *More than Two Hundred riders*: it counts what stands behind it. */
function isNumber(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (
      token.kind === 'word' &&
      !smallNumbers.has(token.text) &&
      !tens.has(token.text) &&
      !magnitudes.has(token.text)
    )
      return false;
  }
  const next = tokens[to];
  return next?.kind === 'word' && next.capitals === 'none';
}

/** *2 Broke Girls is back*: what is counted is followed by *are*. */
function isOneThing(tokens: readonly Token[], from: number, to: number): boolean {
  const verb = wordAt(tokens, to);
  return tokens[from - 1]?.kind === 'number' && (verb === 'is' || verb === 'was' || verb === 'has');
}

/** *12 Angry Men*: a number right after a plain word belongs to the title; *the 12 Angry Birds fans* has its own. */
function startWithNumber(tokens: readonly Token[], sentence: Sentence, at: number): number {
  const before = tokens[at - 1]!;
  const earlier = tokens[at - 2];
  if (before.kind !== 'number' || at - 2 <= sentence.from || earlier?.kind !== 'word') return at;
  return ['the', 'of', 'our', 'all', 'over', 'than', 'about', 'least', 'to', 'and'].includes(earlier.text)
    ? at
    : at - 1;
}

/** *Blade Runner 2049*. */
function endWithNumber(tokens: readonly Token[], to: number): number {
  const next = tokens[to];
  const after = tokens[to + 1];
  return next?.kind === 'number' && next.suffix === '' && after?.kind !== 'word' ? to + 1 : to;
}
