// A place that stands for whoever is there: *Number 14, Larch Close: your bin …*, *Row J, seats 11 and 12: …*, *seat 14C rang the
// bell*, and whoever is hailed in it: *you, in the blue Corsa*.
import { units } from '../../lexicon/lists/tracingNouns.ts';
import { leadsToOne, secondPerson } from '../../lexicon/classes.ts';
import type { Passage } from '../../passage/passage.ts';
import type { Range } from '../../tokens/range.ts';
import { hasCapital, isMark, wordAt, type Token } from '../../tokens/token.ts';
import { isFiniteVerb, isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { doerOf, isDoing } from '../nouns/doerOf.ts';

/** A place, with how many are there. */
export interface HailedPlace extends Range {
  readonly size: number;
}

/** What the names of streets end in. */
export const streets: ReadonlySet<string> = new Set(
  'road lane street close avenue drive row terrace crescent court grove mews hill way gardens place square walk'.split(
    ' ',
  ),
);
const several = new Set(['seats', 'beds', 'rooms', 'desks', 'lockers', 'rows']);
/** How long the name of the place may be, in tokens. */
const longest = 12;

/** The places that sentences open with, a colon behind each. */
export function hailedPlaces(passage: Passage): readonly HailedPlace[] {
  const { tokens, classes, sentences, masks } = passage;
  const found: HailedPlace[] = [];
  for (const { from, to, bits } of sentences) {
    const unit = wordAt(tokens, from) ?? '';
    const you = unit === 'you' && masks.of[from] === 0 ? endOfYou(tokens, from, to) : undefined;
    if (you !== undefined) found.push({ from, to: you, size: 1 });
    const door = tokens[from]?.kind === 'number' ? endOfStreet(tokens, from + 1) : undefined;
    if (door !== undefined && speaksToYou(passage, door, to)) found.push({ from, to: door, size: 1 });
    if ((bits & leadsToOne) === 0) continue;
    for (let at = from + 1; at + 2 < to; at++)
      if (
        (classes[at]! & leadsToOne) !== 0 &&
        masks.of[at] === 0 &&
        isPlace(tokens, at) &&
        leading.has(wordAt(tokens, at - 1) ?? '') &&
        doesSomething(tokens, at + 2, Math.min(to, at + longest))
      )
        found.push({ from: at, to: at + 2, size: 1 });
    if (!isPlace(tokens, from) || masks.of[from] !== 0) continue;
    // *Number 31, that is the third week …*: spoken to, or of.
    if (isMark(tokens, from + 2, ',') && dwellings.has(unit) && spoken.has(wordAt(tokens, from + 3) ?? '')) {
      found.push({ from, to: from + 2, size: 1 });
      continue;
    }
    const colon = colonBehind(tokens, from + 2, Math.min(to, from + longest));
    if (colon === undefined) {
      if (!unsaid.has(unit) && doesSomething(tokens, from + 2, Math.min(to, from + longest)))
        found.push({ from, to: from + 2, size: 1 });
      continue;
    }
    const size = countIn(tokens, from, colon);
    if (size > 1 || unit === 'row' || speaksToYou(passage, colon, to)) found.push({ from, to: colon, size });
  }
  return found;
}

/** *14 Larch Lane, your hedge …*: the mark behind the street. */
function endOfStreet(tokens: readonly Token[], at: number): number | undefined {
  let end = at;
  for (let token = tokens[end]; hasCapital(token); token = tokens[end]) end++;
  const closed = isMark(tokens, end, ',') || isMark(tokens, end, ':');
  return closed && end > at + 1 && streets.has(wordAt(tokens, end - 1) ?? '') ? end : undefined;
}

function isPlace(tokens: readonly Token[], at: number): boolean {
  const unit = wordAt(tokens, at) ?? '';
  return isNumbered(tokens[at + 1]) && (units.has(unit) || unit === 'row');
}

/** Words behind which a clause starts. */
const leading = new Set('saying that while and because but when if says heard saw whether'.split(' '));
const dwellings = new Set(
  'number no flat house room apartment bungalow cabin plot seat bay pitch unit'.split(' '),
);
const spoken = new Set(
  'that you your we it please this there what who how why are do did have could stop turn is'.split(' '),
);

/** They are told apart by numbers, and nobody sits there. */
const unsaid = new Set('number no unit floor lot plot lock house lane'.split(' '));
/** What places do themselves, or what is done to them. */
const idle = new Set('was is are were had has'.split(' '));

/** *Seat 14C on the Faro flight rang the bell*: what only whoever is there does. */
function doesSomething(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to && tokens[at]!.kind !== 'mark'; at++) {
    const word = wordAt(tokens, at) ?? '';
    // *Room 41 has ordered its third bottle*, *bay 6 keeps asking*.
    if (word === 'has' && isPastVerb(wordAt(tokens, at + 1)))
      return doerOf(tokens, at + 1, true) === 'people';
    if (word === 'keeps') return isDoing(wordAt(tokens, at + 1));
    if (idle.has(word)) return false;
    if (isPastVerb(word)) return doerOf(tokens, at, true) === 'people';
  }
  return false;
}

function isNumbered(token: Token | undefined): boolean {
  return token?.kind === 'number' || (token?.kind === 'word' && token.text.length === 1);
}

function colonBehind(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (isMark(tokens, at, ':')) return at;
  return undefined;
}

const wheres = new Set(['in', 'on', 'at', 'behind', 'by']);
const pointing = new Set(['the', 'that', 'our', 'seat', 'row', 'bay', 'flat', 'room', 'coach']);

/** *You, in the blue Corsa.*, *you there, on the rowing machine*: the token behind the place. */
function endOfYou(tokens: readonly Token[], you: number, to: number): number | undefined {
  const there = wordAt(tokens, you + 1) === 'there' ? you + 2 : you + 1;
  if (!isMark(tokens, there, ',') || !wheres.has(wordAt(tokens, there + 1) ?? '')) return undefined;
  if (!pointing.has(wordAt(tokens, there + 2) ?? '')) return undefined;
  let end = there + 3;
  while (end < Math.min(to, you + longest) && tokens[end]!.kind !== 'mark') {
    if (isFiniteVerb(wordAt(tokens, end))) return undefined;
    end++;
  }
  return tokens[end]?.kind === 'mark' ? end : undefined;
}

/** *Seats 11 and 12* are two. */
function countIn(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (several.has(wordAt(tokens, at) ?? '') && wordAt(tokens, at + 2) === 'and') return 2;
  return 1;
}

function speaksToYou({ classes }: Passage, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + longest); at++)
    if ((classes[at]! & secondPerson) !== 0) return true;
  return false;
}
