import type { DatasetNode, WordNode } from '@fineline/language';

/** The roles that a column can have. */
export type ColumnRole = 'person' | 'weight' | 'key' | 'measure' | 'harmless' | 'count' | 'sensitive';

/** A column that a table makes known. */
export interface Column {
  readonly word: WordNode;
  readonly role: ColumnRole;
}

/** The columns of a table, in the author's order. */
export function columnsIn({ roles }: DatasetNode): readonly Column[] {
  return roles.flatMap((node): readonly Column[] => {
    switch (node.kind) {
      case 'role':
        return node.columns.map(word => ({ word, role: node.role }));
      case 'count-role':
        return [{ word: node.column, role: 'count' }];
      case 'sensitive-role':
        return node.columns.map(({ column }) => ({ word: column, role: 'sensitive' }));
      case 'spelling-role':
        return [];
    }
  });
}
