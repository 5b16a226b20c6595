import type { Day } from '@fineline/ruleset';

/** A built-in module: a policy file that comes with the language. */
export interface Preset {
  /** As an import names it: `fineline/health`. */
  readonly module: string;
  readonly text: string;
  /**
   * For each quantity and policy that it declares, the day of its source; where the source bears none, the day on which
   * it was written down here.
   */
  readonly dates: { readonly [name: string]: Day };
}
