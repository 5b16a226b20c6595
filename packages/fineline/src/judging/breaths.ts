// Signals, and whatever else comes from outside, are heard between two turns of the loop alone: whoever works for long takes a
// breath now and then.

/** Milliseconds of work without a breath. */
const breath = 50;

/** Says when it is time for a breath, and takes it. */
export interface Breaths {
  readonly isDue: () => boolean;
  readonly take: () => Promise<void>;
}

/** Counts from now. */
export function createBreaths(): Breaths {
  let next = performance.now() + breath;
  return {
    isDue: () => performance.now() >= next,
    async take() {
      await new Promise(settle => setImmediate(settle));
      next = performance.now() + breath;
    },
  };
}
