// A few people who are told of in words that are no number: *a mother and daughter in Ely*, *triplets from Ely*, *the Smiths of
// Ely*, *next to nobody in Ely*, *only you*, *a hen party from Ely*, *a minibus’s worth of guests*.
import type { CohortFact } from '@fineline/ruleset';
import { few } from '../lexicon/clues.ts';
import type { Passage } from '../passage/passage.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';
import { towns } from '../lexicon/lists/towns.ts';
import { opensClause } from './bare/bareNumbers.ts';
import { doerOf, verbBehind } from './nouns/doerOf.ts';
import { everyNth } from './everyNth.ts';
import type { Group } from './groups/group.ts';
import { pluralPeople, singularPeople } from '../lexicon/lists/peopleNouns.ts';
import { streets } from './singles/hailedPlaces.ts';
import { isToldVerb } from './singles/toldOf.ts';
import { borns, hardly } from '../lexicon/lists/cohortTelltales.ts';

interface Few {
  readonly groups: readonly Group[];
  /** Those that may be as many as anybody. */
  readonly possible: readonly Group[];
}

/** The few people of a text. */
export function fewPeople(passage: Passage): Few {
  const { tokens, masks } = passage;
  let groups: Group[] | undefined;
  let possible: Group[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || (token.known.clues & few) === 0 || masks.of[at] !== 0) continue;
    const found = readers.get(token.text)!(passage, at);
    if (found === undefined) continue;
    if (found.cohort.size === undefined && found.cohort.share === undefined) (possible ??= []).push(found);
    else (groups ??= []).push(found);
    at = found.to - 1;
  }
  return { groups: groups ?? none, possible: possible ?? none };
}

const none: readonly Group[] = [];

type ReadFew = (passage: Passage, at: number) => Group | undefined;

function groupAt(
  { tokens }: Passage,
  from: number,
  to: number,
  size: CohortFact['size'],
  kind: 'count' | 'single' | 'vague',
): Group {
  const span = spanOf(tokens, from, to);
  const told =
    size === undefined
      ? {}
      : { size, exact: kind === 'count' && size.max !== null && size.min > 2, digits: 1, kind };
  return { cohort: { ...told, unit: size?.max === 1 ? 'person' : 'people', span }, from, to };
}

/** The most people who are joined one by one. */
const longestList = 4;

/** *A mother and daughter in Ely wept*, *a man, a woman and a dog*: as many as are named. */
function joined(passage: Passage, start: number): Group | undefined {
  const { tokens } = passage;
  if (!opensClause(passage, start)) return undefined;
  let at = start;
  let count = 0;
  let listed = 0;
  for (; listed < longestList; listed++) {
    if (listed > 0) {
      if (!isMark(tokens, at, ',') && wordAt(tokens, at) !== 'and') break;
      at++;
      if (wordAt(tokens, at) === 'and') at++;
    }
    if (articles.has(wordAt(tokens, at) ?? '')) at++;
    else if (listed === 0) return undefined;
    const noun = wordAt(tokens, at);
    if (noun === undefined) return undefined;
    if (singularPeople(noun) === 'people') count++;
    at++;
  }
  if (count < 2) return undefined;
  return isToldVerb(tokens, verbBehind(tokens, at))
    ? groupAt(passage, start, at, { min: count, max: count }, 'count')
    : undefined;
}

const articles = new Set(['a', 'an', 'his', 'her', 'their', 'one']);

/** *Triplets in Ely wept*, *the twins from Ely left a tip*; others that are called so are many. */
const bornTogether: ReadFew = (passage, at) => {
  const { tokens } = passage;
  const the = ['the', 'our', 'some'].includes(wordAt(tokens, at - 1) ?? '') ? at - 1 : at;
  const verb = verbBehind(tokens, at + 1);
  if (verb === at + 1 || !opensClause(passage, the) || !isToldVerb(tokens, verb)) return undefined;
  const size = borns.get(wordAt(tokens, at)!)!;
  return groupAt(passage, the, at + 1, { min: size, max: size }, 'count');
};

const parties = new Set(['hen', 'stag', 'hens', 'bachelor', 'bachelorette', 'wedding', 'birthday']);

