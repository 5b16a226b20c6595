// Which variable is decided next: the one that took part in conflicts most lately, and of those that did alike the first.
// A heap of all that may be open.

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
const nowhere = -1;

export function createDecisionOrder(): DecisionOrder {
  let activities = new Float64Array(1024);
  /** Where a variable stands in the heap. */
  let places = new Int32Array(1024).fill(nowhere);
  const isDecidable: boolean[] = [];
  const heap: number[] = [];
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
      if (below >= heap.length) break;
      if (below + 1 < heap.length && isBefore(heap[below + 1]!, heap[below]!)) below++;
      if (!isBefore(heap[below]!, moving)) break;
      heap[at] = heap[below]!;
      places[heap[at]!] = at;
      at = below;
    }
    heap[at] = moving;
    places[moving] = at;
  }

  function putBack(variable: number): void {
    if (!isDecidable[variable] || places[variable] !== nowhere) return;
    heap.push(variable);
    rise(heap.length - 1);
  }

  return {
    add(isDecided) {
      const variable = isDecidable.push(isDecided) - 1;
      if (variable === activities.length) {
        const [before, stood] = [activities, places];
        activities = new Float64Array(before.length * 2);
        activities.set(before);
        places = new Int32Array(stood.length * 2).fill(nowhere);
        places.set(stood);
      }
      putBack(variable);
    },
    putBack,
    take() {
      const top = heap[0];
      if (top === undefined) return undefined;
      const moving = heap.pop()!;
      places[top] = nowhere;
      if (heap.length > 0) sink(moving);
      return top;
    },
    bump(variable) {
      activities[variable] = activities[variable]! + increment;
      if (activities[variable]! > mostActivity) {
        for (let at = 0; at < isDecidable.length; at++) activities[at] = activities[at]! * scale;
        increment *= scale;
      }
      if (places[variable] !== nowhere) rise(places[variable]!);
    },
    decay() {
      increment /= decayed;
    },
  };
}
