// Numbers of people who are not there yet, or never were: goals, wishes, limits, *enough for …*. People who are pointed at
// (*we need to talk about the 53 people who …*) are there all the same.
import { ofTime } from '../../lexicon/classes.ts';
import type { Passage } from '../../passage/passage.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { haveDone } from './announcements.ts';
import { isRelativeWho } from '../../lexicon/lists/peopleNouns.ts';

/** *Up to six guests can share.*, *Up to five friends.*: how many there may be. */
export function limitOf(
  { tokens, sentences, sentenceOf }: Passage,
  from: number,
  to: number,
): string | undefined {
  if (wordAt(tokens, from) !== 'up' || wordAt(tokens, from + 1) !== 'to') return undefined;
  // *Up to six of you travel for the price of four*: whoever is spoken to and did nothing yet.
  if (wordAt(tokens, to - 1) === 'you' && !happensBehind(tokens, to)) return 'offer';
  // *Up to five friends a year*.
  if (wordAt(tokens, to - 1) === 'friends' && !happensBehind(tokens, to)) return 'offer';
  const next = tokens[to];
  const ends = next === undefined || (next.kind === 'mark' && '.,!?'.includes(next.text));
  const alone = ends && sentences[sentenceOf[from]!]!.from === from;
  return alone || wordAt(tokens, to) === 'can' || wordAt(tokens, to) === 'per' ? 'capacity' : undefined;
}

/** How far behind a limit it is looked for what was done, in tokens. */
const deedWithin = 8;

function happensBehind(tokens: Passage['tokens'], to: number): boolean {
  for (let at = to; at < to + deedWithin; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) return false;
    if (isPastVerb(word) || word === 'have' || word === 'are' || isRelativeWho(word)) return true;
  }
  return false;
}

const plans = new Set('goal goals aim aims target targets mission ambition plan plans dream'.split(' '));
const hopes = new Set('hope hoping want wish aim aiming plan planning looking pledge need'.split(' '));
const wishers = new Set(['we', "we're", "we'd", 'to', 'are', 'is']);
const links = new Set(['to', 'for', 'is', 'of']);
const pointing = new Set(['the', 'those', 'these', 'our', 'all']);
/** How far before the number a plan may stand, in tokens. */
const reach = 8;

/** *Our goal: help 900 families*, *we want 40 people*, *enough to feed 400*. */
export function planned(passage: Passage, from: number, to: number): string | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const pointed = pointing.has(wordAt(tokens, from - 1) ?? '') || wordAt(tokens, to - 1) === 'you';
  if (pointed || isRelativeWho(wordAt(tokens, to))) return undefined;
  const first = sentences[sentenceOf[from]!]!.from;
  // *Enough soup was sold to pour a bowl for all 9 million people in the city*.
  let purpose = false;
  for (
    let at = from - 2;
    wordAt(tokens, from - 1) === 'for' && at >= Math.max(first, from - 2 * reach);
    at--
  ) {
    purpose ||= wordAt(tokens, at) === 'to';
    if (purpose && wordAt(tokens, at) === 'enough') return 'yardstick';
  }
  const start = Math.max(first, from - reach);
  for (let at = from - 1; at >= start; at--) {
    const word = wordAt(tokens, at);
    const before = wordAt(tokens, at - 1) ?? '';
    if (word === undefined)
      return isMark(tokens, at, ':') && plans.has(before) && !isReached(passage, to) ? 'goal' : undefined;
    if (isPastVerb(word)) return undefined;
    if (word === 'enough' && at < from - 2) return 'yardstick';
    const linked = links.has(wordAt(tokens, at + 1) ?? '');
    if (plans.has(word) && linked) return 'goal';
    const wished = wishers.has(before) || wordAt(tokens, at + 1) === 'to';
    if (hopes.has(word) && wished && (at === from - 1 || linked)) return 'goal';
  }
  return undefined;
}

/** *Squad goals: 8 guests danced till dawn*; *goal: 900 families signed up by May* is one still. */
function isReached(passage: Passage, to: number): boolean {
  const { tokens, classes } = passage;
  if (!haveDone(passage, to)) return false;
  for (let at = to; at < to + reach && tokens[at]?.kind === 'word'; at++)
    if (wordAt(tokens, at) === 'by' && ((classes[at + 1] ?? 0) & ofTime) !== 0) return false;
  return true;
}
