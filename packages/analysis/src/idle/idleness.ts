import type { Condition } from '@fineline/ruleset';

/** Something in a policy that is sound and of no use, or of a use that nobody can want. Rules go by their ids. */
export type Idleness =
  /** Nothing can surely break the rule: these parts of it cannot hold together. None where its days never come. */
  | { readonly kind: 'dead'; readonly rule: string; readonly conflict: readonly Condition[] }
  /** Whatever the rule stops, these stop at least as much. */
  | { readonly kind: 'covered'; readonly rule: string; readonly by: readonly string[] }
  /** What the exception lets go, these stop all the same; none where it never holds while the rule is broken. */
  | { readonly kind: 'idle-exception'; readonly rule: string; readonly by: readonly string[] }
  /** Stating these is enough to get past the rule, and nobody looks at such a post. */
  | { readonly kind: 'claimed-exception'; readonly rule: string; readonly claims: readonly string[] }
  /** No post passes, or none with a number of people: these rules deny every one. */
  | { readonly kind: 'vacuous'; readonly numbers: boolean; readonly by: readonly string[] }
  /** No post passes that has this word (and a number): these rules together deny every one, and none does alone. */
  | {
      readonly kind: 'dead-scope';
      readonly numbers: boolean;
      readonly fact: string;
      readonly word: string;
      readonly by: readonly string[];
    }
  /** No post passes for which the rule was written, for the same reason. */
  | { readonly kind: 'contradiction'; readonly rule: string; readonly by: readonly string[] }
  /** It took too long to tell whether these rules are of use; of none where that was told, and not what can be published. */
  | { readonly kind: 'undecided'; readonly rules: readonly string[] };
