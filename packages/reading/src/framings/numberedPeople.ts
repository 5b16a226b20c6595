// Whoever is known by a number: a place that stands for who is in it (*seat 22F hummed*, *table nine, that is your third
// basket*), and a person on the books (*member 10442: nine classes booked*).
import type { Evidence } from '@fineline/ruleset';
import { doerOf, isDoing } from '../cohorts/nouns/doerOf.ts';
import { singularPeople } from '../lexicon/lists/peopleNouns.ts';
import { promise, type Scene } from '../scene/scene.ts';
import { smallNumbers } from '../lexicon/lists/numberWords.ts';
import { isMark, spanOf, wordAt, type Token } from '../tokens/token.ts';
import { hails, isAdverb, isFiniteVerb, isPastVerb, secondPersonWords } from '../lexicon/lists/wordLists.ts';
import { phraseAt, phrasesOf, type Phrases } from '../tokens/phrases.ts';

/** Places in which somebody sits, sleeps or lives. */
const places = new Set(
  'seat room table row bay desk lane carriage flat pitch cabin suite locker bed booth apartment berth pod caravan tent cubicle'.split(
    ' ',
  ),
);
/** Places by which people are only called: *plot 27 won a prize* and *number 9 scored* tell of a thing or of a player. */
const called = new Set('number house plot unit villa chalet'.split(' '));
const interjections = new Set('oi psst tut oh ahem no come on well sorry to right ok okay'.split(' '));
/** What a company says that it will not say. */
const coy: Phrases = phrasesOf(
  "we're not saying",
  "we're saying nothing but",
  "we'd never say",
  "we won't say",
  'not saying',
  'rumour has it',
  'word is',
);
/** How much of a sentence is looked at behind the place, in tokens. */
const reach = 14;

/** Those whom the sentences open with. */
export function numberedPeople({ passage, holds, groups }: Scene): readonly Evidence[] {
  const { tokens, sentences, masks } = passage;
  const counted = new Set(groups.map(({ from }) => from));
  return sentences.flatMap(({ from, to }, index) => {
    const unsaid = phraseAt(tokens, from, coy);
    const at = unsaid === undefined ? behindHail(tokens, from) : behindCoy(tokens, from + unsaid.length);
    const noun = wordAt(tokens, at) ?? '';
    const isPlace = places.has(noun);
    if (!isPlace && !called.has(noun) && singularPeople(noun) === undefined) return [];
    const end = endOfNumber(tokens, at + 1, isPlace || called.has(noun));
    if (end === undefined || masks.of[at] !== 0 || (unsaid === undefined && (holds[index]! & promise) !== 0))
      return [];
    const span = spanOf(tokens, at, end);
    const story = { word: 'individual-story', cue: 'known-by-a-number', span };
    const call = { word: 'call-out', cue: 'called-by-a-number', span };
    const reachTo = Math.min(to, end + reach);
    const where = behindPlace(tokens, end, reachTo);
    const mark = tokens[where]?.kind === 'mark' ? tokens[where]!.text : '';
    if (mark === ',' || mark === ':' || where >= to - 1) {
      // *Oi, seat 14C on the Faro flight.*
      const woken = rousing.has(wordAt(tokens, from) ?? '') && isMark(tokens, from + 1, ',');
      // *Row F, phones away*: those in a row are several.
      const spoken = isSaidTo(tokens, where + 1, mark === '' || where >= to - 1 ? where + reach : reachTo);
      return spoken || woken ? [call, story] : [];
    }
    if (called.has(noun) || counted.has(at)) return [];
    if (!doesSomething(tokens, end, reachTo)) return [];
    return unsaid === undefined ? [story] : [call, story];
  });
}

/** Behind *oi,*, *hello* and *tut, tut,*. */
function behindHail(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 4) {
    const word = wordAt(tokens, at);
    if (word === undefined ? !isMark(tokens, at, ',') : !(hails.has(word) || interjections.has(word))) break;
    at++;
  }
  return at;
}

