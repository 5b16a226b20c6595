// Numbers of people without a noun, which the words around them give away: *watched by 37*, *there were 37 in the queue*,
// *our club has 37*, *attendance: 37*, *you were one of 37*. Where they may count things as well, the kind is `unclear`.
import { secondPerson } from '../../lexicon/classes.ts';
import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { isFiniteVerb, isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { mayCountMany, standsAlone } from './bareNumbers.ts';
import { headOfLabel } from './headOfLabel.ts';
import { turnout } from './turnout.ts';
import { isNearThing, type Counted } from './ellipsis.ts';
import { pluralPeople } from '../../lexicon/lists/peopleNouns.ts';

/** Whom such a number counts, or may count. */
export interface Unnamed {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'people' | 'unclear';
}

/** The people that a number without a noun counts by what stands around it, or undefined. `last` was counted before it. */
export function unnamedPeople(
  passage: Passage,
  number: NumberPhrase,
  last: Counted | undefined,
): Unnamed | undefined {
  const { from, to } = number;
  if (!mayCountMany(passage, number) || !isAlone(passage, to)) return undefined;
  const found =
    byPicture(passage, to) ??
    doneBy(passage, number) ??
    doneToo(passage, number, last) ??
    oneOf(passage, from) ??
    hadBy(passage, from) ??
    thereWere(passage, number) ??
    beside(passage, number) ??
    turnout(passage, number) ??
    howMany(passage, to) ??
    theSame(passage, number, last) ??
    corrected(passage, number, last);
  return found === undefined ? undefined : { unit: found.unit, from, to, kind: found.kind };
}

type Found = Pick<Unnamed, 'unit' | 'kind'>;

const people: Found = { unit: 'people', kind: 'people' };
const unclear: Found = { unit: 'people', kind: 'unclear' };

/** What may stand right behind a number without being counted by it. */
const whenOrWhere = new Set('yesterday today tonight last this so overall altogether now'.split(' '));

function isAlone(passage: Passage, to: number): boolean {
  const { tokens } = passage;
  const next = tokens[to];
  // *53:12*, *53/60*, *$53 %*: parts of something else.
  if (next?.kind === 'mark' && ':/%-@'.includes(next.text)) return false;
  if (next?.kind === 'symbol') return pictures.has(next.text) || next.start > tokens[to - 1]!.end;
  return standsAlone(passage, to) || whenOrWhere.has(wordAt(tokens, to) ?? '');
}

const pictures = new Set([...'👥👤🧑👩👨👪👫👬👭🧍🙋👯🙆🙅🤷']);

/** *53 👥 watched it*. */
function byPicture({ tokens }: Passage, to: number): Found | undefined {
  return tokens[to]?.kind === 'symbol' && pictures.has(tokens[to].text) ? people : undefined;
}

/** What is done by people to what they are offered. */
const done = new Set(
  (
    'watched viewed streamed played replayed seen heard loved liked enjoyed shared chosen picked used visited attended joined ' +
    'followed unfollowed rated reviewed eaten drunk tried worn read requested recommended favourited favorited missed skipped ' +
    'abandoned ignored hated adored praised'
  ).split(' '),
);
/** The same, of which one may be told when it is due: *ordered by 5*. */
const dueToo = new Set(
  'ordered bought booked finished completed signed opened returned paid answered sent cancelled'.split(' '),
);
/** No hour is later. */
const lastHour = 24;
const doneWithin = 6;

/** *Watched by 53*, *it was shared every day by 53*. */
function doneBy({ tokens, sentenceOf }: Passage, { from, value }: NumberPhrase): Found | undefined {
  if (wordAt(tokens, from - 1) !== 'by') return undefined;
  for (let at = from - 2; at >= from - doneWithin && sentenceOf[at] === sentenceOf[from]; at--) {
    const verb = wordAt(tokens, at);
    if (verb === undefined) return undefined;
    if (done.has(verb)) return people;
    if (dueToo.has(verb)) return value.min > lastHour ? people : undefined;
    if (isFiniteVerb(verb)) return undefined;
  }
  return undefined;
}

/** *Promised by 466 donors and delivered by 31*: who did the second is of those who did the first. */
function doneToo(
  { tokens, sentenceOf }: Passage,
  { from, core }: NumberPhrase,
  last: Counted | undefined,
): Found | undefined {
  if (last?.kind !== 'people' || last.sentence !== sentenceOf[core] || wordAt(tokens, from - 1) !== 'by')
    return undefined;
  // *900 came at seven and left by nine*.
  if (wordAt(tokens, last.from - 1) !== 'by') return undefined;
  if (!isPastVerb(wordAt(tokens, from - 2)) || !['and', 'but'].includes(wordAt(tokens, from - 3) ?? ''))
    return undefined;
  return { unit: last.unit, kind: 'people' };
}

const persons = new Set(["you're", "she's", "he's", "we've", "you've"]);
const being = new Set([
  'are',
  'were',
  'was',
  'is',
  'be',
  'been',
  'among',
  'became',
  'become',
  'not',
  'just',
  'only',
]);

/** *You were one of 53*, *you are among 53*; *this print is one of 50*. */
function oneOf({ tokens, classes }: Passage, from: number): Found | undefined {
  const link = wordAt(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  const oneOf = wordAt(tokens, link) === 'of' && wordAt(tokens, link - 1) === 'one';
  if (!oneOf && wordAt(tokens, link) !== 'among') return undefined;
  let at = oneOf ? link - 2 : link - 1;
  while (at > link - 8 && being.has(wordAt(tokens, at) ?? '')) at--;
  const who = wordAt(tokens, at) ?? '';
  return persons.has(who) || ['she', 'he'].includes(who) || ((classes[at] ?? 0) & secondPerson) !== 0
    ? people
    : undefined;
}

/** Bodies that have nobody but people in them. */
const bodies = new Set(
  (
    'club society community membership congregation choir audience crowd fellowship waitlist fanbase league union guild sorority ' +
    'fraternity newsletter queue'
  ).split(' '),
);
/** The second word of such a body: *mailing list*, *fan base*. */
const secondOfTwo = new Set([
  'list:mailing',
  'list:waiting',
  'list:guest',
  'list:email',
  'base:fan',
  'base:user',
  'base:customer',
]);
const having = new Set('has had have counts numbers boasts got totals reached hit'.split(' '));

/** *Our fan club has 53*, *the waiting list had 53*. */
function hadBy({ tokens }: Passage, from: number): Found | undefined {
  if (!having.has(wordAt(tokens, from - 1) ?? '')) return undefined;
  const body = ['now', 'still', 'already', 'only', 'has', 'have'].includes(wordAt(tokens, from - 2) ?? '')
    ? from - 3
    : from - 2;
  const noun = wordAt(tokens, body) ?? '';
  return bodies.has(noun) || secondOfTwo.has(`${noun}:${wordAt(tokens, body - 1) ?? ''}`)
    ? people
    : undefined;
}

/** Where people are when they are many. */
const gatherings = new Set(
  (
    'queue line audience crowd room hall pub bar stadium stalls pit foyer lobby choir congregation club group class classroom ' +
    'theatre theater cinema coach lounge waiting-room gallery stands terrace tent church chapel pool gym'
  ).split(' '),
);
const existing = new Set(['were', 'was', 'are', "weren't", 'be', 'been']);
const inside = new Set(['in', 'at', 'on', 'inside', 'outside', 'waiting', 'among']);
const nearWithin = 4;

/** *There were 53 in the queue*; *there are 53 in a box*. */
function thereWere(passage: Passage, { from, to }: NumberPhrase): Found | undefined {
  const { tokens } = passage;
  const verb = wordAt(tokens, from - 1) ?? '';
  if (!existing.has(verb) || wordAt(tokens, from - 2) !== 'there') return undefined;
  if (!inside.has(wordAt(tokens, to) ?? '')) return undefined;
  for (let at = to + 1; at < to + nearWithin; at++)
    if (gatherings.has(wordAt(tokens, at) ?? '')) return people;
  return undefined;
}

const they = new Set(['they', 'them', 'you', 'we']);

/** *Our customers, all 53, came*, *they (all 53) came*: an apposition to whoever is named. */
function beside(passage: Passage, { from, to }: NumberPhrase): Found | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const opened = tokens[from - 1];
  const closed = tokens[to];
  if (opened?.kind !== 'mark' || closed?.kind !== 'mark') return undefined;
  if (!',(–'.includes(opened.text) || !',)–.'.includes(closed.text) || wordAt(tokens, from) !== 'all')
    return undefined;
  const noun = wordAt(tokens, from - 2) ?? '';
  if (pluralPeople(noun) === 'people') return { unit: noun, kind: 'people' };
  const sentence = sentences[sentenceOf[from]!]!;
  if (wordAt(tokens, from - 2) === 'you') return { unit: 'you', kind: 'people' };
  const near = (at: number): string => wordAt(tokens, at) ?? '';
  for (let at = Math.max(sentence.from, from - 12); at < from; at++)
    if (they.has(near(at)))
      for (let other = sentence.from; other < Math.min(sentence.to, sentence.from + 40); other++)
        if (pluralPeople(near(other)) === 'people') return unclear;
  return undefined;
}

/** *53 is how many of you cried*, *53, to be exact, was the number of guests*. */
function howMany(passage: Passage, to: number): Found | undefined {
  const { tokens } = passage;
  let verb = to;
  if (isMark(tokens, to, ','))
    for (let end = to + 2; end < to + 6 && verb === to; end++) if (isMark(tokens, end, ',')) verb = end + 1;
  if (!['is', 'was', 'are', 'were'].includes(wordAt(tokens, verb) ?? '')) return undefined;
  const start = verb + 1;
  const many = wordAt(tokens, start) === 'how' && wordAt(tokens, start + 1) === 'many';
  const amount =
    wordAt(tokens, start) === 'the' && ['number', 'total', 'count'].includes(wordAt(tokens, start + 1) ?? '');
  const head = many || amount ? headOfLabel(passage, start) : undefined;
  return head === undefined ? undefined : { unit: head.unit, kind: 'people' };
}

const plural = new Set('are were have had'.split(' '));

/** *The 53 are back.*: whoever or whatever was told of before; nobody says so of things that were not. */
function theSame(
  passage: Passage,
  { from, to, core, value }: NumberPhrase,
  last: Counted | undefined,
): Found | undefined {
  const { tokens } = passage;
  if (isNearThing(passage, core, last) || from !== core || value.min < 2) return undefined;
  if (
    !['the', 'those', 'these'].includes(wordAt(tokens, from - 1) ?? '') ||
    !plural.has(wordAt(tokens, to) ?? '')
  )
    return undefined;
  if (last?.kind === 'people') return { unit: last.unit, kind: 'people' };
  // *The 6 are £4 each.*
  return tokens[to + 1]?.kind === 'word' ? unclear : undefined;
}

const correcting = new Set([
  'kidding',
  'sorry',
  'no',
  'actually',
  'that',
  'mean',
  'rather',
  'correction',
  'joking',
  'oops',
  'make',
]);

/** *53 million people watched it. Just kidding, 53.* */
function corrected(
  { tokens, sentences, sentenceOf }: Passage,
  { from, to, core }: NumberPhrase,
  last: Counted | undefined,
): Found | undefined {
  const own = sentences[sentenceOf[core]!]!;
  if (last?.kind !== 'people' || sentenceOf[core]! - last.sentence > 1) return undefined;
  if (own.from < last.to && sentenceOf[core] === last.sentence) return undefined;
  if (own.to > to + 1 || from - own.from > 5) return undefined;
  const before = isMark(tokens, from - 1, ',') || isMark(tokens, from - 1, ':') ? from - 2 : from - 1;
  return correcting.has(wordAt(tokens, before) ?? '') ? { unit: last.unit, kind: 'unclear' } : undefined;
}
