/** Why a table cannot be read where it lies: no bug, and nothing that the policy could say otherwise. */
export interface Unreadable extends Error {
  readonly unreadable: true;
  /** The way out, in a sentence of its own. */
  readonly help: string;
}

/** An error that is shown to the user as it is; `message` in lower case, without a final period and without a password. */
export function unreadable(message: string, help: string): Unreadable {
  return Object.assign(new Error(message), { unreadable: true as const, help });
}

export function isUnreadable(error: unknown): error is Unreadable {
  return error instanceof Error && 'unreadable' in error;
}
