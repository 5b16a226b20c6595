import type { Solver } from './createSolver.ts';
import type { Literal } from './literal.ts';

/**
 * Of the literals of `parts` those that cannot hold together with `always`, none of which can be spared; undefined where
 * all of them can hold, or where it took too long to tell.
 */
export function conflictOf(
  always: readonly Literal[],
  parts: readonly Literal[],
  solver: Solver,
): readonly Literal[] | undefined {
  if (solver.solve([...always, ...parts]) !== 'unsatisfiable') return undefined;
  const core = new Set(solver.core());
  let kept = [...new Set(parts)].filter(literal => core.has(literal));
  for (const literal of kept) {
    const others = kept.filter(other => other !== literal);
    const left = [...always, ...others];
    if (!solver.remembers(left) && solver.solve(left) === 'unsatisfiable') kept = others;
  }
  return kept;
}
