// Fractions: *half of*, *a third of*, *two-thirds of a million*, *two and a half million*, *½ of our users*, *1/3 of them*.
import { isMark, standsAt, wordAt, type Token } from '../tokens/token.ts';
import { endOfPercent } from './percent.ts';
import { significantDigits, type CoreNumber } from './numberPhrase.ts';
import { denominators, magnitudes, packs, smallNumbers } from '../lexicon/lists/numberWords.ts';

/** *Half of*, *a third of*, *two-thirds*, *two-thirds of a million*, *half a million*. */
export function fractionAt(tokens: readonly Token[], at: number): CoreNumber | undefined {
  const inDigits = fractionInDigitsAt(tokens, at);
  if (inDigits !== undefined) return inDigits;
  const first = wordAt(tokens, at);
  const count = first === undefined ? undefined : smallNumbers.get(first);
  const behind = mixedBehindAt(tokens, at + 1, first === 'a' ? 1 : count);
  if (behind !== undefined) return behind;
  const mixed = count === undefined ? undefined : mixedAt(tokens, at + 1, count);
  if (mixed !== undefined) return mixed;
  let to = at;
  let above = 1;
  if (first === 'a' || first === 'one' || first === 'an')
    to += sized.has(wordAt(tokens, at + 1) ?? '') ? 2 : 1;
  else if (count !== undefined && count > 1) [above, to] = [count, at + 1];
  if (to > at && isMark(tokens, to, '-')) to++;
  const word = wordAt(tokens, to);
  const below = word === undefined ? undefined : denominators.get(word);
  if (below === undefined || (to === at && word !== 'half') || above >= below) return undefined;
  if (endOfHalfDozen(tokens, to) !== undefined) return undefined;
  if (above > 1 !== (word!.endsWith('s') || word === 'halves')) return undefined;
  // *A twentieth birthday*, *a full third act*.
  const alone = below <= 10 && to <= at + 2 && !sized.has(wordAt(tokens, to - 1) ?? '');
  to++;
  if (!alone && wordAt(tokens, to) !== 'of') return undefined;
  const percent = endOfOnePercent(tokens, to);
  if (percent !== undefined) return share(percent, above / below / 100, 1);
  const amount = wordAt(tokens, to) === 'of' && wordAt(tokens, to + 1) === 'a' ? to + 2 : to + 1;
  const factor =
    wordAt(tokens, amount - 1) === 'a' ? magnitudes.get(wordAt(tokens, amount) ?? '') : undefined;
  if (factor !== undefined) {
    const value = Math.round((above * factor) / below);
    const digits = significantDigits(value);
    return { to: amount + 1, value: { min: value, max: value }, form: 'count', magnitude: true, digits };
  }
  return share(to, above / below, 1);
}

/** *A full third of you*. */
const sized = new Set('full good whole mere tiny small bare scant solid healthy meagre record'.split(' '));

/** *Half a per cent*, *a quarter of one per cent*, *half of 1%*: the token behind it, for what stands behind the fraction. */
function endOfOnePercent(tokens: readonly Token[], at: number): number | undefined {
  const one = wordAt(tokens, at) === 'of' ? at + 1 : at;
  const token = tokens[one];
  const isOne = token?.kind === 'number' ? token.text === '1' : token?.text === 'a' || token?.text === 'one';
  return isOne ? endOfPercent(tokens, one + 1) : undefined;
}

/** *Half a dozen*, *half-a-dozen*, *(a) half-dozen*: the token behind it, for whatever starts at *half*. */
export function endOfHalfDozen(tokens: readonly Token[], at: number): number | undefined {
  if (wordAt(tokens, at) !== 'half') return undefined;
  let to = behindHyphen(tokens, at + 1);
  if (wordAt(tokens, to) === 'a') to = behindHyphen(tokens, to + 1);
  return wordAt(tokens, to) === 'dozen' ? to + 1 : undefined;
}

function behindHyphen(tokens: readonly Token[], at: number): number {
  return isMark(tokens, at, '-') ? at + 1 : at;
}

/** *Two and a half million*, *eight-and-a-half thousand*: undefined where no magnitude stands behind it. */
function mixedAt(tokens: readonly Token[], at: number, whole: number): CoreNumber | undefined {
  const and = behindHyphen(tokens, at);
  const a = behindHyphen(tokens, and + 1);
  const part = behindHyphen(tokens, a + 1);
  if (wordAt(tokens, and) !== 'and' || wordAt(tokens, a) !== 'a') return undefined;
  if (!['half', 'quarter'].includes(wordAt(tokens, part) ?? '')) return undefined;
  const word = wordAt(tokens, part + 1) ?? '';
  const factor = magnitudes.get(word) ?? packs.get(word);
  if (factor === undefined) return undefined;
  return countOf(part + 2, (whole + partAt(tokens, part)) * factor);
}

/** *A million and a half*: the magnitude stands before the part. */
function mixedBehindAt(
  tokens: readonly Token[],
  at: number,
  whole: number | undefined,
): CoreNumber | undefined {
  const factor = whole === undefined ? undefined : magnitudes.get(wordAt(tokens, at) ?? '');
  if (factor === undefined || factor < 1000) return undefined;
  const part = standsAt(tokens, at + 1, ['and', 'a']);
  return part && ['half', 'quarter'].includes(wordAt(tokens, at + 3) ?? '')
    ? countOf(at + 4, (whole! + partAt(tokens, at + 3)) * factor)
    : undefined;
}

function partAt(tokens: readonly Token[], at: number): number {
  return wordAt(tokens, at) === 'half' ? 1 / 2 : 1 / 4;
}

function countOf(to: number, value: number): CoreNumber {
  return {
    to,
    value: { min: value, max: value },
    form: 'count',
    magnitude: true,
    digits: significantDigits(value),
  };
}

/** What a sign is a part of one. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
]);

/** *½ of our users*, *½ million*, *½%*; in *2½* it belongs to the number before it. */
export function fractionSignAt(tokens: readonly Token[], at: number): CoreNumber | undefined {
  const sign = tokens[at]!;
  const part = fractionSigns.get(sign.text);
  if (part === undefined || tokens[at - 1]?.end === sign.start) return undefined;
  const percent = endOfPercent(tokens, at + 1);
  if (percent !== undefined) return share(percent, part / 100, 1);
  const factor = magnitudes.get(wordAt(tokens, at + 1) ?? '');
  if (factor !== undefined) return countOf(at + 2, part * factor);
  if (wordAt(tokens, at + 1) !== 'of') return undefined;
  return share(at + 1, part, 1);
}

/** *1/3 of our users*; without *of* it may be a day. */
function fractionInDigitsAt(tokens: readonly Token[], at: number): CoreNumber | undefined {
  const above = tokens[at];
  const below = tokens[at + 2];
  if (above?.kind !== 'number' || below?.kind !== 'number' || !isMark(tokens, at + 1, '/')) return undefined;
  if (below.start !== above.end + 1 || wordAt(tokens, at + 3) !== 'of') return undefined;
  if (above.value <= 0 || above.value >= below.value) return undefined;
  return share(at + 3, above.value / below.value, significantDigits(above.value));
}

/** A part of a whole, as a number of the form `share`. */
export function share(to: number, fraction: number, digits: number): CoreNumber {
  const value = Math.round(fraction * 1e12) / 1e12;
  return { to, value: { min: value, max: value }, form: 'share', magnitude: false, digits };
}
