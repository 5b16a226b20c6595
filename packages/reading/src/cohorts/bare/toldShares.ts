// Shares of people whose noun stands elsewhere: *the share of members who left is 1%*, *of our listeners, 2% skip every
// intro*, *97% stayed, 1% left*, *for every fifty guests, one cries*. Most say *of our members* and need none of this.
import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import { coreNumberAt } from '../../numbers/coreNumber.ts';
import { share } from '../../numbers/fractions.ts';
import type { Passage } from '../../passage/passage.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { isAdverb, isFiniteVerb } from '../../lexicon/lists/wordLists.ts';
import { isRelativeWho } from '../../lexicon/lists/peopleNouns.ts';
import { opensClause } from './bareNumbers.ts';
import { headOfLabel } from './headOfLabel.ts';
import { doerOf, isDoing, isToDo } from '../nouns/doerOf.ts';
import type { Counted } from './ellipsis.ts';
import { isDeedOfOne, isDoneByOne, predicateAt } from '../nouns/predicates.ts';
import { rounds } from '../nouns/ratioBehind.ts';
import type { Unnamed } from './unnamedPeople.ts';

type Found = Pick<Unnamed, 'unit' | 'kind'>;

/** The people of whom a share without a noun tells, or undefined. `last` was counted before it. */
export function toldShare(
  passage: Passage,
  number: NumberPhrase,
  last: Counted | undefined,
): Unnamed | undefined {
  const { from, to } = number;
  const near = last !== undefined && passage.sentenceOf[number.core]! - last.sentence <= 1 ? last : undefined;
  const found = isPartOf(passage, to)
    ? ofTotal(passage, number)
    : (ofWhole(passage, number) ??
      ofAmount(passage, number) ??
      isAmount(passage, to) ??
      asked(passage, number) ??
      pointedAt(passage, number, near) ??
      another(passage, number, near) ??
      changed(passage, from) ??
      labelled(passage, number) ??
      oneIn(passage, number, near));
  return found === undefined ? undefined : { ...found, from, to };
}

/** *2% of …*: what it is of stands behind it. */
function isPartOf({ tokens }: Passage, to: number): boolean {
  return wordAt(tokens, to) === 'of';
}

const people = (unit: string): Found => ({ unit, kind: 'people' });
const unclear = (unit: string): Found => ({ unit, kind: 'unclear' });

/** How far before a number those may be named whom it is of, in tokens. */
const reach = 30;

function startWithin({ sentences, sentenceOf }: Passage, from: number): number {
  return Math.max(sentences[sentenceOf[from]!]!.from, from - reach);
}

const parting = new Set(['of', 'among', 'amongst']);
const parted = new Set([',', ';', ':', '–', '(']);

/** *Of our listeners, 2% skip every intro*, *among our members, 1% train at night*, *of those who came in May, 2% left*. */
function ofWhole(passage: Passage, { from, to }: NumberPhrase): Found | undefined {
  const { tokens } = passage;
  if (!isMark(tokens, from - 1, ',')) return undefined;
  const first = startWithin(passage, from);
  let at = from - 2;
  while (at >= first && !(opensPart(passage, at) && (at === first || parted.has(tokens[at - 1]!.text)))) at--;
  if (at < first) return undefined;
  const every = wordAt(tokens, at + 1) === 'every';
  const unit = wholeAt(passage, every ? at + 2 : at + 1);
  if (unit === undefined) return undefined;
  // *Among our pupils, 2% milk is the favourite*.
  const told = every || wordAt(tokens, at) === 'of' ? 'people' : predicateAt(tokens, to);
  return told === 'people' ? people(unit) : told === undefined ? unclear(unit) : undefined;
}

function opensPart({ tokens }: Passage, at: number): boolean {
  const word = wordAt(tokens, at) ?? '';
  return parting.has(word) || (outOf.has(word) && wordAt(tokens, at + 1) === 'every');
}

const outOf = new Set(['for', 'in', 'of']);

/** What those at `at` are called: *our listeners*, *you*, *those who came*. */
function wholeAt(passage: Passage, at: number): string | undefined {
  const { tokens } = passage;
  if (wordAt(tokens, at) === 'you') return 'you';
  if (wordAt(tokens, at) === 'those' && isRelativeWho(wordAt(tokens, at + 1))) return 'people';
  const number = tokens[at]?.kind === 'word' ? coreNumberAt(tokens, at) : undefined;
  const round = rounds.has(wordAt(tokens, at) ?? '');
  return headOfLabel(passage, number?.to ?? (round ? at + 1 : at))?.unit;
}

