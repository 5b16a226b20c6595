// Who sees which name. Nothing shadows: whatever is defined twice in one place's sight is an error that shows both.
import {
  builtInFacts,
  builtInVocabularies,
  didYouMean,
  listed,
  quote,
  unitOf,
  type Diagnostic,
  type Label,
} from '@fineline/ruleset';
import { errorAt } from '../diagnostics/errorAt.ts';
import type {
  DatasetNode,
  DeclarationNode,
  FactNode,
  ImportNode,
  LetNode,
  PolicyNode,
  WordDeclarationNode,
} from '../tree/ast.ts';
import type { LoadedFile, LoadedFiles } from './loadFiles.ts';
import type { Definition, NamedNode, ScopedFile } from './scope.ts';
import { vocabulariesOf, type PhraseFiles } from './vocabulariesOf.ts';

type Report = (diagnostic: Diagnostic) => void;

const kinds: { readonly [K in NamedNode['kind']]: string } = {
  let: 'quantity',
  fact: 'fact',
  dataset: 'dataset',
  policy: 'policy',
  'word-declaration': 'word',
};

/** Gives every file its scope. */
export function scopeFiles({ files, phraseFiles }: Pick<LoadedFiles, 'files' | 'phraseFiles'>): {
  readonly files: readonly ScopedFile[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const report: Report = diagnostic => diagnostics.push(diagnostic);
  const everyWord = files.flatMap(file =>
    definitionsOf(file).filter(
      (it): it is Definition<WordDeclarationNode> => it.node.kind === 'word-declaration',
    ),
  );
  const scoped = files.map(file => ({ loaded: file, scope: scopeOf(file, everyWord, phraseFiles, report) }));
  return { files: scoped, diagnostics };
}

function scopeOf(
  loaded: LoadedFile,
  everyWord: readonly Definition<WordDeclarationNode>[],
  phraseFiles: PhraseFiles,
  report: Report,
): ScopedFile['scope'] {
  const seen = new Map<string, Definition>();
  const words: Definition<WordDeclarationNode>[] = [];
  const add = (definition: Definition, clash: (first: Definition) => void): void => {
    const key = keyOf(definition.node);
    const first = seen.get(key);
    if (first?.node === definition.node) return;
    if (isWord(definition)) {
      if (first && !isBuiltInWord(definition.node)) return clash(first);
      words.push(definition);
    } else if (first) return clash(first);
    seen.set(key, definition);
  };

  for (const definition of definitionsOf(loaded)) {
    const taken = takenFromTheStart(definition);
    if (taken) report(taken);
    else
      add(definition, first =>
        report(
          definedTwice(definition.file, definition.name.span, definition, [
            place(first, 'it is first defined here'),
          ]),
        ),
      );
  }
  for (const { node, target } of loaded.imports) {
    const offered = definitionsOf(target).filter(definition => takenFromTheStart(definition) === undefined);
    for (const definition of taking(node, offered, loaded, target, report))
      add(definition, first => {
        const isOwn = first.file === loaded.file;
        const { file, span } = isOwn
          ? { file: first.file, span: first.name.span }
          : { file: loaded.file, span: node.span };
        const both = isOwn ? [definition] : [first, definition];
        report(
          definedTwice(
            file,
            span,
            definition,
            both.map(it => place(it, `it is defined here, and the import brings it along`)),
          ),
        );
      });
  }

  const all = [...seen.values()];
  const byName = <Node extends NamedNode>(kind: Node['kind']): Map<string, Definition<Node>> =>
    new Map(all.filter((it): it is Definition<Node> => it.node.kind === kind).map(it => [it.name.text, it]));
  return {
    file: loaded.file,
    policies: byName<PolicyNode>('policy'),
    quantities: byName<LetNode>('let'),
    facts: byName<FactNode>('fact'),
    datasets: byName<DatasetNode>('dataset'),
    words,
    ...vocabulariesOf(words, everyWord, phraseFiles),
    isIncomplete: loaded.isIncomplete,
    missesModule: loaded.missesModule,
  };
}

/** The named declarations of a file, in its order. A policy whose name was lost defines none. */
function definitionsOf({ file, tree }: LoadedFile): readonly Definition[] {
  return tree.declarations
    .filter(isNamed)
    .filter(({ name }) => name.text !== '')
    .map(node => ({ node, name: node.name, file }));
}

function isNamed(node: DeclarationNode): node is NamedNode {
  return node.kind in kinds;
}

function isWord(definition: Definition): definition is Definition<WordDeclarationNode> {
  return definition.node.kind === 'word-declaration';
}

/** Names live apart by kind, words by facet. */
function keyOf(node: NamedNode): string {
  return node.kind === 'word-declaration'
    ? `${node.facet} ${node.name.text}`
    : `${node.kind} ${node.name.text}`;
}

/** Whether a declaration speaks of a word that Fineline has already, and so can only add phrases to it. */
export function isBuiltInWord({ facet, name }: WordDeclarationNode): boolean {
  return builtInVocabularies[facet].some(({ word }) => word === name.text);
}

function takenFromTheStart({ node, name, file }: Definition): Diagnostic | undefined {
  if (node.kind !== 'fact') return undefined;
  if (name.text === 'cohort' || unitOf(name.text) !== undefined)
    return errorAt(
      file,
      name.span,
      'FL0114',
      `${quote(name.text)} is a word of the language and no name for a fact`,
      {
        help: 'Choose another name.',
      },
    );
  if (!builtInFacts.has(name.text)) return undefined;
  return errorAt(file, name.span, 'FL0205', `${quote(name.text)} is a fact of every post already`, {
    help: 'Choose another name.',
  });
}

/** What an import takes of the names that its file offers. */
function taking(
  node: ImportNode,
  offered: readonly Definition[],
  loaded: LoadedFile,
  target: LoadedFile,
  report: Report,
): readonly Definition[] {
  if (node.names.length === 0) return offered;
  return node.names.flatMap(name => {
    const found = offered.filter(definition => definition.name.text === name.text);
    if (found.length === 0 && !target.isIncomplete)
      report(
        errorAt(loaded.file, name.span, 'FL0217', `${quote(target.file)} declares no ${quote(name.text)}`, {
          help:
            offered.length > 0
              ? `It declares ${listed(offered.map(definition => definition.name.text).sort())}; what a file imports is not passed on.`
              : 'An import takes what its file declares, not what that file imports.',
          ...didYouMean(
            name.text,
            name.span,
            offered.map(definition => definition.name.text),
          ),
        }),
      );
    return found;
  });
}

function place({ file, name }: Definition, message: string): Label {
  return { file, span: name.span, message };
}

function definedTwice(
  file: string,
  span: Label['span'],
  { node, name }: Definition,
  labels: readonly Label[],
): Diagnostic {
  const kind = node.kind === 'word-declaration' ? node.facet : kinds[node.kind];
  return errorAt(file, span, 'FL0205', `the ${kind} ${quote(name.text)} is defined twice`, { labels });
}
