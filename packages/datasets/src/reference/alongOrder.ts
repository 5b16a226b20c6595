// The order that distances between values run along. Numbers, bands of numbers and days tell theirs; of grades, months by
// name and codes nobody knows it, and that of their letters would bring together what lies apart. Nor does anybody know where
// an empty value lies among others: an income that was not stated is not the lowest.
import { numberOf, textOf, type Cell } from '../table/table.ts';
import type { Tally } from './contents.ts';
import { dayOf } from './grain.ts';

/** How the distinct values of a column lie: as numbers, by code point as texts, as bands of numbers, or as nobody knows. */
export type Order = 'numbers' | 'texts' | 'bands' | undefined;

/** The order that values tell, whatever is empty among them. Two of them lie alike whichever comes first. */
export function orderOf(values: readonly Cell[]): Order {
  const present = presentIn(values);
  if (present.every(text => numberOf(text) !== undefined)) return 'numbers';
  if (present.length <= 2 || areDaysOfOneForm(present)) return 'texts';
  return bandsIn(present) && 'bands';
}

/** Values as their places in the order that they tell, so that `1` and `1.0` are one; undefined where they tell none. */
export function alongOrder(values: readonly Cell[]): readonly (number | null)[] | undefined {
  const present = presentIn(values);
  switch (orderOf(values)) {
    case 'numbers':
      return values.map(cell => (textOf(cell) === null ? null : numberOf(cell)!));
    case 'texts':
      return placed(values, new Map(present.sort(byCodePoint).map((text, at) => [text, at])));
    case 'bands':
      return placed(values, bandsIn(present)!);
    case undefined:
      return undefined;
  }
}

/** Whether one of the places is none, beside two or more: beside one alone it is as far away on either side. */
export function isAdrift(places: readonly (number | null)[]): boolean {
  return places.includes(null) && new Set(places).size > 2;
}

/** Counts of places one after the other; an empty value, beside one other at the most, comes first. */
export function inOrder(counts: Tally): Tally {
  const places = [...counts].map(([text, count]) => ({ text, place: numberOf(text) ?? -Infinity, count }));
  return new Map(places.sort((a, b) => a.place - b.place).map(({ text, count }) => [text, count]));
}

function presentIn(values: readonly Cell[]): string[] {
  return [...new Set(values.map(textOf))].filter(text => text !== null);
}

function placed(values: readonly Cell[], places: ReadonlyMap<string, number>): readonly (number | null)[] {
  return values.map(cell => places.get(textOf(cell) ?? '') ?? null);
}

/** Days, months or times that are all written in one way, which stand in the order of their digits. */
function areDaysOfOneForm(texts: readonly string[]): boolean {
  const forms = new Set(texts.map(text => text.replaceAll(/\d/g, '0')));
  return forms.size === 1 && texts.every(text => dayOf(text) !== undefined);
}

interface Band {
  readonly text: string;
  readonly low: number;
  readonly high: number;
}

/** The place of every band, equal ones in one; undefined where a value is none, or where two bands overlap. */
function bandsIn(texts: readonly string[]): ReadonlyMap<string, number> | undefined {
  const bands = texts.map(bandOf);
  if (bands.includes(undefined)) return undefined;
  const places = new Map<string, number>();
  let [before, place]: [Band | undefined, number] = [undefined, 0];
  for (const band of (bands as readonly Band[]).toSorted((a, b) => a.low - b.low || a.high - b.high)) {
    const isSame = before?.low === band.low && before.high === band.high;
    if (before && !isSame && before.high > band.low) return undefined;
    places.set(band.text, before && !isSame ? ++place : place);
    before = band;
  }
  return places;
}

const number = String.raw`(\d{1,15}(?:\.\d{1,9})?)`;

/** How a band is written, and where it begins and ends: `0-4`, `5–9`, `10 to 14`, `<5`, `90+`, `≥90` and `5` alone. */
const forms: readonly (readonly [RegExp, (first: number, last: number) => readonly [number, number]])[] = [
  [new RegExp(`^${number}$`), one => [one, one]],
  [new RegExp(`^${number} ?(?:-|–|—|to) ?${number}$`), (low, high) => [low, high]],
  [new RegExp(`^(?:<|≤|<=) ?${number}$`), high => [-Infinity, high]],
  [new RegExp(`^${number} ?\\+$`), low => [low, Infinity]],
  [new RegExp(`^(?:>|≥|>=) ?${number}$`), low => [low, Infinity]],
];

function bandOf(text: string): Band | undefined {
  for (const [form, endsOf] of forms) {
    const [, first, last] = form.exec(text) ?? [];
    if (first === undefined) continue;
    const [low, high] = endsOf(Number(first), Number(last));
    return low <= high ? { text, low, high } : undefined;
  }
  return undefined;
}

function byCodePoint(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const difference = left[at]!.codePointAt(0)! - right[at]!.codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
