// A comparison comes to an end whatever it is given: work is allotted beforehand, in consequences that the solver draws. What
// nobody could tell by then is left undecided, which counts like looser. Posts are named with work of their own, shared
// evenly, so that a rule with very many leaves enough to the next.
import type { Solver } from '../solving/createSolver.ts';
import { mostWork } from '../solving/mostWork.ts';

/** Work for all rules of one subject. */
export interface AllottedWork {
  /** For everything but naming. */
  readonly verdicts: number;
  readonly naming: number;
}

/** Enough for some hundred rules of which each changed; a minute or two where there are more. */
export const allottedWork: AllottedWork = { verdicts: mostWork, naming: 1_000_000_000 };

export interface SharesOfWork {
  /** Names posts of one of so many rules that are left. */
  readonly naming: <T>(rulesLeft: number, name: () => T) => T;
}

export function sharesOfWork({ verdicts, naming }: AllottedWork, solver: Solver): SharesOfWork {
  const left = { verdicts, naming };
  let began = solver.work();
  solver.allow(left.verdicts);

  /** What was done since the last time. */
  function done(): number {
    const before = began;
    began = solver.work();
    return began - before;
  }

  return {
    naming(rulesLeft, name) {
      left.verdicts -= done();
      solver.allow(left.naming / rulesLeft);
      const named = name();
      left.naming -= done();
      solver.allow(left.verdicts);
      return named;
    },
  };
}
