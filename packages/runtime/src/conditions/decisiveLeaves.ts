import type { Frame } from '../factSlots.ts';
import type { Node } from './compileCondition.ts';
import type { Leaf } from './leaf.ts';
import { FALSE } from './kleene.ts';

/**
 * The leaves that make a condition as true as it is, from left to right: of one that is true those that are true, of one
 * that is unknown those that are unknown and those that are true beside them; none of one that is false.
 */
export function decisiveLeaves(node: Node, post: Frame, group: Frame): readonly Leaf[] {
  const value = node.test(post, group);
  if (value === FALSE) return [];
  if (node.kind === 'leaf') return [node];
  return node.parts
    .filter(part => part.test(post, group) >= value)
    .flatMap(part => decisiveLeaves(part, post, group));
}

/** Every leaf of a condition, from left to right. */
export function leavesOf(node: Node): readonly Leaf[] {
  return node.kind === 'leaf' ? [node] : node.parts.flatMap(leavesOf);
}
