// Rows in JSON. A number stays what it is written as: one that no number holds becomes the text that it is written as.
import { findNamedTwice, type Result } from '@fineline/ruleset';
import type { Cell, Column, Table } from '../table/table.ts';
import { noTable } from './noTable.ts';
import { asTexts, findInexact, type Inexact } from './writtenNumbers.ts';

/** Whether the name of a file says that it holds JSON. */
export function isJson(file: string): boolean {
  return /\.json$/i.test(file) || isLines(file);
}

function isLines(file: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(file);
}

/** The table of a text that holds a list of objects, or one object a line. */
export function readRows(file: string, text: string): Result<Table> {
  const read = isLines(file) ? rowsOnLines(file, text) : rowsInList(file, text);
  return 'diagnostics' in read ? read : tableOf(file, read.rows);
}

/** A row with what is wrong with its text, where anything is. */
type Rows = { readonly rows: readonly unknown[] } | Result<never>;

const wayOut = 'A table in JSON is a list of objects, one for each row.';

function rowsInList(file: string, text: string): Rows {
  const read = parse(text.replace(/^\ufeff/, ' '));
  if (!read) return noTable(file, 0, `\`${file}\` is not JSON`, wayOut);
  if (!Array.isArray(read.value)) return noTable(file, 0, `\`${file}\` holds no list of rows`, wayOut);
  if (read.twice) return twice(file, read.twice.at, read.twice.name);
  return { rows: read.value };
}

function rowsOnLines(file: string, text: string): Rows {
  const rows: unknown[] = [];
  let number = 0;
  for (let start = text.startsWith('\ufeff') ? 1 : 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, end);
    number++;
    if (line.trim() !== '') {
      const read = parse(line);
      if (!read)
        return noTable(
          file,
          start,
          `line ${number} is not JSON`,
          'Write one object a line: `{ "region": "North" }`.',
        );
      if (read.twice) return twice(file, start + read.twice.at, read.twice.name);
      rows.push(read.value);
    }
    start = end + 1;
  }
  return { rows };
}

function twice(file: string, at: number, name: string): Result<never> {
  return noTable(file, at, `a row states \`${name}\` twice`, 'Keep one of them.');
}

/** What a text of JSON holds, and a name that it states twice; undefined where it is none. */
function parse(
  json: string,
): { readonly value: unknown; readonly twice?: { readonly name: string; readonly at: number } } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  const inexact: Inexact[] = [];
  findInexact(number => inexact.push(number))(json);
  if (inexact.length > 0) value = JSON.parse(asTexts(json, inexact));
  const named = membersIn(json) === countMembers(value) ? undefined : findNamedTwice(json);
  return { value, ...(named && { twice: named }) };
}

/** How many members objects have as they are written. Counting is quick, and finds that something is stated twice. */
function membersIn(json: string): number {
  let count = 0;
  for (let at = 0; at < json.length; at++) {
    const unit = json.charCodeAt(at);
    if (unit === 0x3a) count++;
    if (unit !== 0x22) continue;
    for (at++; json.charCodeAt(at) !== 0x22; at++) if (json.charCodeAt(at) === 0x5c) at++;
  }
  return count;
}

function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside: readonly unknown[] = Object.values(value);
  let count = Array.isArray(value) ? 0 : inside.length;
  for (const one of inside) if (typeof one === 'object') count += countMembers(one);
  return count;
}

function tableOf(file: string, rows: readonly unknown[]): Result<Table> {
  const columns = new Map<string, Cell[]>();
  for (const [at, row] of rows.entries()) {
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      return noTable(
        file,
        0,
        `row ${at + 1} is no object`,
        'Write each row as an object: `{ "region": "North" }`.',
      );
    for (const [name, value] of Object.entries(row)) {
      if (!isCell(value))
        return noTable(
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
