// Figures of tables that depend on each other: what holds of them in every table is demanded of every example.
import type { Measure } from '@fineline/ruleset';
import type { Circuit } from '../solving/createCircuit.ts';
import { negated, type Literal } from '../solving/literal.ts';
import type { CellsOfFacts } from './cellsOfFacts.ts';
import type { FactCells } from './factCells.ts';
import type { Cell } from './cell.ts';
import { findingsWithin, type Finding } from './findings.ts';
import { lonelinessesOf, type Loneliness } from './lonelinesses.ts';
import type { Ordering } from './orderings.ts';

type Ends = NonNullable<FactCells['ends']>;
type End = 'low' | 'high';

/** By measure, all those that it is ordered with, itself included: they are cut at the same places. */
export function comparedTogether(orderings: readonly Ordering[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { smaller, larger } of orderings) {
    const joined = new Set([smaller, larger, ...(groups.get(smaller) ?? []), ...(groups.get(larger) ?? [])]);
    for (const name of joined) groups.set(name, joined);
  }
  return groups;
}

/** `orderings` are those of the measures. */
export function tieFigures(
  orderings: readonly Ordering[],
  measures: readonly Measure[],
  { named }: CellsOfFacts,
  { demand }: Circuit,
): void {
  for (const it of orderings) order(it, named(it.smaller), named(it.larger));
  for (const it of lonelinessesOf(measures)) keepLonely(it, named(it.uniques), named(it.size));
  for (const it of findingsWithin(measures)) include(it, named(it.few), named(it.many));

  function implies(one: Literal, other: Literal): void {
    demand([negated(one), other]);
  }

  /** Both are worked out of columns of the table: one that lacks a column is no table of its kind, and is sent to somebody. */
  function knownTogether(one: FactCells, other: FactCells): void {
    implies(one.stated, other.stated);
    implies(other.stated, one.stated);
  }

  /** Of two numbers that are compared with the same, the first is never larger. */
  function order(
    { mayLack, above }: Ordering,
    small: FactCells | undefined,
    large: FactCells | undefined,
  ): void {
    if (!small?.ends || !large?.ends) return;
    knownTogether(small, large);
    const [few, many] = [small.ends, large.ends];
    const both = [small.stated, large.stated].map(negated);
    demand([...both, negated(few.none), many.none]);
    if (mayLack !== 'larger') demand([...both, negated(many.none), few.none]);
    // What is not stated has its ends nowhere, and what there is not, too.
    const there = [...both, few.none, many.none];
    const isZero = (end: End): Literal => negated(few[end][1]!);
    for (const end of ['low', 'high'] as const) {
      if (above === 'zero-alone') demand([...there, isZero(end), many[end][1]!]);
      else keepOrder(there, few, many, end);
    }
    if (above !== 'zero-the-same') return;
    // Without a group that is surely empty all of them count, and those that may be are taken for any size.
    demand([...both, isZero('high'), negated(many.none)]);
    keepOrder([...there, isZero('high')], many, few, 'low');
    keepOrder([...there, isZero('low')], many, few, 'high');
  }

  function keepOrder(unless: readonly Literal[], few: Ends, many: Ends, end: End): void {
    if (end === 'high') demand([...unless, negated(few.unbounded), many.unbounded]);
    for (const [at, from] of few[end].entries()) {
      const cell = few.cells[at]!;
      const least = many.cells.findIndex(other => reaches(other, cell));
      demand([...unless, negated(from), least < 0 ? many.unbounded : many[end][least]!]);
    }
  }

  /** Where any are alone there is a group of one, and where none may be there is none that is no larger. */
  function keepLonely(
    { isGrouped }: Loneliness,
    uniques: FactCells | undefined,
    size: FactCells | undefined,
  ): void {
    if (!uniques?.ends || !size?.ends) return;
    knownTogether(uniques, size);
    const both = [uniques.stated, size.stated].map(negated);
    demand([...both, uniques.ends.none, negated(size.ends.none)]);
    if (isGrouped) demand([...both, negated(uniques.ends.none), size.ends.none]);
    const beyond = size.ends.cells.findIndex(({ low, isPoint }) => (isPoint ? low > 1 : low >= 1));
    for (const end of ['low', 'high'] as const) {
      const other = end === 'low' ? 'high' : 'low';
      const any = uniques.ends[end][1];
      const more = beyond < 0 ? undefined : size.ends[other][beyond];
      if (any !== undefined && more !== undefined) demand([...both, negated(any), negated(more)]);
    }
  }

  function include(
    { isSame, isWithin }: Finding,
    few: FactCells | undefined,
    many: FactCells | undefined,
  ): void {
    if (!few?.words || !many?.words) return;
    knownTogether(few, many);
    const both = [few.stated, many.stated].map(negated);
    if (isWithin) demand([...both, negated(few.words.open), many.words.open]);
    for (const [word, found] of few.words.has) {
      const [has, lacks] = [many.words.has.get(word), many.words.lacks.get(word)];
      if (has === undefined || lacks === undefined) continue;
      demand([...both, negated(found), has]);
      demand([...both, negated(lacks), few.words.lacks.get(word)!]);
      if (isSame) demand([...both, negated(has), found]);
    }
  }
}

/** Whether a cell holds a number that is no smaller than some number of another. */
function reaches({ high, isPoint }: Cell, { low, isPoint: isOne }: Cell): boolean {
  return isPoint && isOne ? high >= low : high > low;
}
