import type { Facts } from '@fineline/ruleset';
import type { BlankedCell } from '../decisions/blankedCell.ts';
import type { ColumnProblem } from '../findings/columnFindings.ts';
import type { TableGroup, Values } from './tableGroup.ts';

/** What is known of a table. */
export interface TableFacts {
  readonly dataset: string;
  readonly rows: number;
  readonly ofTable: Values;
  /** By the id of the rule that is judged for each of them. */
  readonly groupsOf: ReadonlyMap<string, readonly TableGroup[]>;
  /** Columns of which the policy does not say what they are. */
  readonly withoutRole: readonly string[];
  /** Columns that are not as the policy describes them. */
  readonly problems?: readonly ColumnProblem[];
  /** Its blanked cells with what is left to each; absent where cells are not to be named. */
  readonly blanked?: readonly BlankedCell[];
  /** What the organisation states of the release: channel, audience, campaign, declared facts. */
  readonly release?: Facts;
}
