// Numbers of people that are so many at a time, so many to one, or an average, and count nobody in particular: *two
// customers a minute*, *on average, four guests share a pizza*, *each class has nine members*, *of every three guests*.
import { unitDays } from '../../lexicon/lists/calendar.ts';
import { ofTime } from '../../lexicon/classes.ts';
import type { Passage } from '../../passage/passage.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { isRelativeWho } from '../../lexicon/lists/peopleNouns.ts';

/** Whether a number of people is a rate, or may be one, so that it is no exact number; undefined where nothing says so. */
export type Rated = 'rate' | 'about' | undefined;

/** How far from the people the words may stand that make their number a rate, in tokens. */
const reach = 12;
const pointing = new Set(['the', 'those', 'these', 'our', 'your', 'same', 'all', 'both']);

const excepting = new Set(
  'but except bar barring save apart aside other excluding minus less besides'.split(' '),
);

/** Whether the number of people whose tokens are `from` up to `to` is a rate. */
export function ratedAt(passage: Passage, from: number, to: number): Rated {
  const { tokens, sentences, sentenceOf } = passage;
  if (pointing.has(wordAt(tokens, from - 1) ?? '') || isRelativeWho(wordAt(tokens, to))) return undefined;
  // *Every member but three*, *each member except for three*: those who did not.
  if ([1, 2].some(by => excepting.has(wordAt(tokens, from - by) ?? ''))) return undefined;
  const { from: first, to: last } = sentences[sentenceOf[from]!]!;
  const near = { passage, from, to, first: Math.max(first, from - reach), end: Math.min(last, to + reach) };
  return (
    ofEvery(near) ?? toEach(near) ?? atATime(near) ?? averaged(near) ?? atAnyTime(near) ?? toEachOne(near)
  );
}

/** The people, and the part of their sentence that is looked through. */
interface Near {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly end: number;
}

const outOf = new Set(['of', 'in']);

/** *Of every three listeners, one …*; *of every last one of you* is all of them. */
function ofEvery({ passage: { tokens }, from, first }: Near): Rated {
  const every = wordAt(tokens, from - 1) === 'every' && outOf.has(wordAt(tokens, from - 2) ?? '');
  return every && first === from - 2 ? 'rate' : undefined;
}

const moments = new Set(['second', 'minute', 'hour']);
/** What makes *a minute* a measure of something else: *a minute late*, *a day before the storm*. */
const measuring = new Set(
  'late early ago away apart before after later earlier old older younger too from into behind ahead short long longer'.split(
    ' ',
  ),
);
const receiving = new Set(
  'welcome welcomed greet gain gained add see serve served seat help get win'.split(' '),
);

/** *Two customers a minute*, *two customers/minute*, *we greet six guests every minute*; *nine members a year* may be all that did. */
function atATime({ passage: { tokens }, from, to, first }: Near): Rated {
  const unit = wordAt(tokens, to + 1) ?? '';
  if (!unitDays.has(unit) || measuring.has(wordAt(tokens, to + 2) ?? '')) return undefined;
  const link = wordAt(tokens, to);
  if (link === 'a' || link === 'an' || isMark(tokens, to, '/')) return moments.has(unit) ? 'rate' : 'about';
  if ((link !== 'every' && link !== 'each') || !moments.has(unit)) return undefined;
  // *Nine members refresh it every minute* are the same nine.
  for (let at = from - 1; at >= first; at--) if (receiving.has(wordAt(tokens, at) ?? '')) return 'rate';
  return undefined;
}

const means = new Set(['average', 'median', 'mean']);
const averaging = new Set(['averages', 'averaged', 'averaging', 'average']);
const usual = new Set(['average', 'typical', 'usual', 'median']);
const articles = new Set(['the', 'our', 'an', 'a']);
const placing = new Set(['in', 'on', 'at', 'during']);

