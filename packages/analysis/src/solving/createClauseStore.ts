// All clauses lie one behind the other in one block of memory: looking through them is most of what a solver does, and is
// several times as quick as following one array after another.
import { copiedInto } from './copiedInto.ts';
import type { Literal } from './literal.ts';

/** Where a clause lies in the block. */
export type ClauseAt = number;

/** Stands for no clause. */
export const noClause: ClauseAt = 0;

/** How far behind its place a clause's literals begin; before them stand their number and when it was last of use. */
export const head = 2;

/** Of a clause that was given: it is never given up. */
const always = -1;

export interface ClauseStore {
  /** The block; another one after `make` and `forget`. */
  cells: Int32Array;
  /** Puts a clause there; `lastUse` is absent where it was given rather than learned. */
  readonly make: (literals: readonly Literal[], lastUse?: number) => ClauseAt;
  readonly lengthOf: (clause: ClauseAt) => number;
  readonly lastUseOf: (clause: ClauseAt) => number;
  readonly use: (clause: ClauseAt, now: number) => void;
  /** Gives up clauses and closes the gaps; says where each of the others lies from then on, and `noClause` of those. */
  readonly forget: (dropped: ReadonlySet<ClauseAt>) => (clause: ClauseAt) => ClauseAt;
}

export function createClauseStore(): ClauseStore {
  let end = noClause + 1;
  const store: ClauseStore = {
    cells: new Int32Array(1 << 14),
    make(literals, lastUse = always) {
      const clause = end;
      end += head + literals.length;
      if (end > store.cells.length)
        store.cells = copiedInto(new Int32Array(Math.max(store.cells.length * 2, end)), store.cells);
      const { cells } = store;
      cells[clause] = literals.length;
      cells[clause + 1] = lastUse;
      for (let at = 0; at < literals.length; at++) cells[clause + head + at] = literals[at]!;
      return clause;
    },
    lengthOf: clause => store.cells[clause]!,
    lastUseOf: clause => store.cells[clause + 1]!,
    use(clause, now) {
      if (store.cells[clause + 1] !== always) store.cells[clause + 1] = now;
    },
    forget(dropped) {
      const old = store.cells;
      const cells = new Int32Array(old.length);
      /** By where a clause lay, where it lies now. */
      const moved = new Int32Array(end);
      let free = noClause + 1;
      for (let clause = noClause + 1; clause < end;) {
        const next = clause + head + old[clause]!;
        if (!dropped.has(clause)) {
          cells.set(old.subarray(clause, next), free);
          moved[clause] = free;
          free += next - clause;
        }
        clause = next;
      }
      store.cells = cells;
      end = free;
      return clause => moved[clause]!;
    },
  };
  return store;
}
