import type { Position, SourceMap } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';

/** A decision with what it takes to show it. */
export interface Judged {
  readonly decision: Decision;
  /** The post's text; the spans of the findings are offsets in it. */
  readonly text: string;
  /** Where the text comes from; absent where it comes from no file. */
  readonly origin?: Origin;
  /** Where the rules stand; absent where only the rule set was at hand. */
  readonly map?: SourceMap;
}

/** Where a post or a table begins. */
export interface Origin {
  /** As the user typed it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Where it ends, where that is known and the text does not stand there letter by letter. */
  readonly end?: Position;
  /** Whether the text stands there letter by letter, as it does not in JSON. */
  readonly literal: boolean;
}
