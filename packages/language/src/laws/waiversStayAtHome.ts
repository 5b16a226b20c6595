import { didYouMean, quote, type Diagnostic } from '@fineline/ruleset';
import { errorAt } from '../diagnostics/errorAt.ts';
import { ancestorsOf, type Law, type Program, type TypedWaiver } from '../types/program.ts';

/** A waiver is of a rule of its own policy, and of none that is never waived. */
export const waiversStayAtHome: Law = program =>
  program.waivers.flatMap(waiver => strayed(waiver, program) ?? []);

function strayed(waiver: TypedWaiver, program: Program): Diagnostic | undefined {
  const { node, policy, rule: id } = waiver;
  const { file } = policy.scope;
  const rule = policy.clauses.find(({ clause }) => clause.id === id);
  if (rule?.clause.neverWaived)
    return errorAt(file, node.rule.span, 'FL0405', `${quote(id)} is never waived`, {
      labels: [{ file, span: rule.node.span, message: 'it says so here' }],
    });
  if (rule || policy.isIncomplete) return undefined;

  const parent = ancestorsOf(policy, program).find(({ node, clauses }) =>
    clauses.some(({ clause }) => clause.id === id || `${node.name.text}/${clause.id}` === id),
  );
  const name = policy.node.name.text;
  if (parent)
    return errorAt(
      file,
      node.rule.span,
      'FL0404',
      `${quote(id)} is a rule of ${quote(parent.node.name.text)}, not of ${quote(name)}`,
      {
        help: "A parent's rule is waived only in the parent's own file.",
      },
    );
  if (policy.scope.isIncomplete || policy.scope.missesModule) return undefined;
  const ids = policy.clauses.map(({ clause }) => clause.id);
  return errorAt(
    file,
    node.rule.span,
    'FL0204',
    `${quote(name)} has no rule ${quote(id)}`,
    didYouMean(id, node.rule.span, ids),
  );
}
