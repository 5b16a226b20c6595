import type { RoleNode, WordNode } from '../tree/ast.ts';

/** The columns that a role is given to. */
export function columnsNamedBy(role: RoleNode): readonly WordNode[] {
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
