import { cellsOf, type Cell } from './cells.ts';

/** The lines of a text, none wider than `width` columns unless a single character is. Breaks at spaces where it can. */
export function wrapText(text: string, width: number): readonly (readonly Cell[])[] {
  return sourceLines(text).flatMap(({ line, offset }) => wrapLine(cellsOf(line, offset), width));
}

/** A text of one line as strings of at most `width` columns. */
export function wrapWords(text: string, width: number): readonly string[] {
  return wrapText(text, width).map(line => line.map(({ print }) => print).join(''));
}

function sourceLines(text: string): readonly { readonly line: string; readonly offset: number }[] {
  const lines = [];
  let offset = 0;
  for (const part of text.split('\n')) {
    lines.push({ line: part.endsWith('\r') ? part.slice(0, -1) : part, offset });
    offset += part.length + 1;
  }
  return lines;
}

function wrapLine(cells: readonly Cell[], width: number): (readonly Cell[])[] {
  const lines: (readonly Cell[])[] = [];
  let first = 0;
  let used = 0;
  let lastSpace = -1;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!;
    if (used + cell.width > width && at > first) {
      const end = lastSpace > first ? lastSpace : at;
      lines.push(cells.slice(first, end));
      first = lastSpace > first ? lastSpace + 1 : at;
      used = cells.slice(first, at).reduce((sum, { width }) => sum + width, 0);
      lastSpace = -1;
    }
    if (cell.print === ' ') lastSpace = at;
    used += cell.width;
  }
  return [...lines, cells.slice(first)];
}
