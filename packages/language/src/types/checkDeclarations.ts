// Words, datasets and other declarations that stand alone: what they name must be there.
import { blankWords, quote, type Diagnostic, type Span } from '@fineline/ruleset';
import type { ScopedFile } from '../resolve/scope.ts';
import { isBuiltInWord } from '../resolve/scopeFiles.ts';
import type { DatasetNode, RoleNode, WordDeclarationNode, WordNode } from '../tree/ast.ts';
import { refuse, type Checking } from './checking.ts';
import { columnsNamedBy } from './columnsNamedBy.ts';
import { lostColumnOf } from './lostColumnOf.ts';
import { wholeNumber } from './numbers.ts';
import { wordsOf } from './words.ts';

/** What is wrong with the declarations of one file that are not about a policy. */
export function checkDeclarations({ loaded, scope }: ScopedFile): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const checking: Checking = { scope, on: 'post', report: diagnostic => diagnostics.push(diagnostic) };
  for (const node of loaded.tree.declarations) {
    if (node.kind === 'word-declaration') checkWord(node, checking);
    else if (node.kind === 'dataset') checkDataset(node, checking);
  }
  return diagnostics;
}

function checkWord(node: WordDeclarationNode, checking: Checking): void {
  const { facet, name, under, covers, phrases } = node;
  if (isBuiltInWord(node)) {
    if (under.length + covers.length > 0)
      return refuse(checking, name.span, 'FL0218', `${quote(name.text)} is built in and stays where it is`, {
        help: 'A built-in word may get phrases; a place among the words is given to words of your own.',
      });
    if (blankWords.get(facet) === name.text && phrases.length > 0)
      return refuse(
        checking,
        name.span,
        'FL0218',
        `${quote(name.text)} gets no phrases: it is what is left without any`,
      );
  }
  for (const it of phrases)
    for (const text of 'texts' in it ? it.texts : [])
      if (text.value.trim() === '') refuse(checking, text.span, 'FL0102', 'a phrase holds one word at least');
  wordsOf(facet, under, checking);
  wordsOf(facet, covers, checking);
}

function checkDataset({ roles }: DatasetNode, checking: Checking): void {
  checkColumnsOnce(roles, checking);
  const lost = lostColumnOf(roles);
  if (lost)
    refuse(checking, lost.span, 'FL0102', '`ordered` stands behind a column, and here is none', {
      help: 'A column of that name stands in quotation marks: `sensitive "ordered"`.',
    });
  for (const role of ['person', 'count', 'weight'] as const) {
    const [first, second] = roles.filter(it =>
      it.kind === 'count-role' ? role === 'count' : it.kind === 'role' && it.role === role,
    );
    if (first && second) twice(second, first, `a table has one ${quote(role)} column`, checking);
  }
  const count = roles.find(role => role.kind === 'count-role');
  const [first, second] = roles.filter(
    role => role === count || (role.kind === 'role' && role.role === 'person'),
  );
  if (count && first && second && first.kind !== second.kind)
    refuse(checking, second.span, 'FL0410', 'a table has `person` or `count`, not both', {
      help: 'With `person` each row is an observation, with `count` each row is a published cell.',
      labels: [{ file: checking.scope.file, span: first.span, message: 'the other stands here' }],
    });
  if (count?.nearest) wholeNumber(count.nearest, 1, '`nearest`', checking);
}

function checkColumnsOnce(roles: readonly RoleNode[], checking: Checking): void {
  const seen = new Map<string, WordNode>();
  for (const column of roles.flatMap(columnsNamedBy)) {
    const first = seen.get(column.text);
    if (first) twice(column, first, `the column ${quote(column.text)} has two roles`, checking);
    else seen.set(column.text, column);
  }
}

type Placed = { readonly span: Span };

function twice({ span }: Placed, first: Placed, message: string, checking: Checking): void {
  refuse(checking, span, 'FL0205', message, {
    labels: [{ file: checking.scope.file, span: first.span, message: 'it is first named here' }],
  });
}
