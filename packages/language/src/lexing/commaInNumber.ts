// A comma groups thousands in English and starts a fraction elsewhere. Which of the two was meant shows where the number
// could be nothing else; where it could, the fix waits for the author's eye.
import { dimensionOf, unitOf, type Fix } from '@fineline/ruleset';
import type { IToken } from 'chevrotain';
import { k } from './tokens.ts';

/** A number as it is written here, and how sure that is: without `safety` it could not stand where it is. */
export interface MeantNumber {
  readonly meant: string;
  readonly safety?: Fix['safety'];
  readonly isFraction: boolean;
}

const withCommas = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const withDecimalComma = /^\d+,\d{1,2}$/;
/** What is counted whole, and may stand without its unit. */
const ofWholes = [k.cohort, k.details, k.nearest];

/** `1,000` as `1_000`, `2,5` and `0,125` as `2.5` and `0.125`; `unit` is the word behind it, `before` the one in front. */
export function commaInNumber(
  written: string,
  unit: string | undefined,
  before: IToken | undefined,
): MeantNumber | undefined {
  const known = unitOf(unit ?? '');
  const dimension = known && dimensionOf(known);
  const isDecimal = withDecimalComma.test(written);
  if (!isDecimal && !withCommas.test(written)) return undefined;
  const isWhole =
    dimension === undefined
      ? before !== undefined && ofWholes.includes(before.tokenType)
      : dimension !== 'share' && dimension !== 'duration';
  const hasOneComma = /^\d+,\d+$/.test(written);
  // No thousands start with 0, and no share is above 100%.
  const isFraction = isDecimal || (hasOneComma && (written.startsWith('0,') || dimension === 'share'));
  if (isFraction)
    return { meant: written.replace(',', '.'), isFraction, ...(!isWhole && { safety: 'safe' }) };
  const safety = isWhole || !hasOneComma ? 'safe' : 'review';
  return { meant: written.replaceAll(',', '_'), isFraction, safety };
}
