// Ranks in the order of coming: *the 1,000th customer*, *our millionth rider*, and whether whoever has one has come yet.
import { tens } from '../lexicon/lists/numberWords.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';

const ranks = new Set(
  (
    'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth ' +
    'fortieth fiftieth sixtieth seventieth eightieth ninetieth thousandth millionth billionth hundredth'
  ).split(' '),
);
const units = new Set('first second third fourth fifth sixth seventh eighth ninth'.split(' '));

/** *The 1,000th customer*, *our millionth rider*, *the fifty-third guest*. */
export function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'number') return ['st', 'nd', 'rd', 'th'].includes(token.suffix);
  if (token.kind !== 'word') return false;
  return (
    ranks.has(token.text) ||
    (isMark(tokens, at - 1, '-') && units.has(token.text) && tens.has(wordAt(tokens, at - 2) ?? ''))
  );
}

const getting = new Set('gets will wins could receives'.split(' '));
const becoming = new Set(['be', 'become', 'becomes', 'for']);

/** *Our 500th guest wins a mug*, *who will be our 500th guest?*. */
export function isYetToCome(tokens: readonly Token[], rank: number, to: number): boolean {
  // *For the 1 millionth guest*.
  const first = tokens[rank - 1]?.kind === 'number' ? rank - 1 : rank;
  const before = [first - 1, first - 2].some(at => becoming.has(wordAt(tokens, at) ?? ''));
  return getting.has(wordAt(tokens, to) ?? '') || before;
}
