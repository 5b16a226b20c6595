import type { GroupValues } from '../plan/engine.ts';

/** Groups of which all values are alike, as one entry with their number. */
export function folded(all: readonly GroupValues[]): readonly GroupValues[] {
  const entries = new Map<string, GroupValues>();
  for (const one of all) {
    // JSON writes what is undefined and what is null alike.
    const name = JSON.stringify(one.values.map(value => (value === undefined ? 'unknown' : [value])));
    const before = entries.get(name);
    entries.set(name, before ? joined(before, one) : one);
  }
  return [...entries.values()];
}

function joined(a: GroupValues, b: GroupValues): GroupValues {
  const persons = a.persons === undefined ? undefined : a.persons + (b.persons ?? 0);
  return {
    groups: a.groups + b.groups,
    rows: a.rows + b.rows,
    ...(persons !== undefined && { persons }),
    values: a.values,
  };
}
