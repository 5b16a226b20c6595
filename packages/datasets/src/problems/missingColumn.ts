import { closest } from '@fineline/ruleset';
import type { ColumnProblem } from '@fineline/runtime';

/** A column that a table lacks; `unnamed` are those of which nobody said what they are. */
export function missingColumn(
  column: string,
  unnamed: readonly string[],
  table = 'the table',
): ColumnProblem {
  const like = closest(column, unnamed);
  return {
    ...{ kind: 'missing', message: `${table} has no column \`${column}\`` },
    suggest:
      like === undefined
        ? 'Add the column, or take it out of the dataset.'
        : `Did you mean \`${like}\`? Name the column so in the dataset.`,
  };
}
