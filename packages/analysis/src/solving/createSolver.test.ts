import { expect, test } from 'vitest';
import { createSolver, type Solver } from './createSolver.ts';
import { negated } from './literal.ts';

/** One pigeon more than holes: nothing that learns clauses alone tells quickly that they do not fit. */
function pigeons(holes: number, budget: number): Solver {
  const solver = createSolver(budget);
  const isIn = Array.from({ length: holes + 1 }, () =>
    Array.from({ length: holes }, () => solver.variable('input')),
  );
  for (const own of isIn) solver.add(own);
  for (let hole = 0; hole < holes; hole++)
    for (const [at, one] of isIn.entries())
      for (const other of isIn.slice(at + 1)) solver.add([negated(one[hole]!), negated(other[hole]!)]);
  return solver;
}

test('what cannot be is told, through thousands of learned clauses of which half are forgotten', () => {
  expect(pigeons(7, Number.POSITIVE_INFINITY).solve([])).toBe('unsatisfiable');
});

test('a question stops at its conflicts, and at the work that is allowed; then it may be asked again', () => {
  expect(pigeons(6, 10).solve([])).toBe('undecided');
  const solver = pigeons(6, Number.POSITIVE_INFINITY);
  solver.allow(1000);
  expect([solver.solve([]), solver.solve([])]).toEqual(['undecided', 'undecided']);
  expect(solver.work()).toBeLessThan(3000);
  solver.allow(Number.POSITIVE_INFINITY);
  expect(solver.solve([])).toBe('unsatisfiable');
});

test('every clause holds in what it finds, and what is enough to contradict is named', () => {
  const solver = createSolver(1000);
  const [a, b, c] = [0, 0, 0].map(() => solver.variable('input')) as [number, number, number];
  solver.add([negated(a), b]);
  solver.add([negated(b), c]);
  expect(solver.solve([a])).toBe('satisfiable');
  expect([a, b, c, negated(a)].map(solver.holds)).toEqual([true, true, true, false]);
  expect(solver.solve([b, a, negated(c)])).toBe('unsatisfiable');
  expect(solver.core()).toEqual([negated(c), b]);
});
