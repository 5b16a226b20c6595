// Where letters reach somebody: *12 Acacia Avenue, Leeds LS1 4AB*, *742 Evergreen Terrace, Springfield, IL 62701*, *PO Box 141*. A
// number and a road alone may be a film (*21 Jump Street*): a place stands beside them, or a word that leads to one. Where the
// speaker is found is nobody's address.
import type { Evidence } from '@fineline/ruleset';
import { bigTowns } from '../lexicon/lists/bigTowns.ts';
import { onePerson } from '../lexicon/classes.ts';
import { towns } from '../lexicon/lists/towns.ts';
import type { Passage } from '../passage/passage.ts';
import type { Range } from '../tokens/range.ts';
import { hasCapital, isMark, spanOf, wordAt, type Token } from '../tokens/token.ts';
import { isName } from '../names/isName.ts';
import { endOfStreet } from '../names/streetAt.ts';

/** What stands before the number of a house. */
const leading = new Set('at to from for near outside is address number'.split(' '));
const parts = new Set('flat apartment apt unit suite'.split(' '));
/** Where everybody knows who lives. */
const seats = new Set(['downing', 'pennsylvania']);
/** How many words the name of a town may have. */
const longestTown = 3;

/** Such addresses, in order; `telltale` are the tokens that may hold a digit. */
export function postalAddresses(passage: Passage, telltale: readonly number[]): readonly Evidence[] {
  const { source, tokens } = passage;
  const found: Evidence[] = [];
  let floor = 0;
  for (const at of telltale) {
    if (at < floor) continue;
    const address = boxAt(tokens, at) ?? houseAt(source, tokens, at) ?? doorsAt(source, tokens, at);
    if (address === undefined) continue;
    floor = address.to;
    if (isOurs(passage, address)) continue;
    found.push({
      word: 'postal-address',
      cue: 'postal-address',
      span: spanOf(tokens, address.from, address.to),
    });
  }
  return found;
}

/** *PO Box 141*, *P.O. Box 141, Ely*. */
function boxAt(tokens: readonly Token[], at: number): Range | undefined {
  if (tokens[at]!.kind !== 'number' || wordAt(tokens, at - 1) !== 'box') return undefined;
  const office = isMark(tokens, at - 2, '.') ? at - 3 : at - 2;
  return ['po', 'p.o'].includes(wordAt(tokens, office) ?? '') ? { from: office, to: at + 1 } : undefined;
}

function houseAt(source: string, tokens: readonly Token[], at: number): Range | undefined {
  const street = endOfStreet(tokens, at);
  if (street === undefined || seats.has(wordAt(tokens, at + 1)!)) return undefined;
  // Unlike a name, *New York* and *St. Ives* may begin as dates do.
  let town = isMark(tokens, street, ',') ? street + 1 : street;
  const first = town;
  while (
    town < first + longestTown &&
    hasCapital(tokens[town]) &&
    endOfCode(source, tokens, town) === undefined
  )
    town = isMark(tokens, town + 1, ',') ? town + 2 : town + 1;
  const code = endOfCode(source, tokens, town);
  const known = first > street && isTown(wordAt(tokens, first));
  const flat = isMark(tokens, at - 1, ',') && parts.has(wordAt(tokens, at - 3) ?? '') ? at - 3 : at;
  const isLed = leading.has(wordAt(tokens, flat - 1) ?? '') || isMark(tokens, flat - 1, ':');
  const isNamed = isMark(tokens, flat - 1, ',') && isName(tokens[flat - 2]);
  if (code === undefined && !known && !isLed && !isNamed && flat === at) return undefined;
  return { from: flat, to: code ?? (known ? first + 1 : street) };
}

function isTown(word: string | undefined): boolean {
  return word !== undefined && (towns.has(word) || bigTowns.has(word));
}

/** *LS1 4AB*: a few doors. */
function doorsAt(source: string, tokens: readonly Token[], at: number): Range | undefined {
  const to = endOfPostcode(source, tokens, at);
  return to === undefined ? undefined : { from: at, to };
}

/** Of a district and of a few doors in Britain: *LS1* and *4AB*. */
const district = /^[A-Z]{1,2}\d[A-Z\d]?$/;
const doors = /^\d[ABD-HJLNP-UW-Z]{2}$/;

function endOfPostcode(source: string, tokens: readonly Token[], at: number): number | undefined {
  const [outward, inward] = [tokens[at], tokens[at + 1]];
  if (outward?.kind !== 'word' || inward?.kind !== 'number' || inward.start > outward.end + 1)
    return undefined;
  const written = [outward, inward].map(({ start, end }) => source.slice(start, end));
  return district.test(written[0]!) && doors.test(written[1]!) ? at + 2 : undefined;
}

/** *LS1 4AB*, *IL 62701*, *DC 20500-0003*: the token behind the code. */
function endOfCode(source: string, tokens: readonly Token[], at: number): number | undefined {
  const british = endOfPostcode(source, tokens, at);
  const [state, zip] = [tokens[at], tokens[at + 1]];
  if (british !== undefined || state?.kind !== 'word' || zip?.kind !== 'number') return british;
  if (state.text.length !== 2 || state.capitals === 'none' || !/^\d{5}$/.test(zip.text)) return undefined;
  return isMark(tokens, at + 2, '-') && tokens[at + 3]?.kind === 'number' ? at + 4 : at + 2;
}

/** Where people come to the speaker, or write to. */
const ours = new Set(
  (
    'us shop shops store stores branch office offices hq headquarters studio café cafe restaurant pub bar bakery gallery museum ' +
    'library clinic surgery hall theatre theater cinema venue event doors open opens opening visit join come pop drop send ' +
    'write return register tickets party launch concert'
  ).split(' '),
);
const being = new Set(["we're", "we've"]);
const moving = new Set(['are', 'moved', 'have']);
const somebody = new Set('she he her his him they them their whose lives lived'.split(' '));

/** *Visit us at …*, *our shop at …*, and nobody is told of beside it. */
function isOurs({ tokens, classes, sentences, sentenceOf }: Passage, { from }: Range): boolean {
  const sentence = sentences[sentenceOf[from]!]!;
  let isFound = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = wordAt(tokens, at) ?? '';
    if ((classes[at]! & onePerson) !== 0 || somebody.has(word)) return false;
    isFound ||=
      ours.has(word) || being.has(word) || (word === 'we' && moving.has(wordAt(tokens, at + 1) ?? ''));
  }
  return isFound;
}
