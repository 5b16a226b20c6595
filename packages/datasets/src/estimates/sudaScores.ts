import { textOf, type Cell } from '../table/table.ts';

/** The most columns that are looked at: every combination of them is. */
export const mostColumns = 16;

/**
 * SUDA scores: how few of its values tell a row from all others, in how many ways. A row scores for each smallest set of
 * columns by which it is the only one, the product of `columns - i` over i from the size of the set up to `largest - 1`.
 * M. Elliot, A. Manning, K. Mayes, J. Gurd and M. Bane, "SUDA: a program for detecting special uniques" (2005). An empty value
 * tells no row from others.
 *
 * @param columns values by column and row, of equal length; no more than `mostColumns`.
 * @param largest the size of the largest sets that are looked at.
 * @returns a score of zero or more for each row; zero where it takes more columns than `largest`, or none do.
 */
export function sudaScores(
  columns: readonly (readonly Cell[])[],
  largest: number = columns.length,
): readonly number[] {
  if (columns.length > mostColumns) throw new RangeError(`more than ${mostColumns} columns`);
  const rows = columns[0]?.length ?? 0;
  const scores = Array.from({ length: rows }, () => 0);
  /** The smallest sets of each row, as bits of columns. */
  const smallest = scores.map((): number[] => []);
  const sets = Array.from({ length: 2 ** columns.length - 1 }, (_, at) => at + 1)
    .map(set => ({ set, held: columns.filter((_, at) => (set >> at) & 1) }))
    .filter(({ held }) => held.length <= largest)
    .sort((a, b) => a.held.length - b.held.length);
  for (const { set, held } of sets) {
    const score = scoreOf(held.length, columns.length, largest);
    for (const row of uniqueRows(held, rows)) {
      if (smallest[row]!.some(other => (other & set) === other)) continue;
      smallest[row]!.push(set);
      scores[row]! += score;
    }
  }
  return scores;
}

function scoreOf(size: number, columns: number, largest: number): number {
  let score = 1;
  for (let at = size; at < Math.min(largest, columns); at++) score *= columns - at;
  return score;
}

function uniqueRows(columns: readonly (readonly Cell[])[], rows: number): readonly number[] {
  const only = new Map<string, number | undefined>();
  for (let row = 0; row < rows; row++) {
    const values = columns.map(column => textOf(column[row]));
    if (values.includes(null)) continue;
    const key = JSON.stringify(values);
    only.set(key, only.has(key) ? undefined : row);
  }
  return [...only.values()].filter(row => row !== undefined);
}
