// One person whom nobody names, by what those around them can see or know: what they wear, the train that they take, the branch
// that they use, the house in the street.
import { inTitle } from '../passage/masks.ts';
import type { Evidence } from '@fineline/ruleset';
import { promise, type Scene } from '../scene/scene.ts';
import { isRelativeWho, singularPeople } from '../lexicon/lists/peopleNouns.ts';
import { leadsToOne, onePerson } from '../lexicon/classes.ts';
import { home } from '../lexicon/clues.ts';
import { isMark, spanOf, wordAt, type Token } from '../tokens/token.ts';
import { isPastVerb } from '../lexicon/lists/wordLists.ts';
import { endOfFamily } from '../names/familyNames.ts';
import { homeAt, homeBehind } from './homesOfSomebody.ts';
import { isName } from '../names/isName.ts';
import { neighbours, roads, wide } from '../lexicon/lists/tracingNouns.ts';

/** How far from somebody what describes them may begin, in tokens. */
const within = 8;

/** What describes one person whom a text tells of. */
export function describedPeople({ passage, holds, sentenceAt }: Scene): readonly Evidence[] {
  const { tokens, classes, masks } = passage;
  const found: Evidence[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || masks.of[at] === inTitle) continue;
    const family = token.capitals !== 'none' && isMarked(tokens, at) ? endOfFamily(tokens, at) : undefined;
    if (family !== undefined) {
      found.push({ word: 'person-name', cue: 'family-of-a-place', span: spanOf(tokens, at, family) });
      continue;
    }
    const isHome = (token.known.clues & home) !== 0;
    if (!isHome && (classes[at]! & (onePerson | leadsToOne)) === 0) continue;
    const word = token.text;
    const isPerson =
      ((classes[at]! & onePerson) !== 0 && singularPeople(word) !== 'staff' && !anybody.has(word)) ||
      ((classes[at]! & leadsToOne) !== 0 && neighbours.has(word));
    if ((!isPerson && !isHome) || (holds[sentenceAt(at)]! & promise) !== 0) continue;
    const [cue, to] =
      (isPerson ? personAt(tokens, at) : undefined) ?? (isHome ? homeAt(tokens, at) : undefined) ?? [];
    if (cue === undefined || to === undefined) continue;
    found.push({ word: 'quasi', cue, span: spanOf(tokens, at, to) });
    at = to - 1;
  }
  return found;
}

function isMarked(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at - 1) === 'the' && isName(tokens[at]);
}

type Found = readonly [cue: string, to: number];

const nobody = new Set('every each any no no-one your per another many bring'.split(' '));
const anybody = new Set('friend kid child buddy mate partner date'.split(' '));

function personAt(tokens: readonly Token[], at: number): Found | undefined {
  for (let before = at - 1; before >= at - 3; before--)
    if (nobody.has(wordAt(tokens, before) ?? '')) return undefined;
  // *Somebody at a Park Slope brownstone*.
  const home = homeBehind(tokens, at + 1);
  if (home !== undefined) return ['numbered-place', home];
  for (let ahead = at + 1; ahead < at + within; ahead++) {
    const token = tokens[ahead];
    if (token === undefined || (token.kind === 'mark' && !'-:.'.includes(token.text))) return undefined;
    const word = wordAt(tokens, ahead);
    if (word === undefined) continue;
    const dressed = wearing.has(word) ? endOfClothes(tokens, ahead + 1) : undefined;
    if (dressed !== undefined) return ['told-by-looks', dressed];
    const ridden = riding.has(word) ? endOfService(tokens, ahead + 1) : undefined;
    if (ridden !== undefined) return ['placed-and-timed', ridden];
    const branch = placing.has(word) && ahead < at + 3 ? endOfBranch(tokens, ahead + 1) : undefined;
    if (branch !== undefined) return ['one-in-a-place', branch];
    const door = placing.has(word) || word === 'of' ? endOfAddress(tokens, ahead + 1) : undefined;
    if (door !== undefined && ahead < at + 3) return ['numbered-place', door];
    const corner = word === 'at' ? endOfRoadEnd(tokens, ahead + 1) : undefined;
    if (corner !== undefined) return ['numbered-place', corner];
  }
  return undefined;
}

