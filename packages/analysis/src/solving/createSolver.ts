// A small solver for clauses over yes-no variables: conflict-driven learning with two watched literals, activities that
// decay, saved phases and Luby restarts (Eén & Sörensson, "An Extensible SAT-solver", 2003). It is deterministic, needs
// nothing and is small enough for a page. Only inputs are decided: gates follow from them by propagation.

import type { Literal } from './literal.ts';

/** `undecided`: the budget of conflicts was used up. */
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
  /** How many conflicts there were since the solver was made. */
  readonly conflicts: () => number;
}

/** What a solver did, clause by clause, for a certificate. */
export interface SolverLog {
  /** A clause that was added. */
  readonly given: (literals: readonly Literal[]) => void;
  /** A clause that follows from those before it. */
  readonly learned: (literals: readonly Literal[]) => void;
}

interface Clause {
  readonly literals: Literal[];
  /** When it last took part in a conflict; Infinity for one that was given. */
  used: number;
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
  let size = 0;
  let values = new Int8Array(1024).fill(-1);
  let levels = new Int32Array(1024);
  let activities = new Float64Array(1024);
  let phases = new Int8Array(1024);
  let seen = new Uint8Array(1024);
  let places = new Int32Array(1024).fill(-1);
  const decidable: boolean[] = [];
  const reasons: (Clause | undefined)[] = [];
  const watches: Clause[][] = [];
  const heap: number[] = [];
  let trail: Literal[] = [];
  let starts: number[] = [];
  let head = 0;
  let contradictory = false;
  let increment = 1;
  let conflictCount = 0;
  let given = 0;
  let learned: Clause[] = [];
  let model = new Int8Array(0);
  /** The last assignments of all variables that there are, the latest first. */
  let models: readonly Int8Array[] = [];
  let lastCore: readonly Literal[] = [];
  /** What was assumed last: what followed from the first of it need not be found again. */
  let assumed: readonly Literal[] = [];

  function grow(): void {
    const larger = values.length * 2;
    const [v, l, a, p, s, h] = [values, levels, activities, phases, seen, places];
    values = new Int8Array(larger).fill(-1);
    values.set(v);
    levels = new Int32Array(larger);
    levels.set(l);
    activities = new Float64Array(larger);
    activities.set(a);
    phases = new Int8Array(larger);
    phases.set(p);
    seen = new Uint8Array(larger);
    seen.set(s);
    places = new Int32Array(larger).fill(-1);
    places.set(h);
  }

  function variable(kind: 'input' | 'gate'): Literal {
    models = [];
    if (size === values.length) grow();
    const created = size++;
    watches.push([], []);
    reasons.push(undefined);
    decidable.push(kind === 'input');
    if (kind === 'input') insert(created);
    return created * 2;
  }

  /** 1 where a literal is true, 0 where it is false, -1 where it is open. */
  function valueOf(literal: Literal): number {
    const value = values[literal >> 1]!;
    return value < 0 ? -1 : value ^ (literal & 1);
  }

  function add(literals: readonly Literal[]): void {
    log?.given(literals);
    models = [];
    if (contradictory) return;
    backTo(0);
    const kept: Literal[] = [];
    for (const literal of new Set(literals)) {
      const value = valueOf(literal);
      if (value === 1 || kept.includes(literal ^ 1)) return;
      if (value !== 0) kept.push(literal);
    }
    if (kept.length === 0) contradictory = true;
    else if (kept.length === 1) {
      assign(kept[0]!, undefined);
      contradictory = propagate() !== undefined;
    } else {
      watch({ literals: kept, used: Number.POSITIVE_INFINITY });
      given++;
    }
  }

  function watch(clause: Clause): void {
    watches[clause.literals[0]! ^ 1]!.push(clause);
    watches[clause.literals[1]! ^ 1]!.push(clause);
  }

  function assign(literal: Literal, reason: Clause | undefined): void {
    const assigned = literal >> 1;
    values[assigned] = literal & 1 ? 0 : 1;
    levels[assigned] = starts.length;
    reasons[assigned] = reason;
    trail.push(literal);
  }

