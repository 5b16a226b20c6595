import type { Interval } from '@fineline/ruleset';

/** A stretch of time in a text, or a part of what tells one: *every day*, *for nine days*. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly days: Interval;
  /** `frequency`: how often; it gives way to the stretch that it stands beside. */
  readonly kind: 'stretch' | 'frequency';
}

/** What a stretch says without the preposition before it. */
export interface Stretch {
  readonly to: number;
  readonly days: Interval;
  /** True where it needs a preposition to be a stretch of time: *March*, *Christmas*, *4 hours*. */
  readonly bare: boolean;
}

/** Exactly so many days. */
export function exactly(days: number): Interval {
  return { min: days, max: days };
}
