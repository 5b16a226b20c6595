import type { TypedClause } from '../types/program.ts';

/** In force on every day and for whatever is judged, with nothing milder than a refusal. */
export function isAlways({ clause }: TypedClause): boolean {
  return !clause.when && !clause.unless && !clause.during && clause.effect === 'deny';
}
