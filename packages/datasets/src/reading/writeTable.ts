import { textOf, type Table } from '../table/table.ts';

/** A table as CSV with a header, RFC 4180: what `readTable` reads again. */
export function writeTable({ columns, rows }: Table): string {
  const header = columns.map(({ name }) => fieldOf(name));
  const lines = Array.from({ length: rows }, (_, row) =>
    columns.map(({ values, written = values }) => fieldOf(textOf(written[row]) ?? '')),
  );
  return [header, ...lines].map(fields => `${fields.join(',')}\n`).join('');
}

function fieldOf(text: string): string {
  return /[",;\t\r\n]|^\uFEFF/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
