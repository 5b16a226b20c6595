/** The unit in which numbers are said, with how many of it one that was given comes to. */
export interface LengthUnit<Given extends string> {
  readonly name: Given | 'days' | 'hours';
  readonly of: (length: number) => number;
}

/**
 * The unit that they are given in, and of lengths of time that are not whole there the next smaller one in which they are: as
 * policies say parts of a day.
 */
export function lengthUnit<Given extends string>(
  lengths: readonly number[],
  given: Given,
): LengthUnit<Given> {
  const smaller = smallerUnits.get(given);
  if (!smaller || lengths.every(it => Number.isInteger(it))) return { name: given, of: it => it };
  const partsOf = (length: number): number => Number((length * smaller.parts).toPrecision(12));
  const { name, of } = lengthUnit(lengths.map(partsOf), smaller.name);
  return { name, of: it => of(partsOf(it)) };
}

const smallerUnits: ReadonlyMap<string, { readonly name: 'days' | 'hours'; readonly parts: number }> =
  new Map([
    ['weeks', { name: 'days', parts: 7 }],
    ['days', { name: 'hours', parts: 24 }],
  ]);
