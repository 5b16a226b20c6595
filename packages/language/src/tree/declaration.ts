import type { Facet } from '@fineline/ruleset';
import type { ClauseNode, RuleIdNode } from './clause.ts';
import type { ConditionNode } from './condition.ts';
import type {
  DayNode,
  Documented,
  NameNode,
  NodeOf,
  NumberNode,
  QuantityNode,
  TextNode,
  UnitNode,
  WordNode,
} from './node.ts';

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
