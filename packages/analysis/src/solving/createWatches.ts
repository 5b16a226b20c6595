// Draws consequences. Of each clause two literals are watched: as long as neither is false, nothing follows from it.
import type { Assignment } from './createAssignment.ts';
import { head, noClause, type ClauseAt, type ClauseStore } from './createClauseStore.ts';
import { negated, type Literal } from './literal.ts';

export interface Watches {
  /** Two lists for a new variable. */
  readonly add: () => void;
  /** From now on the first two literals of a clause are watched. */
  readonly watch: (clause: ClauseAt) => void;
  /** Draws every consequence; gives the clause that cannot hold any more, or `noClause`. */
  readonly propagate: () => ClauseAt;
  /** Clauses lie elsewhere, or nowhere any more. */
  readonly move: (placeOf: (clause: ClauseAt) => ClauseAt) => void;
}

/** In the place of the other literal, where there is more than one other. */
const several = -1;

export function createWatches(clauses: ClauseStore, assignment: Assignment): Watches {
  /** By literal, the clauses in which its negation is watched: each with its other literal where it has two alone, which are most. */
  const watches: number[][] = [];

  function propagate(): ClauseAt {
    const { cells } = clauses;
    const { truth, levels, reasons, trail } = assignment;
    const level = assignment.starts.length;
    let { count, drawn } = assignment;
    let conflict = noClause;
    while (drawn < count) {
      const literal = trail[drawn++]!;
      const falsified = negated(literal);
      const watching = watches[literal]!;
      const { length } = watching;
      let kept = 0;
      for (let at = 0; at < length; at += 2) {
        const clause = watching[at]!;
        const other = watching[at + 1]!;
        let first = other;
        if (other === several) {
          const begin = clause + head;
          first = cells[begin]!;
          if (first === falsified) {
            first = cells[begin + 1]!;
            cells[begin] = first;
            cells[begin + 1] = falsified;
          }
          if (truth[first] !== 1 && moveWatch(clause, cells, truth)) continue;
        }
        if (kept !== at) {
          watching[kept] = clause;
          watching[kept + 1] = other;
        }
        kept += 2;
        const value = truth[first]!;
        if (value === 1) continue;
        if (value === 0) {
          conflict = clause;
          cells[clause + head] = first;
          cells[clause + head + 1] = falsified;
          for (let rest = at + 2; rest < length; rest++) watching[kept++] = watching[rest]!;
          drawn = count;
          break;
        }
        const variable = first >> 1;
        truth[first] = 1;
        truth[negated(first)] = 0;
        levels[variable] = level;
        reasons[variable] = clause;
        trail[count++] = first;
      }
      // Setting a length costs even where it is the same.
      if (kept < length) watching.length = kept;
    }
    assignment.count = count;
    assignment.drawn = drawn;
    return conflict;
  }

  /** Finds another literal to watch that is not false, in place of the second. */
  function moveWatch(clause: ClauseAt, cells: Int32Array, truth: Int8Array): boolean {
    const second = clause + head + 1;
    const end = clause + head + cells[clause]!;
    for (let at = second + 1; at < end; at++) {
      const literal = cells[at]!;
      if (truth[literal] === 0) continue;
      cells[at] = cells[second]!;
      cells[second] = literal;
      watches[negated(literal)]!.push(clause, several);
      return true;
    }
    return false;
  }

  return {
    add: () => void watches.push([], []),
    watch(clause) {
      const { cells } = clauses;
      const [first, second] = [cells[clause + head]!, cells[clause + head + 1]!] as [Literal, Literal];
      const isPair = clauses.lengthOf(clause) === 2;
      watches[negated(first)]!.push(clause, isPair ? second : several);
      watches[negated(second)]!.push(clause, isPair ? first : several);
    },
    propagate,
    move(placeOf) {
      for (const watching of watches) {
        let kept = 0;
        for (let at = 0; at < watching.length; at += 2) {
          const place = placeOf(watching[at]!);
          if (place === noClause) continue;
          watching[kept++] = place;
          watching[kept++] = watching[at + 1]!;
        }
        watching.length = kept;
      }
    },
  };
}
