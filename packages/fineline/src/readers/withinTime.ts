/** So long is waited for the readers of one post, in milliseconds. */
export const readersPatience = 10_000;

/** How long something is waited for. */
export interface Waiting {
  /** In milliseconds. */
  readonly patience: number;
  /** Ends it sooner. */
  readonly until?: AbortSignal;
}

/**
 * Asks with a signal that is given when the time is over. Whoever is asked may have nothing under way that keeps the
 * process alive, and a process that ends in the middle would end well: the time that runs keeps it alive.
 */
export async function withinTime<T>(
  { patience, until }: Waiting,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const over = new AbortController();
  const stop = (): void => over.abort(until?.reason);
  const timer = setTimeout(() => over.abort(new Error(`${patience / 1_000} seconds are over`)), patience);
  if (until?.aborted) stop();
  until?.addEventListener('abort', stop);
  try {
    return await ask(over.signal);
  } finally {
    clearTimeout(timer);
    until?.removeEventListener('abort', stop);
  }
}
