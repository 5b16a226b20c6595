import { isPartOf, type SmallTable } from './arbitraryTable.ts';

interface Part {
  readonly key: readonly (string | null)[];
  readonly least: number;
  readonly most: number;
}

/** For every blanked cell by its name, the smallest and the largest count in all tables of whole counts that fit. */
export function tryEveryCount({
  columns,
  nearest,
  rows,
}: SmallTable): ReadonlyMap<string, { readonly low: number; readonly high: number }> {
  const fits = (sum: number, figure: number): boolean => Math.abs(sum - figure) <= nearest / 2;
  const isUnder = (sum: number, word: string = `<${Infinity}`): boolean =>
    word.startsWith('<') ? sum < Number(word.slice(1)) : sum <= Number(word.split('-')[1]);
  const everybody = rows.find(({ key }) => key.every(value => value === 'All'))!.count!;
  const limit = Math.floor(everybody + nearest / 2);
  const parts = rows
    .filter(({ key }) => !key.includes('All'))
    .map(({ key, count }): Part => {
      if (count === null) return { key, least: 0, most: limit };
      return {
        key,
        least: Math.max(0, Math.ceil(count - nearest / 2)),
        most: Math.floor(count + nearest / 2),
      };
    });
  const found = new Map<string, { low: number; high: number }>();
  const counts: number[] = [];
  const sumOf = (key: Part['key']): number =>
    parts.reduce((sum, part, index) => (isPartOf(part.key, key) ? sum + counts[index]! : sum), 0);
  const note = (): void => {
    if (rows.some(({ key, count }) => count !== null && !fits(sumOf(key), count))) return;
    if (rows.some(({ key, word }) => !isUnder(sumOf(key), word))) return;
    for (const { key, count } of rows) {
      if (count !== null) continue;
      const name = key
        .flatMap((value, index) => (value === 'All' ? [] : [`${columns[index]}=${value}`]))
        .join(' ');
      const sum = sumOf(key);
      const { low, high } = found.get(name) ?? { low: sum, high: sum };
      found.set(name, { low: Math.min(low, sum), high: Math.max(high, sum) });
    }
  };
  const fill = (index: number, left: number): void => {
    const part = parts[index];
    if (part === undefined) return note();
    for (let count = part.least; count <= Math.min(part.most, left); count++) {
      counts[index] = count;
      fill(index + 1, left - count);
    }
  };
  fill(0, limit);
  return found;
}
