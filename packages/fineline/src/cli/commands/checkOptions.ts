import type { TableOptions } from '../../judging/judgeTable.ts';

/** What `fineline check` may be told besides policies and inputs. */
export interface CheckOptions extends TableOptions {
  readonly format: readonly string[];
  readonly failOn: 'deny' | 'review' | 'warn' | 'never';
  readonly policy?: string;
  readonly date?: string;
  readonly key?: readonly string[];
  readonly threshold?: number;
  readonly log?: string;
  readonly reader?: readonly string[];
}
