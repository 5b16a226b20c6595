// What is said of the variables at the moment, and why: a level for each assumption and decision, with what follows from it.
import { copiedInto } from './copiedInto.ts';
import { noClause, type ClauseAt } from './createClauseStore.ts';
import { negated, type Literal } from './literal.ts';

export interface Assignment {
  /** By literal: 1 where it is true, 0 where it is false, -1 where it is open. */
  truth: Int8Array;
  /** By variable: the level on which it was assigned. */
  levels: Int32Array;
  /** By variable: the clause from which it follows. */
  reasons: Int32Array;
  /** By variable: what was said of it last, 1 or 0. */
  phases: Int8Array;
  /** What is true, in the order in which it came; the first `count` of them. */
  trail: Int32Array;
  count: number;
  /** How far the consequences of the trail are drawn. */
  drawn: number;
  /** Where in the trail each level begins, from the first on. */
  readonly starts: number[];
  /** Makes room for so many variables. */
  readonly makeRoom: (variables: number) => void;
  readonly assign: (literal: Literal, reason: ClauseAt) => void;
  /** A new level, for something that is assumed or decided. */
  readonly rise: () => void;
  /** Clauses lie elsewhere. */
  readonly moveReasons: (placeOf: (clause: ClauseAt) => ClauseAt) => void;
  /** Takes back what was assigned above a level; `reopened` is told of each variable, the last first. */
  readonly backTo: (level: number, reopened: (variable: number) => void) => void;
}

export function createAssignment(): Assignment {
  const starts: number[] = [];
  const it: Assignment = {
    truth: new Int8Array(2048).fill(-1),
    levels: new Int32Array(1024),
    reasons: new Int32Array(1024),
    phases: new Int8Array(1024),
    trail: new Int32Array(1024),
    count: 0,
    drawn: 0,
    starts,
    makeRoom(variables) {
      if (variables <= it.levels.length) return;
      const size = it.levels.length * 2;
      it.truth = copiedInto(new Int8Array(size * 2).fill(-1), it.truth);
      it.levels = copiedInto(new Int32Array(size), it.levels);
      it.reasons = copiedInto(new Int32Array(size), it.reasons);
      it.phases = copiedInto(new Int8Array(size), it.phases);
      it.trail = copiedInto(new Int32Array(size), it.trail);
    },
    assign(literal, reason) {
      const variable = literal >> 1;
      it.truth[literal] = 1;
      it.truth[negated(literal)] = 0;
      it.levels[variable] = starts.length;
      it.reasons[variable] = reason;
      it.trail[it.count++] = literal;
    },
    rise: () => void starts.push(it.count),
    moveReasons(placeOf) {
      for (let at = 0; at < it.count; at++) {
        const variable = it.trail[at]! >> 1;
        it.reasons[variable] = placeOf(it.reasons[variable]!);
      }
    },
    backTo(level, reopened) {
      if (starts.length <= level) return;
      const start = starts[level]!;
      const { truth, reasons, phases, trail } = it;
      for (let at = it.count - 1; at >= start; at--) {
        const literal = trail[at]!;
        const variable = literal >> 1;
        phases[variable] = 1 - (literal & 1);
        truth[literal] = -1;
        truth[negated(literal)] = -1;
        reasons[variable] = noClause;
        reopened(variable);
      }
      it.count = start;
      it.drawn = start;
      while (starts.length > level) starts.pop();
    },
  };
  return it;
}
