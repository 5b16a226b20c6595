// A table is read down its columns, so each `|` stands below the one above it. A cell that is much wider than others of
// its column sticks out, rather than moving every other row to the right.
import type { TestRowNode, TestTableNode } from '@fineline/language';
import { block, pad, type Doc } from './doc.ts';
import { layOutFieldValue, layOutRulesDue } from './layOutFieldValue.ts';
import { layOutPath, layOutText } from './layOutWords.ts';
import { widthOf } from './widthOf.ts';

/** A row of the table, its head included. */
interface Row {
  /** An empty cell has no words. */
  readonly cells: readonly (Doc | undefined)[];
  readonly end: Doc;
}

/** Cells wider than this stick out. */
const widestCell = 60;

/** `each { … }`, its columns below each other. */
export function layOutTestTable({ title, columns, rows }: TestTableNode, source: string): Doc {
  const all: readonly Row[] = [
    { cells: columns.map(column => layOutPath(column, source)), end: 'verdict' },
    ...rows.map(row => layOutRow(row, source)),
  ];
  const widths = columns.map((_, at) => Math.max(...all.map(({ cells }) => countedWidth(cells[at]))));
  return [
    'each',
    title ? layOutText(title, source) : [],
    block(all, ({ cells, end }) => [cells.map((cell, at) => layOutCell(cell, widths[at] ?? 0)), end]),
  ];
}

function layOutRow({ cells, verdict, at, by }: TestRowNode, source: string): Row {
  return {
    cells: cells.map(({ value }) => value && layOutFieldValue(value, source)),
    end: [verdict, at ? ['at', at.day] : [], by ? layOutRulesDue(by) : []],
  };
}

function countedWidth(cell: Doc | undefined): number {
  const width = cell === undefined ? 0 : (widthOf(cell) ?? 0);
  return width > widestCell ? 0 : width;
}

function layOutCell(cell: Doc | undefined, width: number): Doc {
  if (cell === undefined) return [pad(width + 1), '|'];
  return [cell, pad(Math.max(0, width - (widthOf(cell) ?? width))), '|'];
}
