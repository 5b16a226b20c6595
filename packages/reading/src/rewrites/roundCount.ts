import { withCommas } from '@fineline/ruleset';
import type { NumberPhrase } from '../numbers/numberPhrase.ts';
import type { Passage } from '../passage/passage.ts';
import { spanOf } from '../tokens/token.ts';
import type { Counted } from './counted.ts';
import { leadOf, opensSentence } from './leadOf.ts';
import { needsNumber, standsFree } from './needsNumber.ts';
import type { Splice } from './splice.ts';

/**
 * *3,749 people* to *about 3,700 people*, *3,790 people* to *more than 3,700 people*: the number to so many significant
 * digits, or to a multiple of `nearest`, and never to a larger one.
 */
export function roundCount(
  passage: Passage,
  counted: Counted,
  numbers: readonly NumberPhrase[],
  to: { readonly digits: number } | { readonly nearest: number },
): Splice | undefined {
  const { tokens } = passage;
  const { group, number } = counted;
  const { form, value, bound, hedged, magnitude, from, core } = number;
  if (form !== 'count' || magnitude || bound === 'max' || group.to <= number.to) return undefined;
  // *3,749+*, *3,749 or more*; and *only 3,749*, which is remarked on.
  if (bound === 'min' ? from === core : from !== core && !hedged) return undefined;
  const exact = value.min;
  if (exact < 10 || (bound === undefined && value.max !== exact)) return undefined;
  const step = 'nearest' in to ? to.nearest : 10 ** Math.max(0, String(exact).length - to.digits);
  const rounded = Math.floor(exact / step) * step;
  if (rounded === 0 || rounded === exact) return undefined;
  const place = spanOf(tokens, bound === undefined ? from : core, number.to);
  const lead = leadOf(passage, from);
  if (lead === undefined || !standsFree(passage, place.start, place.end)) return undefined;
  if (needsNumber(passage, counted) || isInSum(passage, number, numbers)) return undefined;
  if (bound !== undefined) return { ...place, by: withCommas(rounded) };
  const near = Math.round(exact / step) * step === rounded;
  if (lead === 'determiner') return near ? { ...place, by: `roughly ${withCommas(rounded)}` } : undefined;
  const words = near ? 'about' : 'more than';
  const first = opensSentence(tokens, from);
  return { ...place, by: `${first ? capital(words) : words} ${withCommas(rounded)}` };
}

/** *0.1% of our 50,000 members, which is 50*: one number tells the other. */
function isInSum({ sentenceOf }: Passage, { core }: NumberPhrase, numbers: readonly NumberPhrase[]): boolean {
  return numbers.some(({ form, core: other }) => form === 'share' && sentenceOf[other] === sentenceOf[core]);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
