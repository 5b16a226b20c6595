// A row that calls itself a total is one, whether or not the dataset says so. Of which rows it is one, where it is of some
// alone, their order tells: so it is held against all others, against those above it and against those below.
import type { DatasetRoles } from '@fineline/ruleset';
import type { UnsaidTotals } from '../plan/engine.ts';
import type { Table } from '../table/table.ts';
import { slicesBy, type Listed } from './slicesBy.ts';

const words: ReadonlySet<string> = new Set([
  ...['all', 'overall', 'subtotal', 'subtotals', 'sum', 'total', 'totals'],
  ...['alle', 'ensemble', 'gesamt', 'insgesamt', 'summe', 'tous', 'totaal', 'totale'],
]);

/** Whether a value calls itself a total: `All`, `N total`, `Sub-total`. */
export function callsItselfTotal(text: string | null): boolean {
  return (text?.toLowerCase().match(/\p{L}+/gu) ?? []).some(word => words.has(word));
}

/** The first word that calls itself a total, is said by nobody to be one, and leaves a blank known that closely if it is. */
export function totalsByName(table: Table, roles: DatasetRoles, within: number): UnsaidTotals | undefined {
  for (const column of roles.key) {
    const slices = slicesBy(column, table, roles);
    const found = new Set(slices.flatMap(slice => slice.map(({ text }) => text)).filter(callsItselfTotal));
    for (const word of found)
      for (const partsOf of [others, above, below]) {
        const left = leftBy(word!, partsOf, slices);
        if (left !== undefined && (left === 0 || left < within)) return { words: [word!], within: left };
      }
  }
  return undefined;
}

type PartsOf = (slice: readonly Listed[], at: number) => readonly Listed[];

function others(slice: readonly Listed[]): readonly Listed[] {
  return slice.filter(({ text }) => !callsItselfTotal(text));
}

function above(slice: readonly Listed[], at: number): readonly Listed[] {
  const before = slice.slice(0, at);
  return before.slice(before.findLastIndex(({ text }) => callsItselfTotal(text)) + 1);
}

function below(slice: readonly Listed[], at: number): readonly Listed[] {
  const behind = slice.slice(at + 1);
  const end = behind.findIndex(({ text }) => callsItselfTotal(text));
  return end < 0 ? behind : behind.slice(0, end);
}

/** To within how many people some blank is known if the word is a total of such parts; undefined where it is none, or of no blank. */
function leftBy(word: string, partsOf: PartsOf, slices: readonly (readonly Listed[])[]): number | undefined {
  let least: number | undefined;
  for (const slice of slices) {
    const at = slice.findIndex(({ text }) => text === word);
    const total = slice[at]?.count;
    const parts = partsOf(slice, at);
    if (!total || parts.length < 2) continue;
    const blanks = parts.filter(({ count }) => !count).length;
    const [low, high] = parts.reduce(
      ([min, max], { count }) => [min - (count?.max ?? 0), max - (count?.min ?? 0)],
      [total.min, total.max ?? Infinity],
    );
    // What is less than its parts, or more where none of them is blank, is no total of theirs.
    if (high < 0 || (blanks === 0 && low > 0)) return undefined;
    const left = blanks === 1 ? high - Math.max(low, 0) : high;
    if (blanks > 0) least = Math.min(left, least ?? Infinity);
  }
  return least;
}
