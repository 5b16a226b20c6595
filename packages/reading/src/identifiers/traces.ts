import { inTitle } from '../passage/masks.ts';
import type { Evidence } from '@fineline/ruleset';
import { promise, type Scene } from '../scene/scene.ts';
import { leadsToOne } from '../lexicon/classes.ts';
import { coreNumberAt } from '../numbers/coreNumber.ts';
import { bigTowns } from '../lexicon/lists/bigTowns.ts';
import { isMark, spanOf, wordAt, type Token } from '../tokens/token.ts';
import { isCalendarWord } from '../lexicon/lists/calendar.ts';
import { meansPeopleByForm } from '../lexicon/peopleForms.ts';
import { mayBeOnePerson } from '../lexicon/lists/peopleNouns.ts';
import { isUsualName } from '../names/isName.ts';
import {
  cards,
  heads,
  neighbours,
  papers,
  plates,
  rolesOfOne,
  units,
  wide,
} from '../lexicon/lists/tracingNouns.ts';

/** What leads to one person though no group is told of: *the vicar of Ashby*, *plate KX19*, *order 88213*, *the family at number 4*. */
export function traces({
  passage: { tokens, classes, masks },
  holds,
  sentenceAt,
}: Scene): readonly Evidence[] {
  const found: Evidence[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if ((classes[at]! & leadsToOne) === 0 || masks.of[at] === inTitle) continue;
    const to = endOfTrace(tokens, at, wordAt(tokens, at)!);
    if (to === undefined || (holds[sentenceAt(at)]! & promise) !== 0) continue;
    found.push({ word: 'quasi', cue: 'leads-to-one', span: spanOf(tokens, at, to) });
    at = to - 1;
  }
  return found;
}

function endOfTrace(tokens: readonly Token[], at: number, word: string): number | undefined {
  const next = tokens[at + 1];
  if (word.length === 1) return endOfInitials(tokens, at);
  if (word === 'only') return endOfOnlyOne(tokens, at);
  if (cards.has(word) && wordAt(tokens, at + 1) === 'ending') {
    const number = wordAt(tokens, at + 2) === 'in' || wordAt(tokens, at + 2) === 'with' ? at + 3 : at + 2;
    return tokens[number]?.kind === 'number' ? number + 1 : undefined;
  }
  if (
    plates.has(word) &&
    ['ending', 'starting', 'beginning', 'number'].includes(wordAt(tokens, at + 1) ?? '')
  ) {
    const letters = ['in', 'with'].includes(wordAt(tokens, at + 2) ?? '') ? at + 3 : at + 2;
    return /\d/.test(tokens[letters]?.text ?? '') ? letters + 1 : undefined;
  }
  if (plates.has(word)) return next?.kind === 'word' && /\d/.test(next.text) ? at + 2 : undefined;
  if (papers.has(word)) {
    const signed = next?.text === '#' || next?.text === 'number' || next?.text === 'no';
    // *Case no. 88213*.
    const behind = signed ? (isMark(tokens, at + 2, '.') ? at + 3 : at + 2) : at + 1;
    const number = tokens[behind];
    return number?.kind === 'number' && number.text.length >= 5 && !number.text.includes('.')
      ? behind + 1
      : undefined;
  }
  if (heads.has(word) && wordAt(tokens, at - 1) === 'the') return endOfHead(tokens, at);
  if (neighbours.has(word)) return endOfUnit(tokens, at);
  const place = tokens[at + 2];
  // *A retired midwife from Whitby*.
  const article = wordAt(tokens, startOfRole(tokens, at) - 1) ?? '';
  const definite =
    article === 'the' && ['of', 'in', 'at', 'from', 'near'].includes(wordAt(tokens, at + 1) ?? '');
  // *A midwife from Whitby*: there are few.
  const one =
    ['a', 'an', 'one', 'our', 'which', 'that', 'this'].includes(article) &&
    ['in', 'at', 'from', 'near'].includes(wordAt(tokens, at + 1) ?? '');
  if (!rolesOfOne.has(word)) return undefined;
  return (definite || one) && isNameOfPlace(place) ? at + 3 : endOfAge(tokens, at + 1);
}

/** How far behind *the captain of* the town may stand, in tokens. */
const headWithin = 8;

/** *The captain of our darts team in Diss*. */
function endOfHead(tokens: readonly Token[], at: number): number | undefined {
  if (wordAt(tokens, at + 1) !== 'of' || !['a', 'an', 'our'].includes(wordAt(tokens, at + 2) ?? ''))
    return undefined;
  for (let ahead = at + 3; ahead < at + headWithin && tokens[ahead]?.kind === 'word'; ahead++) {
    const place = tokens[ahead + 1];
    if (wordAt(tokens, ahead) !== 'in' || !isNameOfPlace(place)) continue;
    return bigTowns.has(place!.text) ? undefined : ahead + 2;
  }
  return undefined;
}

const ordinary = new Set('retired local elderly young certain'.split(' '));
/** What one may teach, play or mend. */
const kinds = new Set(
  'primary secondary school music maths piano dance driving swimming nursery district parish family wedding tax'.split(
    ' ',
  ),
);

