import type { Frame } from '../factSlots.ts';
import type { Node } from './compileCondition.ts';
import type { Leaf } from './leaf.ts';
import { FALSE, type Kleene } from './kleene.ts';

/**
 * The leaves that make a condition as true as it is, from left to right: of one that is true those that are true, of one
 * that is unknown those that are unknown and those that are true beside them; none of one that is false.
 */
export function decisiveLeaves(node: Node, post: Frame, group: Frame): readonly Leaf[] {
  const found: Leaf[] = [];
  const value = node.test(post, group);
  if (value !== FALSE) collect(node, value, post, group, found);
  return found;
}

function collect(node: Node, value: Kleene, post: Frame, group: Frame, found: Leaf[]): void {
  if (node.kind === 'leaf') {
    found.push(node);
    return;
  }
  for (const part of node.parts) {
    const ofPart = part.test(post, group);
    if (ofPart >= value) collect(part, ofPart, post, group, found);
  }
}

/** Every leaf of a condition, from left to right. */
export function leavesOf(node: Node): readonly Leaf[] {
  return node.kind === 'leaf' ? [node] : node.parts.flatMap(leavesOf);
}

/** The facts that leaves ask, in code-unit order. */
export function factsOf(leaves: readonly Leaf[]): readonly string[] {
  return [...new Set(leaves.map(({ comparison }) => comparison.fact))].sort();
}
