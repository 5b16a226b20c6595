import { didYouMean, quote, type Diagnostic } from '@fineline/ruleset';
import type { ScopedFile } from '../resolve/scope.ts';
import type { PolicyNode, SectionNode } from '../tree/ast.ts';
import { noTables } from './blockTables.ts';
import { refuseUnknown, type Checking, type QuantityUse } from './checking.ts';
import { checkClause, type Block } from './clause.ts';
import { tableNamed } from './grouping.ts';
import type { TypedClause, TypedPolicy } from './program.ts';
import { isTableKnown } from './tables.ts';
import { sortedOnce } from './words.ts';

type Reporting = Pick<Checking, 'scope' | 'report'>;

/** Every policy of the files, with the clauses that are sound. */
export function typePolicies(files: readonly ScopedFile[]): {
  readonly policies: ReadonlyMap<PolicyNode, TypedPolicy>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): number => diagnostics.push(diagnostic);
  const policies = new Map<PolicyNode, TypedPolicy>();
  for (const { loaded, scope } of files)
    for (const node of loaded.tree.declarations)
      if (node.kind === 'policy') policies.set(node, typePolicy(node, { scope, report }));
  return { policies, diagnostics };
}

function typePolicy(node: PolicyNode, reporting: Reporting): TypedPolicy {
  const parents = node.parents.flatMap(({ text, span }) => {
    const parent = reporting.scope.policies.get(text);
    if (parent) return [parent];
    refuseUnknown(reporting, span, 'FL0203', `there is no policy ${quote(text)}`, {
      help: 'A policy of another file is seen where that file is imported.',
      ...didYouMean(text, span, reporting.scope.policies.keys()),
    });
    return [];
  });
  const clauses: TypedClause[] = [];
  const uses: QuantityUse[] = [];
  let isIncomplete = node.damaged;
  for (const section of node.sections) {
    const block = blockOf(section, { ...reporting, uses: use => uses.push(use) });
    for (const clauseNode of section.clauses) {
      const clause = block && checkClause(clauseNode, block);
      if (clause) clauses.push({ node: clauseNode, clause });
      else isIncomplete = true;
    }
  }
  return { node, scope: reporting.scope, parents: [...new Set(parents)], clauses, uses, isIncomplete };
}

function blockOf(
  { on, datasets }: SectionNode,
  reporting: Reporting & Pick<Checking, 'uses'>,
): Block | undefined {
  if (on === 'post' || datasets.length === 0) return { ...reporting, on, tables: noTables };
  if (!datasets.every(({ text, span }) => isTableKnown(text, span, reporting))) return undefined;
  const names = sortedOnce(datasets.map(({ text }) => text));
  const known = names.flatMap(name => tableNamed(name, reporting) ?? []);
  return { ...reporting, on, tables: { named: names.length === 1 ? names[0]! : names, known } };
}