const wearing = new Set(['in', 'with', 'wearing']);
const articles = new Set(['the', 'a', 'an', 'his', 'her', 'that']);
const looks = new Set(
  (
    'coat raincoat overcoat anorak parka jacket blazer hat beanie cap bonnet scarf jumper sweater pullover hoodie fleece cardigan dress ' +
    'skirt suit tie bowtie shirt t-shirt blouse vest waistcoat shorts jeans trousers leggings tights onesie pyjamas dungarees kilt boots ' +
    'shoes trainers sneakers wellies heels sandals glasses sunglasses spectacles moustache beard ponytail mohican mohawk fringe wig ' +
    'tattoo tattoos piercing ring rucksack backpack umbrella pram pushchair buggy dog poodle spaniel labrador terrier greyhound dachshund'
  ).split(' '),
);

/** *The green raincoat who …*: clothes that are told apart, and what whoever wears them did. */
function endOfClothes(tokens: readonly Token[], start: number): number | undefined {
  if (!articles.has(wordAt(tokens, start) ?? '')) return undefined;
  for (let at = start + 2; at < start + 5; at++) {
    if (!looks.has(wordAt(tokens, at) ?? '')) continue;
    const next = wordAt(tokens, at + 1);
    return (isRelativeWho(next) && isPastVerb(wordAt(tokens, at + 2))) || isPastVerb(next)
      ? at + 1
      : undefined;
  }
  return undefined;
}

export const riding: ReadonlySet<string> = new Set('on off of aboard catching from'.split(' '));
const going = new Set(
  'from to train bus tram ferry coach service express via into out flight boat'.split(' '),
);

/** *The 7.42 from Haslemere*, *the 18:05 tram*. */
export function endOfService(tokens: readonly Token[], start: number): number | undefined {
  if (wordAt(tokens, start) !== 'the') return undefined;
  const hour = tokens[start + 1];
  if (hour?.kind !== 'number') return undefined;
  const inOne = /^\d{1,2}[.:]\d\d$/.test(hour.text);
  const inTwo = isMark(tokens, start + 2, ':') && tokens[start + 3]?.kind === 'number';
  if (!inOne && !inTwo) return undefined;
  const to = inOne ? start + 2 : start + 4;
  return going.has(wordAt(tokens, to) ?? '') ? (isName(tokens[to + 1]) ? to + 2 : to + 1) : undefined;
}

const placing = new Set(['at', 'in', 'from']);
const ahead = new Set('will can may would could is are on in for by to'.split(' '));
const branches = new Set(
  (
    'branch store shop pharmacy chemist clinic surgery salon gym pool library depot bakery cafe café restaurant pub hotel hostel ' +
    'campus nursery school college academy hospital infirmary hospice sanatorium prison showroom counter till box dealership garage cinema theatre bar site kiosk canteen studio lounge spa'
  ).split(' '),
);

/** *Our Keswick branch collected …*: one of several, and what somebody did there. */
function endOfBranch(tokens: readonly Token[], start: number): number | undefined {
  if (wordAt(tokens, start) !== 'our' && wordAt(tokens, start) !== 'the') return undefined;
  let name = start + 1;
  while (name < start + 4 && isName(tokens[name]) && !wide.has(wordAt(tokens, name)!)) name++;
  if (name === start + 1 || !branches.has(wordAt(tokens, name) ?? '')) return undefined;
  // *Someone at our Keswick branch will help*.
  return ahead.has(wordAt(tokens, name + 1) ?? '') ? undefined : name + 1;
}

const houses = new Set(['view', 'cottages', 'villas', 'house', 'mansions']);

/** *Of 14 Larch Row*: a number and a road. */
function endOfAddress(tokens: readonly Token[], start: number): number | undefined {
  const number = tokens[start];
  if (number?.kind !== 'number' || !/^[a-d]?$/.test(number.suffix) || !isName(tokens[start + 1]))
    return undefined;
  for (let road = start + 2; road < start + 4 && isName(tokens[road]); road++) {
    const word = wordAt(tokens, road)!;
    if (roads.has(word) || houses.has(word)) return road + 1;
  }
  return undefined;
}

const ends = new Set('top bottom end corner foot far'.split(' '));

/** *The top of Lark Rise*, *the end of Mill Lane*. */
function endOfRoadEnd(tokens: readonly Token[], start: number): number | undefined {
  if (wordAt(tokens, start) !== 'the' || !ends.has(wordAt(tokens, start + 1) ?? '')) return undefined;
  const of = wordAt(tokens, start + 2) === 'of' ? start + 2 : start + 3;
  return wordAt(tokens, of) === 'of' && isName(tokens[of + 1]) && isName(tokens[of + 2]) ? of + 3 : undefined;
}
