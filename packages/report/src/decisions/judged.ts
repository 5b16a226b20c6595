import type { SourceMap } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';

/** A decision with what it takes to show it. */
export interface Judged {
  readonly decision: Decision;
  /** The post's text; the spans of the findings are offsets in it. */
  readonly text: string;
  /** Where the rules stand; absent where only the rule set was at hand. */
  readonly map?: SourceMap;
}
