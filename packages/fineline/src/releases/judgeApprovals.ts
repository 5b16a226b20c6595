import type { Approval, Gate, GateName, JudgedApproval } from '@fineline/report';
import { canonicalize, type Day } from '@fineline/ruleset';

/**
 * Holds approvals against what has to be approved. One counts where it names both digests, the change and its posts, and
 * has not run out: so it is worth nothing for a release that came after it.
 */
export function judgeApprovals(
  gates: readonly Gate[],
  approvals: readonly Approval[],
  pairs: readonly Pick<GateName, 'old' | 'new'>[],
  date: Day,
): { readonly gates: readonly Gate[]; readonly approvals: readonly JudgedApproval[] } {
  const open = new Set(gates.map(nameOf));
  const judged = approvals.map((approval): JudgedApproval => ({ ...approval, state: stateOf(approval) }));
  const counting = new Map(judged.filter(({ state }) => state === 'counts').map(it => [nameOf(it), it]));
  return {
    gates: gates.map(gate => {
      const approval = counting.get(nameOf(gate));
      if (!approval) return gate;
      const { by, because, until } = approval;
      return { ...gate, approval: { by, because, until } };
    }),
    approvals: judged,
  };

  function stateOf(approval: Approval): JudgedApproval['state'] {
    if (!pairs.some(pair => pair.old === approval.old && pair.new === approval.new)) return 'foreign';
    if (!open.has(nameOf(approval))) return 'idle';
    return approval.until < date ? 'expired' : 'counts';
  }
}

function nameOf({ old, new: now, change, region }: GateName): string {
  return canonicalize([old, now, change, region ?? null]);
}
