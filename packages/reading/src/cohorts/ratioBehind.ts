import { coreNumberAt } from '../numbers/coreNumber.ts';
import type { NumberPhrase } from '../numbers/numberPhrase.ts';
import type { Passage } from '../passage/passage.ts';
import { wordAt } from '../tokens/token.ts';
import { looksPlural } from '../lexicon/lists/wordLists.ts';
import { unitDays } from '../lexicon/lists/calendar.ts';

/** *One household in nine*: a share that is told behind the noun. */
export function ratioBehind({ tokens }: Passage, number: NumberPhrase, to: number): NumberPhrase | undefined {
  const { min, max } = number.value;
  if (number.form !== 'count' || wordAt(tokens, to) !== 'in' || max !== min || min > 9) return undefined;
  const whole = coreNumberAt(tokens, to + 1);
  if (whole === undefined || whole.value.min <= min || whole.value.max !== whole.value.min) return undefined;
  if (whole.value.min > 100) return undefined;
  const next = wordAt(tokens, whole.to) ?? '';
  if (unitDays.has(next) || looksPlural(next)) return undefined;
  const share = min / whole.value.min;
  return { ...number, form: 'share', value: { min: share, max: share } };
}
