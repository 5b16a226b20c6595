import type { OpenTable } from '../plan/engine.ts';
import { changedTable } from '../sql/changedTable.ts';
import { renderQuery } from '../sql/query.ts';
import type { SourceTable } from '../sql/sourceTable.ts';
import { valueCounts } from '../sql/valueCounts.ts';
import type { Cell } from '../table/table.ts';
import { cellOf } from './cellOf.ts';
import type { Connection } from './connection.ts';
import { runOnDatabase } from './runOnDatabase.ts';

/** A table of a connection, to be worked out as it is and with changes. */
export function openOnDatabase(connection: Connection): OpenTable {
  const { inDictionaries, ...unpacked } = connection;
  const { source, dialect, rows } = unpacked;
  return {
    run: (plan, options) => runOnDatabase(plan, connection, options),
    async distinct(name, { missingAs }, most) {
      const column = source.columns.find(one => one.name === name);
      if (!column) return undefined;
      const values: Cell[] = [];
      const query = renderQuery(valueCounts(column, missingAs, source, dialect), dialect);
      for await (const chunk of rows(query, 'many')) {
        for (const [value = null] of chunk) values.push(cellOf(value, column.kind));
        if (values.length > most) return undefined;
      }
      return values;
    },
    changed(changes, roles) {
      const withChanges = (table: SourceTable): SourceTable => changedTable(table, changes, roles, dialect);
      const { asWritten } = source;
      return openOnDatabase({
        ...unpacked,
        source: {
          ...withChanges(source),
          ...(asWritten && { asWritten: names => withChanges(asWritten(names)) }),
        },
      });
    },
  };
}
