import type { Result } from '@fineline/ruleset';
import type { Column, Table } from '../table/table.ts';
import { noTable as problem } from './noTable.ts';
import { parseCsv } from './parseCsv.ts';
import { isJson, readRows } from './readRows.ts';
import { typeColumn } from './typeColumn.ts';
import { unevenRow } from './unevenRow.ts';

/**
 * The text of a table: JSON rows (a list of objects) where the name ends in `.json`, one object a line where it ends in
 * `.jsonl` or `.ndjson`, else CSV with a header. `file` is as the user typed it. No `value` where the text is no table.
 */
export function readTable(file: string, text: string, separator?: string): Result<Table> {
  if (isJson(file)) return readRows(file, text);
  const parsed = parseCsv(text, separator ?? (/\.tsv$/i.test(file) ? '\t' : undefined));
  if ('unclosed' in parsed)
    return problem(
      file,
      parsed.unclosed,
      'a quoted value has no end',
      'Close it with `"`; write a quote within it twice.',
    );
  if ('stray' in parsed)
    return problem(
      file,
      parsed.stray,
      'something stands behind the end of a quoted value',
      'Put the whole value in quotes, and write a quote within it twice.',
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
      parsed.starts[uneven + 1]!,
      unevenRow(`row ${uneven + 1}`, records[uneven]!.length, header.length),
      'Write each row with as many values as there are columns; put quotes around a value that holds the separator.',
    );
  const columns = header.map((name, at): Column => ({
    name,
    ...typeColumn(records.map(record => record[at]!)),
  }));
  return { value: { columns, rows: records.length }, diagnostics: [] };
}
