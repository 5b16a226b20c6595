// One person without a number: *the member who …*, *Dear person in …*, *a single rider*, *our most loyal listener*, or
// with a number that only names them: *customer #53*. Such a group has size 1, but nobody counted it, so it is not exact.
import type { Mention } from '@fineline/ruleset';
import { inTitle } from '../../passage/masks.ts';
import { onePerson, relativeWho, startsName } from '../../lexicon/classes.ts';
import { introducing, traitsAt } from '../../lexicon/traits.ts';
import { isOneOfOurs } from '../../names/ourPeople.ts';
import { givenNames, titlesOfNames } from '../../lexicon/lists/givenNames.ts';
import type { Range } from '../../tokens/range.ts';
import type { Passage } from '../../passage/passage.ts';
import { hasCapital, isMark, spanOf, wordAt, type Token } from '../../tokens/token.ts';
import { closedClass, hails, isPastVerb, lone } from '../../lexicon/lists/wordLists.ts';
import { inStory } from '../elsewhere/fiction.ts';
import { meansPeopleByForm } from '../../lexicon/peopleForms.ts';
import { standsForOne } from '../nouns/nounsOfMany.ts';
import {
  isRelativeWho,
  mayBeOnePerson,
  ownedByOne,
  pairs,
  singularPeople,
  type PeopleKind,
} from '../../lexicon/lists/peopleNouns.ts';
import type { Group } from '../groups/group.ts';
import { hailedPlaces, type HailedPlace } from './hailedPlaces.ts';
import { isCalendarWord, unitDays } from '../../lexicon/lists/calendar.ts';
import { endOfNumbered } from './numberedPeople.ts';
import { isToldVerb, places } from './toldOf.ts';
import { startOfSingle } from './startOfSingle.ts';

interface Singles {
  readonly groups: readonly Group[];
  readonly mentions: readonly Mention[];
}

/** The single people of a text, but for those that a number already told of. */
export function singlePeople(
  passage: Passage,
  groups: readonly Group[],
  counted: readonly Mention[],
  names: readonly Range[],
): Singles {
  const taken = new Set<number>();
  for (const { from, to } of groups) for (let at = from; at < to; at++) taken.add(at);
  // Most texts tell of nobody alone, and ask for none of them.
  let takenEnds: ReadonlySet<number> | undefined;
  // *Hey Bill Ames* speaks to somebody and says nothing of them by itself.
  const found = names
    .filter(
      name =>
        !taken.has(name.from) &&
        !(hails.has(wordAt(passage.tokens, name.from - 1) ?? '') && !isPlaced(passage.tokens, name.to)) &&
        !isOneOfOurs(passage.tokens, name),
    )
    .map(name => coupleOf(passage, name) ?? namedGroup(passage, name));
  for (const { from, to } of names) for (let at = from; at < to; at++) taken.add(at);
  for (const place of hailedPlaces(passage)) {
    found.push(groupOfPlace(passage, place));
    for (let at = place.from; at < place.to; at++) taken.add(at);
  }
  for (const { from, to } of groups) {
    const one = oneOfMany(passage.tokens, from);
    if (one !== undefined) found.push(namedGroup(passage, { from: one, to }));
  }
  const mentions: Mention[] = [];
  const { tokens, classes, masks } = passage;
  for (let at = 0; at < tokens.length; at++) {
    const isTaken = taken.has(at);
    if (masks.of[at] === 0 && !isTaken) {
      const named = endOfStranger(passage, at);
      if (named !== undefined && !isOneOfOurs(tokens, { from: at, to: named }))
        found.push(namedGroup(passage, { from: at, to: named }));
      if ((classes[at]! & startsName) !== 0 && areTwoNames(tokens, at))
        found.push(coupleAt(passage, { from: at, to: at + 3 }));
    }
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    const may =
      (classes[at]! & onePerson) !== 0 || (at + 1 < tokens.length && (classes[at + 1]! & relativeWho) !== 0);
    if (!may && !isLedTo(tokens, at)) continue;
    if (masks.of[at] === inTitle || isTaken) continue;
    takenEnds ??= new Set(counted.map(({ span }) => span.end));
    if (takenEnds.has(token.end) || isCoupleOfMany(passage, at, counted)) continue;
    const kind = kindOfSingle(passage, at);
    if (kind === undefined || isMark(tokens, at + 1, '-')) continue;
    const numbered = endOfNumbered(passage, at);
    const from = numbered === undefined ? startOfSingle(passage, at) : at;
    if (from === undefined) continue;
    const to = numbered ?? at + 1;
    const span = spanOf(tokens, from, to);
    const size = token.text === 'couple' || pairs.has(token.text) ? 2 : 1;
    const why = kind === 'people' && inStory(passage, from, to) ? 'fiction' : kind;
    if (why !== 'people')
      mentions.push({ kind: why, size: { min: size, max: size }, unit: token.text, span });
    else {
      const two = size === 2;
      found.push({
        cohort: {
          size: { min: size, max: size },
          exact: two,
          digits: 1,
          unit: two ? 'people' : unitOf(token.text),
          kind: two ? 'count' : 'single',
          span,
        },
        from,
        to,
      });
    }
  }
  return { groups: found, mentions };
}

