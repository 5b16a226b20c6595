// The tables that a block is about, and what their columns can be used for. Of a block for every table nothing is known
// here: whoever judges one finds out whether it has what a clause needs.
import { didYouMean, listed, quote, type DatasetRoles, type Span } from '@fineline/ruleset';
import type { Scope } from '../resolve/scope.ts';
import type { DatasetNode, WordNode } from '../tree/ast.ts';
import type { BlockTables, Table } from './blockTables.ts';
import { refuse, refuseUnknown, type Checking } from './checking.ts';
import { lostColumnOf } from './lostColumnOf.ts';

type Reporting = Pick<Checking, 'scope' | 'report'>;

/** Every column that has a role. */
export function columnsOf(roles: DatasetRoles): readonly string[] {
  const { person, key, sensitive, measure, weight, count, harmless } = roles;
  const single = [person, weight, count?.column].filter(column => column !== undefined);
  return [...single, ...key, ...sensitive.map(({ column }) => column), ...measure, ...harmless].sort();
}

/** Whether each table has a column; where one has not, says so. */
export function isColumn({ text, span }: WordNode, tables: readonly Table[], reporting: Reporting): boolean {
  const without = tables.find(({ roles, isDamaged }) => !isDamaged && !columnsOf(roles).includes(text));
  if (!without) return true;
  refuseColumn(text, span, without, reporting);
  return false;
}

/** Says that a table has no such column. */
export function refuseColumn(column: string, span: Span, { roles }: Table, reporting: Reporting): undefined {
  const columns = columnsOf(roles);
  return refuse(reporting, span, 'FL0220', `${quote(roles.name)} has no column ${quote(column)}`, {
    help:
      columns.length === 0
        ? 'A column is made known by its role, such as `key region`.'
        : `It has ${listed(columns)}.`,
    ...didYouMean(column, span, columns),
  });
}

/** Whether a column has the role that a clause needs, in each table; where it has not, says so. */
export function hasRole(
  word: WordNode,
  role: 'sensitive' | 'measure',
  tables: readonly Table[],
  reporting: Reporting,
): boolean {
  if (!isColumn(word, tables, reporting)) return false;
  const misfit = tables.find(
    ({ roles, isDamaged }) => !isDamaged && !columnsWith(role, roles).includes(word.text),
  );
  if (!misfit) return true;
  const fitting = columnsWith(role, misfit.roles);
  refuse(
    reporting,
    word.span,
    'FL0307',
    `${quote(word.text)} is no ${quote(role)} column of ${quote(misfit.roles.name)}`,
    {
      help:
        fitting.length === 0
          ? `A table names such a column by ${quote(`${role} ${word.text}`)}.`
          : `There ${fitting.length === 1 ? 'is' : 'are'} ${listed(fitting)}.`,
    },
  );
  return false;
}

function columnsWith(role: 'sensitive' | 'measure', roles: DatasetRoles): readonly string[] {
  return role === 'measure' ? roles.measure : roles.sensitive.map(({ column }) => column);
}

/** Whether the rows of each table are observations; where they are published cells, says that this does not go with it. */
export function areRows({ known }: BlockTables, span: Span, what: string, reporting: Reporting): boolean {
  const cells = known.find(({ roles }) => roles.count);
  if (!cells) return true;
  const name = quote(cells.roles.name);
  refuse(
    reporting,
    span,
    'FL0411',
    `${what} looks at single rows, and those of ${name} are published counts`,
    {
      help: 'It goes with tables without `count`.',
    },
  );
  return false;
}

/** Whether the rows of each table are published cells; where they are not, says that this does not go with it. */
export function areCells({ known }: BlockTables, span: Span, what: string, reporting: Reporting): boolean {
  const rows = known.find(({ roles, isDamaged }) => !roles.count && !isDamaged);
  if (!rows) return true;
  const name = quote(rows.roles.name);
  refuse(reporting, span, 'FL0411', `${what} goes with published counts, and ${name} has none`, {
    help: 'A table of counts names their column by a line such as `count patients`.',
  });
  return false;
}

/** Whether the tables tell how many people there are; where one does not, says so. */
export function tellPeople({ known }: BlockTables, span: Span, reporting: Reporting): boolean {
  const silent = known.find(
    ({ roles, isDamaged }) => roles.person === undefined && !roles.count && !isDamaged,
  );
  if (!silent) return true;
  refuse(
    reporting,
    span,
    'FL0301',
    `${quote(silent.roles.name)} names no column of persons, so its rows are counted`,
    { help: 'Write `rows`, or give the table a `person` column.' },
  );
  return false;
}

/** Whether all tables agree on something that changes what a clause means; where they do not, says so. */
export function agree(
  { known }: BlockTables,
  about: (roles: DatasetRoles) => unknown,
  span: Span,
  difference: string,
  reporting: Reporting,
): boolean {
  const [first, ...others] = known.filter(({ isDamaged }) => !isDamaged);
  const other = first && others.find(({ roles }) => about(roles) !== about(first.roles));
  if (!other) return true;
  const tables = listed([first.roles.name, other.roles.name]);
  refuse(reporting, span, 'FL0411', `${tables} differ in ${difference}, so this would mean two things`, {
    help: 'Give each of them a block of its own.',
  });
  return false;
}

/** A declaration as a table. */
export function tableOf(node: DatasetNode, roles: DatasetRoles): Table {
  return { roles, isDamaged: node.damaged || lostColumnOf(node.roles) !== undefined };
}

/** Whether a table is declared where it is named; where it is not, says so. */
export function isTableKnown(name: string, span: Span, reporting: Reporting): boolean {
  const { datasets }: Scope = reporting.scope;
  if (datasets.has(name)) return true;
  const known = [...datasets.keys()];
  refuseUnknown(reporting, span, 'FL0213', `there is no dataset ${quote(name)}`, {
    help: known.length === 0 ? 'A table is declared by `dataset NAME { … }`.' : `There are ${listed(known)}.`,
    ...didYouMean(name, span, known),
  });
  return false;
}