/** Words that wake or tut, whoever is named behind them. */
const rousing = new Set('oi psst tut tsk ahem'.split(' '));
const within = new Set(['on', 'in', 'at', 'aboard', 'by']);

/** Behind *on last night’s Faro flight*: where the clause goes on, or the number ends where no such phrase follows it. */
function behindPlace(tokens: readonly Token[], end: number, to: number): number {
  if (!within.has(wordAt(tokens, end) ?? '')) return end;
  let at = end + 1;
  while (at < to && tokens[at]!.kind !== 'mark') {
    if (isFiniteVerb(wordAt(tokens, at))) return end;
    at++;
  }
  return at;
}

/** Behind *that*, *it was* and *the guest in*. */
function behindCoy(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 3 && linking.has(wordAt(tokens, at) ?? '')) at++;
  return at;
}

const linking = new Set(['that', 'it', 'was']);

/** *22F*, *nine*, *K*, *#4410*: behind the number. A person on the books has one of two digits or more. */
function endOfNumber(tokens: readonly Token[], at: number, isPlace: boolean): number | undefined {
  const start = isMark(tokens, at, '#') ? at + 1 : at;
  const token = tokens[start];
  if (token?.kind === 'number') return isPlace || token.text.length >= 2 ? start + 1 : undefined;
  if (!isPlace || token?.kind !== 'word') return undefined;
  const letter = token.text.length === 1 && token.text !== 'a' && token.text !== 'i';
  return letter || smallNumbers.has(token.text) ? start + 1 : undefined;
}

const pointing = new Set(["that's", 'that', "that'll", 'this', "it's", 'third', 'fourth', 'fifth', 'again']);
const watching = new Set(
  'heard hear saw see noticed notice know counted count smell smelled felt'.split(' '),
);
/** What is said to a guest who is served. */
const serving = new Set(
  'ready waiting open key taxi bill breakfast checkout collect upgraded welcome enjoy here available reserved'.split(
    ' ',
  ),
);

/** *That is your third basket*, *we heard the duet*, *the hosepipe ban means you*. */
function isSaidTo(tokens: readonly Token[], from: number, to: number): boolean {
  let said = false;
  for (let at = from; at < Math.min(tokens.length, to); at++) {
    const word = wordAt(tokens, at) ?? '';
    if (serving.has(word)) return false;
    said ||= secondPersonWords.has(word) || (at === from && pointing.has(word));
    said ||= wordAt(tokens, at - 1) === 'we' && watching.has(word);
    said ||= at === from && isMark(tokens, from - 1, ':') && isPastBehind(tokens, from, to);
  }
  return said;
}

/** *Nine classes booked*, *three years of £2, then silence*. */
function isPastBehind(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < Math.min(tokens.length, to); at++) {
    const word = wordAt(tokens, at);
    if (word === 'then' || word === 'none' || isPastVerb(word)) return true;
  }
  return false;
}

/** What people do to those around them, in the present: the rest is told by its past. */
const habits = new Set(
  'thinks snores sings wants swears owes hates loves insists believes reckons cries sobs smells hums eats drinks swims talks'.split(
    ' ',
  ),
);
/** Past deeds which things do as well, but no seat. */
const ofSitters = new Set(
  'hummed brought hogged emptied sang farted belched whistled yawned bickered canoodled sunbathed vaped drummed swore grumbled apologised fainted'.split(
    ' ',
  ),
);

/** What only whoever is there does. */
function doesSomething(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (at < to && (isAdverb(wordAt(tokens, at)) || wordAt(tokens, at) === 'once')) at++;
  const word = wordAt(tokens, at) ?? '';
  if (word === 'has') {
    const next = isAdverb(wordAt(tokens, at + 1)) || wordAt(tokens, at + 1) === 'now' ? at + 2 : at + 1;
    if (wordAt(tokens, next) === 'been') return isDoing(wordAt(tokens, next + 1));
    return doerOf(tokens, next, true) === 'people' || ofSitters.has(wordAt(tokens, next) ?? '');
  }
  return (
    habits.has(word) || ofSitters.has(word) || (isPastVerb(word) && doerOf(tokens, at, true) === 'people')
  );
}
