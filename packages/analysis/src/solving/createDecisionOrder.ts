// Which variable is decided next: the one that took part in conflicts most lately, and of those that did alike the first.
// A heap of all that may be open.
import { copiedInto } from './copiedInto.ts';

export interface DecisionOrder {
  /** A new variable, which is the next number from 0 on; of one that is never decided only its activity is kept. */
  readonly add: (isDecided: boolean) => void;
  /** It may be open again. */
  readonly putBack: (variable: number) => void;
  /** The next of all that may be open; undefined where there is none left. */
  readonly take: () => number | undefined;
  /** It took part in a conflict. */
  readonly bump: (variable: number) => void;
  /** What took part in conflicts until now weighs less from now on. */
  readonly decay: () => void;
}

const decayed = 0.95;
/** Above the first of them, all activities are scaled by the second. */
const [mostActivity, scale] = [1e100, 1e-100];
/** In the place of a place, of what is not in the heap, and of what never is. */
const [nowhere, never] = [-1, -2];

export function createDecisionOrder(): DecisionOrder {
  let activities = new Float64Array(1024);
  /** Where a variable stands in the heap. */
  let places = new Int32Array(1024);
  let heap = new Int32Array(1024);
  let [variables, waiting] = [0, 0];
  let increment = 1;

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

  function sink(moving: number): void {
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= waiting) break;
      if (below + 1 < waiting && isBefore(heap[below + 1]!, heap[below]!)) below++;
      if (!isBefore(heap[below]!, moving)) break;
      heap[at] = heap[below]!;
      places[heap[at]!] = at;
      at = below;
    }
    heap[at] = moving;
    places[moving] = at;
  }

  function putBack(variable: number): void {
    if (places[variable] !== nowhere) return;
    heap[waiting] = variable;
    rise(waiting++);
  }

  return {
    add(isDecided) {
      if (variables === places.length) {
        activities = copiedInto(new Float64Array(variables * 2), activities);
        places = copiedInto(new Int32Array(variables * 2), places);
        heap = copiedInto(new Int32Array(variables * 2), heap);
      }
      const variable = variables++;
      places[variable] = isDecided ? nowhere : never;
      putBack(variable);
    },
    putBack,
    take() {
      if (waiting === 0) return undefined;
      const top = heap[0]!;
      const moving = heap[--waiting]!;
      places[top] = nowhere;
      if (waiting > 0) sink(moving);
      return top;
    },
    bump(variable) {
      activities[variable] = activities[variable]! + increment;
      if (activities[variable]! > mostActivity) {
        for (let at = 0; at < variables; at++) activities[at] = activities[at]! * scale;
        increment *= scale;
      }
      if (places[variable]! >= 0) rise(places[variable]!);
    },
    decay() {
      increment /= decayed;
    },
  };
}
