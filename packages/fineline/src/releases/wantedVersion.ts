import type { PolicyDiff } from '@fineline/analysis';
import { isLooser } from './gatesOf.ts';

/** The lowest version that a change asks for, and what it does. */
export interface WantedVersion {
  readonly version: string;
  /** Such as `lets more through`. */
  readonly why: string;
}

/**
 * What a release should at least be called where its version promises less than it changes: what lets more through or
 * promises less asks for a new first number, what stops more for a new second, all else for a new third.
 *
 * @param was The version before; nothing is asked of a release after one without.
 */
export function wantedVersion(
  diff: PolicyDiff,
  was: string | undefined,
  is: string | undefined,
): WantedVersion | undefined {
  if (diff.old.digest === diff.new.digest) return undefined;
  const [before, after] = [numbersOf(was), numbersOf(is)];
  if (!before) return undefined;
  const { place, why } = bumpOf(diff);
  const wanted = before.map((number, at) => (at < place ? number : at === place ? number + 1 : 0));
  return !after || isBelow(after, wanted) ? { version: wanted.join('.'), why } : undefined;
}

function bumpOf({ verdict, everyRuleWaived, moves }: PolicyDiff): {
  readonly place: number;
  readonly why: string;
} {
  if (isLooser(verdict) || isLooser(everyRuleWaived)) return { place: 0, why: 'lets more through' };
  if (moves.some(({ gates }) => gates)) return { place: 0, why: 'promises less' };
  return verdict === 'stricter'
    ? { place: 1, why: 'stops more' }
    : { place: 2, why: 'decides as before in other words' };
}

function numbersOf(version: string | undefined): readonly number[] | undefined {
  const parts = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(version ?? '');
  return parts ? parts.slice(1).map(Number) : undefined;
}

function isBelow(version: readonly number[], other: readonly number[]): boolean {
  const at = version.findIndex((number, at) => number !== other[at]);
  return at >= 0 && version[at]! < other[at]!;
}
