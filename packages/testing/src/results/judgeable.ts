import type { Day, Facts } from '@fineline/ruleset';
import type { Expectation } from './testResult.ts';

/** An example as it is judged. */
export interface Judgeable {
  readonly facts: Facts;
  readonly date: Day;
  readonly expected: Expectation;
}
