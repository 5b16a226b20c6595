// The syntax tree: what was written and where, nothing resolved. Every node says its kind and its span; spans cover
// the node's own words, without the comments before it.
import type { Effect, Facet, Span, Unit } from '@fineline/ruleset';

interface NodeOf<Kind extends string> {
  readonly kind: Kind;
  readonly span: Span;
}

/** What a declaration, a policy or a clause says of itself in `///` comments. */
interface Documented {
  readonly doc?: string;
}

export interface NameNode extends NodeOf<'name'> {
  readonly text: string;
}

/** A word of a vocabulary or a column: a name, or anything in quotation marks. */
export interface WordNode extends NodeOf<'word'> {
  readonly text: string;
  readonly quoted: boolean;
}

export interface TextNode extends NodeOf<'text'> {
  /** Escapes resolved; a long text is dedented. */
  readonly value: string;
  readonly long: boolean;
}

export interface NumberNode extends NodeOf<'number'> {
  readonly value: number;
  /** Written with a decimal point. */
  readonly decimal: boolean;
}

export interface QuantityNode extends NodeOf<'quantity'> {
  readonly number: NumberNode;
  readonly unit?: UnitNode;
}

export interface UnitNode extends NodeOf<'unit'> {
  readonly unit: Unit;
}

/** A whole day, `2026-12-31`; the checker sees whether the calendar has it. */
export interface DayNode extends NodeOf<'day'> {
  readonly day: string;
}

/** A quantity, or the name of one. */
export type BoundNode = QuantityNode | NameNode;

export interface CommentNode extends NodeOf<'comment'> {
  /** True for `///`. */
  readonly doc: boolean;
  /** As written, slashes included. */
  readonly text: string;
}

// Conditions

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

// Clauses

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

// Declarations

/** `fineline/health` after `import`. */
export interface ModuleNode extends NodeOf<'module'> {
  readonly path: string;
}

export interface ImportNode extends NodeOf<'import'> {
  readonly names: readonly NameNode[];
  readonly source: TextNode | ModuleNode;
}

export interface LetNode extends NodeOf<'let'>, Documented {
  readonly name: NameNode;
  readonly quantity: QuantityNode;
  readonly see: readonly TextNode[];
  readonly withdrawn?: DayNode;
}

export type FactTypeNode =
  | NodeOf<'text-type'>
  | NodeOf<'yes-no-type'>
  | (NodeOf<'unit-type'> & { readonly unit: UnitNode })
  | (NodeOf<'choice-type'> & { readonly words: readonly WordNode[] });

export interface FactNode extends NodeOf<'fact'>, Documented {
  readonly name: NameNode;
  readonly type: FactTypeNode;
  readonly otherwiseNone: boolean;
}

/** The facets that a policy may add words to. */
export type DeclaredFacet = Exclude<Facet, 'consent' | 'addressee'>;

export type PhrasesNode = NodeOf<'phrases'> &
  ({ readonly texts: readonly TextNode[] } | { readonly file: TextNode; readonly column: WordNode });

export interface WordDeclarationNode extends NodeOf<'word-declaration'>, Documented {
  readonly facet: DeclaredFacet;
  readonly name: NameNode;
  readonly under: readonly WordNode[];
  readonly covers: readonly WordNode[];
  readonly phrases: readonly PhrasesNode[];
}

export type RoleNode =
  | (NodeOf<'role'> & {
      readonly role: 'person' | 'weight' | 'key' | 'measure' | 'harmless';
      readonly columns: readonly WordNode[];
    })
  | (NodeOf<'count-role'> & { readonly column: WordNode; readonly nearest?: NumberNode })
  | (NodeOf<'sensitive-role'> & {
      readonly columns: readonly { readonly column: WordNode; readonly ordered: boolean }[];
    })
  | (NodeOf<'spelling-role'> & {
      readonly role: 'suppressed' | 'missing' | 'total';
      readonly texts: readonly TextNode[];
    });

export interface DatasetNode extends NodeOf<'dataset'>, Documented {
  readonly name: NameNode;
  readonly roles: readonly RoleNode[];
  /** A role in it was reported and left out. */
  readonly damaged: boolean;
}

export type HeaderNode =
  | (NodeOf<'version'> & { readonly version: string })
  | (NodeOf<'owner'> & { readonly owner: TextNode })
  | (NodeOf<'effective' | 'expires' | 'withdrawn'> & { readonly day: DayNode });

/** `posts { … }`, `datasets NAME { … }` or, without names, `datasets { … }` for every table. */
export interface SectionNode extends NodeOf<'section'> {
  readonly on: 'post' | 'dataset';
  readonly datasets: readonly NameNode[];
  readonly clauses: readonly ClauseNode[];
  /** Something that was no clause stood in it. */
  readonly damaged: boolean;
}