/** *An average of six*, *on average, four guests share a pizza*, *our typical rider brings two friends*, *on a typical day*. */
function averaged(near: Near): Rated {
  const { passage, from, to, first, end } = near;
  const { tokens } = passage;
  const of = wordAt(tokens, from - 1) === 'of' && means.has(wordAt(tokens, from - 2) ?? '');
  // *The average of nine guests was …* is one that nine had.
  if (of) return [3, 4].some(by => wordAt(tokens, from - by) === 'the') ? undefined : 'rate';
  if (averaging.has(wordAt(tokens, from - 1) ?? '') && wordAt(tokens, from - 2) !== 'on')
    return ofBelow(near);
  for (let at = first; at < end; at++) {
    if (at >= from && at < to) continue;
    const word = wordAt(tokens, at) ?? '';
    if (!usual.has(word)) continue;
    // *On average, nine guests spent £40*: an average of theirs, or of how many they are.
    if (wordAt(tokens, at - 1) === 'on') return hasNumber(passage, to, end) ? 'about' : 'rate';
    if (at < from && articles.has(wordAt(tokens, at - 1) ?? '') && opens(near, at - 1)) return 'rate';
  }
  return undefined;
}

/** *Boats average nine rowers*, and not *below average*. */
function ofBelow({ passage: { tokens }, from }: Near): Rated {
  return ['below', 'above', 'an', 'the', 'our'].includes(wordAt(tokens, from - 2) ?? '') ? undefined : 'rate';
}

/** True where *the average* starts its sentence, by itself or behind *on*, or stands behind a comma. */
function opens({ passage: { tokens, sentences, sentenceOf } }: Near, article: number): boolean {
  const start = sentences[sentenceOf[article]!]!.from;
  const at = placing.has(wordAt(tokens, article - 1) ?? '') ? article - 1 : article;
  return at === start || isMark(tokens, at - 1, ',');
}

function hasNumber({ tokens }: Passage, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (tokens[at]!.kind === 'number') return true;
  return false;
}

const times = new Set('time moment point minute hour second day night week'.split(' '));

/** *At any one time, five customers are in the queue*, *in any given minute*. */
function atAnyTime({ passage: { tokens }, first, end }: Near): Rated {
  for (let at = first + 1; at < end - 1; at++) {
    if (wordAt(tokens, at) !== 'any' || !placing.has(wordAt(tokens, at - 1) ?? '')) continue;
    const given = wordAt(tokens, at + 1) === 'one' || wordAt(tokens, at + 1) === 'given';
    if (times.has(wordAt(tokens, given ? at + 2 : at + 1) ?? '')) return 'rate';
  }
  return undefined;
}

const each = new Set(['each', 'every', 'per']);
const past = new Set(['was', 'were', 'had', 'did']);
const present = new Set(['is', 'are', 'be']);

/** *Each class has nine members*, *nine members each.*; *each table was shared by six guests* were guests. */
function toEach({ passage, from, to, first, end }: Near): Rated {
  const { tokens, classes, sentences, sentenceOf } = passage;
  if (wordAt(tokens, to) === 'each' && (to + 1 >= end || tokens[to + 1]!.kind === 'mark')) return 'rate';
  const { from: start } = sentences[sentenceOf[from]!]!;
  if (first !== start || from <= start + 2 || !each.has(wordAt(tokens, start) ?? '')) return undefined;
  if (wordAt(tokens, from - 1) === 'of' || wordAt(tokens, to - 1) === 'you') return undefined;
  // *Every other Sunday*, *every three days*.
  if (((classes[start + 1]! | classes[start + 2]!) & ofTime) !== 0) return undefined;
  for (let at = start + 1; at < from; at++) {
    if (tokens[at]!.kind === 'mark') return undefined;
    const word = wordAt(tokens, at);
    if (past.has(word ?? '') || (isPastVerb(word) && !present.has(wordAt(tokens, at - 1) ?? '')))
      return 'about';
  }
  return 'rate';
}

/** *Nine members join for each one who leaves*, *for every member who leaves*; *a pie for each child* is for children. */
function toEachOne({ passage: { tokens }, to, end }: Near): Rated {
  const noun = wordAt(tokens, to - 1) ?? '';
  for (let at = to; at < end - 2; at++) {
    if (wordAt(tokens, at) !== 'for' || !each.has(wordAt(tokens, at + 1) ?? '')) continue;
    const one = wordAt(tokens, at + 2);
    const same = one === 'one' || `${one}s` === noun;
    if (same && (isRelativeWho(wordAt(tokens, at + 3)) || wordAt(tokens, at + 3) === 'that')) return 'rate';
  }
  return undefined;
}
