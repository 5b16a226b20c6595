// The levels of a table: which columns a row has a total in. A level with more totals is coarser, and each of its cells
// is a sum of cells of every finer one.
import type { Places } from './grid.ts';

/** By column, whether the total stands there. */
export type Level = readonly boolean[];

export function levelOf(places: Places): Level {
  return places.map(place => place === true);
}

export function nameOf(level: Level): string {
  return level.map(Number).join('');
}

/** The levels, each once, with those at which any of them meet: what adds up to one cell in two ways. */
export function levelClosure(given: readonly Level[]): readonly Level[] {
  const known = new Map(given.map(level => [nameOf(level), level]));
  const levels = [...known.values()];
  for (const [at, level] of levels.entries())
    for (const other of levels.slice(0, at)) {
      const meet = level.map((isTotal, index) => isTotal || other[index]!);
      if (known.has(nameOf(meet))) continue;
      known.set(nameOf(meet), meet);
      levels.push(meet);
    }
  return levels;
}

/**
 * The levels on the way from each one to the next coarser, one column after another from the last on. Sums run along
 * one column at a time, so a total over several columns is reached by those between.
 */
export function stepsBetween(levels: readonly Level[]): readonly Level[] {
  const steps = levels.flatMap(fine =>
    levels
      .filter(coarse => isFiner(fine, coarse))
      .filter(coarse => !levels.some(one => isFiner(fine, one) && isFiner(one, coarse)))
      .flatMap(coarse =>
        fine.map((_, from) => fine.map((own, index) => own || (coarse[index]! && index >= from))),
      ),
  );
  return [...new Map(steps.map(level => [nameOf(level), level])).values()];
}

function isFiner(fine: Level, coarse: Level): boolean {
  return nameOf(fine) !== nameOf(coarse) && fine.every((isTotal, index) => !isTotal || coarse[index]!);
}