export interface PolicyNode extends NodeOf<'policy'>, Documented {
  readonly name: NameNode;
  readonly parents: readonly NameNode[];
  readonly header: readonly HeaderNode[];
  readonly sections: readonly SectionNode[];
  /** Its name and parents may not be the ones that were meant. */
  readonly headDamaged: boolean;
  /** Something in it was reported and left out: a rule that is not here may have been meant. */
  readonly damaged: boolean;
}

export interface WaiveNode extends NodeOf<'waive'>, Documented {
  readonly rule: RuleIdNode;
  readonly policy: NameNode;
  readonly campaigns: readonly TextNode[];
  readonly from?: DayNode;
  readonly until: DayNode;
  readonly by: TextNode;
  readonly because: TextNode;
}

export type GuaranteeNode = NodeOf<'guarantee'> &
  Documented & { readonly policy: NameNode } & (
    | {
        readonly claim: 'denies' | 'never-allows' | 'allows';
        readonly on: 'post' | 'dataset';
        readonly dataset?: NameNode;
        readonly condition: ConditionNode;
      }
    | { readonly claim: 'at-least-as-strict'; readonly than: NameNode }
  );

// Tests

export interface TestItemNode extends NodeOf<'item'> {
  readonly negated: boolean;
  readonly value: ValueNode;
}

export interface TestFieldNode extends NodeOf<'field'> {
  readonly name: NameNode;
  readonly value:
    | { readonly kind: 'unknown' }
    | { readonly kind: 'range'; readonly from: NumberNode; readonly to: QuantityNode }
    /** `at least` leaves the rest open. */
    | {
        readonly kind: 'items';
        readonly at?: 'least' | 'most';
        readonly items: readonly TestItemNode[];
      };
}

export type SubjectNode =
  | TextNode
  | (NodeOf<'post'> & { readonly fields: readonly TestFieldNode[]; readonly cohorts: readonly CohortNode[] })
  | (NodeOf<'table'> & { readonly dataset: NameNode; readonly source: TextNode; readonly inline: boolean });

export interface CohortNode extends NodeOf<'cohort'> {
  readonly fields: readonly TestFieldNode[];
}

/** The id of a rule, `floor` or `org-baseline/floor`. */
export interface RuleIdNode extends NodeOf<'rule-id'> {
  readonly id: string;
}

export interface ExampleNode extends NodeOf<'example'> {
  readonly verdict: 'allow' | Effect;
  readonly subjects: readonly SubjectNode[];
  readonly channels: readonly WordNode[];
  readonly campaign?: TextNode;
  readonly at?: DayNode;
  readonly by?: RulesDue;
}

/** The rules that must be among the findings; with `only`, exactly these. */
export interface RulesDue {
  readonly only: boolean;
  readonly rules: readonly RuleIdNode[];
}

/** A table of examples: `each { tone | channel | verdict … }`, an example in each row. */
export interface TestTableNode extends NodeOf<'each'> {
  readonly title?: TextNode;
  /** The facts that the cells set, or `text`; none where they could not be read. */
  readonly columns: readonly PathNode[];
  readonly rows: readonly TestRowNode[];
}

export interface TestRowNode extends NodeOf<'row'> {
  /** As many as there are columns. */
  readonly cells: readonly TestCellNode[];
  readonly verdict: 'allow' | Effect;
  readonly at?: DayNode;
  readonly by?: RulesDue;
}

export interface TestCellNode extends NodeOf<'cell'> {
  /** Absent in an empty cell, which says nothing of its fact. */
  readonly value?: TestFieldNode['value'];
}

export interface TestNode extends NodeOf<'test'>, Documented {
  readonly policy: NameNode;
  readonly at?: DayNode;
  readonly examples: readonly ExampleNode[];
  readonly cases: readonly TextNode[];
  readonly tables: readonly TestTableNode[];
}

/** A declaration that nothing whole could be made of; whoever uses its name gets no second complaint. */
export interface DamagedNode extends NodeOf<'damaged'> {
  readonly keyword: string;
  readonly name?: string;
}

export type DeclarationNode =
  | ImportNode
  | LetNode
  | FactNode
  | WordDeclarationNode
  | DatasetNode
  | PolicyNode
  | WaiveNode
  | GuaranteeNode
  | TestNode
  | DamagedNode;

export interface FileNode extends NodeOf<'file'> {
  readonly file: string;
  readonly declarations: readonly DeclarationNode[];
  /** Every comment, in order. */
  readonly comments: readonly CommentNode[];
}
