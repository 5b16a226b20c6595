import type { Effect, Facet } from '@fineline/ruleset';
import type { ConditionNode } from './condition.ts';
import type {
  BoundNode,
  DayNode,
  Documented,
  NameNode,
  NodeOf,
  NumberNode,
  TextNode,
  WordNode,
} from './node.ts';

/** `per key`, `per a, b`, and what may follow. */
export interface PerNode extends NodeOf<'per'> {
  readonly columns: 'key' | readonly WordNode[];
  readonly missingAsAny: boolean;
  readonly against?: NameNode;
}

export interface MinCohortNode extends NodeOf<'min-cohort'> {
  readonly bound: BoundNode;
  readonly or?: BoundNode;
  readonly per?: PerNode;
  readonly zeroAllowed: boolean;
}

export interface MinWindowNode extends NodeOf<'min-window'> {
  readonly bound: BoundNode;
}

export interface MaxDetailsNode extends NodeOf<'max-details'> {
  readonly number: NumberNode;
}

export interface RoundCountsNode extends NodeOf<'round-counts'> {
  readonly to: { readonly nearest: NumberNode } | { readonly bound: BoundNode };
}

export interface FacetNode extends NodeOf<'facet'> {
  readonly facet: Exclude<Facet, 'consent'>;
}

export interface BanNode extends NodeOf<'ban'> {
  readonly facet: FacetNode;
  readonly words: readonly WordNode[];
}

export interface AllowOnlyNode extends NodeOf<'allow-only'> {
  readonly facet: FacetNode;
  readonly words: readonly WordNode[];
}

export interface RequireNode extends NodeOf<'require'> {
  readonly condition: ConditionNode;
}

export interface EffectWhenNode extends NodeOf<'effect-when'> {
  readonly effect: Effect;
  readonly condition: ConditionNode;
}

export interface BanIdentifiersInValuesNode extends NodeOf<'ban-identifiers-in-values'> {
  readonly columns: readonly WordNode[];
}

export interface BanColumnsNode extends NodeOf<'ban-columns'> {
  readonly columns: readonly WordNode[];
}

export interface BanCellsNode extends NodeOf<'ban-cells'> {
  readonly cells: 'zero' | 'full';
  readonly column?: WordNode;
  readonly per: PerNode;
}

export interface MinDiversityNode extends NodeOf<'min-diversity'> {
  readonly number: NumberNode;
  readonly as: 'distinct' | 'entropy' | { readonly recursive: NumberNode };
  readonly column: WordNode;
  readonly per: PerNode;
}

export interface MaxClosenessNode extends NodeOf<'max-closeness'> {
  readonly number: NumberNode;
  readonly column: WordNode;
  readonly per: PerNode;
}

export interface MaxShareNode extends NodeOf<'max-share'> {
  readonly bound: BoundNode;
  readonly column: WordNode;
  readonly top: NumberNode;
  readonly per: PerNode;
}

export interface MinProtectionNode extends NodeOf<'min-protection'> {
  readonly bound: BoundNode;
  readonly column: WordNode;
  readonly per: PerNode;
}

export interface MaxUniquesNode extends NodeOf<'max-uniques'> {
  readonly bound: BoundNode;
  readonly per: PerNode;
}

export interface MaxRiskNode extends NodeOf<'max-risk'> {
  readonly bound: BoundNode;
  readonly model: 'prosecutor' | 'journalist' | 'marketer';
  readonly per: PerNode;
}

export interface MinDifferenceNode extends NodeOf<'min-difference'> {
  readonly bound: BoundNode;
  readonly per: PerNode;
}

export type Grain =
  | { readonly kind: 'calendar'; readonly unit: 'year' | 'quarter' | 'month' | 'week' | 'day' }
  | { readonly kind: 'digits' | 'decimals' | 'nearest'; readonly number: NumberNode };

export interface MaxPrecisionNode extends NodeOf<'max-precision'> {
  readonly grain: Grain;
  readonly columns: readonly WordNode[];
}

/** `min value 5 of a`, `max age 90 days of b`. */
export interface LimitNode extends NodeOf<'limit'> {
  readonly side: 'min' | 'max';
  readonly of: { readonly value: NumberNode } | { readonly age: BoundNode };
  readonly columns: readonly WordNode[];
}

export interface KeepSuppressedNode extends NodeOf<'keep-suppressed'> {
  readonly within?: BoundNode;
}

export type ClauseBodyNode =
  | MinCohortNode
  | MinWindowNode
  | MaxDetailsNode
  | RoundCountsNode
  | BanNode
  | AllowOnlyNode
  | RequireNode
  | EffectWhenNode
  | BanIdentifiersInValuesNode
  | BanColumnsNode
  | BanCellsNode
  | MinDiversityNode
  | MaxClosenessNode
  | MaxShareNode
  | MinProtectionNode
  | MaxUniquesNode
  | MaxRiskNode
  | MinDifferenceNode
  | MaxPrecisionNode
  | LimitNode
  | KeepSuppressedNode;

/** What may follow the body of a clause; a clause holds them in the order they were written. */
export type ClausePartNode =
  | (NodeOf<'when' | 'unless'> & { readonly condition: ConditionNode })
  | (NodeOf<'during'> & { readonly from: DayNode; readonly to: DayNode })
  | (NodeOf<'else'> & { readonly effect: 'review' | 'warn' })
  | (NodeOf<'by' | 'because' | 'suggest'> & { readonly text: TextNode })
  | (NodeOf<'see'> & { readonly texts: readonly TextNode[] })
  | NodeOf<'never-waived'>;

export interface ClauseNode extends NodeOf<'clause'>, Documented {
  readonly label?: NameNode;
  /** Absent where nothing could be made of it. */
  readonly body?: ClauseBodyNode;
  readonly parts: readonly ClausePartNode[];
  /** Something in it was reported; later passes leave it alone. */
  readonly damaged: boolean;
}

/** The id of a rule, `floor` or `org-baseline/floor`. */
export interface RuleIdNode extends NodeOf<'rule-id'> {
  readonly id: string;
}
