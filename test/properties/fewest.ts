// How small an example of a difference could be, by looking at every post.
import type { Difference } from '@fineline/analysis';
import type { Facts } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';
import { rank } from './smallWorld.ts';

/** A post and what two policies say of it. */
export type Point = readonly [Facts, Decision, Decision];

/** How many facts an example states. */
export function countOf({ cohorts, disputes = [], openCohorts: _, ...rest }: Facts): number {
  const [group] = cohorts ?? [];
  return Object.keys(rest).length + disputes.length + (cohorts ? 1 : 0) + Object.keys(group ?? {}).length;
}

/** How far a verdict moves: one side is at least so severe, the other less than that. The widest first. */
export const gaps = [
  ['deny', 'warn'],
  ['deny', 'review'],
  ['review', 'warn'],
  ['deny', 'deny'],
  ['review', 'review'],
  ['warn', 'warn'],
] as const;

/**
 * The widest gap that there is, and the fewest facts of a post with it; `isSettled`: it is none that a fact could close which
 * is unknown.
 */
export interface Widest {
  readonly gap: number;
  readonly count: number;
  readonly isSettled: boolean;
}

/**
 * The widest of what differs; of that, what no other rule makes differ, where there is any.
 *
 * @param isAlone Whether no other rule is at least as severe as the rank.
 */
export function widestAlone<T>(
  points: readonly T[],
  differs: (point: T, severe: number, mild: number) => boolean,
  isAlone: (point: T, severe: number) => boolean,
  sizeOf: (point: T) => number,
): Widest | undefined {
  const widest = widestOf(points, differs, sizeOf);
  const alone = widestOf(
    points,
    (point, severe, mild) => differs(point, severe, mild) && isAlone(point, severe),
    sizeOf,
  );
  return alone && alone.gap === widest?.gap ? alone : widest;
}

/** `differs`: whether one side is at least as severe as the first rank, and the other less than the second. */
function widestOf<T>(
  points: readonly T[],
  differs: (point: T, severe: number, mild: number) => boolean,
  sizeOf: (point: T) => number,
): Widest | undefined {
  for (const [gap, [severe, mild]] of gaps.entries()) {
    const counts = points.filter(point => differs(point, rank[severe], rank[mild])).map(sizeOf);
    const isSettled = severe === 'deny' && mild !== 'deny';
    if (counts.length > 0) return { gap, count: Math.min(...counts), isSettled };
  }
  return undefined;
}

/** Of the posts that one rule stops and the other policy lets pass, those with the widest gap. */
export function fewest(points: readonly Point[], rule: string): Widest | undefined {
  return widestAlone(
    points.filter(([{ cohorts = [] }]) => cohorts.length < 2),
    ([, one, other], severe, mild) => rank[other.verdict] < mild && rulesOf(one, severe).includes(rule),
    ([, one], severe) => rulesOf(one, severe).every(it => it === rule),
    ([facts]) => countOf(facts),
  );
}

/** The rules by which a decision is as severe as that. */
function rulesOf({ findings }: Decision, severe: number): readonly string[] {
  return findings.filter(it => rank[it.countsAs] >= severe).map(it => it.rule);
}

/** Whether an example shows the widest gap, in as few facts as there can be: a few more where less would leave it unknown. */
export function isWidest(
  { facts, before, after }: Pick<Difference, 'facts' | 'before' | 'after'>,
  turn: 'looser' | 'stricter',
  widest: Widest | undefined,
): boolean {
  if (!widest) return false;
  const [severe, mild] = gaps[widest.gap]!;
  const [high, low] = turn === 'looser' ? [before, after] : [after, before];
  const count = countOf(facts);
  const isSmall = widest.isSettled ? count === widest.count : count >= widest.count;
  return rank[high] >= rank[severe] && rank[low] < rank[mild] && isSmall;
}
