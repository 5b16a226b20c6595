// RFC 8785 (JSON Canonicalization Scheme): keys in UTF-16 code-unit order, numbers and strings as ECMAScript writes
// them, no white space. Two rule sets are the same exactly when these bytes are.

/**
 * The canonical JSON text of plain data.
 * @throws TypeError where `data` is not I-JSON: undefined, a function, a number that is not finite, a lone surrogate.
 *   Data that came through the schema never is.
 */
export function canonicalize(data: unknown): string {
  const ordered = inOrder(data, new Map());
  if (ordered === undefined) return written(data);
  const text = JSON.stringify(ordered);
  // Half of a surrogate pair is escaped so; a back-slash that somebody wrote before `ud` looks alike.
  return text.includes('\\ud') ? written(data) : text;
}

/** Keys as they stand and sorted, by what they are joined to, which may be the same for others. */
type Orders = Map<string, { readonly keys: readonly string[]; readonly sorted: readonly string[] }>;

/**
 * The same data with keys in order, for the engine's own `JSON.stringify`, which is many times faster than anything
 * written by hand; undefined where an object cannot hold its keys in that order.
 */
function inOrder(data: unknown, orders: Orders): unknown {
  if (typeof data !== 'object' || data === null) return plain(data);
  if (Array.isArray(data)) {
    const list: unknown[] = [];
    for (const item of data) {
      const ordered = inOrder(item, orders);
      if (ordered === undefined) return undefined;
      list.push(ordered);
    }
    return list;
  }
  const object: Record<string, unknown> = {};
  for (const key of keysInOrder(data, orders)) {
    const value = (data as Readonly<Record<string, unknown>>)[key];
    if (value === undefined) continue;
    const ordered = unholdable.test(key) ? undefined : inOrder(value, orders);
    if (ordered === undefined) return undefined;
    object[key] = ordered;
  }
  return object;
}

/** An object puts whole numbers first, in the order of numbers, and takes `__proto__` for something else. */
const unholdable = /^(?:\d+|__proto__)$/;

/** Most objects have the keys of another one, so that few are ever sorted. */
function keysInOrder(data: object, orders: Orders): readonly string[] {
  const keys = Object.keys(data);
  const name = keys.join();
  const known = orders.get(name);
  if (known?.keys.every((key, at) => key === keys[at])) return known.sorted;
  const sorted = keys.toSorted();
  orders.set(name, { keys, sorted });
  return sorted;
}

function plain(data: unknown): unknown {
  const isPlain = data === null || typeof data === 'string' || typeof data === 'boolean';
  if (isPlain || (typeof data === 'number' && Number.isFinite(data))) return data;
  throw new TypeError(
    `${typeof data === 'number' ? data : `a value of type ${typeof data}`} has no JSON form`,
  );
}

/** The text itself, key by key, for data that no object holds in order. */
function written(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(written).join(',')}]`;
  if (typeof data === 'object' && data !== null) return objectText(data as Readonly<Record<string, unknown>>);
  if (typeof data === 'string' && hasLoneSurrogate(data))
    throw new TypeError('half of a surrogate pair has no JSON form');
  return JSON.stringify(plain(data));
}

function objectText(data: Readonly<Record<string, unknown>>): string {
  const members = Object.keys(data)
    .sort()
    .filter(key => data[key] !== undefined)
    .map(key => `${written(key)}:${written(data[key])}`);
  return `{${members.join(',')}}`;
}

function hasLoneSurrogate(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(at + 1);
    if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return true;
    at++;
  }
  return false;
}
