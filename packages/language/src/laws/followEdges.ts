/** What is above what: `from` lies directly below `to`. */
interface Edge<Node> {
  readonly from: Node;
  readonly to: Node;
}

/** What comes of following edges upwards. */
export interface Followed<Node, E extends Edge<Node>> {
  /** The edges that close a circle. */
  readonly closing: readonly E[];
  /** How many edges lie above a thing on the longest way, circles left out. */
  readonly heights: ReadonlyMap<Node, number>;
}

/** Follows every edge once, without calling itself, however long the way up is. */
export function followEdges<Node, E extends Edge<Node>>(edges: readonly E[]): Followed<Node, E> {
  const leaving = new Map<Node, E[]>();
  for (const edge of edges) {
    const others = leaving.get(edge.from);
    if (others) others.push(edge);
    else leaving.set(edge.from, [edge]);
  }
  const closing: E[] = [];
  const heights = new Map<Node, number>();
  const open = new Set<Node>();
  for (const { from } of edges) {
    if (heights.has(from)) continue;
    const path = [{ node: from, next: 0, height: 0 }];
    open.add(from);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const edge = leaving.get(top.node)?.[top.next];
      const height = edge && heights.get(edge.to);
      if (!edge) {
        heights.set(top.node, top.height);
        open.delete(top.node);
        path.pop();
      } else if (height !== undefined) {
        top.height = Math.max(top.height, height + 1);
        top.next++;
      } else if (open.has(edge.to)) {
        closing.push(edge);
        top.next++;
      } else {
        open.add(edge.to);
        path.push({ node: edge.to, next: 0, height: 0 });
      }
    }
  }
  return { closing, heights };
}
