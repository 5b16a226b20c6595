import { quote, type Diagnostic } from '@fineline/ruleset';
import { errorAt } from '../diagnostics/errorAt.ts';
import type { DayNode } from '../tree/ast.ts';
import { partOf } from '../types/clause.ts';
import type { Law } from '../types/program.ts';

/** What has a first and a last day does not end before it starts. */
export const daysAreInOrder: Law = ({ policies, waivers }) => [
  ...[...policies.values()].flatMap(({ node, scope: { file }, clauses }) => [
    ...inOrder(dayOf(node.header, 'effective'), dayOf(node.header, 'expires'), file),
    ...inOrder(dayOf(node.header, 'effective'), dayOf(node.header, 'withdrawn'), file),
    ...clauses.flatMap(({ node }) => {
      const during = partOf(node, 'during');
      return inOrder(during?.from, during?.to, file);
    }),
  ]),
  ...waivers.flatMap(({ node, policy }) => inOrder(node.from, node.until, policy.scope.file)),
];

function dayOf(
  header: readonly { readonly kind: string; readonly day?: DayNode }[],
  kind: string,
): DayNode | undefined {
  return header.find(line => line.kind === kind)?.day;
}

function inOrder(first: DayNode | undefined, last: DayNode | undefined, file: string): readonly Diagnostic[] {
  if (!first || !last || first.day <= last.day) return [];
  return [
    errorAt(file, last.span, 'FL0407', `${quote(last.day)} is before ${quote(first.day)}`, {
      labels: [{ file, span: first.span, message: 'it starts here' }],
      help: `Write ${quote(first.day)} or a later day, or move the start.`,
    }),
  ];
}
