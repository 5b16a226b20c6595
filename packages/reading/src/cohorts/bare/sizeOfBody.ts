// How large a body of people is, said of it without a noun behind the number: *our smallest ever class: two*, *crowd: 7*, *our chess
// club is eight strong*, *visitor numbers: six*, *deaths among our members: two*. What else has a size (*our fleet is six strong*,
// *class: 2*) counts nobody.
import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { isAdverb } from '../../lexicon/lists/wordLists.ts';
import { pluralPeople, singularPeople } from '../../lexicon/lists/peopleNouns.ts';
import { collectives } from './bareNumbers.ts';
import type { Unnamed } from './unnamedPeople.ts';

type Found = Pick<Unnamed, 'unit' | 'kind'>;

/** The people whom such a number counts. */
export function sizeOfBody(passage: Passage, number: NumberPhrase): Unnamed | undefined {
  const { from, to, form, value } = number;
  if (form !== 'count' || value.max === 0 || !Number.isInteger(value.min)) return undefined;
  const found =
    wordAt(passage.tokens, to) === 'strong'
      ? asStrength(passage, from)
      : (asLabel(passage, from, to) ?? had(passage, from));
  return found === undefined ? undefined : { ...found, from, to };
}

const people: Found = { unit: 'people', kind: 'people' };
const unclear: Found = { unit: 'people', kind: 'unclear' };
const being = new Set('is are was were now still'.split(' '));
const teams = new Set(['team', 'side', 'army', 'relay']);

/** *Our chess club is eight strong*, *the walkers, seven strong, …*; *our team* works for us. */
function asStrength({ tokens }: Passage, from: number): Found | undefined {
  let at = from - 1;
  while (being.has(wordAt(tokens, at) ?? '') || isAdverb(wordAt(tokens, at))) at--;
  if (at === from - 1 && !isMark(tokens, at, ',')) return undefined;
  if (at === from - 1) at--;
  const noun = wordAt(tokens, at) ?? '';
  if (pluralPeople(noun) === 'people') return { unit: noun, kind: 'people' };
  if (collectives.has(noun) && !crews.has(noun)) return people;
  return teams.has(noun) && wordAt(tokens, at - 1) !== 'our' ? unclear : undefined;
}

const crews = new Set(['crew', 'squad', 'household']);
/** What has nobody but people in it and is no label of anything else. */
const crowds = new Set('crowd congregation choir turnout'.split(' '));
/** The same where the label says that it is the largest or the smallest: *class: 2* is a number of its own. */
const bodies = new Set('class audience group queue club gang party team session tour field house'.split(' '));
const extreme = new Set(
  'smallest largest biggest lowest highest quietest busiest fullest emptiest tiniest record'.split(' '),
);
/** How far before its noun or its colon a label may say so, in tokens. */
const labelWithin = 8;

/** *Our smallest ever class: two*, *crowd: 7 and a dog*, *deaths among our pupils: two*. */
function asLabel(passage: Passage, from: number, to: number): Found | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  if (!isMark(tokens, from - 1, ':') || !endsHere(passage, to)) return undefined;
  const start = Math.max(sentences[sentenceOf[from]!]!.from, from - 1 - labelWithin);
  for (let at = start; at < from - 1; at++) {
    const word = wordAt(tokens, at) ?? '';
    const found = ofNumbers(passage, at) ?? befallen(passage, at, from - 1);
    if (found !== undefined) return found;
    if (crowds.has(word) && at === from - 2) return people;
    if (word === 'end' && sides.has(wordAt(tokens, at - 1) ?? '')) return unclear;
    if (word === 'audience' && at === start) return unclear;
    if ((bodies.has(word) || crowds.has(word)) && isExtreme(passage, start, at)) return people;
  }
  return undefined;
}

const sides = new Set(['away', 'home']);
const amounts = new Set('numbers count total tally'.split(' '));

/** *Visitor numbers*, *passenger count*: not *visitor number*, which names one. */
function ofNumbers({ tokens }: Passage, at: number): Found | undefined {
  if (!amounts.has(wordAt(tokens, at) ?? '')) return undefined;
  return singularPeople(wordAt(tokens, at - 1) ?? '') === 'people' ? people : undefined;
}

const endings = new Set('deaths cases fatalities casualties victims survivors'.split(' '));
const harms = new Set('injuries accidents falls'.split(' '));
const whose = new Set(['among', 'amongst', 'in', 'of', 'to']);

/** *Cases of measles among our pupils*: as many as there are cases; *injuries to passengers* may be several of one. */
function befallen({ tokens }: Passage, at: number, end: number): Found | undefined {
  const word = wordAt(tokens, at) ?? '';
  if (!endings.has(word) && !harms.has(word)) return undefined;
  const last = wordAt(tokens, end - 1) ?? '';
  if (pluralPeople(last) !== 'people') return undefined;
  const ours = ['our', 'the'].includes(wordAt(tokens, end - 2) ?? '') ? end - 3 : end - 2;
  if (ours <= at - 1 || !whose.has(wordAt(tokens, ours) ?? '')) return undefined;
  return { unit: last, kind: endings.has(word) ? 'people' : 'unclear' };
}

function isExtreme({ tokens }: Passage, start: number, noun: number): boolean {
  for (let at = start; at < noun; at++) if (extreme.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** *Our smallest ever class had two.* */
function had(passage: Passage, from: number): Found | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const verb = isAdverb(wordAt(tokens, from - 1)) ? from - 2 : from - 1;
  if (!having.has(wordAt(tokens, verb) ?? '')) return undefined;
  const noun = wordAt(tokens, verb - 1) ?? '';
  if (!bodies.has(noun) && !crowds.has(noun)) return undefined;
  const start = Math.max(sentences[sentenceOf[from]!]!.from, verb - labelWithin);
  return isExtreme(passage, start, verb) ? people : undefined;
}

const having = new Set('had has was is drew got numbered'.split(' '));

/** Nothing that the number could count stands behind it. */
function endsHere({ tokens }: Passage, to: number): boolean {
  const next = tokens[to];
  if (next === undefined || next.kind === 'mark') return !isMark(tokens, to, '-') && !isMark(tokens, to, '%');
  return next.kind === 'word' && (next.text === 'and' || next.text === 'plus');
}
