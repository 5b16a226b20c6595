// What a number counts: the head of the noun phrase after it (*53 very devoted fans*, *62% of our listeners*, *12 of
// you*). The walk is short, so that reading stays linear.
import { isTown } from '../../lexicon/isTown.ts';
import { inTitle } from '../../passage/masks.ts';
import type { Passage } from '../../passage/passage.ts';
import { hasCapital, hasOneCapital, isMark, standsAt, wordAt } from '../../tokens/token.ts';
import { closedClass, isAdverb, isPastVerb, looksPlural } from '../../lexicon/lists/wordLists.ts';
import { unitDays } from '../../lexicon/lists/calendar.ts';
import { isSchoolYear } from '../../windows/durations.ts';
import { behindAmong } from './freeNumbers.ts';
import { crowdAt, endOfEyes, gatheredAt } from './gathered.ts';
import type { Head } from '../groups/head.ts';
import { isSignOfName, joinsModifiers } from './joinedModifiers.ts';
import { kindOfNoun } from './kindOfNoun.ts';
import { standsForOne } from './nounsOfMany.ts';
import { isOddPlural, isPeopleByAdjective, meansPeopleByForm } from '../../lexicon/peopleForms.ts';
import {
  isRelativeWho,
  mayBeOnePerson,
  pluralPeople,
  singularPeople,
  type PeopleKind,
} from '../../lexicon/lists/peopleNouns.ts';
import { behindCount } from './countedWhole.ts';
import { doerOf, verbBehind } from './doerOf.ts';
import { endOfAge, unitOfAge } from './ageGroups.ts';
import { endOfChain } from './endOfChain.ts';
import { ownedThings } from './ownedThings.ts';
import {
  dealsWithUs,
  isAmongStaff,
  isBehindTheCounter,
  isServed,
  servesYou,
  shiftModifiers,
  staffModifiers,
  worksElsewhere,
  worksShifts,
} from './ourStaff.ts';

const determiners = new Set('the our all its their your my those these his her'.split(' '));
const comparing = new Set('less lower higher cheaper faster slower longer shorter'.split(' '));
/** The longest noun phrase that is looked at, in tokens. */
const reach = 8;

/**
 * The head of what the number whose tokens are `from` to `to` counts, or undefined. `one` looks for a noun in the singular.
 */
export function findHead(passage: Passage, from: number, to: number, one: boolean): Head | undefined {
  const { tokens } = passage;
  let at = behindAside(tokens, to);
  const among = behindAmong(passage, from, at, determiners);
  // *17 out of 312 guests*.
  if (wordAt(tokens, at) === 'out' && wordAt(tokens, at + 1) === 'of') at++;
  const partitive = among > at || wordAt(tokens, at) === 'of';
  if (among > at) at = among;
  else if (partitive) at++;
  // *12-hour members*: the number belongs to a compound.
  else if (isMark(tokens, at, '-')) return gatheredAt(tokens, from, at);
  while (determiners.has(wordAt(tokens, at) ?? '') && (partitive || wordAt(tokens, at) === 'our')) at++;
  if (partitive) {
    const pronoun = wordAt(tokens, at);
    if (pronoun === 'you' || pronoun === "y'all" || pronoun === 'ya')
      return { kind: 'people', unit: 'you', to: at + 1, partitive };
    if (pronoun === 'us') return { kind: 'staff', unit: 'us', to: at + 1, partitive };
    // *7 of those who came*.
    const those = wordAt(tokens, at - 1) === 'those' && isRelativeWho(pronoun);
    if (those) return { kind: 'people', unit: 'people', to: at, partitive };
    const start = at;
    const crowd = crowdAt(tokens, at);
    if (crowd !== undefined) return { kind: 'people', unit: tokens[crowd]!.text, to: crowd + 1, partitive };
    at = behindCount(tokens, at);
    // *Five of the 9,000 who came*.
    if (isRelativeWho(wordAt(tokens, at)) && at > start)
      return { kind: 'people', unit: 'people', to: at, partitive };
  }
  return headOfPhrase(passage, from, at, one && !partitive, partitive);
}

/** *27 (yes, really) skaters*: the token behind what stands in brackets. */
function behindAside(tokens: Passage['tokens'], at: number): number {
  if (!isMark(tokens, at, '(')) return at;
  for (let end = at + 2; end < at + reach; end++) if (isMark(tokens, end, ')')) return end + 1;
  return at;
}

