// For each literal the clauses in which its negation is watched. The lists lie in one block: where one is full, it moves to
// the end of it, with room for twice as many.
import { copiedInto } from './copiedInto.ts';
import { noClause, type ClauseAt } from './createClauseStore.ts';
import type { Literal } from './literal.ts';

/** How many cells of the block an entry takes: a clause, and its other literal where it has two alone, which most have. */
export const entrySize = 2;

/** In the place of the other literal, where a clause has several. */
export const several = -1;

export interface WatchLists {
  /** The block; another one after `push`. */
  cells: Int32Array;
  /** By literal, where its list begins. */
  begins: Int32Array;
  /** By literal, how many cells of it are taken. */
  lengths: Int32Array;
  /** Lists for the two literals of a new variable. */
  readonly add: () => void;
  readonly push: (literal: Literal, clause: ClauseAt, other: Literal | typeof several) => void;
  /** Clauses lie elsewhere, or nowhere any more. */
  readonly move: (placeOf: (clause: ClauseAt) => ClauseAt) => void;
}

const firstRoom = 4 * entrySize;

export function createWatchLists(): WatchLists {
  let rooms = new Int32Array(2048);
  let count = 0;
  let end = 0;

  const lists: WatchLists = {
    cells: new Int32Array(1 << 14),
    begins: new Int32Array(2048),
    lengths: new Int32Array(2048),
    add() {
      if (count === rooms.length) {
        rooms = copiedInto(new Int32Array(count * 2), rooms);
        lists.begins = copiedInto(new Int32Array(count * 2), lists.begins);
        lists.lengths = copiedInto(new Int32Array(count * 2), lists.lengths);
      }
      count += 2;
    },
    push(literal, clause, other) {
      const at = lists.lengths[literal]!;
      if (at === rooms[literal]) enlarge(literal);
      const place = lists.begins[literal]! + at;
      lists.cells[place] = clause;
      lists.cells[place + 1] = other;
      lists.lengths[literal] = at + entrySize;
    },
    move(placeOf) {
      const { cells, begins, lengths } = lists;
      for (let literal = 0; literal < count; literal++) {
        const begin = begins[literal]!;
        const end = begin + lengths[literal]!;
        let kept = begin;
        for (let at = begin; at < end; at += entrySize) {
          const place = placeOf(cells[at]!);
          if (place === noClause) continue;
          cells[kept] = place;
          cells[kept + 1] = cells[at + 1]!;
          kept += entrySize;
        }
        lengths[literal] = kept - begin;
      }
    },
  };
  return lists;

  /** Moves a list to the end; what it leaves behind is no more than what it takes. */
  function enlarge(literal: Literal): void {
    const room = Math.max(firstRoom, rooms[literal]! * 2);
    if (end + room > lists.cells.length)
      lists.cells = copiedInto(new Int32Array((end + room) * 2), lists.cells);
    const begin = lists.begins[literal]!;
    lists.cells.copyWithin(end, begin, begin + lists.lengths[literal]!);
    lists.begins[literal] = end;
    rooms[literal] = room;
    end += room;
  }
}
