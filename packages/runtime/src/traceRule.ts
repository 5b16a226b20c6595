import type { Node } from './conditions/compileCondition.ts';
import type { Leaf } from './conditions/leaf.ts';
import type { RuleTrace, TraceNode } from './decision.ts';
import type { Case } from './findings/case.ts';
import { usedFact } from './findings/usedFact.ts';

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
  if (node.kind === 'leaf') return traceLeaf(node, it);
  const parts = node.parts.map(part => traceNode(part, it));
  return { condition: node.kind, value: named[node.test(it.post, it.group)], parts };
}

function traceLeaf({ comparison, negated, plain, test }: Leaf, it: Case): TraceNode {
  const bare: TraceNode = {
    condition: comparison,
    value: named[plain(it.post, it.group)],
    fact: usedFact(comparison.fact, it),
  };
  return negated ? { condition: 'not', value: named[test(it.post, it.group)], parts: [bare] } : bare;
}

const named = ['false', 'unknown', 'true'] as const;
