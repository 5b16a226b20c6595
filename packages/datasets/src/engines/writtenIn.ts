import type { Connection } from './connection.ts';

/** The connection to the table in which these columns are as they stand in the file. */
export function writtenIn(connection: Connection, names: ReadonlySet<string>): Connection {
  const { asWritten } = connection.source;
  return asWritten ? { ...connection, source: asWritten(names) } : connection;
}
