// Draws consequences. Of each clause two literals are watched: as long as neither is false, nothing follows from it.
import type { Assignment } from './createAssignment.ts';
import { head, noClause, type ClauseAt, type ClauseStore } from './createClauseStore.ts';
import { createWatchLists, entrySize, several } from './createWatchLists.ts';
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

export function createWatches(clauses: ClauseStore, assignment: Assignment): Watches {
  const lists = createWatchLists();

  function propagate(): ClauseAt {
    const { cells } = clauses;
    const { truth, levels, reasons, trail } = assignment;
    const level = assignment.starts.length;
    let { count, drawn } = assignment;
    let conflict = noClause;
    while (drawn < count) {
      const literal = trail[drawn++]!;
      const falsified = negated(literal);
      // While other lists grow it stays where it is in the block, but the block may be another one.
      let watching = lists.cells;
      const begin = lists.begins[literal]!;
      const end = begin + lists.lengths[literal]!;
      let kept = begin;
      for (let at = begin; at < end; at += entrySize) {
        const clause = watching[at]!;
        const other = watching[at + 1]!;
        let first = other;
        if (other === several) {
          const place = clause + head;
          first = cells[place]!;
          if (first === falsified) {
            first = cells[place + 1]!;
            cells[place] = first;
            cells[place + 1] = falsified;
          }
          if (truth[first] !== 1 && moveWatch(clause, cells, truth)) {
            watching = lists.cells;
            continue;
          }
        }
        if (kept !== at) {
          watching[kept] = clause;
          watching[kept + 1] = other;
        }
        kept += entrySize;
        const value = truth[first]!;
        if (value === 1) continue;
        if (value === 0) {
          conflict = clause;
          cells[clause + head] = first;
          cells[clause + head + 1] = falsified;
          watching.copyWithin(kept, at + entrySize, end);
          kept += end - at - entrySize;
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
      lists.lengths[literal] = kept - begin;
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
      lists.push(negated(literal), clause, several);
      return true;
    }
    return false;
  }

  return {
    add: lists.add,
    watch(clause) {
      const { cells } = clauses;
      const [first, second] = [cells[clause + head]!, cells[clause + head + 1]!] as [Literal, Literal];
      const isPair = clauses.lengthOf(clause) === 2;
      lists.push(negated(first), clause, isPair ? second : several);
      lists.push(negated(second), clause, isPair ? first : several);
    },
    propagate,
    move: lists.move,
  };
}
