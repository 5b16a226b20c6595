/**
 * What is worked out from a tree or from what a file sees, once for each: neither ever changes, and a question about every
 * name of a file would otherwise go through all of them every time.
 */
export function rememberedFor<K extends object, T>(work: (key: K) => T): (key: K) => T {
  const done = new WeakMap<K, { readonly result: T }>();
  return key => {
    const known = done.get(key) ?? { result: work(key) };
    done.set(key, known);
    return known.result;
  };
}
