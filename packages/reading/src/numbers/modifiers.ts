// What may stand before a number, and what it does to it. *Nearly*, *almost*, *close to* a number is at most that number,
// and may be less by half a unit of its last significant digit (*nearly 1,000* is 500 to 1,000). *Just under*, *not quite*
// and *short of* leave the number itself out. *About*, *some* and *give or take* are the number.
import { groupedBy } from '../lexicon/lists/groupedBy.ts';
import { isMark, standsAt, wordAt, type Token } from '../tokens/token.ts';

/** `nearly`: at most the number, and hardly less. `short`: the same without the number itself. */
export type Modifier = 'min' | 'max' | 'hedge' | 'nearly' | 'short' | 'exactly' | 'plain';

interface Words {
  readonly words: readonly string[];
  readonly does: Modifier;
}

const degrees =
  'just|only just|slightly|marginally|fractionally|a little|a bit|a shade|a touch|a tad|a fraction|a whisker|a hair|a smidge';
const shortfalls = 'under|below|fewer than|less than|short of|shy of';
/** *Just under*, *a shade below*, *slightly fewer than*. */
const shortOf = (): readonly Words[] =>
  degrees
    .split('|')
    .flatMap(degree =>
      shortfalls.split('|').map(by => ({ words: `${degree} ${by}`.split(' '), does: 'short' })),
    );

const others = (): readonly Words[] =>
  (
    [
      ['no fewer than', 'min'],
      ['no less than', 'min'],
      ['not fewer than', 'min'],
      ['not less than', 'min'],
      ['no more than', 'max'],
      ['not more than', 'max'],
      ['a minimum of', 'min'],
      ['a maximum of', 'max'],
      ['in excess of', 'min'],
      ['somewhere north of', 'min'],
      ['a total of', 'plain'],
      ['a grand total of', 'plain'],
      ['in the region of', 'hedge'],
      ['in the order of', 'hedge'],
      ['on the order of', 'hedge'],
      ['somewhere in the region of', 'hedge'],
      ['to the tune of', 'hedge'],
      ['getting on for', 'nearly'],
      ['not far off', 'nearly'],
      ['the best part of', 'nearly'],
      ['the better part of', 'nearly'],
      ['more or less', 'hedge'],
      ['give or take', 'hedge'],
      ['a shade over', 'hedge'],
      ['a touch over', 'hedge'],
      ['a little more than', 'hedge'],
      ['somewhere near', 'hedge'],
      ['well nigh', 'nearly'],
      ['something like', 'hedge'],
      ['shy of', 'short'],
      ['short of', 'short'],
      ['not quite', 'short'],
      ['close on', 'nearly'],
      ['coming up to', 'nearly'],
      ['coming up on', 'nearly'],
      ['coming close to', 'nearly'],
      ['as good as', 'nearly'],
      ['nudging', 'nearly'],
      ['verging on', 'nearly'],
      ['bordering on', 'nearly'],
      ['near enough', 'hedge'],
      ['a good', 'hedge'],
      ['a record', 'plain'],
      ['a mere', 'plain'],
      ['a full', 'plain'],
      ['a whopping', 'plain'],
      ['a staggering', 'plain'],
      ['a round', 'hedge'],
      ['a cool', 'hedge'],
      ['a whole', 'plain'],
      ['south of', 'max'],
      ['anything up to', 'max'],
      ['at the very least', 'min'],
      ['at minimum', 'min'],
      ['a maximum', 'max'],
      ['a minimum', 'min'],
      ['more than', 'min'],
      ['greater than', 'min'],
      ['at least', 'min'],
      ['upwards of', 'min'],
      ['upward of', 'min'],
      ['north of', 'min'],
      ['fewer than', 'max'],
      ['less than', 'max'],
      ['up to', 'max'],
      ['at most', 'max'],
      ['as many as', 'max'],
      // It says of a group that it was as small as that.
      ['as few as', 'plain'],
      ['just over', 'hedge'],
      ['a little over', 'hedge'],
      ['close to', 'nearly'],
      ['nigh on', 'nearly'],
      ['well nigh', 'nearly'],
      ['an estimated', 'hedge'],
      ['somewhere around', 'hedge'],
      ['over', 'min'],
      ['above', 'min'],
      ['under', 'max'],
      ['below', 'max'],
      ['about', 'hedge'],
      ['around', 'hedge'],
      ['approximately', 'hedge'],
      ['approx', 'hedge'],
      ['roughly', 'hedge'],
      ['nearly', 'nearly'],
      ['almost', 'nearly'],
      ['circa', 'hedge'],
      ['ca', 'hedge'],
      ['maybe', 'hedge'],
      ['perhaps', 'hedge'],
      ['possibly', 'hedge'],
      ['probably', 'hedge'],
      ['easily', 'hedge'],
      ['virtually', 'nearly'],
      ['practically', 'nearly'],
      ['pushing', 'nearly'],
      ['approaching', 'nearly'],
      ['nigh', 'nearly'],
      ['exceeding', 'min'],
      ['exceeded', 'min'],
      ['surpassed', 'min'],
      ['barely', 'plain'],
      ['hardly', 'plain'],
      ['merely', 'plain'],
      ['some', 'hedge'],
      ['estimated', 'hedge'],
      ['exactly', 'exactly'],
      ['precisely', 'exactly'],
      ['literally', 'plain'],
      ['only', 'plain'],
      ['just', 'plain'],
      ['well', 'plain'],
      ['all', 'plain'],
    ] as const
  ).map(([words, does]) => ({ words: words.split(' '), does }));

/** The longest is asked first. */
const inOrder = (): readonly Words[] =>
  [...others(), ...shortOf()].sort((a, b) => b.words.length - a.words.length);

/** Modifiers by their last word, so that a number asks only for those that can stand before it. */
const byLastWord: ReadonlyMap<string, readonly Words[]> = groupedBy(inOrder(), ({ words }) => words.at(-1)!);

/** The modifier that ends where the number at `end` starts, and starts at `free` or behind it. */
export function modifierBefore(tokens: readonly Token[], end: number, free: number): Words | undefined {
  if (isMark(tokens, end - 1, '.')) return abbreviatedBefore(tokens, end, free);
  const last = wordAt(tokens, end - 1);
  const candidates = last === undefined ? undefined : byLastWord.get(last);
  return candidates?.find(
    ({ words }) => end - words.length >= free && standsAt(tokens, end - words.length, words),
  );
}

const abbreviated: ReadonlyMap<string, Words> = new Map(
  ['approx', 'ca', 'c', 'est'].map(word => [word, { words: [word, '.'], does: 'hedge' }]),
);

/** *Approx. 8*, *c. 8*; after *plan C.* a sentence starts. */
function abbreviatedBefore(tokens: readonly Token[], end: number, free: number): Words | undefined {
  const word = tokens[end - 2];
  if (end - 2 < free || word?.kind !== 'word' || word.end !== tokens[end - 1]!.start) return undefined;
  return isAboutSign(tokens, end - 2) ? abbreviated.get(word.text) : undefined;
}

/** True for a *c* that may say *about*: in a small letter, or as the first word of all. */
export function isAboutSign(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!;
  return word.text !== 'c' || at === 0 || (word.kind === 'word' && word.capitals === 'none');
}
