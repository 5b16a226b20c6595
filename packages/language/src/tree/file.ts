import type {
  DatasetNode,
  FactNode,
  GuaranteeNode,
  ImportNode,
  LetNode,
  PolicyNode,
  WaiveNode,
  WordDeclarationNode,
} from './declaration.ts';
import type { CommentNode, NodeOf } from './node.ts';
import type { TestNode } from './test.ts';

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