/** The head of the noun phrase at `start`, whose number starts at `from`. */
export function headOfPhrase(
  passage: Passage,
  from: number,
  start: number,
  one: boolean,
  partitive: boolean,
): Head | undefined {
  const { tokens, masks } = passage;
  let staff = false;
  for (let at = start; at < Math.min(start + reach, tokens.length); at++) {
    const token = tokens[at]!;
    // *Two soon-to-be-married readers*.
    const chain = endOfChain(tokens, at);
    if (chain > at) {
      at = chain;
      continue;
    }
    if (masks.of[at] === inTitle || (token.kind === 'mark' && '-"“”‘’\''.includes(token.text))) continue;
    const aged = at === start ? endOfAge(passage, at) : undefined;
    if (aged !== undefined)
      return { kind: 'people', unit: unitOfAge(token.text, tokens[aged - 1]!), to: aged, partitive };
    const eyes = at === start ? endOfEyes(tokens, at) : undefined;
    if (eyes !== undefined) return { kind: 'people', unit: 'people', to: eyes, partitive };
    const compound = one ? undefined : endOfCompound(tokens, at);
    if (compound !== undefined)
      return { kind: staff ? 'staff' : 'people', unit: compound, to: at + 3, partitive };
    if (!one && isDeed(tokens, at)) return { kind: 'thing', unit: token.text, to: at + 3, partitive };
    // *2 million U.S. households*, *40 US customers*; *12 of us* are we.
    if (isCountry(tokens, at)) {
      if (isMark(tokens, at + 1, '.')) at++;
      continue;
    }
    // *Four Year 6 parents*.
    if (isSchoolYear(tokens, at)) {
      at++;
      continue;
    }
    // *Loyal, patient members*, and not *2 left, folks*.
    if (at > start && isMark(tokens, at, ',') && pluralPeople(wordAt(tokens, at + 1) ?? '') === undefined)
      continue;
    // *40,000 #members and counting*, and not *doors at 9 #members*.
    if (isMark(tokens, at, '#') && token.end === tokens[at + 1]?.start && tokens[at + 2]?.kind === 'word')
      continue;
    // *Tired but happy members*, *R&B listeners*, *C++ learners*.
    if (at > start && (joinsModifiers(passage, from, start, at) || isSignOfName(tokens, at))) continue;
    // *Opted-in sleepers*, *90 logged-in members*.
    if (at > start && isMark(tokens, at - 1, '-') && particles.has(token.text)) continue;
    if (token.kind !== 'word' || (closedClass.has(token.text) && !isBrand(tokens, at))) return undefined;
    // *9% less gas* compares amounts.
    if (at === start && comparing.has(token.text)) return undefined;
    // *53 nights*; *53 night owls* are people.
    if (at === start && unitDays.has(token.text) && (one || token.text.endsWith('s'))) return undefined;
    // *Eight cabin crew*.
    if (
      !one &&
      token.text === 'crew' &&
      at > start &&
      pluralPeople(wordAt(tokens, at + 1) ?? '') === undefined
    )
      return headAt(tokens, at, dealsWithUs(tokens, at + 1) ? 'people' : 'staff', partitive);
    const people = one ? singularKind(passage, at) : pluralPeople(token.text);
    const ends = !joinsOn(passage, at + 1) && (!one || endsSingular(passage, at + 1));
    const things = people === undefined || one ? undefined : ownedThings(passage, at, partitive);
    if (things !== undefined) return things;
    if (people !== undefined && ends) {
      const works =
        staff ||
        isBehindTheCounter(tokens, at + 1) ||
        isAmongStaff(tokens, from, at) ||
        servesYou(passage, from, at);
      const served = isServed(tokens, from) || worksElsewhere(tokens, from, at);
      const kind = works ? 'staff' : people === 'staff' && served ? 'people' : people;
      // *41 colleagues and riders*: customers are among them.
      const joined = kind !== 'people' && !one && wordAt(tokens, at + 1) === 'and';
      if (joined && pluralPeople(wordAt(tokens, at + 2) ?? '') === 'people')
        return { kind: 'people', unit: wordAt(tokens, at + 2)!, to: at + 3, partitive };
      return headAt(tokens, at, kind, partitive);
    }
    // *9 customer(s)*.
    if (!one && singularPeople(token.text) === 'people' && hasPluralBehind(tokens, at + 1))
      return { kind: staff ? 'staff' : 'people', unit: token.text, to: at + 4, partitive };
    if (isRelativeWho(wordAt(tokens, at + 1)) || isToldOf(passage, at))
      return headAt(tokens, at, 'people', partitive);
    if (!one && people === undefined) {
      // *60 of our Leeds customers*.
      if (isTownOfPeople(tokens, at) || isTeamOfPeople(tokens, at, start)) continue;
      if (looksPlural(token.text) || isOddPlural(token.text))
        return headAt(tokens, at, servingKind(passage, from, at, staff), partitive);
      if (isPeopleByAdjective(token.text) && doerOf(tokens, at + 1, false) === 'people')
        return headAt(tokens, at, 'people', partitive);
    }
    staff =
      staffModifiers.has(token.text) || (shiftModifiers.has(token.text) && worksShifts(tokens, from, at + 1));
  }
  return undefined;
}

function hasPluralBehind(tokens: Passage['tokens'], at: number): boolean {
  return isMark(tokens, at, '(') && standsAt(tokens, at + 1, ['s']) && isMark(tokens, at + 2, ')');
}

const particles = new Set(['in', 'up', 'out', 'off', 'on', 'at', 'of']);

/** *One UP wearer*: a name in capitals that is a small word besides. */
function isBrand(tokens: Passage['tokens'], at: number): boolean {
  const next = tokens[at + 1];
  const token = tokens[at]!;
  if (token.kind !== 'word' || token.capitals !== 'all' || token.end - token.start < 2) return false;
  return next?.kind === 'word' && next.capitals === 'none' && !closedClass.has(next.text);
}