/** *For every fifty guests, one cries*: the number as the share that it is; undefined for any other. */
export function ratioToEvery(passage: Passage, number: NumberPhrase): NumberPhrase | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const { from, to, form, value } = number;
  if (form !== 'count' || value.max !== value.min || !isMark(tokens, from - 1, ',')) return undefined;
  const start = sentences[sentenceOf[from]!]!.from;
  if (
    from - start > reach ||
    wordAt(tokens, start + 1) !== 'every' ||
    !outOf.has(wordAt(tokens, start) ?? '')
  )
    return undefined;
  const round = rounds.get(wordAt(tokens, start + 2) ?? '');
  const whole = round ?? coreNumberAt(tokens, start + 2)?.value.min ?? 0;
  const does = value.min === 1 ? isDoneByOne(tokens, to) : predicateAt(tokens, to) === 'people';
  if (!does || whole <= value.min || value.min <= 0) return undefined;
  return { ...number, ...share(to, value.min / whole, 1) };
}

const amounts = new Set('share proportion percentage fraction rate figure'.split(' '));
/** Whose share it is: *our share of customers* is one of a market. */
const owners = new Set('our their its your my market larger bigger'.split(' '));

/** What the people are called of whom the amount at `at` is one: *the share of members who left*. */
function amountOf(passage: Passage, at: number): string | undefined {
  const { tokens } = passage;
  const amount = wordAt(tokens, at) ?? '';
  if (!amounts.has(amount) || owners.has(wordAt(tokens, at - 1) ?? '')) return undefined;
  const link = wordAt(tokens, at + 1) ?? '';
  if (link !== 'of' && !(amount === 'figure' && link === 'for') && !(amount !== 'share' && link === 'among'))
    return undefined;
  // *The interest rate of savers*.
  if (amount === 'rate' && wordAt(tokens, at - 1) !== 'the') return undefined;
  return headOfLabel(passage, at + 2)?.unit;
}

const linking = new Set('is are was were be been at to from hit reached remains remained'.split(' '));
const adding = new Set('higher lower more less fewer up down better worse above below points'.split(' '));

/** *The share of members who cancelled was 1%*, *the rate of guests who cry fell to 3%*. */
function ofAmount(passage: Passage, { from, to }: NumberPhrase): Found | undefined {
  const { tokens } = passage;
  if (adding.has(wordAt(tokens, to) ?? '')) return undefined;
  let link = from - 1;
  while (link > from - 3 && isAdverb(wordAt(tokens, link))) link--;
  if (!linking.has(wordAt(tokens, link) ?? '') && !isMark(tokens, link, ':')) return undefined;
  for (let at = link - 1, first = startWithin(passage, from); at >= first; at--) {
    const unit = amountOf(passage, at);
    if (unit !== undefined) return people(unit);
  }
  return undefined;
}

/** *2% is the share of members who train at night*, *2%: the share of …*. */
function isAmount(passage: Passage, to: number): Found | undefined {
  const { tokens } = passage;
  const next = wordAt(tokens, to);
  const linked = next === 'is' || next === 'was' || isMark(tokens, to, ':') || isMark(tokens, to, '–');
  if (!linked || wordAt(tokens, to + 1) !== 'the') return undefined;
  const unit = amountOf(passage, to + 2);
  return unit === undefined ? undefined : people(unit);
}

/** *What share of listeners skip it? 2%.*, *how many members swim? 2%.* */
function asked(passage: Passage, { from, to }: NumberPhrase): Found | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const own = sentences[sentenceOf[from]!]!;
  const question = sentences[sentenceOf[from]! - 1];
  if (own.from !== from || own.to > to + 1 || question === undefined) return undefined;
  for (let at = question.from; at < Math.min(question.to, question.from + reach); at++) {
    const many = wordAt(tokens, at) === 'how' && wordAt(tokens, at + 1) === 'many';
    const unit = many ? headOfLabel(passage, at)?.unit : amountOf(passage, at);
    if (unit !== undefined) return people(unit);
  }
  return undefined;
}

const others = new Set(['other', 'remaining']);

/** *The 2% who skip it*, *who are the 2%?*, *the remaining 2% skip it*. */
function pointedAt(
  { tokens }: Passage,
  { from, to }: NumberPhrase,
  last: Counted | undefined,
): Found | undefined {
  const other = others.has(wordAt(tokens, from - 1) ?? '');
  const the = wordAt(tokens, other ? from - 2 : from - 1) ?? '';
  if (the !== 'the' && the !== 'those' && the !== 'these') return undefined;
  if (isRelativeWho(wordAt(tokens, to))) return people('people');
  if (last?.kind !== 'people' || !last.share) return undefined;
  const ends = tokens[to] === undefined || tokens[to]!.kind === 'mark';
  return ends || predicateAt(tokens, to) === 'people' ? people(last.unit) : undefined;
}

