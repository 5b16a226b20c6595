// Posts are judged where requests are answered. One of them is short, for its length is bounded; between two, the others
// are let in, and whoever waits no longer is waited for no longer.
import { setImmediate } from 'node:timers/promises';

/** Thrown out of a request whose answer nobody waits for, or that takes too long. */
export class Late extends Error {
  override readonly name = 'Late';
}

/** Called between two posts. */
export type Pace = () => Promise<void>;

/** Milliseconds that one request may keep the others waiting. */
const turn = 10;

/** Lets others in after each turn; `signal` tells that the answer is late. */
export function createPace(signal: AbortSignal): Pace {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < turn) return;
    await setImmediate();
    since = performance.now();
    if (signal.aborted) throw new Late();
  };
}
