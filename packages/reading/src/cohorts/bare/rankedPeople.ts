// Who is first, last, youngest or cheered, by a number without a noun: *the youngest four on the ferry slept*, *the first two to call
// got the tickets*, *a big hand for Saturday’s seven*. Whoever may still come first is offered something.
import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { standsAt, wordAt } from '../../tokens/token.ts';
import { closedClass, isAdverb, isFiniteVerb, isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { mayCountMany, standsAlone } from './bareNumbers.ts';
import { doerOf } from '../nouns/doerOf.ts';
import { isNearThing, type Counted } from './ellipsis.ts';
import { pluralBefore } from './pluralBefore.ts';
import type { Unnamed } from './unnamedPeople.ts';

/** The people whom such a number counts; `last` was counted before it. */
export function rankedPeople(
  passage: Passage,
  number: NumberPhrase,
  last: Counted | undefined,
): Unnamed | undefined {
  const { from, to, form, value } = number;
  if (form !== 'count' || value.min < 2 || !mayCountMany(passage, number)) return undefined;
  const { tokens } = passage;
  if (isCheered(passage, number)) return { unit: 'people', from, to, kind: 'people' };
  // *The youngest four*, *the four youngest*.
  const leads = isRank(wordAt(tokens, from - 1)) && pointing.has(wordAt(tokens, from - 2) ?? '');
  const follows = ranks.has(wordAt(tokens, to) ?? '') && pointing.has(wordAt(tokens, from - 1) ?? '');
  if (!leads && !follows) return undefined;
  const end = follows ? to + 1 : to;
  const who = toldBehind(passage, end);
  if (who === undefined) return undefined;
  const ofThings = isNearThing(passage, from, last) || pluralBefore(passage, from)?.kind === 'thing';
  if (ofThings && who === 'either') return undefined;
  return { unit: 'people', from, to: end, kind: ofThings || who === 'either' ? 'unclear' : 'people' };
}

const pointing = new Set(['the', 'our', 'those', 'these']);
const ranks = new Set(
  (
    'youngest oldest eldest tallest shortest fastest slowest quickest bravest keenest hungriest luckiest unluckiest loudest quietest ' +
    'biggest smallest strongest nearest furthest farthest lowest highest poorest richest earliest latest best worst'
  ).split(' '),
);
const orders = new Set(['first', 'last', 'next', 'final']);

function isRank(word: string | undefined): boolean {
  return word !== undefined && (orders.has(word) || ranks.has(word));
}

/** How far behind the number its verb may stand, in tokens. */
const verbWithin = 12;
const offering = new Set(
  'get gets receive receives win wins enjoy enjoys claim claims save saves'.split(' '),
);
/** What things do as well, of which only a number was told. */
const loosely = new Set(
  'had got made took kept left lost won did gave met stood ran drew started finished'.split(' '),
);
const coming = new Set(
  'call ring phone text email reply arrive turn come finish get enter book sign register'.split(' '),
);
const passed = new Set(
  'door doors gate gates turnstile turnstiles barrier barriers finish line post'.split(' '),
);
const queues = new Set(['queue', 'line', 'stalls', 'audience', 'crowd', 'pews']);

/** *Slept all the way*, *to call got the tickets*: who it was that something was told of in the past. */
function toldBehind(passage: Passage, start: number): 'people' | 'either' | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  if (wordAt(tokens, start) === 'of' || !standsAlone(passage, start)) return undefined;
  const end = Math.min(sentences[sentenceOf[start - 1]!]!.to, start + verbWithin);
  let verb = start;
  for (; verb < end; verb++) {
    const word = wordAt(tokens, verb) ?? '';
    if (offering.has(word) && wordAt(tokens, verb - 1) !== 'to') return undefined;
    // *To the nearest ten, 40 members left*.
    if (isFiniteVerb(word) || tokens[verb]!.kind === 'mark') break;
  }
  const told = wordAt(tokens, verb);
  if (verb >= end || !(isPastVerb(told) || told === 'had' || told === 'have')) return undefined;
  const doer = doerOf(tokens, verb, true);
  if (doer === 'thing') return undefined;
  if (verb > start && isWayOfPeople(passage, start)) return 'people';
  if (doer !== 'people') return undefined;
  // *Had gone soft* may be buns, *took a bow* is done by people.
  const isLoose = told === 'had' || told === 'have' || doerOf(tokens, verb, false) !== 'people';
  return loosely.has(told!) && isLoose ? 'either' : 'people';
}

/** *To call*, *through the door*, *in the queue*. */
function isWayOfPeople({ tokens }: Passage, start: number): boolean {
  const link = wordAt(tokens, start) ?? '';
  if (link === 'to') return coming.has(wordAt(tokens, start + 1) ?? '');
  const places =
    link === 'through' || link === 'past' || link === 'over' || link === 'across' ? passed : queues;
  if (places === queues && link !== 'in') return false;
  return [1, 2, 3].some(by => places.has(wordAt(tokens, start + by) ?? ''));
}

const cheers: readonly (readonly string[])[] = [
  ['hand', 'for'],
  ['applause', 'for'],
  ['cheers', 'for'],
  ['cheer', 'for'],
  ['done', 'to'],
  ['congratulations', 'to'],
  ['congrats', 'to'],
  ['kudos', 'to'],
  ['hats', 'off', 'to'],
];

/** *A big hand for Saturday’s seven: what a swim!*, *well done to the nine*. */
function isCheered(passage: Passage, { from, to }: NumberPhrase): boolean {
  const { tokens } = passage;
  const whose = wordAt(tokens, from - 1) ?? '';
  if (!pointing.has(whose) && !whose.endsWith("'s")) return false;
  const next = wordAt(tokens, to) ?? '';
  const alone = standsAlone(passage, to) && next !== 'of' && !isAdverb(next);
  return (
    alone &&
    (next === '' || closedClass.has(next)) &&
    cheers.some(words => standsAt(tokens, from - 1 - words.length, words))
  );
}