/** Where *a retired primary school teacher* begins, behind the article. */
function startOfRole(tokens: readonly Token[], at: number): number {
  let from = at;
  while (
    from > at - 3 &&
    (ordinary.has(wordAt(tokens, from - 1) ?? '') || kinds.has(wordAt(tokens, from - 1) ?? ''))
  )
    from--;
  return from;
}

/** *Our customer with the red barge at lock 14*: what has a number stands within a few words of somebody. */
function endOfUnit(tokens: readonly Token[], at: number): number | undefined {
  for (let ahead = at + 1; ahead < at + 8; ahead++) {
    const token = tokens[ahead];
    if (token?.kind === 'mark' && token.text !== '-') return undefined;
    const placed = ['at', 'in', 'on', 'from'].includes(wordAt(tokens, ahead) ?? '');
    if (placed && units.has(wordAt(tokens, ahead + 1) ?? '')) return endOfPlaceNumber(tokens, ahead + 2);
    if (placed && doors.has(wordAt(tokens, ahead + 1) ?? '')) return endOfDoors(tokens, ahead + 2);
  }
  return undefined;
}

const doors = new Set('numbers flats rooms houses cabins seats rows'.split(' '));
/** How many doors in a row are few. */
const fewDoors = 20;

/** *Numbers 8 to 14*, *flats 3 and 4*: a few doors side by side. */
function endOfDoors(tokens: readonly Token[], at: number): number | undefined {
  const [first, last] = [tokens[at], tokens[at + 2]];
  if (first?.kind !== 'number' || last?.kind !== 'number') return undefined;
  return last.value > first.value && last.value - first.value < fewDoors ? at + 3 : undefined;
}

/** *Of 71*, behind what somebody does: how old they are. */
function endOfAge(tokens: readonly Token[], start: number): number | undefined {
  const age = tokens[start + 1];
  const isAge = age?.kind === 'number' && age.suffix === '' && age.value > 12 && age.value < 110;
  if (wordAt(tokens, start) !== 'of' || !isAge) return undefined;
  const next = tokens[start + 2];
  return next === undefined || next.kind === 'mark' ? start + 2 : undefined;
}

/** *J.T. of Kendal*, *R. M., 43,*: letters for a name, and where somebody is from or how old they are. */
function endOfInitials(tokens: readonly Token[], at: number): number | undefined {
  const dotted = (place: number): boolean => {
    const letter = tokens[place];
    return (
      letter?.kind === 'word' &&
      letter.text.length === 1 &&
      letter.capitals !== 'none' &&
      isMark(tokens, place + 1, '.')
    );
  };
  if (!dotted(at)) return undefined;
  const letters = dotted(at + 2) ? at + 4 : at + 2;
  // *M. Thornbury of Wick*
  const surname = tokens[letters];
  const named = isUsualName(surname);
  const to = named ? letters + 1 : letters;
  const aged = isMark(tokens, to, ',') && tokens[to + 1]?.kind === 'number';
  if (aged) return to + 2;
  const from = isMark(tokens, to, ',') ? to + 1 : to;
  return ['of', 'from', 'in'].includes(wordAt(tokens, from) ?? '') && isNameOfPlace(tokens[from + 1])
    ? from + 2
    : undefined;
}

/** *The only vegan in Tobermory*, *our only member on Eigg*. */
function endOfOnlyOne(tokens: readonly Token[], at: number): number | undefined {
  if (!['the', 'our', 'their', 'its'].includes(wordAt(tokens, at - 1) ?? '')) return undefined;
  for (let head = at + 1; head < at + 4; head++) {
    const noun = wordAt(tokens, head);
    if (noun === undefined) return undefined;
    if (!['in', 'on', 'at', 'from', 'near'].includes(wordAt(tokens, head + 1) ?? '')) continue;
    const place = wordAt(tokens, head + 2) === 'the' ? head + 3 : head + 2;
    const person = mayBeOnePerson(noun) || meansPeopleByForm(`${noun}s`, false);
    return person && isNameOfPlace(tokens[place]) ? place + 1 : undefined;
  }
  return undefined;
}

function isNameOfPlace(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.capitals === 'first' &&
    !wide.has(token.text) &&
    !isCalendarWord(token.text)
  );
}

/** A number in digits or words, or a seat such as *14C* or *F14*: the token behind it. */
export function endOfPlaceNumber(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind === 'number' && /^[a-k]?$/.test(token.suffix)) return at + 1;
  // *Seat F14*.
  if (token?.kind === 'word' && token.capitals !== 'none' && /^[a-k]\d{1,2}$/.test(token.text)) return at + 1;
  // *Row F*.
  if (token?.kind === 'word' && token.capitals !== 'none' && token.text.length === 1)
    return ['row', 'coach', 'carriage'].includes(wordAt(tokens, at - 1) ?? '') ? at + 1 : undefined;
  return token?.kind === 'word' && coreNumberAt(tokens, at)?.to === at + 1 ? at + 1 : undefined;
}
