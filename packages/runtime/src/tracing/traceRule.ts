import { compileComparison } from '../conditions/compileComparison.ts';
import type { Node } from '../conditions/compileCondition.ts';
import type { RuleTrace, TraceNode } from '../decisions/decision.ts';
import type { Case } from '../rules/case.ts';
import { usedFact } from '../findings/usedFact.ts';

/**
 * How each part of a rule came out. Conditions are shown as they are judged, with every `not` moved down to the
 * comparisons: `not (a and b)` is `any` of `not a` and `not b`.
 */
export function traceRule(it: Case, outcome: RuleTrace['outcome']): RuleTrace {
  const { rule, when, unless } = it.compiled;
  return {
    rule: rule.id,
    ...(it.cohort !== undefined && { cohort: it.cohort }),
    outcome,
    when: traceNode(when, it),
    ...(unless && { unless: traceNode(unless, it) }),
  };
}

function traceNode(node: Node, it: Case): TraceNode {
  const value = named[node.test(it.post, it.group)];
  if (node.kind !== 'leaf')
    return { condition: node.kind, value, parts: node.parts.map(part => traceNode(part, it)) };
  const { comparison, negated } = node;
  const plain = negated ? compileComparison(comparison, it.slots, false) : node;
  const bare: TraceNode = {
    condition: comparison,
    value: named[plain.test(it.post, it.group)],
    fact: usedFact(comparison.fact, it),
  };
  return negated ? { condition: 'not', value, parts: [bare] } : bare;
}

/** Truth values by the integers that stand for them. */
const named = ['false', 'unknown', 'true'] as const;
