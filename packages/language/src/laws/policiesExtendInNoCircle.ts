import { quote } from '@fineline/ruleset';
import { errorAt } from '../diagnostics/errorAt.ts';
import type { NameNode, PolicyNode } from '../tree/ast.ts';
import type { Law } from '../types/program.ts';
import { followEdges } from './followEdges.ts';

interface Extension {
  readonly from: PolicyNode;
  readonly to: PolicyNode;
  readonly name: NameNode;
  readonly file: string;
}

/** The longest way up from a policy. */
const highest = 100;

/** A policy is no parent of its own, however far up, and its parents are not too many to follow. */
export const policiesExtendInNoCircle: Law = ({ policies }) => {
  const extensions: Extension[] = [...policies.values()].flatMap(({ node, scope, parents }) =>
    parents.map(parent => ({
      from: node,
      to: parent.node,
      name: node.parents.find(({ text }) => text === parent.name.text) ?? node.name,
      file: scope.file,
    })),
  );
  const { closing, heights } = followEdges<PolicyNode, Extension>(extensions);
  const circles = closing.map(({ from, to, name, file }) => {
    const message =
      from === to
        ? `${quote(from.name.text)} extends itself`
        : `${quote(from.name.text)} extends ${quote(to.name.text)}, which extends it in turn`;
    return errorAt(file, name.span, 'FL0212', message, { help: 'Leave out one of the two.' });
  });
  const tooHigh = extensions
    .filter(({ from }) => heights.get(from) === highest + 1)
    .map(({ name, file }) =>
      errorAt(file, name.span, 'FL0106', `more than ${highest} policies extend each other in a row`),
    );
  return [...circles, ...tooHigh];
};
