import type { Dispute, Waiver, Writable } from '@fineline/ruleset';
import { decisiveLeaves, factsOf } from '../conditions/decisiveLeaves.ts';
import type { Leaf } from '../conditions/leaf.ts';
import { UNKNOWN } from '../conditions/kleene.ts';
import type { Finding, FindingState } from '../decisions/decision.ts';
import { inOrderOf } from '../rules/inOrderOf.ts';
import { messageFor } from '../messages/messageFor.ts';
import { softened } from '../decisions/verdict.ts';
import type { Case } from '../rules/case.ts';
import { evidenceFor } from './evidenceFor.ts';
import { usedFact } from './usedFact.ts';

/** The finding of a rule that is not surely kept. `disputes` are all that there are. */
export function buildFinding(
  it: Case,
  state: Exclude<FindingState, 'waived'>,
  waiver: Waiver | undefined,
  disputes: readonly Dispute[],
): Finding {
  const { rule, when, unless, facts } = it.compiled;
  const { id, effect, because, suggest, see, reviewer } = rule;
  const leaves = decisiveLeaves(when, it.post, it.group);
  const dispute = state === 'disputed' || it.disputed ? disputeAbout(facts, disputes) : undefined;
  // Key by key: an object that is spread together costs as much as judging.
  const finding: Writable<Partial<Finding>> = {
    rule: id,
    effect,
    state: waiver ? 'waived' : state,
    countsAs: waiver ? 'allow' : state === 'broken' ? effect : softened(effect),
    message: messageFor(it, leaves),
  };
  if (because !== undefined) finding.because = because;
  if (suggest !== undefined) finding.suggest = suggest;
  if (see.length > 0) finding.see = see;
  if (reviewer !== undefined) finding.reviewer = reviewer;
  if (it.cohort !== undefined) finding.cohort = it.cohort;
  finding.evidence = evidenceFor(leaves, it);
  finding.facts = facts.map(fact => usedFact(fact, it));
  finding.missing =
    state === 'undetermined' && !waiver
      ? openFacts(unless ? [...leaves, ...decisiveLeaves(unless, it.post, it.group)] : leaves, it)
      : [];
  if (waiver) finding.waiver = { by: waiver.by, because: waiver.because, until: waiver.until };
  if (dispute) finding.dispute = dispute;
  return finding as Finding;
}

/** The facts that would settle what is not known. */
function openFacts(leaves: readonly Leaf[], { post, group }: Case): readonly string[] {
  return factsOf(leaves.filter(leaf => leaf.test(post, group) === UNKNOWN));
}

/** The dispute about a fact that the rule uses; of several the first in order of their words. */
function disputeAbout(facts: readonly string[], disputes: readonly Dispute[]): Dispute | undefined {
  const about = disputes.filter(({ fact }) =>
    facts.some(used => used === fact || used.startsWith(`${fact}.`)),
  );
  return inOrderOf(about, ({ fact, by, because }) => JSON.stringify([fact, by, because]))[0];
}
