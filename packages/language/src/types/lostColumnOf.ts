import type { RoleNode, WordNode } from '../tree/ast.ts';

/** `ordered` where a sensitive column should be named: the column before it was lost. */
export function lostColumnOf(roles: readonly RoleNode[]): WordNode | undefined {
  return roles
    .flatMap(role => (role.kind === 'sensitive-role' ? role.columns : []))
    .find(({ column: { text, quoted } }) => text === 'ordered' && !quoted)?.column;
}
