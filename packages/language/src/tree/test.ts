import type { Effect } from '@fineline/ruleset';
import type { RuleIdNode } from './clause.ts';
import type { PathNode, ValueNode } from './condition.ts';
import type {
  DayNode,
  Documented,
  NameNode,
  NodeOf,
  NumberNode,
  QuantityNode,
  TextNode,
  WordNode,
} from './node.ts';

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
