/** The unit in which lengths of time are said, with how many of it a length comes to. */
export interface LengthUnit {
  readonly name: 'weeks' | 'days' | 'hours';
  readonly of: (length: number) => number;
}

/** The unit that they are given in where all are whole, else the next smaller one in which they are: as policies say parts of a day. */
export function lengthUnit(lengths: readonly number[], given: LengthUnit['name'] = 'days'): LengthUnit {
  if (given === 'hours' || lengths.every(it => Number.isInteger(it))) return { name: given, of: it => it };
  const parts = given === 'weeks' ? 7 : 24;
  const partsOf = (length: number): number => Number((length * parts).toPrecision(12));
  const { name, of } = lengthUnit(lengths.map(partsOf), given === 'weeks' ? 'days' : 'hours');
  return { name, of: it => of(partsOf(it)) };
}
