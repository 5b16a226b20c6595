import type { TryPostAnswer } from '@fineline/language-server';

/** What a panel asks. */
export interface PostSent {
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
export function isPostSent(message: unknown): message is PostSent {
  if (typeof message !== 'object' || message === null) return false;
  const { kind, post, number } = message as { readonly [K in keyof PostSent]?: unknown };
  return kind === 'asked' && typeof post === 'string' && typeof number === 'number';
}
