// A comparison comes to an end whatever it is given: work is allotted beforehand, in consequences that the solver draws, of
// which a machine draws some ten million in a second. What nobody could tell by then is left undecided, which counts like
// looser. Posts are named with work of their own, shared evenly, so that a rule with very many leaves enough to the next.
import type { Solver } from '../solving/createSolver.ts';

export interface SharesOfWork {
  /** Names posts of one of so many rules that are left. */
  readonly naming: <T>(rulesLeft: number, name: () => T) => T;
}

/** For everything but naming. */
const forVerdicts = 2_000_000_000;
const forNaming = 1_000_000_000;

export function sharesOfWork(solver: Solver): SharesOfWork {
  let [verdicts, naming] = [forVerdicts, forNaming];
  let began = solver.work();
  solver.allow(verdicts);

  /** What was done since the last time. */
  function done(): number {
    const before = began;
    began = solver.work();
    return began - before;
  }

  return {
    naming(rulesLeft, name) {
      verdicts -= done();
      solver.allow(naming / rulesLeft);
      const named = name();
      naming -= done();
      solver.allow(verdicts);
      return named;
    },
  };
}
