// What has to be approved of a comparison: every rule that lets something through, every promise that is gone, and what no
// single rule shows.
import type { DiffVerdict, PolicyDiff, RuleDiff } from '@fineline/analysis';
import { allElse, changeName, envelopeChange, placeInWords, type Gate } from '@fineline/report';

/** The changes that have to be approved, in the order in which they are shown. */
export function gatesOf(diff: PolicyDiff): readonly Gate[] {
  const pair = { old: diff.old.digest, new: diff.new.digest };
  return [
    ...diff.rules
      .filter(({ inEffect }) => isLooser(inEffect))
      .flatMap(rule =>
        regionsOf(rule).map((region): Gate => ({
          ...pair,
          change: changeName(rule),
          ...region,
          verdict: rule.inEffect,
        })),
      ),
    ...diff.moves
      .filter(({ gates }) => gates)
      .map(({ message, verdict }): Gate => ({ ...pair, change: message, verdict })),
    ...(needsEnvelope(diff) ? [{ ...pair, change: envelopeChange, verdict: diff.everyRuleWaived }] : []),
  ];
}

/** What nobody could decide counts like looser. */
export function isLooser(verdict: DiffVerdict): boolean {
  return verdict === 'looser' || verdict === 'incomparable' || verdict === 'undecided';
}

/** Each kind of posts by itself: who approves one has said nothing of the others. */
function regionsOf({
  looser,
  alsoLooser = [],
  looserBeyond,
}: RuleDiff): readonly { readonly region?: string }[] {
  const named = [...(looser ? [looser] : []), ...alsoLooser].map(placeInWords);
  const all = [...new Set([...named, ...(looserBeyond ? [allElse] : [])])];
  return all.length === 0 ? [{}] : all.map(region => ({ region }));
}

/**
 * With every rule waived that may be, those are left that nobody may waive. That this is looser is said by itself only
 * where no rule that is shown as looser, and no rule that may be waived now, says it already.
 */
function needsEnvelope({ everyRuleWaived, rules, moves }: PolicyDiff): boolean {
  if (!isLooser(everyRuleWaived)) return false;
  const isHidden = rules.some(({ alone, inEffect }) => isLooser(alone) && !isLooser(inEffect));
  const isShown =
    rules.some(({ inEffect }) => isLooser(inEffect)) || moves.some(({ what }) => what === 'waivable');
  return isHidden || !isShown;
}
