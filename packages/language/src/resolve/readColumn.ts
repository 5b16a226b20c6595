/** What a file of comma-separated values has in one column. */
export type ColumnRead =
  | { readonly values: readonly string[] }
  | { readonly problem: 'no-column'; readonly columns: readonly string[] }
  /** A quotation mark is opened on this line, counted from 1, and never closed. */
  | { readonly problem: 'unclosed'; readonly line: number };

/**
 * The values below a heading of a CSV text (RFC 4180): commas, lines ended in any way, fields in quotation marks with
 * `""` for one. Values are trimmed, empty ones left out, each kept once, in order.
 */
export function readColumn(text: string, column: string): ColumnRead {
  const { rows, unclosed } = rowsOf(text.replace(/^\ufeff/, ''));
  if (unclosed !== undefined) return { problem: 'unclosed', line: unclosed };
  const columns = (rows[0] ?? []).map(name => name.trim());
  const at = columns.indexOf(column);
  if (at === -1) return { problem: 'no-column', columns };
  const values = rows.slice(1).map(row => (row[at] ?? '').trim());
  return { values: [...new Set(values.filter(value => value !== ''))] };
}

function rowsOf(text: string): { readonly rows: readonly (readonly string[])[]; readonly unclosed?: number } {
  const rows: string[][] = [];
  let row: string[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      const opened = line;
      for (let from = at + 1; ;) {
        const close = text.indexOf('"', from);
        if (close === -1) return { rows, unclosed: opened };
        field += text.slice(from, close);
        at = close + 1;
        if (text[at] !== '"') break;
        field += '"';
        from = at + 1;
      }
      line += field.split('\n').length - 1;
    }
    const end = endOfField(text, at);
    field += text.slice(at, end);
    row.push(field);
    at = end + 1;
    if (text[end] === ',' && at < text.length) continue;
    if (text[end] === '\r' && text[at] === '\n') at++;
    rows.push(row);
    row = [];
    line++;
  }
  return { rows };
}

function endOfField(text: string, from: number): number {
  for (let at = from; at < text.length; at++)
    if (text[at] === ',' || text[at] === '\n' || text[at] === '\r') return at;
  return text.length;
}
