// Numbers with a point in words (*one point two million*), and the magnitudes behind any number.
import { timesRatio } from '@fineline/ruleset';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { significantDigits } from './numberPhrase.ts';
import { magnitudes, smallNumbers } from '../lexicon/lists/numberWords.ts';
import { endOfPercent } from './percent.ts';

/** A number alone, before it is asked whether it is a part or a range. */
export interface Plain {
  readonly to: number;
  readonly value: number;
  /** The value if the full stop in it groups thousands (`53.000`), else the same. */
  readonly upTo: number;
  readonly magnitude: boolean;
  readonly digits: number;
}

/** The magnitude words after a number: *million*, *hundred thousand*, *dozen*. */
export function multiplied(
  tokens: readonly Token[],
  to: number,
  value: number,
  magnitude: boolean,
  digits: number,
): Plain {
  for (let steps = 0; steps < 2; steps++) {
    const next = isMark(tokens, to, '-') ? to + 1 : to;
    const word = wordAt(tokens, next);
    if (word === undefined || word.length === 1) break;
    const factor = word === 'dozen' ? 12 : magnitudes.get(word);
    if (factor === undefined) break;
    [to, value, magnitude] = [next + 1, timesRatio(value, factor, 1), true];
  }
  return { to, value, upTo: value, magnitude, digits };
}

/** How many digits a number in words has behind its point. */
const mostDecimals = 6;

interface Decimal extends Plain {
  /** True where a magnitude or *per cent* stands behind it. */
  readonly multiplied: boolean;
}

/** *Point two five million* behind the whole of a number; undefined where no digits stand behind a point. */
export function decimalAt(tokens: readonly Token[], at: number, whole: number): Decimal | undefined {
  if (wordAt(tokens, at) !== 'point' || !Number.isInteger(whole)) return undefined;
  let written = `${whole}.`;
  let to = at + 1;
  for (; to <= at + mostDecimals; to++) {
    const digit = digitIn(tokens[to]);
    if (digit === undefined) break;
    written += digit;
  }
  if (to === at + 1) return undefined;
  const value = Number(written);
  const plain = multiplied(tokens, to, value, false, significantDigits(value));
  return { ...plain, multiplied: plain.to > to || endOfPercent(tokens, to) !== undefined };
}

function digitIn(token: Token | undefined): number | undefined {
  const digit =
    token?.kind === 'word'
      ? smallNumbers.get(token.text)
      : token?.kind === 'number'
        ? token.value
        : undefined;
  return digit !== undefined && Number.isInteger(digit) && digit < 10 ? digit : undefined;
}