/** Words for one person that say nothing of who it is: *an 84-year-old* is no old. */
const nameless = new Set(['old', 'someone', 'somebody', 'whoever']);

function unitOf(noun: string): string {
  const person = noun.endsWith("'s") ? noun.slice(0, -2) : noun;
  return nameless.has(person) ? 'person' : person;
}

/** *Hey Bill in Flat 9*, *hey Bill from Ely*: told of by where they are. */
function isPlaced(tokens: readonly Token[], at: number): boolean {
  const link = wordAt(tokens, at) ?? '';
  const place = tokens[at + 1];
  const named = link === 'from' && hasCapital(place);
  return named || (places.has(link) && (place?.kind === 'number' || tokens[at + 2]?.kind === 'number'));
}

/** *The youngest of our 9,000 climbers*: where whoever it is starts; undefined where the number stands for all. */
function oneOfMany(tokens: readonly Token[], from: number): number | undefined {
  const of = pointing.has(wordAt(tokens, from - 1) ?? '') ? from - 2 : from - 1;
  const most = wordAt(tokens, of - 1) ?? '';
  if (wordAt(tokens, of) !== 'of' || most.length < 6 || !most.endsWith('est')) return undefined;
  return pointing.has(wordAt(tokens, of - 2) ?? '') ? of - 2 : undefined;
}

/** *A couple of lockers were empty*: what *a couple of* counted, and no two people. */
function isCoupleOfMany({ tokens }: Passage, at: number, counted: readonly Mention[]): boolean {
  if (wordAt(tokens, at) !== 'couple' || wordAt(tokens, at + 1) !== 'of') return false;
  const { start } = tokens[at]!;
  return (
    unitDays.has(wordAt(tokens, at + 2) ?? '') ||
    counted.some(({ span }) => span.start <= start && start < span.end)
  );
}

const pointing = new Set(['the', 'our', 'all', 'its', 'these']);

const greeted = new Set(['regular', 'vegan', 'vegetarian', 'senior', 'novice']);

/** *To the*, *dear*. */
function isGreeted(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1) ?? '';
  return before === 'the' ? wordAt(tokens, at - 2) === 'to' : hails.has(before);
}

/** *A*, *the only*. */
function isLedTo(tokens: readonly Token[], at: number): boolean {
  if ((traitsAt(tokens, at - 1) & introducing) === 0) return false;
  return wordAt(tokens, at - 1) !== 'the' || isGreeted(tokens, at);
}

function namedGroup({ tokens }: Passage, { from, to }: Range): Group {
  const one = { min: 1, max: 1 };
  const span = spanOf(tokens, from, to);
  return { cohort: { size: one, exact: false, digits: 1, unit: 'person', kind: 'single', span }, from, to };
}

function coupleAt({ tokens }: Passage, { from, to }: Range): Group {
  const two = { min: 2, max: 2 };
  return {
    cohort: {
      size: two,
      exact: true,
      digits: 1,
      unit: 'people',
      kind: 'count',
      span: spanOf(tokens, from, to),
    },
    from,
    to,
  };
}

/** *Mr and Mrs Adeyemi*: two people with one name. */
function coupleOf(passage: Passage, { from, to }: Range): Group | undefined {
  const { tokens } = passage;
  const and = wordAt(tokens, from - 1) === 'and' || tokens[from - 1]?.text === '&';
  return and && titlesOfNames.has(wordAt(tokens, from - 2) ?? '')
    ? coupleAt(passage, { from: from - 2, to })
    : undefined;
}

/** *Priya and Tom agreed …*: two first names, and what they did. */
function areTwoNames(tokens: Passage['tokens'], at: number): boolean {
  if (wordAt(tokens, at + 1) !== 'and' || !givenNames.has(wordAt(tokens, at) ?? '')) return false;
  return givenNames.has(wordAt(tokens, at + 2) ?? '') && isPastVerb(wordAt(tokens, at + 3));
}

