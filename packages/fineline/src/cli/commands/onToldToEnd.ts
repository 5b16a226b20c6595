/** Milliseconds within which two signals are one, told to a whole group of processes and passed on in it. */
const sameSignal = 500;

/** Ctrl-C, or a signal to end: what to do the first time, and whenever it comes again. */
export function onToldToEnd(first: () => void, again: () => void): void {
  let told: number | undefined;
  const onSignal = (): void => {
    if (told === undefined) {
      told = performance.now();
      first();
    } else if (performance.now() - told > sameSignal) again();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, onSignal);
}