const countries = new Set(['u.s', 'u.k', 'u.s.a', 'e.u', 'us', 'uk', 'usa', 'eu']);

/** *U.S.*, *US*: a country in capitals, and whoever is there behind it. */
function isCountry(tokens: Passage['tokens'], at: number): boolean {
  const token = tokens[at]!;
  return token.kind === 'word' && countries.has(token.text) && token.capitals === 'all';
}

function isTownOfPeople(tokens: Passage['tokens'], at: number): boolean {
  return isTown(tokens[at]) && pluralPeople(wordAt(tokens, at + 1) ?? '') !== undefined;
}

/** *19 Spurs fans*: a name, and whose they are. */
function isTeamOfPeople(tokens: Passage['tokens'], at: number, start: number): boolean {
  const token = tokens[at];
  const named = at === start && hasOneCapital(token);
  return named && pluralPeople(wordAt(tokens, at + 1) ?? '') === 'people';
}

function headAt(tokens: Passage['tokens'], at: number, kind: Head['kind'], partitive: boolean): Head {
  return { kind, unit: tokens[at]!.text, to: at + 1, partitive };
}

/** Kind of a plural that no list of people holds; porters of ours who do shifts are staff. */
function servingKind(passage: Passage, from: number, at: number, staff: boolean): Head['kind'] {
  const kind = kindOfNoun(passage, at, from);
  return kind === 'people' && (staff || servesYou(passage, from, at)) ? 'staff' : kind;
}

const compounds = new Set(
  'first-timers old-timers part-timers school-leavers sign-ups no-shows drop-outs walk-ins opt-ins opt-outs runners-up passers-by hangers-on stand-ins'.split(
    ' ',
  ),
);

/** *12 sign-ups*, *three no-shows*: people who are called by what they did; undefined for any other word. */
function endOfCompound(tokens: Passage['tokens'], at: number): string | undefined {
  if (!isMark(tokens, at + 1, '-')) return undefined;
  const compound = `${wordAt(tokens, at) ?? ''}-${wordAt(tokens, at + 2) ?? ''}`;
  return compounds.has(compound) ? compound : undefined;
}

const deeds = new Set(['ins', 'ups', 'offs', 'outs', 'overs', 'downs', 'throughs', 'ons']);

/** *900 log-ins*, *12 mix-ups*: what was done, and not who did it. */
function isDeed(tokens: Passage['tokens'], at: number): boolean {
  return isMark(tokens, at + 1, '-') && deeds.has(wordAt(tokens, at + 2) ?? '');
}

/** *Member-only*; *mothers-in-law* and *fathers-to-be* end all the same, and so does whoever stands before the next item. */
function joinsOn({ tokens }: Passage, at: number): boolean {
  const next = wordAt(tokens, at + 1);
  const glued = tokens[at]?.start === tokens[at - 1]?.end;
  return isMark(tokens, at, '-') && glued && next !== 'in' && next !== 'to';
}

/** By its form alone a singular may be an adjective (*one better*), so a verb must say that somebody does something. */
function singularKind({ tokens }: Passage, at: number): PeopleKind | undefined {
  const noun = wordAt(tokens, at)!;
  const listed = singularPeople(noun);
  // *One hungry regular in Denver*.
  const place = ['in', 'from', 'at'].includes(wordAt(tokens, at + 1) ?? '') ? tokens[at + 2] : undefined;
  const named = hasCapital(place);
  if (listed === undefined && mayBeOnePerson(noun) && named) return 'people';
  if (standsForOne(tokens, at)) return 'people';
  // *One wearer in Sonoma logged …*.
  if (named && isPastVerb(wordAt(tokens, at + 3)) && doerOf(tokens, at + 3, false) !== 'thing')
    if (meansPeopleByForm(`${noun}s`, false)) return 'people';
  if (listed !== undefined || doerOf(tokens, verbBehind(tokens, at + 1), true) !== 'people') return listed;
  return meansPeopleByForm(`${noun}s`, false) || mayBeOnePerson(noun) ? 'people' : undefined;
}

/** *31 beekeepers in Kent who …*: a relative *who* behind a place says that the plural before it means people. */
function isToldOf({ tokens }: Passage, at: number): boolean {
  const noun = wordAt(tokens, at)!;
  const place = wordAt(tokens, at + 1);
  if (!looksPlural(noun) || (place !== 'in' && place !== 'from' && place !== 'at')) return false;
  for (let ahead = at + 2; ahead < at + 6; ahead++) {
    const word = wordAt(tokens, ahead);
    if (word === undefined) return false;
    if (isRelativeWho(word)) return true;
  }
  return false;
}

/** *One member watched* against *one customer service desk*: a noun in the singular must not lead to another noun. */
function endsSingular({ tokens }: Passage, at: number): boolean {
  const next = wordAt(tokens, at);
  return (
    next === undefined || closedClass.has(next) || isPastVerb(next) || isAdverb(next) || next === 'somewhere'
  );
}
