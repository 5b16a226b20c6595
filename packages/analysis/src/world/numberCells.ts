// A number is an interval. It is cut at every constant that it is compared with: into those points and the stretches
// between them. Comparisons only ask in which cell either end lies, whether the ends are one, and for a single number
// whether it is a multiple of something.
import type { Comparison, NumberRange } from '@fineline/ruleset';
import type { Circuit, InputPart } from '../solving/createCircuit.ts';
import { negated, type Literal } from '../solving/literal.ts';
import type { Cell } from './cell.ts';
import type { FactCells, Holds, Pins, Rails, RegionPart } from './factCells.ts';

export interface NumberDomain extends NumberRange {
  /** All that it can be a part of; Infinity where it is no part of anything: from 0 to here it says nothing. */
  readonly all: number;
  /** It may be known that there is no such number. */
  readonly mayBeNone: boolean;
  /** It is given as one number, never as an interval. */
  readonly single: boolean;
}

export function cellsOf(
  constants: readonly number[],
  { whole, least, most, all }: NumberDomain,
): readonly Cell[] {
  const cuts = [...new Set([0, ...constants, least, most, all])]
    .filter(cut => Number.isFinite(cut) && cut >= least && cut <= most)
    .sort((a, b) => a - b);
  const below = { low: least, high: cuts[0]!, isPoint: false };
  return [...(least < cuts[0]! ? [below] : []), ...cuts.flatMap(fromCut)]
    .filter(cell => !whole || leastIn(cell, whole) !== undefined)
    .map(cell => (whole && !cell.isPoint && isLone(cell) ? point(leastIn(cell, whole)!) : cell));

  function fromCut(cut: number, at: number): readonly Cell[] {
    const above = { low: cut, high: cuts[at + 1] ?? Number.POSITIVE_INFINITY, isPoint: false };
    return [point(cut), ...(cut === most ? [] : [above])];
  }
}

function point(at: number): Cell {
  return { low: at, high: at, isPoint: true };
}

function isLone({ low, high }: Cell): boolean {
  return Math.floor(low) + 1 === Math.ceil(high) - 1;
}

/**
 * A number in a cell: the least where there is one, the greatest whole one where it has no lower end. Undefined where whole
 * numbers are asked for and there is none.
 */
function leastIn({ low, high, isPoint }: Cell, whole: boolean): number | undefined {
  if (isPoint) return whole && !Number.isInteger(low) ? undefined : low;
  if (low === Number.NEGATIVE_INFINITY) return Math.ceil(high) - 1;
  const next = Math.floor(low) + 1;
  if (next < high) return next;
  return whole ? undefined : (low + high) / 2;
}

/** Where a cell starts, whatever it was cut for: the least number in it, or `10+` for what lies above 10. */
function startOf(cell: Cell, whole: boolean): string {
  return whole || cell.isPoint ? String(leastIn(cell, whole)) : `${cell.low}+`;
}

/** Another number in the same stretch: above the least, or below where there is no lower end. */
function nextIn({ low, high }: Cell, least: number, whole: boolean): number {
  if (low === Number.NEGATIVE_INFINITY) return least - 1;
  return least + 1 < high || whole ? least + 1 : (least + high) / 2;
}

/** How many numbers of a cell are looked through for multiples. */
const mostLookedAt = 20_000;

/** For each pattern of "is a multiple of", the first number of the cell that has it. */
function patternsIn(cell: Cell, factors: readonly number[], whole: boolean): ReadonlyMap<string, number> {
  const least = leastIn(cell, whole)!;
  const patterns = new Map<string, number>();
  const note = (value: number): void => {
    const key = factors.map(factor => Number(value % factor === 0)).join('');
    if (!patterns.has(key)) patterns.set(key, value);
  };
  note(least);
  if (cell.isPoint || factors.length === 0) return patterns;
  if (!whole) {
    note(nextIn(cell, least, whole));
    note((least + nextIn(cell, least, whole)) / 2);
  }
  const all = 2 ** factors.length;
  for (const factor of whole ? [1] : factors) {
    const isEndless = cell.low === Number.NEGATIVE_INFINITY;
    let value = (isEndless ? Math.ceil(cell.high / factor) - 1 : Math.floor(cell.low / factor) + 1) * factor;
    for (let looked = 0; looked < mostLookedAt && value < cell.high && patterns.size < all; looked++) {
      note(value);
      value += isEndless ? -factor : factor;
    }
  }
  return patterns;
}

