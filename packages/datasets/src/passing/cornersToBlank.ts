// A blank cell of a table with totals is safe where it is the corner of a box whose other corners are blank too: then each
// line through a corner has two blanks. That is the hypercube method of τ-ARGUS, Giessing and Repsilber 2002, for one
// blank cell after another.
import type { DatasetRoles } from '@fineline/ruleset';
import { numberOf, textOf, valuesOf, type Table } from '../table/table.ts';

/** So many boxes are looked at for a cell. */
const mostBoxes = 500;

/** Rows to blank besides those that are, of each box those of the smallest counts; undefined where a cell has no box. */
export function cornersToBlank(
  table: Table,
  { key, totals, count }: DatasetRoles,
): readonly number[] | undefined {
  const columns = key.map(column => valuesOf(table, column) ?? []);
  const counts = valuesOf(table, count!.column) ?? [];
  const keys = Array.from({ length: table.rows }, (_, row) => columns.map(values => textOf(values[row])));
  const isTotal = (text: string | null | undefined): boolean => totals.includes(text ?? '');
  const inner = keys.flatMap((texts, row) => (texts.some(isTotal) ? [] : [row]));
  const rowOf = new Map(inner.map(row => [JSON.stringify(keys[row]), row]));
  const others = key.map((_, at) => {
    // Along a column without totals no sum gives anything away.
    const isSummed = keys.some(texts => isTotal(texts[at]));
    return isSummed ? [...new Set(inner.map(row => keys[row]![at]!))] : [];
  });
  const blank = new Set(inner.filter(row => numberOf(counts[row]) === undefined));
  const before = new Set(blank);
  for (const row of before) {
    const least = boxesOf(keys[row]!, others)
      .map(corners => corners.map(corner => rowOf.get(JSON.stringify(corner))))
      .map(rows => ({ rows, price: rows.reduce((sum: number, corner) => sum + priceOf(corner), 0) }))
      .reduce((best, one) => (one.price < best.price ? one : best), {
        rows: [] as (number | undefined)[],
        price: Infinity,
      });
    if (least.price === Infinity) return undefined;
    for (const corner of least.rows) blank.add(corner!);
  }
  return [...blank].filter(row => !before.has(row)).sort((a, b) => a - b);

  /** A cell that is not there, or that nobody is in, hides nothing. */
  function priceOf(row: number | undefined): number {
    if (row === undefined) return Infinity;
    return blank.has(row) ? 0 : numberOf(counts[row]) || Infinity;
  }
}

/** The other corners of every box that has this corner. */
function boxesOf(
  cell: readonly (string | null)[],
  others: readonly (readonly (string | null)[])[],
): readonly (readonly (readonly (string | null)[])[])[] {
  const opposite = others.reduce<readonly (readonly (string | null)[])[]>(
    (all, values, at) => {
      const choices = values.filter(value => value !== cell[at]);
      const next = choices.length === 0 ? [cell[at]!] : choices;
      return all.flatMap(one => next.map(value => [...one, value])).slice(0, mostBoxes);
    },
    [[]],
  );
  return opposite.map(far =>
    far
      .reduce<readonly (readonly (string | null)[])[]>(
        (corners, value, at) =>
          corners.flatMap(corner =>
            value === cell[at]
              ? [[...corner, value]]
              : [
                  [...corner, cell[at]!],
                  [...corner, value],
                ],
          ),
        [[]],
      )
      .slice(1),
  );
}
