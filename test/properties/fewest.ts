// How small an example of a difference could be, by looking at every post.
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

/** The fewest facts of a post that one rule stops at a level and the other policy lets pass there. */
export function fewest(points: readonly Point[], rule: string): number | undefined {
  for (const level of ['deny', 'review', 'warn'] as const) {
    const counts = points
      .filter(([{ cohorts = [] }]) => cohorts.length < 2)
      .filter(
        ([, one, other]) =>
          rank[other.verdict] < rank[level] &&
          one.findings.some(finding => finding.rule === rule && rank[finding.countsAs] >= rank[level]),
      )
      .map(([facts]) => countOf(facts));
    if (counts.length > 0) return Math.min(...counts);
  }
  return undefined;
}
