// Words, datasets and other declarations that stand alone: what they name must be there, and this version must know
// how to use it.
import { isBuiltInWord } from '../resolve/scopeFiles.ts';
import type { Diagnostic } from '@fineline/ruleset';
import type { DatasetNode, LetNode, RoleNode, WordDeclarationNode, WordNode } from '../ast.ts';
import { errorAt, quote } from '../errorAt.ts';
import type { ScopedFile } from '../resolve/scope.ts';
import { refuse, type Checking } from './checking.ts';
import { wordsOf } from './words.ts';

/** What is wrong with the declarations of one file that are not about a policy. */
export function checkDeclarations({ loaded, scope }: ScopedFile): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const checking: Checking = { scope, on: 'post', report: diagnostic => diagnostics.push(diagnostic) };
  for (const node of loaded.tree.declarations) {
    if (node.kind === 'word-declaration') checkWord(node, checking);
    else if (node.kind === 'dataset') checkDataset(node, checking);
    else if (node.kind === 'let') checkLet(node, checking);
  }
  return diagnostics;
}

const withoutPhrases: ReadonlySet<string> = new Set(['framing no-claim', 'tone neutral']);

function checkWord(node: WordDeclarationNode, checking: Checking): void {
  const { facet, name, under, covers, phrases } = node;
  if (isBuiltInWord(node)) {
    if (under.length + covers.length > 0)
      return refuse(checking, name.span, 'FL0218', `${quote(name.text)} is built in and stays where it is`, {
        help: 'A built-in word may get phrases; a place among the words is given to words of your own.',
      });
    if (withoutPhrases.has(`${facet} ${name.text}`) && phrases.length > 0)
      return refuse(
        checking,
        name.span,
        'FL0218',
        `${quote(name.text)} gets no phrases: it is what is left without any`,
      );
  }
  for (const it of phrases)
    if ('file' in it) refuse(checking, it.span, 'FL0601', 'this version cannot take phrases from a file yet');
  for (const it of phrases)
    for (const text of 'texts' in it ? it.texts : [])
      if (text.value.trim() === '') refuse(checking, text.span, 'FL0102', 'a phrase holds one word at least');
  wordsOf(facet, under, checking);
  wordsOf(facet, covers, checking);
}

function checkLet({ withdrawn }: LetNode, checking: Checking): void {
  if (withdrawn) refuse(checking, withdrawn.span, 'FL0601', 'this version cannot withdraw a quantity yet');
}

function checkDataset({ roles }: DatasetNode, checking: Checking): void {
  const seen = new Map<string, WordNode>();
  for (const role of roles) {
    const unknown = notYet(role);
    if (unknown)
      refuse(checking, role.span, 'FL0601', `this version cannot judge tables with ${unknown} yet`);
    for (const column of columnsOf(role)) {
      const first = seen.get(column.text);
      if (first)
        checking.report(
          errorAt(
            checking.scope.file,
            column.span,
            'FL0205',
            `the column ${quote(column.text)} has two roles`,
            {
              labels: [{ file: checking.scope.file, span: first.span, message: 'it is first named here' }],
            },
          ),
        );
      else seen.set(column.text, column);
    }
  }
  const [first, second] = roles.filter(role => role.kind === 'role' && role.role === 'person');
  if (first && second)
    checking.report(
      errorAt(checking.scope.file, second.span, 'FL0205', 'a table has one column of persons', {
        labels: [{ file: checking.scope.file, span: first.span, message: 'it is first named here' }],
      }),
    );
}

/** Roles that change what a clause about a table means and that nothing here knows to heed. */
function notYet(role: RoleNode): string | undefined {
  if (role.kind === 'count-role') return '`count`';
  if (role.kind === 'spelling-role') return quote(role.role === 'total' ? 'total' : `${role.role} as`);
  return role.kind === 'role' && role.role === 'weight' ? '`weight`' : undefined;
}

function columnsOf(role: RoleNode): readonly WordNode[] {
  switch (role.kind) {
    case 'role':
      return role.columns;
    case 'count-role':
      return [role.column];
    case 'sensitive-role':
      return role.columns.map(({ column }) => column);
    case 'spelling-role':
      return [];
  }
}