  /** Draws every consequence; gives the clause that cannot hold any more, where there is one. */
  function propagate(): Clause | undefined {
    while (head < trail.length) {
      const literal = trail[head++]!;
      const falsified = literal ^ 1;
      const watching = watches[literal]!;
      let kept = 0;
      for (let at = 0; at < watching.length; at++) {
        const clause = watching[at]!;
        const { literals } = clause;
        if (literals[0] === falsified) {
          literals[0] = literals[1]!;
          literals[1] = falsified;
        }
        const first = literals[0]!;
        const value = valueOf(first);
        if (value !== 1 && moveWatch(clause)) continue;
        watching[kept++] = clause;
        if (value === 1) continue;
        if (value === 0) {
          for (at++; at < watching.length; at++) watching[kept++] = watching[at]!;
          watching.length = kept;
          head = trail.length;
          return clause;
        }
        assign(first, clause);
      }
      // Setting a length costs even where it is the same.
      if (kept < watching.length) watching.length = kept;
    }
    return undefined;
  }

  /** Finds another literal to watch that is not false. */
  function moveWatch(clause: Clause): boolean {
    const { literals } = clause;
    for (let at = 2; at < literals.length; at++) {
      const other = literals[at]!;
      if (valueOf(other) === 0) continue;
      literals[at] = literals[1]!;
      literals[1] = other;
      watches[other ^ 1]!.push(clause);
      return true;
    }
    return false;
  }

  function backTo(level: number): void {
    if (starts.length <= level) return;
    const start = starts[level]!;
    for (let at = trail.length - 1; at >= start; at--) {
      const assigned = trail[at]! >> 1;
      phases[assigned] = values[assigned]!;
      values[assigned] = -1;
      reasons[assigned] = undefined;
      if (decidable[assigned] && places[assigned]! < 0) insert(assigned);
    }
    while (trail.length > start) trail.pop();
    while (starts.length > level) starts.pop();
    head = start;
  }

  function insert(added: number): void {
    heap.push(added);
    rise(heap.length - 1);
  }

  function isBefore(a: number, b: number): boolean {
    return activities[a]! > activities[b]! || (activities[a] === activities[b] && a < b);
  }

