/** The unit in which lengths of time are said: `days` where all are whole days, else `hours`, as policies say parts of a day. */
export interface LengthUnit {
  readonly name: 'days' | 'hours';
  readonly of: (days: number) => number;
}

export function lengthUnit(days: readonly number[]): LengthUnit {
  if (days.every(it => Number.isInteger(it))) return { name: 'days', of: it => it };
  return { name: 'hours', of: it => Number((it * 24).toPrecision(12)) };
}
