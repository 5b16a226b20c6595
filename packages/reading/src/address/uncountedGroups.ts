// Groups that are spoken to without a number: *To the people who …*, *Dear members:*, *Whoever …*. *Everyone* who is only
// wished well, or does no more than read, is whoever reads.
import { coreNumberAt } from '../numbers/coreNumber.ts';
import { isRelativeWho, pluralPeople, singularPeople } from '../lexicon/lists/peopleNouns.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { isFigureOfSpeech } from '../lexicon/peopleForms.ts';
import {
  closedClass,
  isFiniteVerb,
  isPastVerb,
  looksPlural,
  secondPersonWords,
} from '../lexicon/lists/wordLists.ts';
import { afterGreeting, greetings } from './greetings.ts';
import { placedAt } from './placedPeople.ts';
import { singledOut } from './singledOut.ts';
import type { Uncounted } from './uncounted.ts';

/** Words of a greeting that a *to* leads on from. */
const cheering = new Set(['shout', 'hats', 'congratulations', 'congrats']);
/** Some of whoever reads. */
const some = new Set(['whoever', 'anyone', 'anybody', 'those']);
/** All of them. */
const all = new Set(['everyone', 'everybody', 'all']);

/** The group that a sentence speaks to whose first word is at `start`, or undefined. */
export function uncountedGroupAt(tokens: readonly Token[], start: number): Uncounted | undefined {
  const first = wordAt(tokens, start) ?? '';
  const singled = singledOut(tokens, start);
  if (singled !== undefined) return { word: 'cohort', to: singled };
  const behind = behindInterjection(tokens, start);
  if (behind !== undefined) {
    const pronoun = pronounAt(tokens, behind, true);
    return pronoun ?? uncountedGroupAt(tokens, behind);
  }
  const directly = first === 'to' || greetings.has(first);
  // *Shout-out to the …*
  const led = !directly || cheering.has(first) ? afterGreeting(tokens, start) : undefined;
  const at = led ?? (directly ? start + 1 : start);
  // *Hey, whoever took the ladder: …*.
  const after = directly && isMark(tokens, at, ',') ? wordAt(tokens, at + 1) : undefined;
  if (after === 'whoever') return { word: 'cohort', to: at + 2 };
  if (wordAt(tokens, at) === 'those' && wordAt(tokens, at + 1) === 'of' && wordAt(tokens, at + 2) === 'you')
    return { word: 'cohort', to: at + 3 };
  // *Hey you at table six: …*
  if (hailing.has(first) && wordAt(tokens, start + 1) === 'you' && isToldOf(wordAt(tokens, start + 2)))
    return { word: 'cohort', to: start + 2 };
  const called = isMark(tokens, start + 1, ',') ? greetedAt(tokens, start) : undefined;
  if (called !== undefined) return called;
  if (first === 'for' || all.has(first)) return opening(tokens, start);
  if (at === start)
    return first === 'whoever' && wordAt(tokens, at + 1) !== 'you' && !isListed(tokens, at)
      ? { word: 'cohort', to: at + 1 }
      : first === 'anyone' || first === 'anybody'
        ? opening(tokens, start)
        : hailedAt(tokens, start);
  return pronounAt(tokens, at, first === 'to') ?? nounAt(tokens, at) ?? readerAt(tokens, at);
}

/** *3. Whoever hid the soap*: told of in a list. */
function isListed(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 2]?.kind === 'number' && (isMark(tokens, at - 1, '.') || isMark(tokens, at - 1, ')'));
}

/** *For the donors who …*: people who are told of. */
function describedAt(tokens: readonly Token[], at: number): Uncounted | undefined {
  const found = nounAt(tokens, at);
  return found?.word === 'cohort' ? found : undefined;
}

/** Words that tut, wake or warn before they name those whom they mean. */
const interjections = new Set(
  'tut tsk oh dear ahem psst oi naughty shame wakey attention listen heads chin hands own up right ok okay so well now come on again'.split(
    ' ',
  ),
);
/** How many words may stand before the comma. */
const longestInterjection = 3;
/** How often somebody may tut. */
const mostTuts = 4;

/** *Tut tut, everybody who …*: behind the comma, where those are named who are meant. */
function behindInterjection(tokens: readonly Token[], from: number): number | undefined {
  let start = from;
  for (let tuts = 0; tuts < mostTuts; tuts++) {
    const comma = commaBehind(tokens, start);
    if (comma === undefined) return undefined;
    const next = wordAt(tokens, comma + 1) ?? '';
    if (next !== 'tut')
      return some.has(next) || all.has(next) || next === 'whichever' ? comma + 1 : undefined;
    start = comma + 1;
  }
  return undefined;
}

