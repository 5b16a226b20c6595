import type { Code, Diagnostic, Span } from '@fineline/ruleset';
import { errorAt, type Extras } from '../diagnostics/errorAt.ts';
import type { Definition, Scope } from '../resolve/scope.ts';
import type { LetNode } from '../tree/ast.ts';
import type { BlockTables } from './blockTables.ts';

/** A named quantity, and where it is used. */
export interface QuantityUse {
  readonly definition: Definition<LetNode>;
  readonly span: Span;
}

/** What a condition of a clause about groups of rows may name besides facts. */
export interface GroupColumns {
  readonly columns: readonly string[];
  /** The column of published counts. */
  readonly count?: string;
}

/** What is at hand where something is checked: what its file sees, what it is about, and where to complain. */
export interface Checking {
  readonly scope: Scope;
  /** What the condition or clause is judged on. */
  readonly on: 'post' | 'dataset';
  readonly report: (diagnostic: Diagnostic) => void;
  /** The tables that a block of tables is about. */
  readonly tables?: BlockTables;
  /** Where the clause is judged for each group of rows. */
  readonly groups?: GroupColumns;
  /** Hears of every named quantity that is used. */
  readonly uses?: (use: QuantityUse) => void;
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
  const { isIncomplete, missesModule } = checking.scope;
  const isOfModules = code === 'FL0203' || code === 'FL0209';
  if (!isIncomplete && !(missesModule && isOfModules)) refuse(checking, span, code, message, extras);
}
