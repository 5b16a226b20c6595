import type { Finding } from '../decision.ts';

/** A column that is not there, or that holds what is no number where numbers belong. */
export interface ColumnProblem {
  readonly kind: 'missing' | 'no-number';
  readonly column: string;
  /** Lower case, without a final period. */
  readonly message: string;
  readonly suggest: string;
}

/** The rules of findings that no policy writes: nobody said what a column is, or it is not as somebody said. */
export const columnRules = {
  withoutRole: 'fineline/column-without-role',
  missing: 'fineline/column-missing',
  'no-number': 'fineline/column-of-another-kind',
} as const;

/** Nobody said what a column is. */
export function withoutRole(column: string): Finding {
  return undeterminedColumn(columnRules.withoutRole, column, {
    message: `nobody said what \`${column}\` is`,
    suggest: 'Give the column a role in the dataset; `harmless` where it tells nothing of anybody.',
  });
}

/** A column is not as somebody said. */
export function aboutColumn({ kind, column, ...said }: ColumnProblem): Finding {
  return undeterminedColumn(columnRules[kind], column, said);
}

function undeterminedColumn(
  rule: string,
  column: string,
  { message, suggest }: { readonly message: string; readonly suggest: string },
): Finding {
  return {
    ...{ rule, effect: 'review', state: 'undetermined', countsAs: 'review', message, suggest },
    ...{ evidence: [], facts: [], missing: [column] },
  };
}