/** The comma behind an interjection at `start`. */
function commaBehind(tokens: readonly Token[], start: number): number | undefined {
  for (let at = start; at <= start + longestInterjection; at++) {
    if (at > start && isMark(tokens, at, ',')) return at;
    if (!interjections.has(wordAt(tokens, at) ?? '')) return undefined;
  }
  return undefined;
}

function pronounAt(tokens: readonly Token[], at: number, bare: boolean): Uncounted | undefined {
  const pronoun = wordAt(tokens, at) ?? '';
  const next = wordAt(tokens, at + 1);
  const who = isRelativeWho(next);
  if (pronoun === 'whoever' || pronoun === 'whichever' || (some.has(pronoun) && who))
    return { word: 'cohort', to: at + 1 };
  if (!all.has(pronoun) || !(who || isToldOf(next))) return undefined;
  return { word: who && bare ? 'cohort' : 'reader', to: at + 1 };
}

const units = new Set(['year', 'month', 'week', 'day', 'decade']);
const telling = new Set('who in on at with of from'.split(' '));
const finite = new Set('are were have had do did can will would'.split(' '));

/**
 * *Guests who …: …*, *Riders on the 9: …*: people at the start, told of, with a colon behind. *Riders in Ely are early: …*
 * says something of them.
 */
function hailedAt(tokens: readonly Token[], start: number): Uncounted | undefined {
  const told = telling.has(wordAt(tokens, start + 1) ?? '') || isToldBehind(tokens, start + 1);
  if (!told || pluralPeople(wordAt(tokens, start) ?? '') !== 'people') return undefined;
  let isNamed = !isRelativeWho(wordAt(tokens, start + 1));
  // *Parents of the Year: …* is a prize.
  const prize = wordAt(tokens, start + 2) === 'the' && units.has(wordAt(tokens, start + 3) ?? '');
  if (prize) return undefined;
  let isToldOfThem = false;
  for (let at = start + 2; at < start + colonWithin; at++) {
    if (isMark(tokens, at, ':')) {
      // *Riders who tap in by phone: 1.2 million* is a label.
      const told = isToldOfThem || coreNumberAt(tokens, at + 1) !== undefined;
      return told && !saysYou(tokens, at + 1) ? undefined : { word: 'cohort', to: start + 1 };
    }
    if (tokens[at] === undefined || isMark(tokens, at, '.')) return undefined;
    if (isNamed && finite.has(wordAt(tokens, at) ?? '')) return undefined;
    // *Guests from Ely slept and left us with one wish: …* tells of them; *riders on the trains cancelled today: claim your …*.
    if (isRelativeWho(wordAt(tokens, at))) isNamed = false;
    isToldOfThem ||= isNamed && isPastVerb(wordAt(tokens, at));
  }
  return undefined;
}

function saysYou(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + saidWithin; at++)
    if (secondPersonWords.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** How far behind the colon *you* may stand, in tokens. */
const saidWithin = 14;

/** *Sailors over forty who …*. */
function isToldBehind(tokens: readonly Token[], from: number): boolean {
  return tokens[from]?.kind === 'word' && [from + 1, from + 2].some(at => isRelativeWho(wordAt(tokens, at)));
}

/** Interjections before the comma of *Sorry, night owls: …*. */
const calling = new Set(
  'sorry psst attention oi hi hey hello listen morning evening goodnight goodbye welcome thanks cheers'.split(
    ' ',
  ),
);

/** *Hi, playlist people.*, *Sorry, night owls: …*: people behind an interjection and a comma. */
function greetedAt(tokens: readonly Token[], start: number): Uncounted | undefined {
  if (!calling.has(wordAt(tokens, start) ?? '') || !isMark(tokens, start + 1, ',')) return undefined;
  for (let at = start + 2; at < start + 5; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined || closedClass.has(word)) return undefined;
    const people =
      pluralPeople(word) === 'people' ||
      isFigureOfSpeech(wordAt(tokens, at - 1), word) ||
      crews.has(word) ||
      (at === start + 2 && looksPlural(word) && isPlain(tokens[at]));
    const next = tokens[at + 1];
    if (people && (next === undefined || (next.kind === 'mark' && ':.!,?'.includes(next.text))))
      return { word: 'reader', to: at + 1 };
  }
  return undefined;
}

/** *Goodnight, Leeds* greets a town. */
function isPlain(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capitals === 'none';
}

const hailing = new Set('hey hi oi psst yo you'.split(' '));

const crews = new Set(['team', 'shift', 'crowd', 'gang']);

/** *Everyone asking …*, *everyone in …*, *everyone else*. */
function isToldOf(word: string | undefined): boolean {
  return word === 'else' || word === 'in' || word?.endsWith('ing') === true;
}

/** How far the noun may stand behind the greeting, in tokens. */
const reach = 6;