/** `constants` and `factors` are what any rule compares the number with, as bounds and as `multipleOf`. */
export function numberCells(
  name: string,
  domain: NumberDomain,
  constants: readonly number[],
  factors: readonly number[],
  circuit: Circuit,
): FactCells {
  const { and, or, demand, input, yes, no } = circuit;
  const { whole, mayBeNone } = domain;
  const cells = cellsOf(constants, domain);
  const patterns = cells.map(cell => patternsIn(cell, factors, whole));
  const endless = domain.most === Number.POSITIVE_INFINITY;
  const named = (part: InputPart, of?: string): Literal =>
    input({ fact: name, part, ...(of !== undefined && { of }) });
  const stated = named('stated');
  const none = mayBeNone ? named('none') : no;
  const single = domain.single ? yes : named('single');
  const isMultiple = factors.map(factor => named('multiple', String(factor)));
  /** Whether an end lies in the cell of that index or above; the index behind the last is "no upper bound". */
  const lowFrom = cells.map((cell, at) => (at === 0 ? yes : named('low', startOf(cell, whole))));
  const highFrom = cells.map((cell, at) => (at === 0 ? yes : named('high', startOf(cell, whole))));
  const unbounded = endless && !domain.single ? named('unbounded') : no;

  // What says nothing of an unstated fact takes part in no example.
  for (const literal of [none, lowFrom[1] ?? no, highFrom[1] ?? no, unbounded])
    demand([negated(literal), stated]);
  for (let at = 1; at < cells.length; at++) {
    demand([negated(lowFrom[at]!), lowFrom[at - 1]!]);
    demand([negated(highFrom[at]!), highFrom[at - 1]!]);
    demand([negated(lowFrom[at]!), highFrom[at]!]);
    demand([negated(single), negated(highFrom[at]!), lowFrom[at]!]);
  }
  demand([negated(unbounded), highFrom[cells.length - 1]!]);
  demand([negated(unbounded), negated(single)]);
  for (const [at, cell] of cells.entries()) {
    const here = [lowFrom[at]!, lowFrom[at + 1] === undefined ? yes : negated(lowFrom[at + 1]!)];
    const outside = here.map(negated);
    // Both ends in one point are one number.
    if (cell.isPoint)
      demand([...outside, highFrom[at + 1] ?? unbounded, single, ...(mayBeNone ? [none] : [])]);
    for (let pattern = 0; factors.length > 0 && pattern < 2 ** factors.length; pattern++) {
      const key = factors.map((_, nth) => (pattern >> nth) & 1).join('');
      if (patterns[at]!.has(key)) continue;
      demand([
        ...outside,
        negated(single),
        ...isMultiple.map((literal, nth) => ((pattern >> nth) & 1 ? negated(literal) : literal)),
      ]);
    }
  }

  const indexAt = (bound: number): number => cells.findIndex(({ low }) => low >= bound);
  const indexAbove = (bound: number): number =>
    cells.findIndex(({ low, isPoint }) => (isPoint ? low > bound : low >= bound));
  const from = (ends: readonly Literal[], index: number, top: Literal): Literal =>
    index < 0 ? top : ends[index]!;
  const least = (bound: number): Literal => from(lowFrom, indexAt(bound), no);
  const leastAbove = (bound: number): Literal => from(lowFrom, indexAbove(bound), no);
  const greatest = (bound: number): Literal => from(highFrom, indexAt(bound), unbounded);
  const greatestAbove = (bound: number): Literal => from(highFrom, indexAbove(bound), unbounded);

  function whereThere({ operator, value }: Comparison): Rails {
    const bound = value as number;
    switch (operator) {
      case 'lessThan':
        return { surely: negated(greatest(bound)), possibly: negated(least(bound)) };
      case 'lessThanInclusive':
        return { surely: negated(greatestAbove(bound)), possibly: negated(leastAbove(bound)) };
      case 'greaterThan':
        return { surely: leastAbove(bound), possibly: greatestAbove(bound) };
      case 'greaterThanInclusive':
        return { surely: least(bound), possibly: greatest(bound) };
      case 'equal': {
        const possibly = and([negated(leastAbove(bound)), greatest(bound)]);
        return { surely: and([single, possibly]), possibly };
      }
      case 'multipleOf': {
        const multiple = isMultiple[factors.indexOf(bound)] ?? no;
        return { surely: and([single, multiple]), possibly: or([negated(single), multiple]) };
      }
      case 'known': {
        const known = or([
          leastAbove(0),
          domain.all === Number.POSITIVE_INFINITY ? negated(unbounded) : negated(greatest(domain.all)),
        ]);
        return { surely: known, possibly: known };
      }
      default:
        return { surely: no, possibly: no };
    }
  }

  const cellIn = (ends: readonly Literal[], holds: Holds): number => ends.findLastIndex(holds);

  return {
    name,
    stated,
    settled: and([stated, or([none, single])]),
    excess: [
      ...(domain.single ? [] : [and([stated, negated(none), negated(single)])]),
      ...(endless && !domain.single ? [unbounded] : []),
      // Nobody takes an example of no people for one.
      ...(lowFrom.length > 1 ? [and([stated, negated(none), negated(lowFrom[1]!)])] : []),
    ],
    lower: lowFrom.slice(2),
    ends: { low: lowFrom, high: highFrom, cells, none, unbounded },
    statedFor: () => stated,
    rails(comparison) {
      const { operator } = comparison;
      if (operator === 'empty') return { surely: none, possibly: none };
      const { surely, possibly } = whereThere(comparison);
      if (operator === 'known') return { surely: or([none, surely]), possibly: or([none, possibly]) };
      return { surely: and([negated(none), surely]), possibly: and([negated(none), possibly]) };
    },
    read(holds) {
      if (holds(none)) return { value: null };
      const at = cellIn(lowFrom, holds);
      const cell = cells[at]!;
      if (holds(single)) {
        const key = isMultiple.map(literal => Number(holds(literal))).join('');
        const value = patterns[at]!.get(key) ?? leastIn(cell, whole)!;
        return { value: { min: value, max: value } };
      }
      const min = leastIn(cell, whole)!;
      if (holds(unbounded)) return { value: { min, max: null } };
      const top = cellIn(highFrom, holds);
      if (top > at) return { value: { min, max: leastIn(cells[top]!, whole)! } };
      const next = nextIn(cell, min, whole);
      return { value: { min: Math.min(min, next), max: Math.max(min, next) } };
    },
    pins(holds): Pins {
      if (!holds(stated)) return { plain: [negated(stated)], bounds: [] };
      if (holds(none)) return { plain: [stated, none], bounds: [] };
      const lows = lowFrom.slice(1).filter(holds);
      // Both ends of what is known in part lie where they lie.
      const ends = holds(single)
        ? []
        : [
            ...highFrom.slice(1).filter(holds).slice(-1),
            ...lowFrom
              .filter(literal => !holds(literal))
              .slice(0, 1)
              .map(negated),
          ];
      const highs = highFrom
        .slice(1)
        .filter(literal => !holds(literal))
        .map(negated)
        .reverse();
      return {
        plain: [
          stated,
          ...(mayBeNone ? [negated(none)] : []),
          ...(domain.single ? [] : [holds(single) ? single : negated(single)]),
          ...(endless && !domain.single ? [holds(unbounded) ? unbounded : negated(unbounded)] : []),
          ...isMultiple.map(literal => (holds(literal) ? literal : negated(literal))),
          ...ends,
        ],
        bounds: [lows, highs],
      };
    },
    region(kept): RegionPart | undefined {
      if (kept.has(negated(stated))) return { fact: name, unknown: true };
      if (kept.has(none)) return { fact: name, none: true };
      const low = lowFrom.findLastIndex(literal => kept.has(literal));
      const high = highFrom.findIndex(literal => kept.has(negated(literal)));
      const lowest = low > 0 ? lowerBound(cells[low]!, whole) : {};
      const highest = high > 0 ? upperBound(cells[high - 1]!, whole) : {};
      const multipleOf = factors.filter((_, at) => kept.has(isMultiple[at]!));
      const noMultipleOf = factors.filter((_, at) => kept.has(negated(isMultiple[at]!)));
      const isThere = kept.has(negated(none)) && low <= 0 && high <= 0;
      const isPartly =
        (!domain.single && kept.has(negated(single))) ||
        kept.has(unbounded) ||
        highFrom.slice(1).some(literal => kept.has(literal)) ||
        lowFrom.some(literal => kept.has(negated(literal)));
      const part = {
        ...lowest,
        ...highest,
        ...(multipleOf.length > 0 && { multipleOf }),
        ...(noMultipleOf.length > 0 && { noMultipleOf }),
        ...(isThere && { none: false }),
        ...(isPartly && { partly: true as const }),
      };
      return Object.keys(part).length === 0 && !kept.has(stated) ? undefined : { fact: name, ...part };
    },
  };
}

function lowerBound(cell: Cell, whole: boolean): Pick<RegionPart, 'min' | 'above'> {
  if (cell.isPoint || whole) return { min: leastIn(cell, whole)! };
  return { above: cell.low };
}

function upperBound(cell: Cell, whole: boolean): Pick<RegionPart, 'max' | 'below'> {
  if (cell.isPoint) return { max: cell.high };
  return whole ? { max: Math.ceil(cell.high) - 1 } : { below: cell.high };
}
