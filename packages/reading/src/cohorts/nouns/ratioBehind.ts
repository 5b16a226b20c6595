import { unitDays } from '../../lexicon/lists/calendar.ts';
import { isFiniteVerb, looksPlural } from '../../lexicon/lists/wordLists.ts';
import { coreNumberAt } from '../../numbers/coreNumber.ts';
import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { wordAt } from '../../tokens/token.ts';
import { isDeedOfOne } from './predicates.ts';

/** What a share is out of, in one word: *per hundred*, *for every thousand*. */
export const rounds: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);

/** How many a share behind a noun is out of, which ends at `to`: *in nine*, *per hundred*; *in nine days* is none. */
export function wholeBehind({ tokens }: Passage, to: number): number | undefined {
  const link = wordAt(tokens, to);
  if (link !== 'in' && link !== 'per') return undefined;
  const round = link === 'per' ? rounds.get(wordAt(tokens, to + 1) ?? '') : undefined;
  const number = round === undefined ? coreNumberAt(tokens, to + 1) : undefined;
  const whole = round ?? number?.value.min;
  if (whole === undefined || (number !== undefined && number.value.max !== whole)) return undefined;
  const next = number?.to ?? to + 2;
  const unit = wordAt(tokens, next) ?? '';
  const one = !looksPlural(wordAt(tokens, to - 1) ?? '') && isDoneByOne(tokens, next);
  if (unitDays.has(unit) || (looksPlural(unit) && !one)) return undefined;
  // *Two per 10 square feet*.
  return link === 'per' && ![100, 1000].includes(whole) ? undefined : whole;
}

const objects = new Set('a an the their his her our your us it no every'.split(' '));

/** *In nine skips every intro*, *in nine has a dog*, *in nine brings a dog*, and not *in nine towns*. */
function isDoneByOne(tokens: Passage['tokens'], at: number): boolean {
  const verb = wordAt(tokens, at) ?? '';
  return (
    isDeedOfOne(tokens, at) ||
    isFiniteVerb(verb) ||
    (looksPlural(verb) && objects.has(wordAt(tokens, at + 1) ?? ''))
  );
}

/** *One household in nine*, *two riders per hundred*: a share that is told behind the noun. */
export function ratioBehind(passage: Passage, number: NumberPhrase, to: number): NumberPhrase | undefined {
  const { min, max } = number.value;
  if (number.form !== 'count' || max !== min || min > 9) return undefined;
  const whole = wholeBehind(passage, to);
  if (whole === undefined || whole <= min || (whole > 100 && wordAt(passage.tokens, to) === 'in'))
    return undefined;
  const share = min / whole;
  return { ...number, form: 'share', value: { min: share, max: share } };
}
