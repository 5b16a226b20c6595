import type { DatasetRoles } from '@fineline/ruleset';
import type { DatasetNode, WordNode } from '../tree/ast.ts';
import { sortedOnce } from './words.ts';

/** The roles that a declaration gives the columns of its table. */
export function rolesOf({ name, roles }: DatasetNode): DatasetRoles {
  type Role = 'person' | 'weight' | 'key' | 'measure' | 'harmless';
  const columns = (wanted: Role): readonly string[] =>
    sortedOnce(
      roles.flatMap(role => (role.kind === 'role' && role.role === wanted ? role.columns.map(textOf) : [])),
    );
  const texts = (wanted: 'suppressed' | 'missing' | 'total'): readonly string[] =>
    sortedOnce(
      roles.flatMap(role =>
        role.kind === 'spelling-role' && role.role === wanted ? role.texts.map(({ value }) => value) : [],
      ),
    );
  const [person] = columns('person');
  const [weight] = columns('weight');
  const count = roles.find(role => role.kind === 'count-role');
  return {
    name: name.text,
    ...(person !== undefined && { person }),
    key: columns('key'),
    sensitive: roles
      .flatMap(role => (role.kind === 'sensitive-role' ? role.columns : []))
      .map(({ column, ordered }) => ({ column: column.text, ordered }))
      .sort((a, b) => (a.column < b.column ? -1 : 1)),
    measure: columns('measure'),
    ...(weight !== undefined && { weight }),
    ...(count && {
      count: { column: count.column.text, ...(count.nearest && { nearest: count.nearest.value }) },
    }),
    harmless: columns('harmless'),
    suppressedAs: texts('suppressed'),
    missingAs: texts('missing'),
    totals: texts('total'),
  };
}

function textOf({ text }: WordNode): string {
  return text;
}
