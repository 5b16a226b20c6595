import type { Facet, PhraseSource, Vocabularies } from '@fineline/ruleset';
import type {
  DatasetNode,
  FactNode,
  LetNode,
  NameNode,
  PolicyNode,
  WordDeclarationNode,
} from '../tree/ast.ts';
import type { LoadedFile } from './loadFiles.ts';

/** The declarations that give something a name which other declarations use. */
export type NamedNode = LetNode | FactNode | DatasetNode | PolicyNode | WordDeclarationNode;

/** A declaration and the file that it stands in. */
export interface Definition<Node extends NamedNode = NamedNode> {
  readonly node: Node;
  readonly name: NameNode;
  readonly file: string;
}

/** What one file sees: its own names and those of the files that it imports, not what those import. */
export interface Scope {
  readonly file: string;
  readonly policies: ReadonlyMap<string, Definition<PolicyNode>>;
  readonly quantities: ReadonlyMap<string, Definition<LetNode>>;
  readonly facts: ReadonlyMap<string, Definition<FactNode>>;
  readonly datasets: ReadonlyMap<string, Definition<DatasetNode>>;
  /** Every declaration of a word, those that add phrases to a built-in one included. */
  readonly words: readonly Definition<WordDeclarationNode>[];
  /** The words that may be named, by facet. */
  readonly nameable: { readonly [F in Facet]: ReadonlySet<string> };
  readonly vocabularies: Vocabularies;
  /** The files that phrases of the vocabularies come from. */
  readonly phraseSources: readonly PhraseSource[];
  /** Names may be missing because something else was lost: nothing is said about unknown ones. */
  readonly isIncomplete: boolean;
  /** A built-in module was not found: nothing is said about unknown quantities and policies, which modules declare. */
  readonly missesModule: boolean;
}

/** A file and what it sees. */
export interface ScopedFile {
  readonly loaded: LoadedFile;
  readonly scope: Scope;
}
