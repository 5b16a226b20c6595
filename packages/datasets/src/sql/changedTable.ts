// A table with changes, as a query over it: every column that a change speaks of is given as what it becomes, rows of some
// groups are left out, and nothing is written anywhere.
import type { DatasetRoles } from '@fineline/ruleset';
import type { Coarser, TableChange } from '../plan/engine.ts';
import { textOf, type Cell } from '../table/table.ts';
import type { Dialect } from './dialects/dialect.ts';
import { readColumn, type SourceColumn, type SourceTable } from './sourceTable.ts';

/** The table after all changes, the first one first. */
export function changedTable(
  source: SourceTable,
  changes: readonly TableChange[],
  roles: Pick<DatasetRoles, 'missingAs'>,
  dialect: Dialect,
): SourceTable {
  return changes.reduce((table, change) => changedOnce(table, change, roles, dialect), source);
}

function changedOnce(
  { sql, columns }: SourceTable,
  change: TableChange,
  { missingAs }: Pick<DatasetRoles, 'missingAs'>,
  dialect: Dialect,
): SourceTable {
  const read = (column: SourceColumn): string => readColumn(column, missingAs, dialect);
  const quoted = ({ name }: SourceColumn): string => dialect.identifier(name) ?? 'NULL';
  const from = (items: readonly string[], where = ''): string =>
    `(SELECT ${items.join(', ')} FROM ${sql}${where}) AS changed`;
  switch (change.kind) {
    case 'without-column': {
      const left = columns.filter(({ name }) => name !== change.column);
      return { sql: from(left.map(quoted)), columns: left };
    }
    case 'said-as': {
      const items = columns.map(column =>
        column.name === change.column
          ? `${coarser(column, read(column), change.as, dialect)} AS ${quoted(column)}`
          : quoted(column),
      );
      const said = columns.map((column): SourceColumn =>
        column.name === change.column ? { name: column.name, kind: 'text' } : column,
      );
      return { sql: from(items), columns: said };
    }
    case 'without-groups': {
      const keys = change.keys.map(key => {
        const tests = change.columns.map((name, at) => {
          const column = columns.find(one => one.name === name);
          return column ? isValue(read(column), key[at] ?? null, dialect) : '1 = 0';
        });
        return `(${['1 = 1', ...tests].join(' AND ')})`;
      });
      return { sql: from(columns.map(quoted), ` WHERE NOT (${keys.join(' OR ')})`), columns };
    }
  }
}

/** Whether a value is written as this one; never unknown. */
function isValue(sql: string, cell: Cell, dialect: Dialect): string {
  const text = textOf(cell);
  if (text === null) return `${sql} IS NULL`;
  return `coalesce(${dialect.toText(sql)} = ${dialect.text(text) ?? "''"}, 1 = 0)`;
}

/** Written as the reference engine writes it, so that a rule that speaks of a value finds it. */
function coarser({ kind }: SourceColumn, value: string, as: Coarser, dialect: Dialect): string {
  const unlessEmpty = (sql: string): string => `CASE WHEN ${value} IS NULL THEN NULL ELSE ${sql} END`;
  const text = dialect.toText(value);
  switch (as.kind) {
    case 'same':
      return dialect.toText("'*'");
    case 'steps': {
      const number = kind === 'whole' ? value : dialect.toDouble(value);
      const from = dialect.toLong(`floor(${dialect.toDouble(number)} / ${as.step}) * ${as.step}`);
      return unlessEmpty(
        `concat(${dialect.toText(from)}, '-', ${dialect.toText(`${from} + ${as.step - 1}`)})`,
      );
    }
    case 'month':
      return unlessEmpty(`substring(${text}, 1, 7)`);
    case 'quarter': {
      const month = `substring(${text}, 6, 2)`;
      const last = ['03', '06', '09'].map((end, at) => `WHEN ${month} <= '${end}' THEN '${at + 1}'`);
      return unlessEmpty(`concat(substring(${text}, 1, 4), ' Q', CASE ${last.join(' ')} ELSE '4' END)`);
    }
    case 'year':
      return unlessEmpty(`substring(${text}, 1, 4)`);
  }
}