/** *A hen party from Ely wept*, *a family in Ely left*. */
function party(passage: Passage, at: number): Group | undefined {
  const { tokens } = passage;
  if (!opensClause(passage, at)) return undefined;
  const kind =
    parties.has(wordAt(tokens, at + 1) ?? '') &&
    ['party', 'do', 'group'].includes(wordAt(tokens, at + 2) ?? '');
  if (!kind) return undefined;
  const verb = verbBehind(tokens, at + 3);
  if (verb === at + 3 || !isToldVerb(tokens, verb)) return undefined;
  return groupAt(passage, at, at + 3, { min: 2, max: 50 }, 'vague');
}

/** *The Smiths of Ely bought …*: a family, or a band. */
const surname: ReadFew = (passage, at) => {
  const { tokens } = passage;
  const name = tokens[at + 1];
  if (name?.kind !== 'word' || name.capitals !== 'first' || !name.text.endsWith('s')) return undefined;
  if (pluralPeople(name.text) !== undefined) return undefined;
  if (!opensClause(passage, at) && wordAt(tokens, at - 1) !== 'to') return undefined;
  const place = wordAt(tokens, at + 3) ?? '';
  const placed = ['of', 'from', 'in'].includes(wordAt(tokens, at + 2) ?? '') && towns.has(place);
  // *The Hendersons of Elm Road*, *the Patels at number 12*: one household.
  if (isAtHome(tokens, at + 2)) return groupAt(passage, at, at + 2, { min: 1, max: 1 }, 'single');
  if (!placed || doerOf(tokens, at + 4, false) !== 'people') return undefined;
  return groupAt(passage, at, at + 2, undefined, 'vague');
};

const doors = new Set(['number', 'no', 'flat', 'house', 'apartment', 'unit', 'room', 'bungalow', 'cabin']);

function isAtHome(tokens: Passage['tokens'], at: number): boolean {
  if (!['of', 'from', 'in', 'at', 'on'].includes(wordAt(tokens, at) ?? '')) return false;
  if (tokens[at + 1]?.kind === 'number' || doors.has(wordAt(tokens, at + 1) ?? '')) return true;
  for (let end = at + 2; end <= at + 3; end++) {
    const street = tokens[end];
    if (street?.kind === 'word' && street.capitals !== 'none' && streets.has(street.text)) return true;
  }
  return false;
}

const anybody = new Set(['anyone', 'anybody', 'nobody']);

/** *Next to no one in Ely came*, *barely anyone noticed*: some did. */
const nextToNobody: ReadFew = (passage, at) => {
  const { tokens } = passage;
  const from = wordAt(tokens, at) === 'next' && wordAt(tokens, at + 1) === 'to' ? at + 2 : at + 1;
  if (from === at + 1 && !hardly.has(wordAt(tokens, at)!)) return undefined;
  const noOne = wordAt(tokens, from) === 'no' && wordAt(tokens, from + 1) === 'one';
  if (!noOne && !anybody.has(wordAt(tokens, from) ?? '')) return undefined;
  const to = noOne ? from + 2 : from + 1;
  return isToldVerb(tokens, verbBehind(tokens, to))
    ? groupAt(passage, at, to, undefined, 'vague')
    : undefined;
};

/** *Only you watched it*. */
const onlyYou: ReadFew = (passage, at) => {
  const { tokens } = passage;
  if (wordAt(tokens, at + 1) !== 'you' || !opensClause(passage, at) || !isToldVerb(tokens, at + 2))
    return undefined;
  return groupAt(passage, at, at + 2, { min: 1, max: 1 }, 'single');
};

const vast = new Set("stadium's city's town's world's country's nation's arena's festival's".split(' '));

/** *A classroom’s worth of people*: as many as fit. */
const worthOf: ReadFew = (passage, at) => {
  const { tokens } = passage;
  const measure = wordAt(tokens, at - 1) ?? '';
  if (!measure.endsWith("'s") || vast.has(measure) || wordAt(tokens, at + 1) !== 'of') return undefined;
  if (pluralPeople(wordAt(tokens, at + 2) ?? '') !== 'people') return undefined;
  return groupAt(passage, at - 1, at + 3, undefined, 'vague');
};

const readers: ReadonlyMap<string, ReadFew> = new Map<string, ReadFew>([
  ...['a', 'an', 'one'].map(
    article => [article, (passage, at) => party(passage, at) ?? joined(passage, at)] as [string, ReadFew],
  ),
  ...[...borns.keys()].map(noun => [noun, bornTogether] as [string, ReadFew]),
  ...['next', ...hardly].map(word => [word, nextToNobody] as [string, ReadFew]),
  ['the', surname],
  ['only', onlyYou],
  ['worth', worthOf],
  ['every', everyNth],
]);
