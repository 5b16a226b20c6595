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
} from './ast/node.ts';
export type * from './ast/condition.ts';
export type * from './ast/clause.ts';
export type * from './ast/declaration.ts';
export type * from './ast/test.ts';
export type * from './ast/file.ts';
