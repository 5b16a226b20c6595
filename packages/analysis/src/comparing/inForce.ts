import type { PolicyHeader } from '@fineline/ruleset';
import { shifted, type Days } from '../world/dayCells.ts';

/** The days on which a policy decides. */
export function daysInForce({ effective, expires, withdrawn }: PolicyHeader): Days {
  const ends = [
    ...(expires === undefined ? [] : [expires]),
    ...(withdrawn === undefined ? [] : [shifted(withdrawn, -1)]),
  ];
  const until = ends.sort()[0];
  return { ...(effective !== undefined && { from: effective }), ...(until !== undefined && { until }) };
}

/** The days in both stretches; undefined where there is none. */
export function overlap(a: Days, b: Days): Days | undefined {
  const from = [a.from, b.from]
    .filter(day => day !== undefined)
    .sort()
    .at(-1);
  const until = [a.until, b.until].filter(day => day !== undefined).sort()[0];
  if (from !== undefined && until !== undefined && from > until) return undefined;
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}
