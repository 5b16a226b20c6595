import type { Span } from '../diagnostics/span.ts';

/** Where one rule stands in the policy. */
export interface RulePlace {
  readonly id: string;
  readonly file: string;
  readonly span: Span;
  readonly line: number;
  readonly column: number;
}

/** What a rule set leaves out on purpose: places, files and who compiled it. Written beside it as `*.rules.json.map`. */
export interface SourceMap {
  readonly formatVersion: 1;
  /** Digest of the rule set that it belongs to. */
  readonly ruleSet: string;
  readonly compiler: { readonly name: string; readonly version: string };
  readonly sources: readonly { readonly file: string; readonly digest: string }[];
  /** In the author's order: the policy's own rules first, then each parent's. */
  readonly rules: readonly RulePlace[];
}