function groupOfPlace({ tokens }: Passage, { from, to, size }: HailedPlace): Group {
  const kind = size === 1 ? 'single' : 'count';
  const span = spanOf(tokens, from, to);
  return {
    cohort: { size: { min: size, max: size }, exact: size > 1, digits: 1, unit: 'person', kind, span },
    from,
    to,
  };
}

/** *Zara, 51, left …*, *@somebody, who came …*: whoever is told of by a name that no list knows; the token after it. */
function endOfStranger({ tokens }: Passage, at: number): number | undefined {
  const first = tokens[at]!;
  // Most words are no name, and most marks lead to none.
  if (first.kind === 'word') {
    if (first.capitals !== 'first' && (first.known.bits & startsName) === 0) return undefined;
  } else if (first.text !== '@') return undefined;
  if (first.kind === 'mark') {
    let to = at + 1;
    while (to < at + longestHandle && tokens[to]?.start === tokens[to - 1]!.end && !isMark(tokens, to, ','))
      to++;
    return to > at + 1 && isMark(tokens, to, ',') && isRelativeWho(wordAt(tokens, to + 1)) ? to : undefined;
  }
  // *Bea with the green hat*.
  if (wordAt(tokens, at + 1) === 'with' && givenNames.has(first.word ?? ''))
    return worn.has(wordAt(tokens, at + 2) ?? '') && !broadcast.has(wordAt(tokens, at + 3) ?? '')
      ? at + 1
      : undefined;
  if (first.kind !== 'word' || first.capitals !== 'first' || !isMark(tokens, at + 1, ',')) return undefined;
  const age = tokens[at + 2];
  const aged = age?.kind === 'number' && age.suffix === '' && Number.isInteger(age.value) && age.value < 110;
  if (!aged || isCalendarWord(first.text) || !isMark(tokens, at + 3, ',')) return undefined;
  return isToldVerb(tokens, at + 4) || isRelativeWho(wordAt(tokens, at + 4)) ? at + 1 : undefined;
}

const worn = new Set(['the', 'his', 'her', 'their']);
const broadcast = new Set([
  'weather',
  'news',
  'sport',
  'latest',
  'forecast',
  'traffic',
  'headlines',
  'details',
  'story',
]);

/** The longest handle, in tokens. */
const longestHandle = 8;

function kindOfSingle({ tokens }: Passage, at: number): PeopleKind | undefined {
  const noun = wordAt(tokens, at)!;
  if (noun === 'someone' || noun === 'somebody' || noun === 'whoever') return 'people';
  // *An 84-year-old from Tenby*; *an 84-year-old tree* is none.
  if (noun === 'old') {
    const next = wordAt(tokens, at + 1) ?? '';
    const aged = isMark(tokens, at - 1, '-') && wordAt(tokens, at - 2) === 'year';
    return aged && (places.has(next) || isRelativeWho(next) || isPastVerb(next) || next === 'has')
      ? 'people'
      : undefined;
  }
  // *A single account*: each has an owner.
  if (noun === 'account' && tokens[at + 1]?.kind === 'number') return 'people';
  if (ownedByOne.has(noun)) {
    const alone = [1, 2].some(by => ['single', 'one'].includes(wordAt(tokens, at - by) ?? ''));
    return alone && (noun === 'account' || standsForOne(tokens, at)) ? 'people' : undefined;
  }
  const kind = pairs.has(noun) ? 'people' : singularPeople(noun);
  if (kind !== undefined) return kind;
  const next = wordAt(tokens, at + 1);
  // *To the regular on the 7.42 …*.
  if (isGreeted(tokens, at) && greeted.has(noun))
    return isRelativeWho(next) || places.has(next ?? '') ? 'people' : undefined;
  const aged = isMark(tokens, at + 1, ',') && tokens[at + 2]?.kind === 'number';
  const only = lone.has(wordAt(tokens, at - 1) ?? '') && closedClass.has(next ?? '');
  const told =
    only || isRelativeWho(next) || aged || ['from', 'in', 'we'].includes(next ?? '') || isPastVerb(next);
  if (!told) return undefined;
  // *The street’s only vegan ordered tofu*.
  if (lone.has(wordAt(tokens, at - 1) ?? '') && mayBeOnePerson(noun)) return 'people';
  return meansPeopleByForm(`${noun}s`, false) ? 'people' : undefined;
}
