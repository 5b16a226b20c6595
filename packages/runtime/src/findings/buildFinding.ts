import type { Dispute, Waiver } from '@fineline/ruleset';
import { decisiveLeaves } from '../conditions/decisiveLeaves.ts';
import type { Leaf } from '../conditions/leaf.ts';
import { UNKNOWN } from '../conditions/kleene.ts';
import type { Finding, FindingState } from '../decision.ts';
import { messageFor } from '../messages/messageFor.ts';
import { softened } from '../verdict.ts';
import type { Case } from './case.ts';
import { evidenceFor } from './evidenceFor.ts';
import { usedFact } from './usedFact.ts';

/** The finding of a rule that is not surely kept. `disputes` are those that the rule heeds. */
export function buildFinding(
  it: Case,
  state: Exclude<FindingState, 'waived'>,
  waiver: Waiver | undefined,
  disputes: readonly Dispute[],
): Finding {
  const { rule, when, unless, facts } = it.compiled;
  const { id, effect, because, suggest, see, reviewer } = rule;
  const leaves = decisiveLeaves(when, it.post, it.group);
  const open = [...leaves, ...(unless ? decisiveLeaves(unless, it.post, it.group) : [])].filter(
    leaf => leaf.test(it.post, it.group) === UNKNOWN,
  );
  const doubtful = state === 'disputed' || it.disputed.size > 0;
  const dispute = doubtful ? disputeAbout(facts, disputes) : undefined;
  return {
    rule: id,
    effect,
    state: waiver ? 'waived' : state,
    countsAs: waiver ? 'allow' : state === 'broken' ? effect : softened(effect),
    message: messageFor(it, leaves),
    ...(because !== undefined && { because }),
    ...(suggest !== undefined && { suggest }),
    ...(see.length > 0 && { see }),
    ...(reviewer !== undefined && { reviewer }),
    ...(it.cohort !== undefined && { cohort: it.cohort }),
    evidence: evidenceFor(leaves, it),
    facts: facts.map(fact => usedFact(fact, it)),
    missing: state === 'undetermined' && !waiver ? namesOf(open) : [],
    ...(waiver && { waiver: { by: waiver.by, because: waiver.because, until: waiver.until } }),
    ...(dispute && { dispute }),
  };
}

function namesOf(leaves: readonly Leaf[]): readonly string[] {
  return [...new Set(leaves.map(({ comparison }) => comparison.fact))].sort();
}

/** The dispute about a fact that the rule uses; of several the first in order of their words. */
function disputeAbout(facts: readonly string[], disputes: readonly Dispute[]): Dispute | undefined {
  const order = ({ fact, by, because }: Dispute): string => JSON.stringify([fact, by, because]);
  return disputes
    .filter(({ fact }) => facts.some(used => used === fact || used.startsWith(`${fact}.`)))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))[0];
}
