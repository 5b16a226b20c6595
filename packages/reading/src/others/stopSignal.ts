/** What is needed of an `AbortSignal`, which fits: this package is built without the types of any platform. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  readonly addEventListener: (type: 'abort', listener: () => void) => void;
  readonly removeEventListener: (type: 'abort', listener: () => void) => void;
}
