import type { BoundNode, NodeOf, QuantityNode, WordNode } from './node.ts';

/** A fact, or a column of a table: `tone`, `cohort.size`. */
export interface PathNode extends NodeOf<'path'> {
  /** With the dot, as conditions of a rule set name it. */
  readonly name: string;
  readonly quoted: boolean;
}

export interface NoneNode extends NodeOf<'none'> {}

export type ValueNode = WordNode | QuantityNode | NoneNode;

/** `fact is a`, `is not a`, `is any of a, b`, `is none of a, b`, `is only a, b`. */
export interface IsNode extends NodeOf<'is'> {
  readonly fact: PathNode;
  readonly relation: 'is' | 'is not' | 'is any of' | 'is none of' | 'is only';
  readonly values: readonly ValueNode[];
}

/** `fact is known`, `fact is unknown`. */
export interface KnownNode extends NodeOf<'known'> {
  readonly fact: PathNode;
  readonly known: boolean;
}

/** `fact < bound` and the like. */
export interface OrderNode extends NodeOf<'order'> {
  readonly fact: PathNode;
  readonly operator: '<' | '<=' | '>' | '>=';
  readonly bound: BoundNode;
}

/** A yes-no fact that stands alone. */
export interface AloneNode extends NodeOf<'alone'> {
  readonly fact: PathNode;
}

export interface NotNode extends NodeOf<'not'> {
  readonly part: ConditionNode;
}

/** A condition in parentheses. */
export interface GroupNode extends NodeOf<'group'> {
  readonly inner: ConditionNode;
}

export interface JoinNode extends NodeOf<'and' | 'or'> {
  readonly parts: readonly ConditionNode[];
}

export type ComparisonNode = IsNode | KnownNode | OrderNode | AloneNode;
export type ConditionNode = ComparisonNode | NotNode | GroupNode | JoinNode;
