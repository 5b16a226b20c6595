import type { Effect } from '@fineline/ruleset';
import type { Decision, Finding, Verdict } from './decision.ts';

/** How severe verdicts are. `none` stands between `review` and `deny`: only a deny says more than that nobody decided. */
export const severity: { readonly [V in Verdict]: number } = {
  allow: 0,
  warn: 1,
  review: 2,
  none: 3,
  deny: 4,
};

/** The more severe of two verdicts, in the order `allow < warn < review < none < deny`. */
export function worse<V extends Verdict>(a: V, b: V): V {
  return severity[a] >= severity[b] ? a : b;
}

/**
 * One verdict for several: of the policies that were asked, of the posts of one release. Joining `none` with a deny is
 * deny, otherwise `none`; joining nothing is `none` too, since nobody decided.
 */
export function joinVerdicts(verdicts: Iterable<Verdict>): Verdict {
  let joined: Verdict | undefined;
  for (const verdict of verdicts) joined = joined === undefined ? verdict : worse(joined, verdict);
  return joined ?? 'none';
}

/** The verdict that findings come to. */
export function verdictOf(findings: readonly Pick<Finding, 'countsAs'>[]): Verdict {
  let verdict: Verdict = 'allow';
  for (const { countsAs } of findings) verdict = worse(verdict, countsAs);
  return verdict;
}

/** Who must look before it may be published. */
export function obligationsOf(findings: readonly Finding[]): Decision['obligations'] {
  return findings
    .filter(({ countsAs }) => countsAs === 'review')
    .map(({ rule, reviewer }) => (reviewer === undefined ? { rule } : { rule, reviewer }));
}

/** Whether `a` is at least as severe as `b`. */
export function atLeastAsSevere(a: Verdict, b: Verdict): boolean {
  return severity[a] >= severity[b];
}

/**
 * Whether a decision stops at a gate that is shut from this effect upwards. A rule that is not known to be kept, or whose
 * finding is disputed, stops at every gate that its effect would, as mildly as it counts; so does having no decision.
 */
export function failsGate(
  { verdict, findings }: Pick<Decision, 'verdict' | 'findings'>,
  from: Effect,
): boolean {
  return (
    verdict === 'none' ||
    findings.some(({ state, effect }) => state !== 'waived' && atLeastAsSevere(effect, from))
  );
}

/** What an open or disputed finding counts as: its effect or `review`, whichever is milder. */
export function softened(effect: Effect): Effect {
  return effect === 'deny' ? 'review' : effect;
}
