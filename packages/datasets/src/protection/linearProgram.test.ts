// The simplex method on its own and against flow through a network, which answer the same question in two ways.
import { describe, expect, test } from 'vitest';
import { flowRanges } from './flowRanges.ts';
import { rangesOf, type LinearProgram, type Ranges } from './linearProgram.ts';
import type { Equation } from './linearSystem.ts';
import { networkOf } from './networkOf.ts';
import { divide, toNumber } from './rational.ts';
import type { Bounds } from './tableau.ts';

const plenty = 1_000_000;
const anyCount: Bounds = { low: 0, high: null };

/** Factors in the order of the unknowns, then what they add up to. */
function equation(factors: readonly number[], sum: number): Equation {
  const terms = factors.flatMap((factor, unknown): [number, number][] =>
    factor === 0 ? [] : [[unknown, factor]],
  );
  return { terms: new Map(terms), sum };
}

function said(ranges: Ranges): string {
  if (ranges.state !== 'solved') return ranges.state;
  const ends = ranges.ranges.map(({ low, high }) => [toNumber(low), high === null ? 'any' : toNumber(high)]);
  return ends.map(([low, high]) => `${low} to ${high}`).join(', ');
}

function everyRange(program: LinearProgram, effort: number = plenty): string {
  return said(
    rangesOf(
      program,
      program.bounds.map((_, unknown) => unknown),
      effort,
    ),
  );
}

describe('ranges under equations', () => {
  test.each([
    ['a sum of two', [equation([1, 1], 5)], '0 to 5, 0 to 5'],
    ['a difference without an end', [equation([1, -1], 2)], '2 to any, 0 to any'],
    [
      'halves',
      [equation([1, 1, 0], 1), equation([0, 1, 1], 1), equation([1, 0, 1], 1)],
      '0.5 to 0.5, 0.5 to 0.5, 0.5 to 0.5',
    ],
    ['one equation twice', [equation([1, 1], 5), equation([2, 2], 10)], '0 to 5, 0 to 5'],
    ['thirds', [equation([3, 1], 4)], `0 to ${4 / 3}, 0 to 4`],
    ['sums that exclude each other', [equation([1, 1], 5), equation([1, 1], 6)], 'contradictory'],
    ['a sum below zero', [equation([1, 1], -1)], 'contradictory'],
  ])('%s', (_, equations, ranges) => {
    const size = Math.max(...equations.flatMap(({ terms }) => [...terms.keys()])) + 1;
    expect(everyRange({ equations, bounds: Array.from({ length: size }, () => anyCount) })).toBe(ranges);
  });

  test('upper bounds hold as well as lower ones', () => {
    const bounds = [
      { low: 1, high: 3 },
      { low: 0, high: divide(5, 2) },
      { low: 2, high: null },
    ];
    expect(everyRange({ equations: [equation([1, 1, -1], 0)], bounds })).toBe('1 to 3, 0 to 2.5, 2 to 5.5');
  });

  test('it gives up rather than take more effort than it may', () => {
    expect(everyRange({ equations: [equation([1, 1], 5)], bounds: [anyCount, anyCount] }, 0)).toBe(
      'too-large',
    );
  });
});

/** A square of unknowns with published sums along rows and columns, some of which have an upper bound. */
function square(rows: readonly number[], columns: readonly number[], high: Bounds['high']): LinearProgram {
  const size = rows.length;
  const places = Array.from({ length: size * size }, (_, place) => place);
  return {
    equations: [
      ...rows.map((sum, row) =>
        equation(
          places.map(place => Number(Math.floor(place / size) === row)),
          sum,
        ),
      ),
      ...columns.map((sum, column) =>
        equation(
          places.map(place => Number(place % size === column)),
          sum,
        ),
      ),
    ],
    bounds: places.map(place => (place % 3 === 0 ? { low: 0, high } : anyCount)),
  };
}

const sums = [0, 1, 4].flatMap(a => [0, 2, 3].flatMap(b => [1, 5].map(c => [a, b, c])));
const pairs = sums.flatMap(rows => sums.map(columns => [rows, columns] as const));

test.each([null, 1, divide(3, 2), 4])('flow through a network has the same ranges, up to %o', high => {
  const answers = pairs.map(([rows, columns]) => {
    const program = square(rows, columns, high);
    const network = networkOf(program)!;
    const unknowns = program.bounds.map((_, unknown) => unknown);
    const simplex = everyRange(program);
    expect(said(flowRanges(network, unknowns, plenty))).toBe(simplex);
    return simplex;
  });
  expect(answers.filter(answer => answer === 'contradictory').length).toBeGreaterThan(pairs.length / 10);
  expect(new Set(answers).size).toBeGreaterThan(10);
});

test.each([
  ['an unknown in three sums', [equation([1, 1], 1), equation([1, 0], 1), equation([1, 0], 1)]],
  ['a factor of two', [equation([2, 1], 1)]],
  ['a circle that no signs fit', [equation([1, 1, 0], 1), equation([0, 1, 1], 1), equation([1, 0, 1], 1)]],
])('%s is no network', (_, equations) => {
  expect(networkOf({ equations, bounds: [anyCount, anyCount, anyCount] })).toBeUndefined();
});
