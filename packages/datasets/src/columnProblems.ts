// Whether a table has the columns that its dataset describes, and in each of them what belongs there.
import { closest, type DatasetRoles } from '@fineline/ruleset';
import type { ColumnProblem } from '@fineline/runtime';
import type { Disagreements, MeasureValues, UnfoundTotal } from './engine.ts';
import { counted } from './counted.ts';
import { numberOf, textOf, valuesOf, type Table } from './table.ts';

/** The columns that have a role. */
export function columnsOf(roles: DatasetRoles): ReadonlySet<string> {
  return new Set([...needed(roles), ...roles.harmless]);
}

/**
 * What is wrong with the columns of a table, in code-unit order of their names, and with its totals: of its columns, of how
 * many values of each are no number, of the totals that no row is found by, and in how many places figures contradict
 * each other. A harmless column may be missing.
 */
export function columnProblems(
  { columns: names, notNumbers = new Map(), unfoundTotals = [], disagreements }: MeasureValues,
  roles: DatasetRoles,
): readonly ColumnProblem[] {
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
  const wrong = [...notNumbers].map(([column, count]): ColumnProblem => {
    const values = count === 1 ? '1 value that is' : `${count} values that are`;
    return {
      ...{ kind: 'no-number', column, message: `\`${column}\` holds ${values} no number` },
      suggest: 'Write numbers there, or say in the dataset how an empty value is written: `missing as "NA"`.',
    };
  });
  return [
    ...[...missing, ...wrong].sort(({ column: a = '' }, { column: b = '' }) => (a < b ? -1 : 1)),
    ...unfoundTotals.map(withoutTotal),
    ...(disagreements ? disagreeing(disagreements) : []),
  ];
}

function disagreeing({ leftOut, sums, figures }: Disagreements): readonly ColumnProblem[] {
  const said: readonly (readonly [count: number, message: string, suggest: string])[] = [
    [
      leftOut,
      `${counted(leftOut, 'cell')} of which the totals show that somebody is in it ${leftOut === 1 ? 'is' : 'are'} left out, which hides nothing`,
      'Put a row in for each such cell, blank where its count is small, and blank what gives it away.',
    ],
    [
      sums,
      `totals are not what their parts add up to, in ${counted(sums, 'place')}`,
      'Look whether a row is missing or wrong. Where counts are rounded, say so in the dataset: `count n to nearest 5`.',
    ],
    [
      figures,
      `what is published gives one cell figures that cannot both be true, in ${counted(figures, 'place')}`,
      'Look whether the tables are of the same people, and whether a row stands there twice.',
    ],
  ];
  return said.flatMap(([count, message, suggest]): readonly ColumnProblem[] =>
    count === 0 ? [] : [{ kind: 'wrong-total', message, suggest }],
  );
}

function withoutTotal({ word, dataset, written }: UnfoundTotal): ColumnProblem {
  const where = dataset === undefined ? '' : ` of \`${dataset}\``;
  return {
    kind: 'no-total',
    ...(written === undefined
      ? {
          message: `no row${where} holds the total \`${word}\``,
          suggest: 'Say in the dataset how its totals are written, or take the word out where it has none.',
        }
      : {
          message: `the total \`${word}\` stands in a row${where} as \`${written}\`, which is then a part like others`,
          suggest: 'Write both alike, or say in the dataset that both are totals.',
        }),
  };
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

/** By column, how many values no number can be made of; only the columns in which there are such. */
export function notNumbersIn(table: Table, roles: DatasetRoles): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const column of numberColumns(roles)) {
    const blank = blanksOf(column, roles);
    const wrong = (valuesOf(table, column) ?? []).filter(
      cell => !blank.has(textOf(cell) ?? '') && numberOf(cell) === undefined,
    ).length;
    if (wrong > 0) found.set(column, wrong);
  }
  return found;
}

/** The columns that rules may be about. */
function needed({ person, key, sensitive, measure, weight, count }: DatasetRoles): ReadonlySet<string> {
  const single = [person, weight, count?.column].flatMap(column => column ?? []);
  return new Set([...single, ...key, ...sensitive.map(({ column }) => column), ...measure]);
}
