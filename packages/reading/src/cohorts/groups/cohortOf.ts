import type { CohortFact, Span } from '@fineline/ruleset';
import type { NumberPhrase } from '../../numbers/numberPhrase.ts';

/**
 * The group that a number and its head tell of, or undefined where the number is no number of whole people. Whoever is
 * `introduced` (*one member who …*) was not counted.
 */
export function cohortOf(
  number: NumberPhrase,
  noun: string,
  span: Span,
  introduced: boolean,
): CohortFact | undefined {
  const { value, digits } = number;
  // *You and 2 others* are people.
  const unit = noun === 'others' ? 'people' : noun;
  if (number.form === 'share') {
    if (value.min < 0 || value.min > 1 || (value.max ?? 1) > 1) return undefined;
    return { share: value, exact: false, digits, unit, kind: 'share', span };
  }
  if (!Number.isInteger(value.min) || (value.max !== null && !Number.isInteger(value.max))) return undefined;
  return { size: value, exact: !introduced && isExact(number), digits, unit, kind: kindOf(number), span };
}

function kindOf({ value, form, bound }: NumberPhrase): NonNullable<CohortFact['kind']> {
  if (form === 'vague') return 'vague';
  if (bound !== undefined) return 'bound';
  if (value.max === 0) return 'zero';
  return value.min === 1 && value.max === 1 ? 'single' : 'count';
}

/**
 * True where the number is given to the last person: nothing hedges or bounds it, no *million* or *dozen* stands for
 * the rest of it, and it is no multiple of 100 unless the text says *exactly*.
 */
function isExact({ value, form, bound, hedged, exactly, magnitude }: NumberPhrase): boolean {
  if (form !== 'count' || bound !== undefined || hedged || value.min !== value.max) return false;
  if (exactly) return true;
  return !magnitude && (value.min < 100 || value.min % 100 !== 0);
}
