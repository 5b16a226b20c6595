import type { Diagnostic } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';

/**
 * A post: its text, and whatever else is known of it, each under the name of its fact. A type of the caller's own that has
 * a text fits: an interface, the instances of a class.
 */
export type GatePost =
  | { readonly text: string; readonly id?: string }
  | { readonly text: string; readonly id?: string; readonly [fact: string]: unknown };

/** The answer on one post. */
export interface GateAnswer {
  /** True where a decision was made and nothing stops the post. */
  readonly passes: boolean;
  /** Absent where the post cannot be read. */
  readonly decision?: Decision;
  /** What is wrong with the post as data, or odd about it. */
  readonly problems: readonly Diagnostic[];
  /** What a function that the gate was given threw: `today`, which leaves the post undecided, or `onDecision`. */
  readonly failure?: unknown;
}