/** *The people who …*, *our riders: …*. *To our surprise* greets nobody. */
function nounAt(tokens: readonly Token[], start: number): Uncounted | undefined {
  const each = eachAt(tokens, start) ?? placedAt(tokens, start);
  if (each !== undefined) return each;
  for (let at = start; at < start + reach; at++) {
    const word = wordAt(tokens, at);
    // *To the 3 colleagues who …*
    if (tokens[at]?.kind === 'number' || isMark(tokens, at, '-')) continue;
    if (word === undefined || isRelativeWho(word)) return undefined;
    const people = pluralPeople(word) === 'people';
    if (!people && pluralPeople(word) === undefined && !looksPlural(word)) continue;
    const next = tokens[at + 1];
    const whole = people && (next === undefined || (next.kind === 'mark' && ':.!'.includes(next.text)));
    if (isRelativeWho(wordAt(tokens, at + 1))) return { word: 'cohort', to: at + 1 };
    // *To rowers that left early*.
    if (people && wordAt(tokens, at + 1) === 'that') return { word: 'cohort', to: at + 1 };
    // *Dear fair-weather guests, …*
    if (people && isMark(tokens, at + 1, ',') && isDescribed(tokens, start, at))
      return { word: 'cohort', to: at + 1 };
    // *Dear readers, …*
    const greeted = people && isMark(tokens, at + 1, ',') && greetings.has(wordAt(tokens, start - 1) ?? '');
    if (whole || greeted) return { word: 'reader', to: at + 1 };
    // *Hey night owls of Ely, …*
    const called = people || isFigureOfSpeech(wordAt(tokens, at - 1), word);
    if (called && isOfPlace(tokens, at + 1)) return { word: 'reader', to: at + 3 };
  }
  return undefined;
}

/** *Dear reader, …*, *hello everyone! …*: whoever it is. */
function readerAt(tokens: readonly Token[], start: number): Uncounted | undefined {
  if (!greetings.has(wordAt(tokens, start - 1) ?? '')) return undefined;
  const at = plain.has(wordAt(tokens, start) ?? '') && tokens[start + 1]?.kind === 'word' ? start + 1 : start;
  const word = wordAt(tokens, at) ?? '';
  const one = isPlain(tokens[at]) && singularPeople(word) !== undefined;
  const next = tokens[at + 1];
  const ends = next === undefined || (next.kind === 'mark' && ':.!,'.includes(next.text));
  return ends && (one || all.has(word)) ? { word: 'reader', to: at + 1 } : undefined;
}

/** *Of Ely,*, *from Bath:*. */
function isOfPlace(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at + 1];
  if (!['of', 'from', 'in'].includes(wordAt(tokens, at) ?? '') || name?.kind !== 'word') return false;
  return name.capitals !== 'none' && [',', ':', '.', '!'].some(mark => isMark(tokens, at + 2, mark));
}

const everySingle = new Set(['every', 'each', 'any']);

/** *To every shopper who mended a sock*: one and all. */
function eachAt(tokens: readonly Token[], start: number): Uncounted | undefined {
  if (!everySingle.has(wordAt(tokens, start) ?? '')) return undefined;
  for (let at = start + 1; at < start + 4; at++)
    if (singularPeople(wordAt(tokens, at) ?? '') !== undefined && isRelativeWho(wordAt(tokens, at + 1)))
      return { word: 'cohort', to: at + 1 };
  return undefined;
}

/** Words that say nothing of those whom they stand before. */
const plain = new Set(
  'all our the dear valued lovely beloved fellow loyal new future current of you lucky happy wonderful'.split(
    ' ',
  ),
);

/** *Fair-weather guests*: told of by what stands before the noun. */
function isDescribed(tokens: readonly Token[], start: number, noun: number): boolean {
  if (!greetings.has(wordAt(tokens, start - 1) ?? '')) return false;
  for (let at = start; at < noun; at++)
    if (tokens[at]?.kind === 'word' && !plain.has(wordAt(tokens, at)!)) return true;
  return false;
}

/** How far its colon may stand behind an opening, in tokens. */
const colonWithin = 25;

/** *For everyone who ran: see you soon*: with a colon behind it, an opening speaks to whom it names. */
function opening(tokens: readonly Token[], start: number): Uncounted | undefined {
  const at = wordAt(tokens, start) === 'for' ? start + 1 : start;
  const found = pronounAt(tokens, at, true) ?? (at > start ? describedAt(tokens, at) : undefined);
  for (let ahead = at + 2; found !== undefined && ahead < at + colonWithin; ahead++) {
    if (isMark(tokens, ahead, ':')) return found;
    if (tokens[ahead] === undefined || isMark(tokens, ahead, '.')) return undefined;
    // *Everyone in this film signed up: …* tells of them.
    if (wordAt(tokens, at + 1) === 'in' && isFiniteVerb(wordAt(tokens, ahead))) return undefined;
  }
  return undefined;
}
