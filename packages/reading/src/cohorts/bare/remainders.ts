// What is left of a crowd or taken from it: *our members dwindled to 40*, *we went from 2,000 members to 40*, *all of them
// came, except for 12*. The crowd is large and the number beside it is small, so it must not pass unseen.
import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { isMark, standsAt, wordAt } from '../../tokens/token.ts';
import { isAdverb, isFiniteVerb } from '../../lexicon/lists/wordLists.ts';
import { collectives, governing, opensClause, standsAlone } from './bareNumbers.ts';
import { headOfLabel } from './headOfLabel.ts';
import type { Counted } from './ellipsis.ts';
import { subjectOf } from './subjectOf.ts';
import { pluralPeople, singularPeople } from '../../lexicon/lists/peopleNouns.ts';
import type { Unnamed } from './unnamedPeople.ts';

/** The people whom a number without a noun leaves over or takes away; `last` was counted before it. */
export function remainder(
  passage: Passage,
  number: NumberPhrase,
  last: Counted | undefined,
): Unnamed | undefined {
  const { from, to, form } = number;
  if (form === 'share' || !Number.isInteger(number.value.min)) return undefined;
  if (!standsAlone(passage, to) && !timed.has(wordAt(passage.tokens, to) ?? '')) return undefined;
  const found =
    exception(passage, number, last) ??
    sameAgain(passage, number) ??
    changed(passage, from) ??
    downTo(passage, number) ??
    fromTo(passage, from, last);
  return found === undefined ? undefined : { ...found, from, to };
}

/** *Fell to six last winter*. */
const timed = new Set('last today yesterday overnight'.split(' '));

type Found = Pick<Unnamed, 'unit' | 'kind'>;

const exceptions: readonly (readonly string[])[] = [
  ['except', 'for'],
  ['except'],
  ['bar'],
  ['barring'],
  ['save', 'for'],
  ['save'],
  ['apart', 'from'],
  ['aside', 'from'],
  ['other', 'than'],
  ['excluding'],
  ['but'],
];
const subtracting = new Set(['minus', 'less']);
const everybody = new Set(['everyone', 'everybody', 'nobody', 'anyone', 'anybody']);
/** How far before an exception those may be named from whom it is made, in tokens. */
const reach = 14;

/** *All 4,000 guests stayed, except for 12*, *1,000 people minus 947*, *nobody came, bar one*. */
function exception(
  passage: Passage,
  { from, core }: NumberPhrase,
  last: Counted | undefined,
): Found | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const same = last !== undefined && last.sentence === sentenceOf[core];
  const all = fromAll(passage, from);
  if (all !== undefined && !same) return all;
  if (subtracting.has(wordAt(tokens, from - 1) ?? ''))
    return same && last.kind === 'people' ? { unit: last.unit, kind: 'unclear' } : undefined;
  const words = exceptions.find(words => standsAt(tokens, from - words.length, words));
  if (words === undefined || (same && last.kind === 'thing')) return undefined;
  if (same) return { unit: last.unit, kind: 'people' };
  // *9,000 tried it. All loved it but six.*
  const next = last?.kind === 'people' && last.sentence === sentenceOf[core]! - 1;
  if (wordAt(tokens, sentences[sentenceOf[core]!]!.from) === 'all') {
    if (next) return { unit: last.unit, kind: 'people' };
    // *Our riders love it. All except four.*
    const unit = last === undefined ? subjectOf(passage, sentenceOf[core]! - 1) : undefined;
    if (unit !== undefined) return { unit, kind: 'people' };
  }
  for (let at = from - words.length - 1; at >= from - reach && sentenceOf[at] === sentenceOf[core]; at--) {
    const word = wordAt(tokens, at) ?? '';
    if (everybody.has(word) || (word === 'one' && wordAt(tokens, at - 1) === 'no'))
      return { unit: 'people', kind: 'people' };
    if (pluralPeople(word) === 'people') return { unit: word, kind: 'unclear' };
  }
  return undefined;
}

const every = new Set(['all', 'every', 'whole', 'entire', 'each']);

/** *All the riders minus nine*, *all our riders except nine*, *the whole party, minus two,*: from those who stand right before. */
function fromAll({ tokens }: Passage, from: number): Found | undefined {
  const words = subtracting.has(wordAt(tokens, from - 1) ?? '')
    ? 1
    : exceptions.find(words => standsAt(tokens, from - words.length, words))?.length;
  if (words === undefined) return undefined;
  const end = from - words - 1;
  const noun = isMark(tokens, end, ',') ? end - 1 : end;
  const unit = wordAt(tokens, noun) ?? '';
  const group = collectives.has(unit);
  if (!group && pluralPeople(unit) !== 'people') return undefined;
  for (let at = noun - 1; at > noun - 4; at--)
    if (every.has(wordAt(tokens, at) ?? '')) return { unit: group ? 'people' : unit, kind: 'people' };
  return undefined;
}

/** How far before *the same 27* those may be named, in tokens. */
const namedWithin = 24;

/** *Some tenants pay late. It is always the same 27.* */
function sameAgain(
  { tokens, sentences, sentenceOf }: Passage,
  { from, value }: NumberPhrase,
): Found | undefined {
  if (value.min < 2 || wordAt(tokens, from - 1) !== 'same' || wordAt(tokens, from - 2) !== 'the')
    return undefined;
  const start = Math.max(sentences[Math.max(0, sentenceOf[from]! - 1)]!.from, from - namedWithin);
  for (let at = from - 3; at >= start; at--) {
    const word = wordAt(tokens, at) ?? '';
    if (pluralPeople(word) === 'people') return { unit: word, kind: 'people' };
  }
  return undefined;
}

