// Whether a table has the columns that its dataset describes, and in each of them what belongs there.
import { closest, type DatasetRoles } from '@fineline/ruleset';
import type { ColumnProblem } from '@fineline/runtime';
import type { MeasureValues, NotNumbers } from '../plan/engine.ts';
import { boundsOfWord } from '../protection/boundsOfWord.ts';
import { numberOf, textOf, valuesOf, type Cell, type Table } from '../table/table.ts';
import { inDataset, totalProblems } from './totalProblems.ts';

/** The columns that have a role. */
export function columnsOf(roles: DatasetRoles): ReadonlySet<string> {
  return new Set([...needed(roles), ...roles.harmless]);
}

/**
 * What is wrong with the columns of a table, in code-unit order of their names, and with its totals: of its columns, of how
 * many values of each are no number, of the totals that no row is found by, and in how many places figures contradict
 * each other. A harmless column may be missing.
 */
export function columnProblems(values: MeasureValues, roles: DatasetRoles): readonly ColumnProblem[] {
  const { columns: names, notNumbers = new Map<string, NotNumbers>() } = values;
  const unnamed = names.filter(name => !columnsOf(roles).has(name));
  const missing = [...needed(roles)]
    .filter(column => !names.includes(column))
    .map((column): ColumnProblem => {
      const like = closest(column, unnamed);
      return {
        ...{ kind: 'missing', column, message: `the table has no column \`${column}\`` },
        suggest:
          like === undefined
            ? 'Add the column, or take it out of the dataset.'
            : `Did you mean \`${like}\`? Name the column so in the dataset.`,
      };
    });
  const wrong = [...notNumbers].map(([column, { count, words }]): ColumnProblem => {
    const values = count === 1 ? '1 value that is' : `${count} values that are`;
    return {
      ...{ kind: 'no-number', column, message: `\`${column}\` holds ${values} no number` },
      suggest: `Write numbers there, or say in the dataset ${
        column === roles.count?.column
          ? `how a blanked count is written: \`suppressed as ${inDataset(words.length === 0 ? ['*'] : words)}\``
          : 'how an empty value is written: `missing as "NA"`'
      }.`,
    };
  });
  const unordered = (values.withoutOrder ?? []).map((column): ColumnProblem => ({
    ...{ kind: 'no-number', column },
    message: `\`${column}\` is said to be ordered, and its values tell no order: they are not all numbers, nor days, nor bands such as 5-9`,
    suggest: `Write a number for each value, smaller where it comes before, or take \`ordered\` out of the dataset: then each is as far from every other.`,
  }));
  return [
    ...[...missing, ...wrong, ...unordered].sort(({ column: a = '' }, { column: b = '' }) =>
      a < b ? -1 : 1,
    ),
    ...totalProblems(values, roles),
  ];
}

/** The columns that are added up, that weigh or that count. */
export function numberColumns({ measure, weight, count }: DatasetRoles): readonly string[] {
  return [...measure, ...(weight === undefined ? [] : [weight]), ...(count ? [count.column] : [])];
}

/** How a value of such a column may be written, besides as a number. */
export function blanksOf(
  column: string,
  { count, missingAs, suppressedAs }: DatasetRoles,
): ReadonlySet<string> {
  return new Set(['', ...missingAs, ...(column === count?.column ? suppressedAs : [])]);
}

/** What no number can be made of in a column of numbers, by column; only the columns in which there is such. */
export function notNumbersIn(table: Table, roles: DatasetRoles): ReadonlyMap<string, NotNumbers> {
  const found = new Map<string, NotNumbers>();
  for (const column of numberColumns(roles)) {
    const blank = blanksOf(column, roles);
    const wrong = (valuesOf(table, column) ?? []).filter(
      cell => !blank.has(textOf(cell) ?? '') && numberOf(cell) === undefined,
    );
    const words = column === roles.count?.column ? boundsAmong(wrong) : [];
    if (wrong.length > 0) found.set(column, { count: wrong.length, words });
  }
  return found;
}

/** Those of the values, each once, that say how large a count under them can be, as blanks do; no other gives itself away. */
function boundsAmong(values: readonly Cell[]): readonly string[] {
  const words = new Set(values.map(cell => textOf(cell) ?? ''));
  return [...words]
    .filter(word => boundsOfWord(word) !== undefined)
    .sort()
    .slice(0, mostWords);
}

/** More ways to write a blank than this are not listed. */
const mostWords = 4;

/** The columns that rules may be about. */
function needed({ person, key, sensitive, measure, weight, count }: DatasetRoles): ReadonlySet<string> {
  const single = [person, weight, count?.column].flatMap(column => column ?? []);
  return new Set([...single, ...key, ...sensitive.map(({ column }) => column), ...measure]);
}
