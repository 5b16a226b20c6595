// A small solver for clauses over yes-no variables: conflict-driven learning with two watched literals, activities that
// decay, saved phases and Luby restarts (Eén & Sörensson, "An Extensible SAT-solver", 2003). It is deterministic, needs
// nothing and is small enough for a page. Only inputs are decided: gates follow from them by propagation.
import { createAnalysis } from './createAnalysis.ts';
import { createAssignment } from './createAssignment.ts';
import { createClauseStore, head, noClause, type ClauseAt } from './createClauseStore.ts';
import { createDecisionOrder } from './createDecisionOrder.ts';
import { createWatches } from './createWatches.ts';
import { negated, type Literal } from './literal.ts';
import { luby } from './luby.ts';

/** `undecided`: the budget of conflicts was used up, or all work that was allowed. */
export type Answer = 'satisfiable' | 'unsatisfiable' | 'undecided';

export interface Solver {
  /** A new variable, as the literal that says it is true. Gates are defined by clauses over inputs and never decided. */
  readonly variable: (kind: 'input' | 'gate') => Literal;
  /** Adds a clause: at least one of the literals holds. */
  readonly add: (literals: readonly Literal[]) => void;
  /** Whether all clauses can hold together with the assumptions. */
  readonly solve: (assumptions: readonly Literal[]) => Answer;
  /** Whether the assumptions are seen to hold together in one of the last assignments that were found: quick to tell. */
  readonly remembers: (assumptions: readonly Literal[]) => boolean;
  /** Whether a literal holds in the last assignment that was found. */
  readonly holds: (literal: Literal) => boolean;
  /** Assumptions that are enough to contradict the clauses, after `unsatisfiable`. */
  readonly core: () => readonly Literal[];
  /** How many consequences were drawn since the solver was made: what answers cost, on any machine. */
  readonly work: () => number;
  /** How many may be drawn from now on, before every question is left undecided: any number unless told otherwise. */
  readonly allow: (work: number) => void;
}

/** What a solver did, clause by clause, for a certificate. */
export interface SolverLog {
  /** A clause that was added. */
  readonly given: (literals: readonly Literal[]) => void;
  /** A clause that follows from those before it. */
  readonly learned: (literals: readonly Literal[]) => void;
}

const restartUnit = 100;
const firstReduction = 4000;
/** So many assignments are remembered. */
const mostModels = 8;

/**
 * Makes a solver without variables and clauses.
 *
 * @param budget How many conflicts one question may cost.
 */