const rest = new Set(['rest', 'others', 'remainder', 'else']);

/** *97% stayed, 1% left*, *97% stayed. The rest, 3%, left*, *we taught 6,000 pupils. 3% cried*. */
function another(passage: Passage, number: NumberPhrase, last: Counted | undefined): Found | undefined {
  const { tokens } = passage;
  const { from, to } = number;
  if (last?.kind !== 'people') return undefined;
  if (!last.share)
    return opensClause(passage, from) && doerOf(tokens, to, true) === 'people'
      ? people(last.unit)
      : undefined;
  const aside = isMark(tokens, from - 1, ',') && isMark(tokens, to, ',');
  if (aside && rest.has(wordAt(tokens, from - 2) ?? '')) return people(last.unit);
  // *The other half wave* is read by itself.
  if (!opensClause(passage, from) || wordAt(tokens, from - 1) === 'other') return undefined;
  const told = predicateAt(tokens, to);
  return told === 'people' ? people(last.unit) : told === undefined ? unclear(last.unit) : undefined;
}

const changing = new Set(
  'fell rose dropped climbed grew shrank dwindled jumped slid slipped sank'.split(' '),
);

/** *Guests sending something back fell to 3%*; *savers told us that their rate fell to 3%* do not. */
function changed(passage: Passage, from: number): Found | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const { from: start } = sentences[sentenceOf[from]!]!;
  if (wordAt(tokens, from - 1) !== 'to' || !changing.has(wordAt(tokens, from - 2) ?? '')) return undefined;
  return from - start > reach ? undefined : doers(passage, start, from - 2);
}

/** *Guests sending something back*, *guests who send something back*: those who do something from `start` to `end`. */
function doers(passage: Passage, start: number, end: number): Found | undefined {
  const { tokens } = passage;
  const head = headOfLabel(passage, start);
  if (head === undefined || head.to >= end) return undefined;
  const who = isRelativeWho(wordAt(tokens, head.to));
  if (!who && !isDoing(wordAt(tokens, head.to)) && wordAt(tokens, head.to)?.endsWith('ing') !== true)
    return undefined;
  for (let at = who ? head.to + 2 : head.to; at < end; at++)
    if (isFiniteVerb(wordAt(tokens, at))) return undefined;
  return people(head.unit);
}

const totals = new Set(['total', 'whole', 'lot', 'base']);
const summing = new Set(['for', 'up', 'represent', 'are', 'form']);

/** *Listeners who skip it account for 2% of the total*: a total of whom nobody can tell. */
function ofTotal(passage: Passage, { from, to }: NumberPhrase): Found | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  if (wordAt(tokens, to + 1) !== 'the' || !totals.has(wordAt(tokens, to + 2) ?? '')) return undefined;
  const { from: start } = sentences[sentenceOf[from]!]!;
  if (!summing.has(wordAt(tokens, from - 1) ?? '') || from - start > reach) return undefined;
  const head = headOfLabel(passage, start);
  return head === undefined || head.to >= from ? undefined : unclear(head.unit);
}

/** *Guests: 97% finish their plate*, *our listeners are patient: 98% hear it*. */
function labelled(passage: Passage, { from, to }: NumberPhrase): Found | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const { from: start } = sentences[sentenceOf[from]!]!;
  if (!isMark(tokens, from - 1, ':') || from - start > reach) return undefined;
  const head = headOfLabel(passage, start);
  if (head === undefined || head.to >= from || predicateAt(tokens, to) !== 'people') return undefined;
  const verb = isAdverb(wordAt(tokens, to)) ? to + 1 : to;
  return isToDo(wordAt(tokens, verb)) ? people(head.unit) : unclear(head.unit);
}

/** *One in fifty skips every intro*; of things that were told of before it is not asked. */
function oneIn(
  passage: Passage,
  { from, core, to }: NumberPhrase,
  last: Counted | undefined,
): Found | undefined {
  const { tokens } = passage;
  if (wordAt(tokens, core) !== 'one' || last?.kind === 'thing' || !opensClause(passage, from))
    return undefined;
  const behind = isAdverb(wordAt(tokens, to)) ? to + 1 : to;
  return isDeedOfOne(tokens, behind) ? people('people') : undefined;
}