const changing = new Set(
  (
    'grew grown rose risen increased climbed jumped swelled fell fallen dropped shrank shrunk dwindled dwindling slumped plummeted plunged ' +
    'sank sunk slipped tumbled crashed ballooned mushroomed soared surged declined decreased decreasing falling dropping shrinking ' +
    'rising growing went gone down up reduced'
  ).split(' '),
);
const steps = new Set(['to', 'by', 'from']);
/** How many belong to something, come to it or read it. */
const amountsOfPeople = new Set(
  'membership memberships attendance turnout headcount following readership viewership ridership enrolment enrollment audience'.split(
    ' ',
  ),
);
const amounts = new Set(['number', 'numbers', 'total', 'count', 'tally', 'crowd', 'audience', 'queue']);
const between = new Set(['has', 'have', 'had', 'is', 'are', 'was', 'were', "'s"]);
const changeWithin = 6;
const nounWithin = 10;

/** *Our 2,000 members dwindled to 40*, *the number of viewers in Nome fell to two*, *membership fell by 1,960 from 2,000*. */
function changed(passage: Passage, from: number): Found | undefined {
  const { tokens, sentenceOf } = passage;
  if (!steps.has(wordAt(tokens, from - 1) ?? '')) return undefined;
  const sentence = sentenceOf[from]!;
  let verb = from - 2;
  while (
    verb > from - changeWithin &&
    sentenceOf[verb] === sentence &&
    !changing.has(wordAt(tokens, verb) ?? '')
  ) {
    // *Fell by 1,960 from 2,000*.
    if (tokens[verb]?.kind === 'mark' && !isMark(tokens, verb, ',')) return undefined;
    verb--;
  }
  if (!changing.has(wordAt(tokens, verb) ?? '')) return undefined;
  let at = verb - 1;
  while (at > verb - 4 && (between.has(wordAt(tokens, at) ?? '') || isAdverb(wordAt(tokens, at)))) at--;
  const subject = wordAt(tokens, at) ?? '';
  if (amountsOfPeople.has(subject)) return { unit: 'people', kind: 'people' };
  for (let noun = at; noun > at - nounWithin && sentenceOf[noun] === sentence; noun--) {
    const word = wordAt(tokens, noun) ?? '';
    // *Visitor numbers in Ely*, *membership in Ely*.
    const total =
      amountsOfPeople.has(word) ||
      (word === 'numbers' && singularPeople(wordAt(tokens, noun - 1) ?? '') === 'people');
    if (total && (noun === at || isToldMoreOf(passage, noun, at))) return { unit: 'people', kind: 'people' };
    if (pluralPeople(word) !== 'people') continue;
    const of =
      wordAt(tokens, noun - 1) === 'of' ? noun - 1 : wordAt(tokens, noun - 2) === 'of' ? noun - 2 : undefined;
    if (of !== undefined && amounts.has(wordAt(tokens, of - 1) ?? '')) return { unit: word, kind: 'people' };
    const governed =
      governing.has(wordAt(tokens, noun - 1) ?? '') ||
      wordAt(tokens, noun - 1) === 'of' ||
      governing.has(wordAt(tokens, noun - 2) ?? '');
    if (governed) return undefined;
    return noun === at || isToldMoreOf(passage, noun, at) ? { unit: word, kind: 'people' } : undefined;
  }
  return undefined;
}

const tellingMore = new Set('in on at from with without who'.split(' '));

/** *Members renewing by post fell*, *members in Ely fell*: what stands behind the noun, up to `last`, tells which of them. */
function isToldMoreOf(passage: Passage, noun: number, last: number): boolean {
  const { tokens } = passage;
  const next = wordAt(tokens, noun + 1) ?? '';
  // *Those who sank*, and not whose number did.
  if (next === 'who' && noun + 1 === last) return false;
  if (!next.endsWith('ing') && !tellingMore.has(next)) return false;
  const start = wordAt(tokens, noun) === 'numbers' ? noun - 1 : noun;
  if (!opensClause(passage, start) && !owning.has(wordAt(tokens, start - 1) ?? '')) return false;
  for (let at = noun + 1; at <= last; at++) {
    if (tokens[at]!.kind === 'mark') return false;
    // *Members in Ely said prices fell*.
    if (next !== 'who' && isFiniteVerb(wordAt(tokens, at))) return false;
  }
  return true;
}

const owning = new Set('our the all'.split(' '));

/** *Down from 40 to six: our night-shift regulars*. */
function downTo(passage: Passage, { from, to }: NumberPhrase): Found | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const start = sentences[sentenceOf[from]!]!.from;
  const first = wordAt(tokens, start) ?? '';
  if ((first !== 'down' && first !== 'up') || from > start + changeWithin) return undefined;
  let colon = to;
  // The number before it, which nothing counts.
  while (colon < to + 3 && !isMark(tokens, colon, ':')) colon++;
  const head = isMark(tokens, colon, ':') ? headOfLabel(passage, colon + 1) : undefined;
  return head === undefined ? undefined : { unit: head.unit, kind: 'people' };
}

/** *We went from 2,000 members to 40*. */
function fromTo({ tokens }: Passage, from: number, last: Counted | undefined): Found | undefined {
  if (last?.kind !== 'people' || wordAt(tokens, from - 1) !== 'to' || last.to !== from - 1) return undefined;
  for (let at = last.to - 2; at > last.to - 8; at--)
    if (wordAt(tokens, at) === 'from') return { unit: last.unit, kind: 'people' };
  return undefined;
}
