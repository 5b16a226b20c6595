// What a contradiction goes back to: the clause that it teaches (up to the first unique implication point), or the
// assumptions that are enough for it.
import { copiedInto } from './copiedInto.ts';
import type { Assignment } from './createAssignment.ts';
import { head, noClause, type ClauseAt, type ClauseStore } from './createClauseStore.ts';
import type { DecisionOrder } from './createDecisionOrder.ts';
import { negated, type Literal } from './literal.ts';

/** A clause whose first literal follows on the level to go back to, its second the last that was assigned there. */
export interface Lesson {
  readonly literals: readonly Literal[];
  readonly level: number;
}

export interface Analysis {
  /** `now` is how many conflicts there were. */
  readonly learnFrom: (conflict: ClauseAt, now: number) => Lesson;
  /** The assumptions from which the opposite of one of them follows, and that one. */
  readonly coreOf: (refuted: Literal) => readonly Literal[];
  /** Makes room for so many variables. */
  readonly makeRoom: (variables: number) => void;
}

export function createAnalysis(clauses: ClauseStore, assignment: Assignment, order: DecisionOrder): Analysis {
  /** By variable, 1 where it is looked at; 0 for all between two questions. */
  let seen = new Uint8Array(1024);

  function learnFrom(conflict: ClauseAt, now: number): Lesson {
    const { cells } = clauses;
    const { levels, reasons, trail, starts } = assignment;
    const literals: Literal[] = [0];
    let open = 0;
    let asserted = -1;
    let at = assignment.count - 1;
    let clause = conflict;
    do {
      clauses.use(clause, now);
      const end = clause + head + cells[clause]!;
      for (let place = clause + head; place < end; place++) {
        const literal = cells[place]!;
        const involved = literal >> 1;
        if (literal === asserted || seen[involved] || levels[involved] === 0) continue;
        seen[involved] = 1;
        order.bump(involved);
        if (levels[involved]! >= starts.length) open++;
        else literals.push(literal);
      }
      while (!seen[trail[at]! >> 1]) at--;
      asserted = trail[at--]!;
      clause = reasons[asserted >> 1]!;
      seen[asserted >> 1] = 0;
      open--;
    } while (open > 0);
    literals[0] = negated(asserted);
    const shorter = literals.filter((literal, place) => place === 0 || !followsFromOthers(literal));
    for (let place = 1; place < literals.length; place++) seen[literals[place]! >> 1] = 0;
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
    const variable = literal >> 1;
    const { levels, reasons } = assignment;
    const reason = reasons[variable]!;
    if (reason === noClause) return false;
    const { cells } = clauses;
    const end = reason + head + cells[reason]!;
    for (let place = reason + head; place < end; place++) {
      const other = cells[place]! >> 1;
      if (other !== variable && seen[other] === 0 && levels[other] !== 0) return false;
    }
    return true;
  }

  function coreOf(refuted: Literal): readonly Literal[] {
    const core = [refuted];
    const { levels, reasons, trail, starts, count } = assignment;
    if (starts.length === 0) return core;
    const { cells } = clauses;
    seen[refuted >> 1] = 1;
    for (let at = count - 1; at >= starts[0]!; at--) {
      const literal = trail[at]!;
      const involved = literal >> 1;
      if (!seen[involved]) continue;
      const reason = reasons[involved]!;
      if (reason === noClause) {
        if (literal !== refuted) core.push(literal);
      } else {
        const end = reason + head + cells[reason]!;
        for (let place = reason + head; place < end; place++)
          if (levels[cells[place]! >> 1]! > 0) seen[cells[place]! >> 1] = 1;
      }
      seen[involved] = 0;
    }
    seen[refuted >> 1] = 0;
    return core;
  }

  return {
    learnFrom,
    coreOf,
    makeRoom(variables) {
      if (variables <= seen.length) return;
      seen = copiedInto(new Uint8Array(seen.length * 2), seen);
    },
  };
}