export function createSolver(budget: number, log?: SolverLog): Solver {
  const clauses = createClauseStore();
  const assignment = createAssignment();
  const watches = createWatches(clauses, assignment);
  const order = createDecisionOrder();
  const analysis = createAnalysis(clauses, assignment, order);
  const { assign, starts } = assignment;
  let size = 0;
  let contradictory = false;
  let conflictCount = 0;
  let work = 0;
  let mostWork = Number.POSITIVE_INFINITY;
  let given = 0;
  let learned: ClauseAt[] = [];
  /** By literal, 1 where it is true. */
  let model = new Int8Array(0);
  /** The last assignments of all variables that there are, the latest first. */
  let models: readonly Int8Array[] = [];
  let lastCore: readonly Literal[] = [];
  /** What was assumed last: what followed from the first of it need not be found again. */
  let assumed: readonly Literal[] = [];

  function variable(kind: 'input' | 'gate'): Literal {
    models = [];
    const created = size++;
    assignment.makeRoom(size);
    analysis.makeRoom(size);
    watches.add();
    order.add(kind === 'input');
    return created * 2;
  }

  function add(literals: readonly Literal[]): void {
    log?.given(literals);
    models = [];
    if (contradictory) return;
    backTo(0);
    const kept: Literal[] = [];
    for (const literal of new Set(literals)) {
      const value = assignment.truth[literal];
      if (value === 1 || kept.includes(negated(literal))) return;
      if (value !== 0) kept.push(literal);
    }
    if (kept.length === 0) contradictory = true;
    else if (kept.length === 1) {
      assign(kept[0]!, noClause);
      contradictory = propagate() !== noClause;
    } else {
      watches.watch(clauses.make(kept));
      given++;
    }
  }

  function propagate(): ClauseAt {
    const { drawn } = assignment;
    const conflict = watches.propagate();
    work += assignment.drawn - drawn;
    return conflict;
  }

  function backTo(level: number): void {
    assignment.backTo(level, order.putBack);
  }

  function learn(conflict: ClauseAt): void {
    const { literals, level } = analysis.learnFrom(conflict, conflictCount);
    log?.learned(literals);
    backTo(level);
    if (literals.length === 1) assign(literals[0]!, noClause);
    else {
      const clause = clauses.make(literals, conflictCount);
      watches.watch(clause);
      learned.push(clause);
      assign(literals[0]!, clause);
    }
    order.decay();
    if (learned.length > firstReduction + given / 2 + conflictCount / 20) reduce();
  }

  /** Forgets the half of what was learned that was of use longest ago. */
  function reduce(): void {
    const { lastUseOf, lengthOf } = clauses;
    learned.sort((a, b) => lastUseOf(b) - lastUseOf(a) || lengthOf(a) - lengthOf(b));
    const half = learned.length / 2;
    const isReason = (clause: ClauseAt): boolean =>
      assignment.reasons[clauses.cells[clause + head]! >> 1] === clause;
    const isKept = (clause: ClauseAt, at: number): boolean =>
      at < half || lengthOf(clause) <= 3 || isReason(clause);
    const placeOf = clauses.forget(new Set(learned.filter((clause, at) => !isKept(clause, at))));
    watches.move(placeOf);
    assignment.moveReasons(placeOf);
    learned = learned.map(placeOf).filter(clause => clause !== noClause);
  }

  function solve(assumptions: readonly Literal[]): Answer {
    lastCore = [];
    if (contradictory) return 'unsatisfiable';
    const differs = assumptions.findIndex((literal, at) => literal !== assumed[at]);
    backTo(Math.min(differs < 0 ? assumptions.length : differs, assumed.length));
    assumed = [...assumptions];
    const last = conflictCount + budget;
    for (let run = 1; ; run++) {
      let left = restartUnit * luby(run);
      for (;;) {
        const conflict = propagate();
        if (conflict !== noClause) {
          conflictCount++;
          left--;
          if (starts.length === 0) {
            contradictory = true;
            return 'unsatisfiable';
          }
          learn(conflict);
          if (conflictCount < last) continue;
          backTo(0);
          return 'undecided';
        }
        if (work > mostWork) {
          backTo(0);
          return 'undecided';
        }
        if (left <= 0) {
          backTo(0);
          break;
        }
        const next = nextAssumption(assumptions) ?? nextInput();
        if (next === 'refuted') return 'unsatisfiable';
        if (next === undefined) {
          model = assignment.truth.slice(0, size * 2);
          models = [model, ...models.slice(0, mostModels - 1)];
          return 'satisfiable';
        }
        assignment.rise();
        assign(next, noClause);
      }
    }
  }

  function nextAssumption(assumptions: readonly Literal[]): Literal | 'refuted' | undefined {
    while (starts.length < assumptions.length) {
      const literal = assumptions[starts.length]!;
      const value = assignment.truth[literal]!;
      if (value < 0) return literal;
      if (value === 0) {
        lastCore = analysis.coreOf(literal);
        return 'refuted';
      }
      assignment.rise();
    }
    return undefined;
  }

  function nextInput(): Literal | undefined {
    for (let next = order.take(); next !== undefined; next = order.take())
      if (assignment.truth[next * 2]! < 0) return next * 2 + (assignment.phases[next] ? 0 : 1);
    return undefined;
  }

  return {
    variable,
    add,
    solve,
    remembers: assumptions => models.some(found => assumptions.every(literal => holdsIn(found, literal))),
    holds: literal => holdsIn(model, literal),
    core: () => lastCore,
    work: () => work,
    allow(more) {
      mostWork = work + more;
    },
  };
}

function holdsIn(model: Int8Array, literal: Literal): boolean {
  return (model[literal & ~1] === 1) !== ((literal & 1) === 1);
}
