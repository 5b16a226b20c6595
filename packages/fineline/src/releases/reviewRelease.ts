// Everything that there is to say of a new release, put together: the comparison, the old promises held against it, the
// last approved release, the approvals.
import { meaningDigest } from '@fineline/analysis';
import type { Approval, DiffReport, Replay } from '@fineline/report';
import type { Day, LoadedRuleSet } from '@fineline/ruleset';
import type { OldTests } from '@fineline/testing';
import { compareReleases } from './compareReleases.ts';
import { gatesOf, isLooser } from './gatesOf.ts';
import { judgeApprovals } from './judgeApprovals.ts';
import { remarksOf } from './remarksOf.ts';

export interface Release {
  readonly old: LoadedRuleSet;
  readonly new: LoadedRuleSet;
  readonly date: Day;
  readonly signed: DiffReport['signed'];
  /** Worth a line besides what is found here. */
  readonly remarks: readonly string[];
  readonly baseline?: LoadedRuleSet;
  readonly approvals?: readonly Approval[];
  readonly tests?: OldTests | 'unreadable';
  readonly replay?: Replay;
}

/** Compares, and holds what was promised and approved against it. */
export function reviewRelease(release: Release): DiffReport {
  const { old, new: now, date, signed, tests, replay } = release;
  const diff = compareReleases(old, now, tests);
  // The same comparison twice would have to be approved twice.
  const baseline =
    release.baseline && release.baseline.digest !== old.digest
      ? compareReleases(release.baseline, now)
      : undefined;
  const all = [...gatesOf(diff), ...(baseline ? gatesOf(baseline) : [])];
  const pairs = [diff, ...(baseline ? [baseline] : [])].map(it => ({
    old: it.old.digest,
    new: it.new.digest,
  }));
  const { gates, approvals } = judgeApprovals(all, release.approvals ?? [], pairs, date);
  return {
    ...diff,
    date,
    meaning: { old: meaningDigest(old.ruleSet), new: meaningDigest(now.ruleSet) },
    signed,
    gates,
    ...(release.approvals && { approvals }),
    ...(typeof tests === 'object' && { tests: { examples: tests.examples, held: tests.held } }),
    ...(baseline && { baseline }),
    ...(replay && { replay }),
    remarks: [
      ...release.remarks,
      ...(release.baseline && !baseline ? [sameAsBaseline(signed)] : []),
      ...remarksOf(diff, old.ruleSet, now.ruleSet, date),
    ],
  };
}

function sameAsBaseline(signed: DiffReport['signed']): string {
  const by = signed.find(({ side }) => side === 'baseline')?.by;
  return `the old policy is the baseline${by ? `, signed by ${by.join(' and ')}` : ''}`;
}

/** Whether a report stops whoever asked to be stopped. What nobody could decide stops everybody, until it is approved. */
export function stopsRelease(report: DiffReport, failOn: 'looser' | 'any' | 'never'): boolean {
  const { gates, verdict, moves, baseline } = report;
  const open = gates.filter(({ approval }) => !approval);
  if (open.some(it => it.verdict === 'undecided')) return true;
  if (failOn === 'looser') return open.length > 0;
  if (failOn === 'never') return false;
  return verdict !== 'same' || moves.length > 0 || (baseline !== undefined && isLooser(baseline.verdict));
}
