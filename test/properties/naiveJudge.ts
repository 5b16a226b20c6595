// A second judge, written from the words of the contract (packages/ruleset/README.md, "What a comparison means" and
// "What a rule means") and sharing nothing with the first. It compiles nothing, keeps nothing and is as slow as it is
// literal.
import type { Day, Effect, Facts, Rule, RuleSet } from '@fineline/ruleset';
import { negationAtLeaves, surelyFalse, surelyTrue } from './naiveCondition.ts';
import type { Group, View } from './naiveValue.ts';

/** What the two judges must agree on about one finding. */
export interface NaiveFinding {
  readonly rule: string;
  readonly cohort?: number;
  readonly state: 'broken' | 'undetermined' | 'disputed' | 'waived';
  readonly countsAs: 'allow' | Effect;
}

export interface NaiveDecision {
  readonly verdict: 'allow' | Effect | 'none';
  readonly findings: readonly NaiveFinding[];
}

const mildToSevere = ['allow', 'warn', 'review', 'deny'] as const;
const severity = (counts: 'allow' | Effect): number => mildToSevere.indexOf(counts);

/** What a rule set says of a post on a day, worked out the slow way. */
export function naiveJudge(ruleSet: RuleSet, facts: Facts, date: Day): NaiveDecision {
  const { effective, expires } = ruleSet.policy;
  const inForce =
    (effective === undefined || effective <= date) && (expires === undefined || date <= expires);
  if (!inForce || !ruleSet.applies.posts) return { verdict: 'none', findings: [] };

  const ofRules = ruleSet.rules
    .filter(rule => rule.on === 'post')
    .filter(({ during }) => !during || (during.from <= date && date <= during.to))
    .flatMap(rule => findingsOf(rule, ruleSet, facts, date));
  const ofConflicts = (facts.conflicts ?? []).map((): NaiveFinding => ({
    rule: 'fineline/stated-against-read',
    state: 'broken',
    countsAs: 'review',
  }));
  const all = [...ofRules, ...ofConflicts];
  const verdict =
    mildToSevere.findLast(counts => all.some(finding => finding.countsAs === counts)) ?? 'allow';
  return { verdict, findings: all.filter(finding => !isFolded(finding, ruleSet, all)) };
}

/**
 * A parent's finding is told with the one of the rule that overrides it, while that counts as much and asks whom it asks;
 * one that is waived by itself.
 */
function isFolded(finding: NaiveFinding, ruleSet: RuleSet, all: readonly NaiveFinding[]): boolean {
  if (finding.state === 'waived') return false;
  const asked = ruleSet.rules.find(({ id }) => id === finding.rule)?.reviewer;
  return ruleSet.rules
    .filter(rule => rule.overrides.includes(finding.rule))
    .some(rule =>
      all.some(
        other =>
          other.rule === rule.id &&
          other.cohort === finding.cohort &&
          severity(other.countsAs) >= severity(finding.countsAs) &&
          (asked === undefined || rule.reviewer === asked || other.countsAs !== finding.countsAs),
      ),
    );
}

/** Every group that is listed; one more that nobody knows of where there may be more; none where there is none. */
function groupsOf({
  cohorts,
  openCohorts,
}: Facts): readonly { readonly group: Group; readonly cohort?: number }[] {
  if (cohorts === undefined) return [{ group: 'unknown' }];
  const listed = cohorts.map((group, cohort) => ({ group, cohort }));
  if (openCohorts === true) return [...listed, { group: 'unknown' }];
  return listed.length > 0 ? listed : [{ group: 'none' }];
}

function findingsOf(rule: Rule, ruleSet: RuleSet, facts: Facts, date: Day): readonly NaiveFinding[] {
  const groups = rule.each === 'cohort' ? groupsOf(facts) : [{ group: 'none' as const }];
  const disputed = rule.neverWaived ? [] : (facts.disputes ?? []).map(dispute => dispute.fact);
  return groups.flatMap(({ group, ...where }): NaiveFinding[] => {
    const asRead = outcomeOf(rule, { ruleSet, facts, group, disputed: [] });
    const withoutDisputed = outcomeOf(rule, { ruleSet, facts, group, disputed });
    const state = withDispute(asRead, withoutDisputed);
    if (state === 'kept') return [];
    if (isWaived(rule, ruleSet, facts, date)) {
      return [{ rule: rule.id, ...where, state: 'waived', countsAs: 'allow' }];
    }
    const countsAs = state === 'broken' || rule.effect === 'warn' ? rule.effect : 'review';
    return [{ rule: rule.id, ...where, state, countsAs }];
  });
}

/** A dispute never takes away what the reader saw: the finding stays, and one that rests on the reading is marked. */
function withDispute(asRead: Outcome, withoutDisputed: Outcome): Outcome | 'disputed' {
  if (withoutDisputed === 'broken') return 'broken';
  if (asRead === 'broken') return 'disputed';
  return asRead === 'kept' ? withoutDisputed : asRead;
}

function isWaived(rule: Rule, ruleSet: RuleSet, facts: Facts, date: Day): boolean {
  const campaign = facts.campaign?.value ?? undefined;
  if (rule.neverWaived || campaign === undefined) return false;
  return ruleSet.waivers.some(
    waiver =>
      waiver.rule === rule.id &&
      waiver.campaigns.includes(campaign) &&
      (waiver.from === undefined || waiver.from <= date) &&
      date <= waiver.until,
  );
}

type Outcome = 'broken' | 'undetermined' | 'kept';

function outcomeOf(rule: Rule, view: View): Outcome {
  const when = negationAtLeaves(rule.when, false);
  if (rule.unless && surelyTrue(negationAtLeaves(rule.unless, false), view)) return 'kept';
  if (surelyTrue(when, view)) return 'broken';
  return surelyFalse(when, view) ? 'kept' : 'undetermined';
}
