import { numberOf, textOf, type Cell } from '../table.ts';
import type { Tally } from './contents.ts';

/** Values in the order that distances run along: numbers as numbers, else by code point; an empty one comes first. */
export function inOrder(counts: Tally): Tally {
  const texts = [...counts.keys()];
  const numeric = texts.every(text => text === null || numberOf(text) !== undefined);
  return new Map(
    texts
      .sort((a, b) => {
        if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
        return (numeric && numberOf(a)! - numberOf(b)!) || byCodePoint(a, b);
      })
      .map(text => [text, counts.get(text)!]),
  );
}

/** Values as they lie along an order: where all are numbers, `1` and `1.0` are one value, whatever wrote them. */
export function alongOrder(values: readonly Cell[]): readonly Cell[] {
  const numbers = values.map(cell => (textOf(cell) === null ? null : numberOf(cell)));
  return numbers.includes(undefined) ? values : (numbers as readonly (number | null)[]);
}

function byCodePoint(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const difference = left[at]!.codePointAt(0)! - right[at]!.codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
