import type { Diagnostic, Span } from '@fineline/ruleset';
import type { Code } from '@fineline/ruleset';
import { errorAt, type Extras } from '../errorAt.ts';
import type { Scope } from '../resolve/scope.ts';

/** What is at hand where something is checked: what its file sees, what it is about, and where to complain. */
export interface Checking {
  readonly scope: Scope;
  /** What the condition or clause is judged on. */
  readonly on: 'post' | 'dataset';
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Reports an error; gives undefined, so that a check can end with it. */
export function refuse(
  { scope, report }: Pick<Checking, 'scope' | 'report'>,
  span: Span,
  code: Code,
  message: string,
  extras: Extras = {},
): undefined {
  report(errorAt(scope.file, span, code, message, extras));
}

/** Reports a name that nothing has, unless names may have been lost with something that was reported before. */
export function refuseUnknown(
  checking: Pick<Checking, 'scope' | 'report'>,
  span: Span,
  code: Code,
  message: string,
  extras: Extras,
): undefined {
  if (!checking.scope.isIncomplete) refuse(checking, span, code, message, extras);
}
