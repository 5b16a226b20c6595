import { withCommas, type FactType, type Interval } from '@fineline/ruleset';

/** What a number counts; `count` counts things without a unit. */
export type MessageUnit = Extract<FactType, { readonly kind: 'number' }>['unit'];

/** A number with its unit: `1 person`, `7 days`, `62%`. Part of a week is said in days, part of a day in hours. */
export function quantity(value: number, unit: MessageUnit): string {
  if (unit === 'fraction') return `${withCommas(rounded(value * 100))}%`;
  if (unit === 'count') return withCommas(value);
  if (unit === 'weeks' && value % 1) return quantity(rounded(value * 7), 'days');
  if (unit === 'days' && value % 1) return quantity(rounded(value * 24), 'hours');
  const one = unit === 'people' ? 'person' : unit.slice(0, -1);
  return `${withCommas(value)} ${value === 1 ? one : unit}`;
}

/** What is known of a number: `53 people`, `24 to 99 people`, `500 people or more`, `at most 99 people`. */
export function range({ min, max }: Interval, unit: MessageUnit): string {
  const least = quantity(min, unit);
  if (max === null) return `${least} or more`;
  if (min === max) return least;
  const most = quantity(max, unit);
  if (min === 0) return `at most ${most}`;
  const isOneUnit = unit !== 'fraction' && !(min % 1 || max % 1);
  return `${isOneUnit ? withCommas(min) : least} to ${most}`;
}

/** Without the noise of binary fractions: 0.07 × 100 is 7. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
