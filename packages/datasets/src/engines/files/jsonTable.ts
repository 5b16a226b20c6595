import type { DuckDBConnection } from '@duckdb/node-api';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import type { FileSource } from '../sources/fileSource.ts';
import { unreadable, type Unreadable } from '../sources/unreadable.ts';
import { filesOf } from './filesOf.ts';
import { noRoom } from './noRoom.ts';

/**
 * Rows in JSON, a list of objects or one object a line, where they lie. Texts stay as they are written: what looks like a
 * day to DuckDB is no other text for that.
 */
export async function jsonTable({ path }: FileSource, connection: DuckDBConnection): Promise<string> {
  const { sql } = await filesOf(path, connection);
  const described = await connection
    .runAndReadAll(`DESCRIBE SELECT * FROM read_json(${sql}, sample_size = -1)`)
    .catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      throw (
        noRoom(error) ??
        unreadable(
          `DuckDB cannot read it: ${message.split('\n')[0]!.replace(/^[A-Za-z ]+ Error: /, '')}`,
          'A table in JSON is a list of objects, or one object in each line.',
        )
      );
    });
  const columns = described.getRows().map(([name, type]) => ({ name: String(name), type: String(type) }));
  const nested = columns.find(({ type }) => /\[|^(STRUCT|MAP)\b/.test(type));
  if (nested)
    throw unreadable(
      `\`${nested.name}\` is a list or an object`,
      'Write a text, a number, true, false or null.',
    );
  const folded = columns.map(({ name }) => name.toLowerCase());
  // The second of two names that DuckDB takes for one is given a number.
  const twin = folded.find(name => /_\d+$/.test(name) && folded.includes(name.replace(/_\d+$/, '')));
  if (twin !== undefined)
    throw unreadable(
      `columns are called \`${twin.replace(/_\d+$/, '')}\` in several ways, which DuckDB does not tell apart`,
      'Give each column a name of its own.',
    );
  const declared = columns.map(
    ({ name, type }) => `${duckdb.text(name) ?? "''"}: '${ownTypes.test(type) ? type : 'VARCHAR'}'`,
  );
  return `read_json(${sql}, columns = {${declared.join(', ')}})`;
}

/** The types that JSON has itself. */
const ownTypes = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|DOUBLE|BOOLEAN)$/;

/** From here on a number in floating point stands for several whole ones. */
const firstRounded = 2 ** 53;

/** Rejects where whole numbers lost digits because other values made a column one of floating point. */
export async function refuseRounded(sql: string, connection: DuckDBConnection): Promise<void> {
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${sql}`);
  for (const [name, type] of described.getRows()) {
    if (type !== 'DOUBLE') continue;
    const column = duckdb.identifier(String(name)) ?? '';
    const largest = await connection.runAndReadAll(`SELECT max(abs(${column})) FROM ${sql}`);
    const [[value] = []] = largest.getRows();
    if (Number(value) >= firstRounded) throw tooManyDigits(undefined, String(name));
  }
}

/** Why a number is not read: it would become another one. */
export function tooManyDigits(written: string | undefined, column?: string): Unreadable {
  const which = written === undefined ? `\`${column}\` holds a number that` : `\`${shortened(written)}\``;
  return unreadable(
    `${which} has more digits than DuckDB keeps, and another would be counted as the same`,
    'Write such numbers as texts, in quotes.',
  );
}

function shortened(written: string): string {
  return written.length > 40 ? `${written.slice(0, 40)}…` : written;
}
