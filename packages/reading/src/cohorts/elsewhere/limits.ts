// Numbers of people that rules, needs and ratios name and nobody has met yet: *no more than six people in the lift, please*,
// *two witnesses are needed*, *each ward has one nurse for four patients*, *would you trust one stranger?*.
import { ofTime } from '../../lexicon/classes.ts';
import type { Passage } from '../../passage/passage.ts';
import type { Sentence } from '../../passage/sentences.ts';
import { isMark, standsAt, wordAt } from '../../tokens/token.ts';
import { isAdverb, isFiniteVerb, isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { isRelativeWho } from '../../lexicon/lists/peopleNouns.ts';

/** Why the number whose tokens are `from` to `to` is one of a rule, or undefined. */
export function ruledBy(passage: Passage, from: number, to: number): string | undefined {
  const sentence = passage.sentences[passage.sentenceOf[from]!]!;
  if (isLimit(passage, sentence, from, to) || isLargest(passage, sentence, from)) return 'capacity';
  if (isNeeded(passage, from, to)) return 'goal';
  if (isRatio(passage, sentence, from, to)) return 'rate';
  return isAskedInGeneral(passage, sentence, from, to) ? 'hypothetical' : undefined;
}

const bounds = new Set('maximum max minimum min'.split(' '));
const holding = new Set('serves seats sleeps feeds fits holds'.split(' '));
const limits: readonly (readonly string[])[] = [
  ['no', 'more', 'than'],
  ['at', 'most'],
  ['at', 'least'],
];
const asRule = new Set('please per each any'.split(' '));
/** How far a rule is looked through, in tokens. */
const ruleWithin = 24;

/** *Minimum two players*, *serves four people*, *no more than six people in the lift, please*: nobody does anything. */
function isLimit(
  { tokens, classes }: Passage,
  { from: start, to: end }: Sentence,
  from: number,
  to: number,
): boolean {
  const bound = bounds.has(wordAt(tokens, from - 1) ?? '') || bounds.has(wordAt(tokens, from) ?? '');
  const opens = from <= start + 1 && (bound || limits.some(words => standsAt(tokens, from, words)));
  if (!opens && !holding.has(wordAt(tokens, start) ?? '')) return false;
  let asked = bound || !opens;
  for (let at = start; at < Math.min(end, start + ruleWithin); at++) {
    const word = wordAt(tokens, at);
    if (isFiniteVerb(word) || isRelativeWho(word) || (!bound && at > to && (classes[at]! & ofTime) !== 0))
      return false;
    asked ||= asRule.has(word ?? '');
  }
  return asked;
}

const largest = new Set('smallest largest biggest maximum minimum limit capacity most fewest'.split(' '));
const may = new Set(['can', 'could', 'may', 'might', 'will']);

/** *The smallest wedding we can host is two people*. */
function isLargest({ tokens }: Passage, { from: start }: Sentence, from: number): boolean {
  if (!['is', 'are'].includes(wordAt(tokens, from - 1) ?? '')) return false;
  let [most, able] = [false, false];
  for (let at = Math.max(start, from - ruleWithin); at < from; at++) {
    most ||= largest.has(wordAt(tokens, at) ?? '');
    able ||= may.has(wordAt(tokens, at) ?? '');
  }
  return most && able;
}

const needing = new Set(['needs', 'requires', 'seeks', 'wants']);
const needed = new Set(['needed', 'required', 'wanted', 'sought']);

/** *Our choir needs two tenors*, *two witnesses are needed*. */
function isNeeded({ tokens }: Passage, from: number, to: number): boolean {
  const verb = isAdverb(wordAt(tokens, to + 1)) ? to + 2 : to + 1;
  if (['are', 'is'].includes(wordAt(tokens, to) ?? '') && needed.has(wordAt(tokens, verb) ?? '')) return true;
  if (isRelativeWho(wordAt(tokens, to))) return false;
  const before =
    standsAt(tokens, from, ['at', 'least']) || !isAdverb(wordAt(tokens, from - 1)) ? from - 1 : from - 2;
  if (needing.has(wordAt(tokens, before) ?? '') && !isRelativeWho(wordAt(tokens, before - 1))) return true;
  // *We will always need at least two people*.
  if (wordAt(tokens, before) !== 'need') return false;
  return [1, 2, 3].some(by => ['will', 'we', "we'll"].includes(wordAt(tokens, before - by) ?? ''));
}

const eachOf = new Set(['each', 'every']);
const sharing = new Set(['for', 'to', 'per']);
const aSingle = new Set(['one', 'a', 'an', '1']);

/** *Each ward has one nurse for four patients*, *one guide to every six walkers*. */
function isRatio({ tokens }: Passage, { from: start }: Sentence, from: number, to: number): boolean {
  const opens = eachOf.has(wordAt(tokens, start) ?? '');
  // The one who is shared.
  if (aSingle.has(wordAt(tokens, from) ?? '') && sharing.has(wordAt(tokens, to) ?? ''))
    return eachOf.has(wordAt(tokens, to + 1) ?? '') || (opens && tokens[to + 1]?.kind !== 'mark');
  // *Two visitors to a bed, please.*
  if (wordAt(tokens, to) === 'to' && isNoun(tokens, to + 1) && isMark(tokens, to + 3, ',')) return true;
  const every = eachOf.has(wordAt(tokens, from - 1) ?? '');
  const link = every ? from - 2 : from - 1;
  if (!sharing.has(wordAt(tokens, link) ?? '') || !(every || opens)) return false;
  return [2, 3].some(by => aSingle.has(wordAt(tokens, link - by) ?? ''));
}

/** *A bed*, *each table*. */
function isNoun(tokens: Passage['tokens'], at: number): boolean {
  return ['a', 'each', 'every'].includes(wordAt(tokens, at) ?? '') && tokens[at + 1]?.kind === 'word';
}

const wondering = new Set('would could can do have'.split(' '));
const definite = new Set('the those these our all just only'.split(' '));

/** *Would you trust one stranger with your keys?*, *have you ever met two people so alike?* */
function isAskedInGeneral(
  { tokens }: Passage,
  { from: start, to: end }: Sentence,
  from: number,
  to: number,
): boolean {
  if (!isMark(tokens, end - 1, '?') || !wondering.has(wordAt(tokens, start) ?? '')) return false;
  // *Could you 9 members please pay?*, *would you believe that nine guests left?*
  if (wordAt(tokens, start + 1) !== 'you' || from === start + 2) return false;
  if (isRelativeWho(wordAt(tokens, to)) || isPastVerb(wordAt(tokens, to))) return false;
  for (let at = start + 2; at < from; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined || definite.has(word) || isRelativeWho(word)) return false;
    if (wordAt(tokens, start) !== 'have' && isPastVerb(word)) return false;
  }
  return true;
}
