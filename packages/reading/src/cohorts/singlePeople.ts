// One person without a number: *the member who …*, *Dear person in …*, *a single rider*, *our most loyal listener*, or
// with a number that only names them: *customer #53*. Such a group has size 1, but nobody counted it, so it is not exact.
import type { Mention } from '@fineline/ruleset';
import { inTitle } from '../masks/masks.ts';
import { onePerson, relativeWho } from '../lexicon/classes.ts';
import type { Range } from '../tokens/range.ts';
import type { Passage } from '../tokens/passage.ts';
import { isMark, spanOf, wordAt, type Token } from '../tokens/token.ts';
import { closedClass, hails, isPastVerb } from '../tokens/wordLists.ts';
import { opensClause } from './bareNumbers.ts';
import { doerOf } from './doerOf.ts';
import { meansPeopleByForm } from './peopleForms.ts';
import { isRelativeWho, singularPeople, type PeopleKind } from './peopleNouns.ts';
import type { Group } from './group.ts';
import { isCalendarWord } from '../windows/calendar.ts';
import { endOfTold, isHailed, isSomebodyToldOf, isThere, isToldVerb, places } from './toldOf.ts';

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
  const { tokens, classes, masks } = passage;
  const taken = new Array<boolean>(tokens.length);
  take(taken, groups);
  // Most texts tell of nobody alone, and ask for none of them.
  let takenEnds: ReadonlySet<number> | undefined;
  // *Hey Bill Ames of Ely* speaks to somebody and says nothing of them by itself.
  const found: Group[] = [];
  for (const name of names) {
    const { from } = name;
    if (
      taken[from] === true ||
      hails.has(wordAt(passage.tokens, from - 1) ?? '') ||
      worksForUs(passage, from)
    )
      continue;
    found.push(namedGroup(passage, name));
  }
  take(taken, names);
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const named = masks.of[at] === 0 ? endOfStranger(passage, at) : undefined;
    if (named !== undefined && taken[at] !== true) found.push(namedGroup(passage, { from: at, to: named }));
    const may =
      (classes[at]! & onePerson) !== 0 || (at + 1 < classes.length && (classes[at + 1]! & relativeWho) !== 0);
    if (!may && (at === 0 || !isArticle(tokens[at - 1]))) continue;
    const token = tokens[at]!;
    if (token.kind !== 'word' || masks.of[at] === inTitle || taken[at] === true) continue;
    takenEnds ??= new Set(counted.map(({ span }) => span.end));
    if (takenEnds.has(token.end)) continue;
    const kind = kindOfSingle(passage, at);
    if (kind === undefined || isMark(tokens, at + 1, '-')) continue;
    const numbered = endOfNumbered(passage, at);
    const from = numbered === undefined ? startOfSingle(passage, at) : at;
    if (from === undefined) continue;
    const to = numbered ?? at + 1;
    const span = spanOf(tokens, from, to);
    const size = token.text === 'couple' ? 2 : 1;
    if (kind !== 'people') mentions.push({ kind, size: { min: size, max: size }, unit: token.text, span });
    else {
      const two = size === 2;
      found.push({
        cohort: {
          size: { min: size, max: size },
          exact: two,
          digits: 1,
          unit: two ? 'people' : token.text,
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

function take(taken: boolean[], ranges: readonly Range[]): void {
  for (const { from, to } of ranges) for (let at = from; at < to; at++) taken[at] = true;
}

const served = new Set(
  'member customer listener reader rider viewer user subscriber guest fan winner donor passenger player regular patient student client friend only own dear'.split(
    ' ',
  ),
);

/** *Our night baker Tom*: whoever has a task of ours works for us, unless we serve them. */
function worksForUs({ tokens }: Passage, at: number): boolean {
  const role = tokens[at - 1];
  if (
    role?.kind !== 'word' ||
    role.capitals !== 'none' ||
    served.has(role.text) ||
    closedClass.has(role.text)
  )
    return false;
  return wordAt(tokens, at - 2) === 'our' || wordAt(tokens, at - 3) === 'our';
}

function isArticle(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.text === 'a' || token.text === 'an');
}

function namedGroup({ tokens }: Passage, { from, to }: Range): Group {
  const one = { min: 1, max: 1 };
  const span = spanOf(tokens, from, to);
  return { cohort: { size: one, exact: false, digits: 1, unit: 'person', kind: 'single', span }, from, to };
}

/** *Zara, 51, left …*, *@somebody, who came …*: whoever is told of by a name that no list knows; the token after it. */
function endOfStranger({ tokens }: Passage, at: number): number | undefined {
  const first = tokens[at]!;
  if (first.kind === 'mark' && first.text === '@') {
    let to = at + 1;
    while (to < at + longestHandle && tokens[to]?.start === tokens[to - 1]!.end && !isMark(tokens, to, ','))
      to++;
    return to > at + 1 && isMark(tokens, to, ',') && isRelativeWho(wordAt(tokens, to + 1)) ? to : undefined;
  }
  if (first.kind !== 'word' || first.capitals !== 'first' || !isMark(tokens, at + 1, ',')) return undefined;
  const age = tokens[at + 2];
  const aged = age?.kind === 'number' && age.suffix === '' && Number.isInteger(age.value) && age.value < 110;
  if (!aged || isCalendarWord(first.text) || !isMark(tokens, at + 3, ',')) return undefined;
  return isToldVerb(tokens, at + 4) || isRelativeWho(wordAt(tokens, at + 4)) ? at + 1 : undefined;
}

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
  if (noun === 'account')
    return ['single', 'one'].includes(wordAt(tokens, at - 1) ?? '') ? 'people' : undefined;
  const kind = singularPeople(noun);
  if (kind !== undefined) return kind;
  const next = wordAt(tokens, at + 1);
  const aged = isMark(tokens, at + 1, ',') && tokens[at + 2]?.kind === 'number';
  const told = isRelativeWho(next) || aged || next === 'from' || next === 'in' || isPastVerb(next);
  return told && meansPeopleByForm(`${noun}s`, false) ? 'people' : undefined;
}

/** *Customer #53*, *member no. 1,000*, *guest 14 ordered …*: the token after the number that names one person. */
function endOfNumbered({ tokens }: Passage, at: number): number | undefined {
  const sign = tokens[at + 1]?.text;
  const signed = sign === '#' || sign === '№' || sign === 'number' || sign === 'no';
  const number = !signed ? at + 1 : isMark(tokens, at + 2, '.') ? at + 3 : at + 2;
  const token = tokens[number];
  if (token?.kind !== 'number' || !Number.isInteger(token.value) || token.suffix !== '') return undefined;
  return signed || doerOf(tokens, number + 1, true) === 'people' ? number + 1 : undefined;
}

const averages = new Set(['average', 'typical', 'median', 'mean', 'ordinary']);
const definite = new Set(['the', 'that', 'this']);

const neighbours = new Set([
  'neighbour',
  'neighbor',
  'colleague',
  'boss',
  'flatmate',
  'housemate',
  'roommate',
]);

/** How far behind *whoever* the place may stand, in tokens. */
const placeWithin = 10;

function didItInNamedPlace(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  if (!isToldVerb(tokens, at + 1)) return false;
  for (let to = at + 2; to < at + placeWithin && tokens[to] !== undefined; to++) {
    if (tokens[to]!.kind === 'mark') return false;
    if (
      places.has(wordAt(tokens, to) ?? '') &&
      startsName(passage, to + 1) &&
      !isCalendarWord(wordAt(tokens, to + 1) ?? '')
    )
      return true;
  }
  return false;
}

/** Where the phrase starts whose head, in the singular, is at `at`; undefined where it means nobody in particular. */
function startOfSingle(passage: Passage, at: number): number | undefined {
  const { tokens } = passage;
  const word = wordAt(tokens, at)!;
  const follows = wordAt(tokens, at + 1);
  const toldOf = isRelativeWho(follows) || follows === 'whose';
  const placed = places.has(follows ?? '');
  const inNamedPlace = placed && startsName(passage, at + 2) && !isCalendarWord(wordAt(tokens, at + 2) ?? '');
  // *Whoever in Ely …*, *whoever bought nine cakes in Ely …* is one of few.
  if (word === 'whoever') return inNamedPlace || didItInNamedPlace(passage, at) ? at : undefined;
  if (word === 'someone' || word === 'somebody')
    return isSomebodyToldOf(passage, at, inNamedPlace) ? at : undefined;
  let start = at;
  let singled = false;
  for (let steps = 0; steps < 5; steps++) {
    const before = tokens[start - 1];
    if (
      before?.kind === 'mark'
        ? !'#@-'.includes(before.text)
        : before?.kind !== 'word' && before?.kind !== 'number'
    )
      break;
    // *The average household* is nobody's.
    if (averages.has(before!.text)) return undefined;
    if (before!.kind === 'word' && (closedClass.has(before!.text) || hails.has(before!.text))) break;
    singled ||= isSuperlative(before!.text) || before!.text === '#' || isOrdinal(before);
    start--;
  }
  const determiner = wordAt(tokens, start - 1);
  // *Your neighbour in 22B*.
  if (determiner === 'whose' || (determiner === 'your' && placed && neighbours.has(word))) return start;
  if (hails.has(determiner ?? '')) return toldOf || placed ? start : undefined;
  if ((singled || determiner === undefined) && makers.has(word)) return undefined;
  if (determiner === 'a' || determiner === 'an') {
    // *Never ask a customer who hurt them*: nobody in particular.
    if (toldOf && isForbidden(passage, start - 1)) return undefined;
    if (wordAt(tokens, start) === 'single' || inNamedPlace)
      return isNegated(passage, start - 1) ? undefined : start - 1;
    if (toldOf)
      return isPastVerb(wordAt(tokens, at + 2)) || isThere(tokens, start - 2) ? start - 1 : undefined;
    const aged =
      isMark(tokens, at + 1, ',') && tokens[at + 2]?.kind === 'number' && isMark(tokens, at + 3, ',');
    const verb = aged ? at + 4 : endOfTold(tokens, at + 1);
    return opensClause(passage, start - 1) && isToldVerb(tokens, verb) ? start - 1 : undefined;
  }
  if (determiner === 'some' || wordAt(tokens, start) === 'some') {
    const from = determiner === 'some' ? start - 1 : start;
    return opensClause(passage, from) && (inNamedPlace || isToldVerb(tokens, at + 1)) ? from : undefined;
  }
  if (determiner === 'our' || definite.has(determiner ?? '')) {
    const kept = follows === 'of' && keepers.has(word) && pointing.has(wordAt(tokens, at + 2) ?? '');
    return singled || toldOf || kept || (placed && definite.has(determiner!)) ? start - 1 : undefined;
  }
  // *Local man in Ely …*, *Breaking: woman from Hull …*: a headline has no articles.
  if (
    determiner === undefined &&
    inNamedPlace &&
    opensClause(passage, start) &&
    start > at - 2 &&
    (start === at || local.has(wordAt(tokens, start)!))
  )
    return start;
  // *To person in 4B*, *Customer who …* as a headline, *Passenger in 3F: …*.
  if (determiner !== undefined || start !== at) return undefined;
  return toldOf || (placed && isHailed(passage, at)) ? at : undefined;
}

/** *The most-streamed artist*, *our top actor*: whom the others came for. */
const makers = new Set(
  'artist singer actor actress author writer musician rapper composer director host comedian dancer poet painter'.split(
    ' ',
  ),
);

/** *Never ask a member …*, *don't name a guest …*. */
function isForbidden({ tokens }: Passage, at: number): boolean {
  for (let before = at - 1; before >= at - 3; before--)
    if (['never', "don't"].includes(wordAt(tokens, before) ?? '')) return true;
  return false;
}

/** *Not a single member* means nobody. */
function isNegated({ tokens }: Passage, at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return before === 'not' || before === 'without' || before?.endsWith("n't") === true;
}

function isSuperlative(word: string): boolean {
  if (
    word === 'most' ||
    word === 'least' ||
    word === 'top' ||
    word === 'only' ||
    word === 'lone' ||
    word === 'single'
  )
    return true;
  return word.length > 5 && word.endsWith('est') && word !== 'honest' && word !== 'modest';
}

/** Whoever has or uses one thing: *the owner of the yellow canoe*, *the holder of ticket 12*. */
const keepers = new Set(
  'driver owner holder keeper occupant occupier tenant renter rider user sender recipient buyer winner borrower bidder wearer passenger'.split(
    ' ',
  ),
);
const local = new Set(['local', 'area', 'lone', 'elderly', 'young', 'anonymous']);
const pointing = new Set(
  'the that this a an our room seat flat number ticket account car van bike'.split(' '),
);

const settlements = new Set('village town city hamlet parish island suburb'.split(' '));

function startsName(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const the = wordAt(tokens, at) === 'the' ? at + 1 : at;
  // *In the village of Ely*.
  const kind = settlements.has(wordAt(tokens, the) ?? '') && wordAt(tokens, the + 1) === 'of';
  const next = tokens[kind ? the + 2 : the];
  return next?.kind === 'word' && next.capitals !== 'none';
}

/** *The 1,000th customer*, *our millionth rider*. */
function isOrdinal(token: Token | undefined): boolean {
  if (token?.kind === 'number') return ['st', 'nd', 'rd', 'th'].includes(token.suffix);
  return token?.kind === 'word' && ranks.has(token.text);
}

const ranks = new Set('tenth thousandth millionth billionth hundredth'.split(' '));
