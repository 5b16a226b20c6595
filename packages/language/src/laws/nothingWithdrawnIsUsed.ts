import { quote, type Diagnostic } from '@fineline/ruleset';
import { warningAt } from '../diagnostics/warningAt.ts';
import type { Law, TypedPolicy } from '../types/program.ts';

/** A policy rests on nothing that is withdrawn, on whatever day, unless it is withdrawn itself. */
export const nothingWithdrawnIsUsed: Law = ({ policies }) =>
  [...policies.values()]
    .filter(({ node }) => !withdrawalOf(node))
    .flatMap(policy => [...quantitiesIn(policy), ...parentsOf(policy)]);

function quantitiesIn({ uses, scope }: TypedPolicy): readonly Diagnostic[] {
  return uses.flatMap(({ definition: { node, name, file }, span }) => {
    const { withdrawn } = node;
    if (!withdrawn) return [];
    return warningAt(
      scope.file,
      span,
      'FL0504',
      `${quote(name.text)} is withdrawn from ${withdrawn.day} on`,
      {
        labels: [{ file, span: withdrawn.span, message: 'it says so here' }],
        help: 'It counts here all the same. Name a quantity that is still good, or write the number with the reason why it stays.',
      },
    );
  });
}

function parentsOf({ node, scope, parents }: TypedPolicy): readonly Diagnostic[] {
  return parents.flatMap(({ node: parent, name, file }) => {
    const withdrawal = withdrawalOf(parent);
    const mention = node.parents.find(({ text }) => text === name.text);
    if (!withdrawal || !mention) return [];
    const message = `${quote(name.text)} is withdrawn from ${withdrawal.day.day} on`;
    return warningAt(scope.file, mention.span, 'FL0504', message, {
      labels: [{ file, span: withdrawal.span, message: 'it says so here' }],
      help: 'Its rules stay in force here. Extend what came in its place, or nothing.',
    });
  });
}

type HeaderLine = TypedPolicy['node']['header'][number];

function withdrawalOf({
  header,
}: TypedPolicy['node']): (HeaderLine & { readonly kind: 'withdrawn' | 'effective' | 'expires' }) | undefined {
  const line = header.find(({ kind }) => kind === 'withdrawn');
  return line && 'day' in line ? line : undefined;
}
