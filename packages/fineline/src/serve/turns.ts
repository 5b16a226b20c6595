// Posts are judged where requests are answered: one after the other, in pieces between which all that is asked besides is
// let in. How long a piece takes is bounded by the length of a post.
import type { InTurn } from '../judging/judgePost.ts';

/** Thrown out of a request whose answer nobody waits for, or that takes too long. */
export class Late extends Error {
  override readonly name = 'Late';
}

/** The turns of all posts that a service judges. */
export interface Turns {
  /** Those of one post; where `late` says that nobody waits for it, it is not begun. */
  readonly ofPost: (late: AbortSignal) => InTurn;
}

/** Milliseconds of work between which the others are let in. */
const turn = 10;

/** So often what came meanwhile is looked at: a connection is taken, read and answered in a round each. */
const rounds = 3;

/** Lets everybody in after each turn. What was begun goes before what was not, so that the first to come is the first to be done. */
export function createTurns(): Turns {
  const begun: (() => void)[] = [];
  const fresh: (() => void)[] = [];
  let used = 0;
  let isOver = true;
  const work = (piece: () => void): void => {
    const since = performance.now();
    piece();
    used += performance.now() - since;
    if (!isOver) return;
    isOver = false;
    letIn(rounds);
  };
  const letIn = (left: number): void => {
    if (left > 0) return void setImmediate(letIn, left - 1);
    used = 0;
    isOver = true;
    while (used < turn) {
      const piece = begun.shift() ?? fresh.shift();
      if (!piece) return;
      work(piece);
    }
  };
  return {
    ofPost(late) {
      let isBegun = false;
      return ask =>
        new Promise((settle, fail) => {
          const piece = (): void => {
            if (!isBegun && late.aborted) return fail(new Late());
            isBegun = true;
            try {
              settle(ask());
            } catch (error) {
              fail(error);
            }
          };
          const isFree = used < turn && begun.length + fresh.length === 0;
          if (isFree) work(piece);
          else (isBegun ? begun : fresh).push(piece);
        });
    },
  };
}
