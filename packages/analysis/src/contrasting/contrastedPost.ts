import type { Day, Facts } from '@fineline/ruleset';

/** A post as far as it is compared with another. */
export interface ContrastedPost {
  readonly id: string;
  readonly facts: Facts;
  readonly date: Day;
}
