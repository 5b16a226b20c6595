import type { Span } from '@fineline/ruleset';
import { sizeOf, type Splice } from './splice.ts';

/** What a text no longer tells in other words, by its own places. */
export interface Loss {
  /** Sentences that are left out, and what stands behind a colon. */
  readonly leftOut: readonly Span[];
  /** Groups whose number is left out. */
  readonly uncounted: readonly Span[];
  /** Groups whose number is rounded. */
  readonly rounded: readonly Span[];
}

/** Other words for a text. */
export interface Proposal extends Loss {
  readonly text: string;
}

/** What makes other words of a text, and what is lost by it. */
export interface Change extends Loss {
  readonly splices: readonly Splice[];
}

const nothing: Loss = { leftOut: [], uncounted: [], rounded: [] };

/** A change by these splices, which loses nothing but what is named. */
export function changeBy(splices: readonly Splice[], loss: Partial<Loss> = {}): Change {
  return { ...nothing, ...loss, splices };
}

/** Several changes as one; what a greater one takes out, a smaller one need not touch. */
export function together(...changes: readonly Change[]): Change {
  const all = changes.flatMap(({ splices }) => splices);
  const isWithin = (inner: Splice, outer: Splice): boolean =>
    inner !== outer &&
    inner.start >= outer.start &&
    inner.end <= outer.end &&
    sizeOf([inner]) < sizeOf([outer]);
  return {
    splices: all.filter(splice => !all.some(other => isWithin(splice, other))),
    leftOut: changes.flatMap(({ leftOut }) => leftOut),
    uncounted: changes.flatMap(({ uncounted }) => uncounted),
    rounded: changes.flatMap(({ rounded }) => rounded),
  };
}
