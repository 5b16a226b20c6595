import type { Doc } from './doc.ts';

/** The columns that a layout takes on one line; undefined for one that takes several. */
export function widthOf(doc: Doc): number | undefined {
  const row = { width: 0, gap: 0 };
  return add(doc, row) ? row.width : undefined;
}

function add(doc: Doc, row: { width: number; gap: number }): boolean {
  if (typeof doc === 'string') return addWord(doc, row);
  if (!('kind' in doc)) return doc.every(part => add(part, row));
  switch (doc.kind) {
    case 'verbatim':
      return typeof doc.text === 'string' && addWord(doc.text, row);
    case 'group':
    case 'list':
    case 'indented':
      return add(doc.of, row);
    case 'glue':
      row.gap = 0;
      return true;
    case 'soft':
    case 'fill':
      return true;
    default:
      return false;
  }
}

function addWord(word: string, row: { width: number; gap: number }): boolean {
  row.width += row.gap + word.length;
  row.gap = 1;
  return true;
}
