import type { Diagnostic } from '@fineline/ruleset';
import type { PolicyNode, SectionNode } from '../ast.ts';
import { didYouMean } from '../didYouMean.ts';
import { listed, quote } from '../errorAt.ts';
import type { TypedClause, TypedPolicy } from '../program.ts';
import type { Scope, ScopedFile } from '../resolve/scope.ts';
import { refuse, refuseUnknown, type Checking } from './checking.ts';
import { checkClause, type Block } from './clause.ts';

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
  const withdrawn = node.header.find(({ kind }) => kind === 'withdrawn');
  if (withdrawn) refuse(reporting, withdrawn.span, 'FL0601', 'this version cannot withdraw a policy yet');
  const clauses: TypedClause[] = [];
  let isIncomplete = node.damaged;
  for (const section of node.sections) {
    const block = blockOf(section, reporting);
    for (const clauseNode of section.clauses) {
      const clause = block && checkClause(clauseNode, block);
      if (clause) clauses.push({ node: clauseNode, clause });
      else isIncomplete = true;
    }
  }
  return { node, scope: reporting.scope, parents: [...new Set(parents)], clauses, isIncomplete };
}

function blockOf({ on, datasets }: SectionNode, reporting: Reporting): Block | undefined {
  const [name, second] = datasets;
  if (on === 'post') return { ...reporting, on, dataset: null, hasPersons: true };
  if (!name) return { ...reporting, on, dataset: null, hasPersons: true };
  if (second) return refuse(reporting, second.span, 'FL0601', 'this version takes one table for each block');
  if (!isTableKnown(name.text, name.span, reporting)) return undefined;
  const roles = reporting.scope.datasets.get(name.text)?.node.roles ?? [];
  const hasPersons = roles.some(
    role => role.kind === 'count-role' || (role.kind === 'role' && role.role === 'person'),
  );
  return { ...reporting, on, dataset: name.text, hasPersons };
}

/** Whether a table is declared where it is named; where it is not, says so. */
export function isTableKnown(
  name: string,
  span: { start: number; end: number },
  reporting: Reporting,
): boolean {
  const { datasets }: Scope = reporting.scope;
  if (datasets.has(name)) return true;
  const known = [...datasets.keys()];
  refuseUnknown(reporting, span, 'FL0213', `there is no dataset ${quote(name)}`, {
    help: known.length === 0 ? 'A table is declared by `dataset NAME { … }`.' : `There are ${listed(known)}.`,
    ...didYouMean(name, span, known),
  });
  return false;
}
