import type { TryPostAnswer } from '@fineline/language-server';

/** What a panel asks. */
export interface Asked {
  readonly kind: 'asked';
  readonly post: string;
  /** Counted by the panel, so that it can tell an answer to an older post. */
  readonly number: number;
}

/** What it is answered. */
export interface Answered {
  readonly kind: 'answered';
  readonly number: number;
  readonly answer: TryPostAnswer;
}

/** Whether a message is one that a panel sends. */
export function isAsked(message: unknown): message is Asked {
  if (typeof message !== 'object' || message === null) return false;
  const { kind, post, number } = message as { readonly [K in keyof Asked]?: unknown };
  return kind === 'asked' && typeof post === 'string' && typeof number === 'number';
}
