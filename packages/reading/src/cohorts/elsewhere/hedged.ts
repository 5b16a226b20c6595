// What makes the number of a group no exact one, and does not stand right before the number: *eight members or so*, *eight
// members, give or take*, *we think eight members left*, *to the nearest ten, 40 members left*.
import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { ratedAt } from './rates.ts';
import { isWhenever } from './supposedPeople.ts';
import { isMark, standsAt, wordAt, type Token } from '../../tokens/token.ts';
import { isAdverb, isFiniteVerb, isPastVerb } from '../../lexicon/lists/wordLists.ts';

/** The number, hedged where words before it or behind its noun, which ends at `to`, say so. */
export function withHedges(passage: Passage, number: NumberPhrase, to: number): NumberPhrase {
  if (number.form !== 'count' || number.hedged || number.exactly) return number;
  const hedged =
    isHedgedBehind(passage.tokens, to) ||
    isBelieved(passage.tokens, number.from, to) ||
    isLedTo(passage, number.from) ||
    isWhenever(passage, number.from, to) ||
    ratedAt(passage, number.from, to) === 'about';
  return hedged ? { ...number, hedged } : number;
}

const split = (phrases: string): readonly (readonly string[])[] =>
  phrases.split('|').map(phrase => phrase.split(' '));

/** What needs no comma before it. */
const tags = split('or so|or thereabouts|give or take');
/** What hedges as an aside. */
const asides = split(
  'more or less|roughly|roughly speaking|approximately|approx|at a guess|at a rough guess|by our estimate|by our estimates|est|estimated|' +
    'an estimate|we think|we reckon|we guess|we estimate|i think|i reckon|or so|or thereabouts|give or take',
);
/** What goes on until the aside ends. */
const leading = split('rounded|to the nearest|give or take');
const tellers = new Set('we i they it he she you the'.split(' '));
/** The longest aside, in tokens. */
const longestAside = 8;

/** *Or so*, *, give or take,*, *(est.)*; in *eight members, or so we heard* and *more or less run it* it belongs to something else. */
function isHedgedBehind(tokens: readonly Token[], to: number): boolean {
  const first = tokens[to];
  if (first?.kind === 'word') {
    if (first.text !== 'or' && first.text !== 'give') return false;
    const tag = tags.find(words => standsAt(tokens, to, words));
    return tag !== undefined && !tellers.has(wordAt(tokens, to + tag.length) ?? '');
  }
  if (first?.kind !== 'mark' || !',(–'.includes(first.text)) return false;
  const aside = asides.find(words => standsAt(tokens, to + 1, words));
  if (aside !== undefined && endsAside(tokens, to + 1 + aside.length)) return true;
  if (!leading.some(words => standsAt(tokens, to + 1, words))) return false;
  for (let at = to + 2; at < to + longestAside; at++) {
    if (isFiniteVerb(wordAt(tokens, at))) return false;
    if (endsAside(tokens, at)) return true;
  }
  return false;
}

function endsAside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || (token.kind === 'mark' && ',)–.;!?'.includes(token.text));
}

const guessing = new Set(['estimate', 'reckon', 'guess']);
const believing = new Set(['think', 'believe']);

/** *We estimate that eight members left*, *we think eight members left*; *we think eight members are enough* counts them. */
function isBelieved(tokens: readonly Token[], from: number, to: number): boolean {
  const that = wordAt(tokens, from - 1) === 'that';
  const verb = that ? from - 2 : from - 1;
  const word = wordAt(tokens, verb) ?? '';
  if (that && word === 'estimated') return true;
  const subject = isAdverb(wordAt(tokens, verb - 1)) ? verb - 2 : verb - 1;
  if (!['we', 'i'].includes(wordAt(tokens, subject) ?? '')) return false;
  return guessing.has(word) || (believing.has(word) && isPastVerb(wordAt(tokens, to)));
}

/** What may open a sentence, up to a comma before the number. */
const openings = split(
  'rounded|rounding|to the nearest|give or take|by our estimate|by our estimates|by our reckoning|on our estimate|at a guess|at a rough guess|' +
    'at an estimate|as a rough guess|as a rough estimate|according to our estimate|according to our estimates|roughly|approximately',
);
/** The longest of them, in tokens. */
const longestOpening = 9;

/** *Rounded to the nearest ten, 40 members left*, *by our estimate, eight members left*. */
function isLedTo({ tokens, sentences, sentenceOf }: Passage, from: number): boolean {
  if (!isMark(tokens, from - 1, ',')) return false;
  const { from: start } = sentences[sentenceOf[from]!]!;
  if (from - start > longestOpening || !openings.some(words => standsAt(tokens, start, words))) return false;
  for (let at = start + 1; at < from - 1; at++) if (tokens[at]!.kind === 'mark') return false;
  return true;
}
