import fc from 'fast-check';
import type { PublishedRow } from '@fineline/datasets';

/** Its counts are so small that a number holds each. */
type SmallRow = PublishedRow & { readonly count: number | null };

/** A published table with every part and some or all totals, some cells of which are blanked; the grand total never is. */
export interface SmallTable {
  readonly columns: readonly string[];
  /** What counts were rounded to, ties up or down; 0 where they were not. */
  readonly nearest: number;
  readonly rows: readonly SmallRow[];
}

/** Every combination of one value from each list. */
function combinations(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.reduce<readonly (readonly string[])[]>(
    (heads, list) => heads.flatMap(head => list.map(value => [...head, value])),
    [[]],
  );
}

/** Whether a cell is a part of another, which may be a total. */
export function isPartOf(cell: readonly (string | null)[], total: readonly (string | null)[]): boolean {
  return total.every((value, index) => value === 'All' || value === cell[index]);
}

/**
 * Tables with so many values in each column, of counts from 0 to 3, in which most cells are blanked. With `some` totals
 * all but the grand one may be left out; with `words` a blank may say that it is small.
 */
export function arbitraryTable(
  sizes: readonly number[],
  nearest: number,
  { totals = 'all', words = false }: { readonly totals?: 'all' | 'some'; readonly words?: boolean } = {},
): fc.Arbitrary<SmallTable> {
  const values = sizes.map((size, index) => Array.from({ length: size }, (_, value) => `${index}${value}`));
  const parts = combinations(values);
  const keys = combinations(values.map(list => [...list, 'All']));
  return fc
    .record({
      counts: fc.array(fc.nat({ max: 3 }), { minLength: parts.length, maxLength: parts.length }),
      blanks: fc.array(fc.constantFrom(true, true, false), {
        minLength: keys.length,
        maxLength: keys.length,
      }),
      leftOut: fc.array(totals === 'all' ? fc.constant(false) : fc.constantFrom(true, true, false), {
        minLength: keys.length,
        maxLength: keys.length,
      }),
      hasWord: fc.array(words ? fc.boolean() : fc.constant(false), {
        minLength: keys.length,
        maxLength: keys.length,
      }),
      tieUp: fc.array(fc.boolean(), { minLength: keys.length, maxLength: keys.length }),
    })
    .map(({ counts, blanks, leftOut, hasWord, tieUp }) => ({
      columns: sizes.map((_, index) => `c${index}`),
      nearest,
      rows: keys.flatMap((key, index): readonly SmallRow[] => {
        const isBetween = key.includes('All') && key.some(value => value !== 'All');
        if (leftOut[index] && isBetween) return [];
        const sum = parts.reduce((so, part, at) => (isPartOf(part, key) ? so + counts[at]! : so), 0);
        const blanked = blanks[index]! && key.some(value => value !== 'All');
        const word = blanked && hasWord[index] ? [`<${sum + 1}`, `0-${sum + 1}`][sum % 2] : undefined;
        return [
          {
            key,
            count: blanked ? null : rounded(sum, nearest, tieUp[index]!),
            ...(word !== undefined && { word }),
          },
        ];
      }),
    }));
}

function rounded(count: number, nearest: number, tieUp: boolean): number {
  if (nearest === 0) return count;
  const down = Math.floor(count / nearest) * nearest;
  const over = 2 * (count - down);
  return over > nearest || (over === nearest && tieUp) ? down + nearest : down;
}
