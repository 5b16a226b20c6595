import { adding, quote, replacing, type Diagnostic, type Fix } from '@fineline/ruleset';
import { errorAt } from '../diagnostics/errorAt.ts';
import type { Law, TypedClause, TypedPolicy } from '../types/program.ts';

/** No two rules of a policy have one id. */
export const idsAreUnique: Law = ({ policies }) => [...policies.values()].flatMap(duplicates);

function duplicates({ scope: { file }, clauses }: TypedPolicy): readonly Diagnostic[] {
  const first = new Map<string, TypedClause>();
  const offer = labelsToOffer(clauses);
  return clauses.flatMap(typed => {
    const { id, labelled } = typed.clause;
    const before = first.get(id);
    if (!before) {
      first.set(id, typed);
      return [];
    }
    return errorAt(file, placeOf(typed), 'FL0210', `two rules of this policy are named ${quote(id)}`, {
      labels: [{ file, span: placeOf(before), message: 'it is first named here' }],
      help: labelled ? 'Choose another label.' : 'Put a label before one of them, such as `strict:`.',
      fix: relabelled(typed, offer(id)),
    });
  });
}

/** The first free name after one that is taken: `ban-tones-2`; each is offered once, whoever takes all offers. */
function labelsToOffer(clauses: readonly TypedClause[]): (id: string) => string {
  const taken = new Set(clauses.map(({ clause }) => clause.id));
  const last = new Map<string, number>();
  return id => {
    let number = (last.get(id) ?? 1) + 1;
    while (taken.has(`${id}-${number}`)) number++;
    last.set(id, number);
    return `${id}-${number}`;
  };
}

function relabelled({ node }: TypedClause, label: string): Fix {
  return node.label ? replacing(node.label.span, label, 'review') : adding(`${label}: `, node.span.start);
}

/** Where a rule gets its id: its label, else the whole clause. */
function placeOf({ node }: TypedClause): TypedClause['node']['span'] {
  return node.label?.span ?? node.body?.span ?? node.span;
}
