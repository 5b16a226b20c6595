// A count that is put in beside those whom it counts: *our oldest riders, of whom there are seven, …*, *the readers who wrote in
// (there are five)*, *the pupils who came on Friday – three – …*, *a handful (four) of our readers*, *a member, one of six with a
// beard*. It counts those whom *who* tells more of, unless a noun stands between.
import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { hasCapital, isMark, standsAt, wordAt } from '../../tokens/token.ts';
import { isCalendarWord, unitDays } from '../../lexicon/lists/calendar.ts';
import { isRelativeWho, pluralPeople, singularPeople } from '../../lexicon/lists/peopleNouns.ts';
import { closedClass, isAdverb, isFiniteVerb } from '../../lexicon/lists/wordLists.ts';
import { findHead } from '../nouns/findHead.ts';
import type { Unnamed } from './unnamedPeople.ts';

type Found = Pick<Unnamed, 'unit' | 'kind'>;

/** The people whom such a number counts. */
export function putIn(passage: Passage, number: NumberPhrase): Unnamed | undefined {
  const { from, to, form, value } = number;
  if (form !== 'count' || value.min < 2 || !Number.isInteger(value.min)) return undefined;
  const found =
    ofWhom(passage, from) ??
    inAside(passage, from, to) ??
    ofSome(passage, from, to) ??
    oneOfThem(passage, from);
  return found === undefined ? undefined : { ...found, from, to };
}

const being = new Set(['are', 'were']);
const having = new Set('there are were we have had now once'.split(' '));

/** *Our oldest riders, of whom there are seven*, *of whom we have seven*. */
function ofWhom({ tokens }: Passage, from: number): Found | undefined {
  let at = from - 1;
  while (at > from - 4 && having.has(wordAt(tokens, at) ?? '')) at--;
  if (!standsAt(tokens, at - 1, ['of', 'whom']) || at === from - 1) return undefined;
  const noun = wordAt(tokens, tokens[at - 2]?.kind === 'mark' ? at - 3 : at - 2) ?? '';
  const kind = pluralPeople(noun);
  if (kind === 'staff') return undefined;
  return { unit: kind === 'people' ? noun : 'people', kind: 'people' };
}

const closers: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['–', '–'],
  [',', ','],
]);

/** *The readers who wrote in (there are five)*, *the readers who wrote in – five – …*. */
function inAside(passage: Passage, from: number, to: number): Found | undefined {
  const { tokens } = passage;
  const told = being.has(wordAt(tokens, from - 1) ?? '') && wordAt(tokens, from - 2) === 'there';
  const opener = told ? from - 3 : from - 1;
  const sign = tokens[opener]?.kind === 'mark' ? tokens[opener]!.text : '';
  const closer = closers.get(sign);
  if (closer === undefined || !isMark(tokens, to, closer)) return undefined;
  const beside = wordAt(tokens, opener - 1) ?? '';
  if (told && pluralPeople(beside) === 'people') return { unit: beside, kind: 'people' };
  return told || sign === '–' ? toldMoreOf(passage, opener) : undefined;
}

/** How far before an aside those may be named whom it counts, in tokens. */
const reach = 14;

/** The people of whom *who* tells more, up to the mark at `end`; unclear where a noun stands right before it. */
function toldMoreOf({ tokens, sentences, sentenceOf }: Passage, end: number): Found | undefined {
  const start = Math.max(sentences[sentenceOf[end]!]!.from, end - reach);
  for (let at = end - 1; at > start; at--) {
    if (tokens[at]!.kind === 'mark' && !isMark(tokens, at, '-')) return undefined;
    if (!isRelativeWho(wordAt(tokens, at))) continue;
    const noun = wordAt(tokens, at - 1) ?? '';
    const kind = pluralPeople(noun);
    if (kind === 'staff' || singularPeople(noun) !== undefined) return undefined;
    const unit = kind === 'people' ? noun : 'people';
    return { unit, kind: isNoun(wordAt(tokens, end - 1)) ? 'unclear' : 'people' };
  }
  return undefined;
}

/** *Who bought trams*, and not *who wrote in*, *who left on Friday*. */
function isNoun(word = ''): boolean {
  return !(
    closedClass.has(word) ||
    particles.has(word) ||
    isAdverb(word) ||
    isFiniteVerb(word) ||
    isCalendarWord(word) ||
    unitDays.has(word)
  );
}

const particles = new Set('in out up down off on over back away home together yesterday today'.split(' '));
const vague = new Set('handful few some several smattering number minority trickle couple'.split(' '));
/** How long an aside may be, in tokens. */
const longestAside = 8;

/** *A mere handful – four, if you must know – of our readers*. */
function ofSome(passage: Passage, from: number, to: number): Found | undefined {
  const { tokens } = passage;
  const closer = tokens[from - 1]?.kind === 'mark' ? closers.get(tokens[from - 1]!.text) : undefined;
  if (closer === undefined || !vague.has(wordAt(tokens, from - 2) ?? '')) return undefined;
  for (let at = to; at < to + longestAside; at++) {
    if (!isMark(tokens, at, closer)) continue;
    if (wordAt(tokens, at + 1) !== 'of') continue;
    const head = findHead(passage, from, at + 1, false);
    return head?.kind === 'people' ? { unit: head.unit, kind: 'people' } : undefined;
  }
  return undefined;
}

const placing = new Set(['in', 'from', 'at']);

/** *A customer of ours, one of six with a beard*: somebody, and how many of that kind there are. */
function oneOfThem({ tokens }: Passage, from: number): Found | undefined {
  if (!standsAt(tokens, from - 2, ['one', 'of']) || tokens[from - 3]?.kind !== 'mark') return undefined;
  let noun = from - 4;
  if (standsAt(tokens, noun - 1, ['of', 'ours'])) noun -= 2;
  else if (placing.has(wordAt(tokens, noun - 1) ?? '') && hasCapital(tokens[noun])) noun -= 2;
  return singularPeople(wordAt(tokens, noun) ?? '') === 'people'
    ? { unit: 'people', kind: 'people' }
    : undefined;
}
