import type { Diagnostic, Result } from '@fineline/ruleset';
import type { Cell, Column, Table } from '../table.ts';
import { parseCsv } from './parseCsv.ts';
import { typeColumn } from './typeColumn.ts';

/**
 * The text of a table: JSON rows (a list of objects) where the name ends in `.json`, one object a line where it ends in
 * `.jsonl`, else CSV with a header. `file` is as the user typed it. No `value` where the text is no table.
 */
export function readTable(file: string, text: string, separator?: string): Result<Table> {
  if (/\.jsonl?$/i.test(file)) return readJson(file, text);
  const parsed = parseCsv(text, separator ?? (/\.tsv$/i.test(file) ? '\t' : undefined));
  if ('unclosed' in parsed)
    return problem(
      file,
      parsed.unclosed,
      'a quoted value has no end',
      'Close it with `"`; write a quote within it twice.',
    );
  const [header, ...records] = parsed.records;
  if (!header)
    return problem(file, 0, `\`${file}\` is empty`, 'The first line of a table names its columns.');
  const twice = header.find((name, at) => header.indexOf(name) !== at);
  if (twice !== undefined)
    return problem(file, 0, `two columns are called \`${twice}\``, 'Give each column a name of its own.');
  const uneven = records.findIndex(record => record.length !== header.length);
  if (uneven >= 0)
    return problem(
      file,
      0,
      `row ${uneven + 1} has ${records[uneven]!.length} values, and the header names ${header.length} columns`,
      'Write each row with as many values as there are columns; put quotes around a value that holds the separator.',
    );
  const columns = header.map((name, at): Column => ({
    name,
    values: typeColumn(records.map(record => record[at]!)),
  }));
  return { value: { columns, rows: records.length }, diagnostics: [] };
}

function readJson(file: string, text: string): Result<Table> {
  const rows = rowsIn(file, text);
  if (typeof rows === 'string')
    return problem(file, 0, rows, 'A table in JSON is a list of objects, one for each row.');
  return tableOf(file, rows);
}

function rowsIn(file: string, text: string): readonly unknown[] | string {
  try {
    if (!/\.jsonl$/i.test(file)) {
      const rows: unknown = JSON.parse(text);
      return Array.isArray(rows) ? rows : `\`${file}\` holds no list of rows`;
    }
    return text
      .split('\n')
      .filter(line => line.trim() !== '')
      .map((line): unknown => JSON.parse(line));
  } catch {
    return `\`${file}\` is not JSON`;
  }
}

function tableOf(file: string, rows: readonly unknown[]): Result<Table> {
  const columns = new Map<string, Cell[]>();
  for (const [at, row] of rows.entries()) {
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      return problem(
        file,
        0,
        `row ${at + 1} is no object`,
        'Write each row as an object: `{ "region": "North" }`.',
      );
    for (const [name, value] of Object.entries(row)) {
      if (!isCell(value))
        return problem(
          file,
          0,
          `\`${name}\` of row ${at + 1} is a list or an object`,
          'Write a text, a number, true, false or null.',
        );
      const values = columns.get(name);
      if (values) values[at] = value;
      else columns.set(name, [...new Array<null>(at).fill(null), value]);
    }
  }
  const filled = [...columns].map(([name, values]): Column => ({
    name,
    values: Array.from(rows, (_, at) => values[at] ?? null),
  }));
  return { value: { columns: filled, rows: rows.length }, diagnostics: [] };
}

function isCell(value: unknown): value is Cell {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function problem(file: string, at: number, message: string, help: string): Result<Table> {
  const found: Diagnostic = {
    code: 'FL0720',
    severity: 'error',
    message,
    file,
    span: { start: at, end: at },
    help,
  };
  return { diagnostics: [found] };
}
