import type { Day, Facts } from '@fineline/ruleset';
import type { TableFacts } from '@fineline/runtime';
import type { Expectation } from './testResult.ts';

/** What is demanded of an example, and on which day. */
interface Demanded {
  readonly date: Day;
  readonly expected: Expectation;
}

/** An example of a post as it is judged. */
export interface JudgeablePost extends Demanded {
  readonly facts: Facts;
}

/** An example of a table as it is judged: it was measured once, and may be judged as often as one likes. */
export interface JudgeableTable extends Demanded {
  readonly measured: TableFacts;
  /** As its policy has it. */
  readonly written: string;
}

/** An example as it is judged. */
export type Judgeable = JudgeablePost | JudgeableTable;
