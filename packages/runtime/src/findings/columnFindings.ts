import type { Finding } from '../decisions/decision.ts';

/** A column that is not there, that holds what is no number where numbers belong, a total that no row is found by, that nobody names or that its parts contradict. */
export interface ColumnProblem {
  readonly kind: 'missing' | 'no-number' | 'no-total' | 'unsaid-total' | 'wrong-total';
  /** Absent where it is of no single column. */
  readonly column?: string;
  /** Lower case, without a final period. */
  readonly message: string;
  readonly suggest: string;
}

/** The rules of findings that no policy writes: nobody said what a column is, it is not as somebody said, or there are no rows. */
export const columnRules = {
  withoutRole: 'fineline/column-without-role',
  withoutRows: 'fineline/table-without-rows',
  missing: 'fineline/column-missing',
  'no-number': 'fineline/column-of-another-kind',
  'no-total': 'fineline/total-in-no-row',
  'unsaid-total': 'fineline/total-not-named',
  'wrong-total': 'fineline/total-of-other-parts',
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

/** A table that holds nothing breaks no rule: most often what was to write it failed. */
export function withoutRows(): Finding {
  return undeterminedColumn(columnRules.withoutRows, undefined, {
    message: 'the table has no row, so there is nothing that a rule could be held against',
    suggest: 'Look at what wrote the table. Where it is to be empty, somebody says so: let them look.',
  });
}

function undeterminedColumn(
  rule: string,
  column: string | undefined,
  { message, suggest }: { readonly message: string; readonly suggest: string },
): Finding {
  return {
    ...{ rule, effect: 'review', state: 'undetermined', countsAs: 'review', message, suggest },
    ...{ evidence: [], facts: [], missing: column === undefined ? [] : [column] },
  };
}
