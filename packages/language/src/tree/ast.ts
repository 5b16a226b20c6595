// The syntax tree: what was written and where, nothing resolved. Every node says its kind and its span; spans cover
// the node's own words, without the comments before it.
export type {
  BoundNode,
  CommentNode,
  DayNode,
  NameNode,
  NumberNode,
  QuantityNode,
  TextNode,
  UnitNode,
  WordNode,
} from './node.ts';
export type * from './condition.ts';
export type * from './clause.ts';
export type * from './declaration.ts';
export type * from './test.ts';
export type * from './file.ts';
