import type { Frame } from '../facts/factSlots.ts';
import type { Node } from './compileCondition.ts';
import type { Leaf } from './leaf.ts';
import { UNKNOWN, type Kleene } from './kleene.ts';

/**
 * The leaves that make a condition as true as it is, from left to right: of one that is true those that are true, of one
 * that is unknown those that are unknown and those that are true beside them; none of one that is false.
 */
export function decisiveLeaves(
  node: Node,
  post: Frame,
  group: Frame,
  least: Kleene = UNKNOWN,
  found: Leaf[] = [],
): readonly Leaf[] {
  const value = node.test(post, group);
  if (value < least) return found;
  if (node.kind === 'leaf') found.push(node);
  else for (const part of node.parts) decisiveLeaves(part, post, group, value, found);
  return found;
}

/** Every leaf of a condition, from left to right. */
export function leavesOf(node: Node): readonly Leaf[] {
  return node.kind === 'leaf' ? [node] : node.parts.flatMap(leavesOf);
}

/** The facts that leaves ask, in code-unit order. */
export function factsOf(leaves: readonly Leaf[]): readonly string[] {
  return [...new Set(leaves.map(({ comparison }) => comparison.fact))].sort();
}
