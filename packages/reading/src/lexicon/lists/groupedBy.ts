/** Lists of those that have a word in common, in their order. */
export function groupedBy<T>(
  all: readonly T[],
  wordOf: (one: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const word = wordOf(one);
    const alike = groups.get(word);
    if (alike) alike.push(one);
    else groups.set(word, [one]);
  }
  return groups;
}
