// Keys in which an empty value agrees with every other one (`missing as any`). Comparing each key with each other one
// would take the square of their number; keys that are empty in the same columns need only be looked up by the others.

/** A key as text; null is an empty value. */
export type KeyTexts = readonly (string | null)[];

/** The keys that agree with one: how many rows they have together, and which they are, by index and in order. */
export interface Agreeing {
  readonly rows: number;
  /** Worked out when asked for: there can be as many as there are keys, for each of the keys. */
  readonly indexes: () => readonly number[];
}

/** Keys that are alike in the columns that both sides have a value in. */
interface Alike {
  rows: number;
  readonly indexes: number[];
}

/** Prepares keys, each with so many rows, to be asked which of them agree with a key. */
export function agreementWith(
  keys: readonly { readonly texts: KeyTexts; readonly rows: number }[],
): (key: KeyTexts) => Agreeing {
  const patterns = new Map<string, number[]>();
  for (const [index, { texts }] of keys.entries()) {
    const pattern = patternOf(texts);
    const same = patterns.get(pattern);
    if (same) same.push(index);
    else patterns.set(pattern, [index]);
  }
  const lookups = new Map<string, ReadonlyMap<string, Alike>>();
  return key => {
    const own = patternOf(key);
    const found = [...patterns].flatMap(([pattern, indexes]) => {
      const shared = [...pattern].flatMap((mark, at) => (mark === '1' && own[at] === '1' ? [at] : []));
      const name = `${pattern} ${shared.join()}`;
      const known = lookups.get(name);
      const lookup = known ?? lookupOf(keys, indexes, shared);
      if (!known) lookups.set(name, lookup);
      return lookup.get(partOf(key, shared)) ?? [];
    });
    return {
      rows: found.reduce((sum, { rows }) => sum + rows, 0),
      indexes: () => found.flatMap(({ indexes }) => indexes).sort((a, b) => a - b),
    };
  };
}

/** `1` for a column with a value, `0` for an empty one. */
function patternOf(key: KeyTexts): string {
  return key.map(text => (text === null ? '0' : '1')).join('');
}

function partOf(key: KeyTexts, columns: readonly number[]): string {
  return JSON.stringify(columns.map(at => key[at]));
}

function lookupOf(
  keys: readonly { readonly texts: KeyTexts; readonly rows: number }[],
  indexes: readonly number[],
  columns: readonly number[],
): ReadonlyMap<string, Alike> {
  const lookup = new Map<string, Alike>();
  for (const index of indexes) {
    const { texts, rows } = keys[index]!;
    const part = partOf(texts, columns);
    const alike = lookup.get(part) ?? { rows: 0, indexes: [] };
    lookup.set(part, alike);
    alike.rows += rows;
    alike.indexes.push(index);
  }
  return lookup;
}
