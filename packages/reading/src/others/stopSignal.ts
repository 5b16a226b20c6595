// Whoever has the types of no platform has none of its signals, and needs none of them.
declare global {
  interface AbortSignal {}
}

/**
 * An `AbortSignal`, as readers hand it on to `fetch` and the like, with what is needed of one here: this package is built
 * without the types of any platform.
 */
export type StopSignal = AbortSignal & {
  readonly aborted: boolean;
  readonly reason: unknown;
  readonly addEventListener: (type: 'abort', listener: () => void) => void;
  readonly removeEventListener: (type: 'abort', listener: () => void) => void;
};