  function rise(from: number): void {
    const moving = heap[from]!;
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!isBefore(moving, heap[above]!)) break;
      heap[at] = heap[above]!;
      places[heap[at]!] = at;
      at = above;
    }
    heap[at] = moving;
    places[moving] = at;
  }

  function takeTop(): number {
    const top = heap[0]!;
    const moving = heap.pop()!;
    places[top] = -1;
    if (heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && isBefore(heap[below + 1]!, heap[below]!)) below++;
      if (!isBefore(heap[below]!, moving)) break;
      heap[at] = heap[below]!;
      places[heap[at]!] = at;
      at = below;
    }
    heap[at] = moving;
    places[moving] = at;
    return top;
  }

  function bump(used: number): void {
    activities[used] = activities[used]! + increment;
    if (activities[used]! > 1e100) {
      for (let at = 0; at < size; at++) activities[at] = activities[at]! * 1e-100;
      increment *= 1e-100;
    }
    if (places[used]! >= 0) rise(places[used]!);
  }

  /** The clause that a conflict teaches, its first literal asserted at the level to go back to. */
  function analyze(conflict: Clause): { readonly literals: Literal[]; readonly level: number } {
    const literals: Literal[] = [0];
    let open = 0;
    let asserted = -1;
    let at = trail.length - 1;
    let clause = conflict;
    do {
      if (clause.used !== Number.POSITIVE_INFINITY) clause.used = conflictCount;
      for (const literal of clause.literals) {
        const involved = literal >> 1;
        if (literal === asserted || seen[involved] || levels[involved] === 0) continue;
        seen[involved] = 1;
        bump(involved);
        if (levels[involved]! >= starts.length) open++;
        else literals.push(literal);
      }
      while (!seen[trail[at]! >> 1]) at--;
      asserted = trail[at--]!;
      clause = reasons[asserted >> 1]!;
      seen[asserted >> 1] = 0;
      open--;
    } while (open > 0);
    literals[0] = asserted ^ 1;
    const marked = literals.slice(1);
    const shorter = literals.filter((literal, place) => place === 0 || !followsFromOthers(literal));
    for (const literal of marked) seen[literal >> 1] = 0;
    let level = 0;
    for (let place = 1; place < shorter.length; place++) {
      const other = levels[shorter[place]! >> 1]!;
      if (other <= level) continue;
      level = other;
      [shorter[1], shorter[place]] = [shorter[place]!, shorter[1]!];
    }
    return { literals: shorter, level };
  }

  function followsFromOthers(literal: Literal): boolean {
    const reason = reasons[literal >> 1];
    if (!reason) return false;
    return reason.literals.every(
      other => other >> 1 === literal >> 1 || seen[other >> 1] === 1 || levels[other >> 1] === 0,
    );
  }

  /** Forgets the half of what was learned that was of use longest ago. */
  function reduce(): void {
    learned.sort((a, b) => b.used - a.used || a.literals.length - b.literals.length);
    const half = learned.length / 2;
    const isKept = (clause: Clause, at: number): boolean =>
      at < half || clause.literals.length <= 3 || reasons[clause.literals[0]! >> 1] === clause;
    const dropped = new Set(learned.filter((clause, at) => !isKept(clause, at)));
    for (const [at, watching] of watches.entries())
      watches[at] = watching.filter(clause => !dropped.has(clause));
    learned = learned.filter(clause => !dropped.has(clause));
  }

  function learn(conflict: Clause): void {
    const { literals, level } = analyze(conflict);
    log?.learned(literals);
    backTo(level);
    if (literals.length === 1) assign(literals[0]!, undefined);
    else {
      const clause: Clause = { literals, used: conflictCount };
      watch(clause);
      learned.push(clause);
      assign(literals[0]!, clause);
    }
    increment /= 0.95;
    if (learned.length > firstReduction + given / 2 + conflictCount / 20) reduce();
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
        if (conflict) {
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
        if (left <= 0) {
          backTo(0);
          break;
        }
        const next = nextAssumption(assumptions) ?? nextInput();
        if (next === 'refuted') return 'unsatisfiable';
        if (next === undefined) {
          model = values.slice(0, size);
          models = [model, ...models.slice(0, mostModels - 1)];
          return 'satisfiable';
        }
        starts.push(trail.length);
        assign(next, undefined);
      }
    }
  }

  function nextAssumption(assumptions: readonly Literal[]): Literal | 'refuted' | undefined {
    while (starts.length < assumptions.length) {
      const literal = assumptions[starts.length]!;
      const value = valueOf(literal);
      if (value < 0) return literal;
      if (value === 0) {
        lastCore = coreOf(literal);
        return 'refuted';
      }
      starts.push(trail.length);
    }
    return undefined;
  }

  function nextInput(): Literal | undefined {
    while (heap.length > 0) {
      const next = takeTop();
      if (values[next]! < 0) return next * 2 + (phases[next] ? 0 : 1);
    }
    return undefined;
  }

  /** The assumptions from which the opposite of one of them follows, and that one. */
  function coreOf(refuted: Literal): readonly Literal[] {
    const core = [refuted];
    if (starts.length === 0) return core;
    seen[refuted >> 1] = 1;
    for (let at = trail.length - 1; at >= starts[0]!; at--) {
      const literal = trail[at]!;
      const involved = literal >> 1;
      if (!seen[involved]) continue;
      const reason = reasons[involved];
      if (!reason) {
        if (literal !== refuted) core.push(literal);
      } else for (const other of reason.literals) if (levels[other >> 1]! > 0) seen[other >> 1] = 1;
      seen[involved] = 0;
    }
    seen[refuted >> 1] = 0;
    return core;
  }

  return {
    variable,
    add,
    solve,
    remembers: assumptions => models.some(found => assumptions.every(literal => holdsIn(found, literal))),
    holds: literal => holdsIn(model, literal),
    core: () => lastCore,
    conflicts: () => conflictCount,
  };
}

function holdsIn(model: Int8Array, literal: Literal): boolean {
  return (model[literal >> 1] === 1) !== ((literal & 1) === 1);
}

/** The Luby sequence 1 1 2 1 1 2 4 …, from 1 on. */
function luby(index: number): number {
  let at = index;
  for (;;) {
    const power = 31 - Math.clz32(at + 1);
    if (at + 1 === 1 << power) return 1 << (power - 1);
    at -= (1 << power) - 1;
  }
}
