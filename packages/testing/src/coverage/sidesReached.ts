import { isOfGroup } from '@fineline/ruleset';
import type { RuleTrace, TraceNode } from '@fineline/runtime';

/** How one rule came out for one group, as coverage counts it. */
export interface Sides {
  readonly outcome?: 'broken' | 'kept' | 'undetermined';
  /** For each comparison of `when`, then of `unless`: what it came to, where that counts. */
  readonly values: readonly (boolean | undefined)[];
}

/** What one example reaches: of each rule, how it came out for each group. */
export type Reached = ReadonlyMap<string, readonly Sides[]>;

/** What an example reaches, from the trace of its decision. */
export function sidesReached(traces: readonly RuleTrace[]): Reached {
  const reached = new Map<string, Sides[]>();
  for (const trace of traces) {
    const sides = reached.get(trace.rule) ?? [];
    reached.set(trace.rule, sides);
    sides.push(sidesOf(trace));
  }
  return reached;
}

/**
 * A rule about groups is not kept by a post without any, and comparisons on groups are neither true nor false there. An
 * exception counts only where there was something to except.
 */
function sidesOf({ outcome, when, unless }: RuleTrace): Sides {
  if (outcome === 'not-in-force') return { values: [] };
  const found = [...leavesOf(when), ...(unless ? leavesOf(unless) : [])];
  const split = leavesOf(when).length;
  const matters = when.value !== 'false';
  const came = outcomeOf(when, unless);
  const isVoid = came === 'kept' && found.some(isOfNoGroup);
  return {
    ...(!isVoid && { outcome: came }),
    values: found.map((leaf, at) => (at < split || matters ? valueOf(leaf) : undefined)),
  };
}

/** A waived rule was broken or undetermined all the same. */
function outcomeOf(when: TraceNode, unless: TraceNode | undefined): NonNullable<Sides['outcome']> {
  if (when.value === 'false' || unless?.value === 'true') return 'kept';
  return when.value === 'true' ? 'broken' : 'undetermined';
}

function leavesOf(node: TraceNode): readonly TraceNode[] {
  return typeof node.condition === 'object' ? [node] : (node.parts ?? []).flatMap(leavesOf);
}

function valueOf(leaf: TraceNode): boolean | undefined {
  return leaf.value === 'unknown' || isOfNoGroup(leaf) ? undefined : leaf.value === 'true';
}

function isOfNoGroup({ fact }: TraceNode): boolean {
  return fact !== undefined && isOfGroup(fact.fact) && fact.value === null;
}
