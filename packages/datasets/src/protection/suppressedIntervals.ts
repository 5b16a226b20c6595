// The attack on a suppressed table: for every blanked cell, what all that is published with it leaves it.
import { gridsOf } from './grid.ts';
import { narrowestInterval } from './narrowestInterval.ts';
import { protectionAudit, type ProtectionAudit } from './protectionAudit.ts';
import type { PublishedTable } from './publishedTable.ts';

export type {
  Contradiction,
  ProtectionAudit,
  SuppressedCell,
  SuppressedInterval,
} from './protectionAudit.ts';

export interface AuditOptions {
  /** How many steps the work may take, each a look at a cell; the same number gives the same answer everywhere. */
  readonly effort?: number;
}

/** Some five seconds of work. */
const usualEffort = 100_000_000;

/**
 * For each blanked cell of tables that are published together, the exact smallest and largest value that fit all that
 * they show: the attacker's problem of Fischetti and Salazar, "Solving the cell suppression problem on tabular data with
 * linear constraints", Management Science 47(7), 2001.
 */
export function suppressedIntervals(
  tables: readonly PublishedTable[],
  { effort = usualEffort }: AuditOptions = {},
): ProtectionAudit {
  const grids = gridsOf(tables).map((_, at) => at);
  const apart = protectionAudit(tables, new Set(), effort);
  if (grids.length < 2 || !addsUp(apart)) return apart;
  const together = protectionAudit(tables, new Set(grids), effort);
  if (addsUp(together)) return narrower(apart, together);
  // Some count other people or not all of them; any two of the others are of one whole all the same.
  const pairs = grids.length < 3 ? [] : grids.flatMap(at => grids.slice(0, at).map(other => [other, at]));
  return pairs
    .map(pair => protectionAudit(tables, new Set(pair), effort))
    .filter(addsUp)
    .reduce(narrower, apart);
}

function addsUp({ leftOut, contradictions }: ProtectionAudit): boolean {
  return leftOut + contradictions.length === 0;
}

/** The audit that leaves some cell less, or may where it could not be decided; the second where both leave as much. */
function narrower(one: ProtectionAudit, other: ProtectionAudit): ProtectionAudit {
  const [a, b] = [one, other].map(audit => narrowestInterval(audit) ?? { min: Infinity, max: null });
  const isWider = b!.min > a!.min || (b!.min === a!.min && (b!.max ?? Infinity) > (a!.max ?? Infinity));
  return isWider ? one : other;
}
