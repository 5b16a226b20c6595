import { cellsOf, type Cell } from './cells.ts';

/** The lines of a text, none wider than `width` columns unless a single character is. Breaks at spaces where it can. */
export function* wrapText(text: string, width: number): Generator<readonly Cell[]> {
  for (const { line, offset } of sourceLines(text)) yield* wrapLine(cellsOf(line, offset), width);
}

/** A text of one line as strings of at most `width` columns. */
export function wrapWords(text: string, width: number): readonly string[] {
  return Array.from(wrapText(text, width), line => line.map(({ print }) => print).join(''));
}

function* sourceLines(text: string): Generator<{ readonly line: string; readonly offset: number }> {
  let offset = 0;
  for (const part of text.split('\n')) {
    yield { line: part.endsWith('\r') ? part.slice(0, -1) : part, offset };
    offset += part.length + 1;
  }
}

function* wrapLine(cells: Iterable<Cell>, width: number): Generator<readonly Cell[]> {
  let line: Cell[] = [];
  let used = 0;
  for (const cell of cells) {
    if (used + cell.width > width && line.length > 0) {
      const space = line.findLastIndex(({ print }) => print === ' ');
      const rest = space > 0 ? line.slice(space + 1) : [];
      yield space > 0 ? line.slice(0, space) : line;
      line = rest;
      used = rest.reduce((sum, { width }) => sum + width, 0);
    }
    line.push(cell);
    used += cell.width;
  }
  yield line;
}
