// Ways to say a column less finely: numbers in steps, days by month, quarter or year, and in the end one value for all.
import type { Coarser } from '../plan/engine.ts';
import { dayOf } from '../reference/grain.ts';
import { withValues } from '../table/changes.ts';
import { numberOf, textOf, valuesOf, type Cell, type Table } from '../table/table.ts';
import type { Change } from './change.ts';

/** The ways, from the finest to a single value; none for a column that has a single value already. */
export function generalisationsOf(table: Table, column: string): readonly Change[] {
  const values = valuesOf(table, column) ?? [];
  const before = distinct(values);
  if (before < 2) return [];
  const ways = [...inSteps(values), ...byCalendar(values)].map(([says, map, as]): Change => {
    const loss = 1 - (distinct(values.map(map)) - 1) / (before - 1);
    return {
      ...{ says: `give \`${column}\` ${says}`, loss, coarsens: column },
      apply: given => withValues(given, column, map),
      elsewhere: { kind: 'said-as', column, as },
    };
  });
  const [day] = byCalendar(values).length > 0 ? values.flatMap(cell => textOf(cell) ?? []) : [];
  const same = day === undefined ? sameInEveryRow(column) : sameInEveryRow(column, 'year', day.slice(0, 4));
  return [...ways.filter(({ loss }) => loss > 0 && loss < 1), same];
}

/** The last of them, which is there for every column; of days it is a year, since rules may ask how fine they are. */
export function sameInEveryRow(column: string, what = 'value', value = '*'): Change {
  return {
    says: `write the same ${what} in every row of \`${column}\``,
    loss: 1,
    coarsens: column,
    apply: given => withValues(given, column, () => value),
    elsewhere: { kind: 'said-as', column, as: { kind: 'same' } },
  };
}

type Way = readonly [says: string, map: (cell: Cell) => Cell, as: Coarser];

const steps = [5, 10, 20, 50, 100, 500, 1000, 10_000] as const;

function inSteps(values: readonly Cell[]): readonly Way[] {
  if (!values.every(cell => textOf(cell) === null || Number.isInteger(numberOf(cell)))) return [];
  return steps.map(step => [
    `in steps of ${step}`,
    cell => {
      const number = numberOf(cell);
      if (number === undefined) return null;
      const from = Math.floor(number / step) * step;
      return `${from}-${from + step - 1}`;
    },
    { kind: 'steps', step },
  ]);
}

function byCalendar(values: readonly Cell[]): readonly Way[] {
  const isDay = (cell: Cell): boolean => typeof cell === 'string' && dayOf(cell) !== undefined;
  if (!values.every(cell => textOf(cell) === null || isDay(cell))) return [];
  const part = (cell: Cell): readonly [year: string, month: number] => {
    const text = textOf(cell) ?? '';
    return [text.slice(0, 4), Number(text.slice(5, 7) || 1)];
  };
  const written = (cell: Cell, write: (year: string, month: number) => string): Cell =>
    textOf(cell) === null ? null : write(...part(cell));
  return [
    [
      'by month',
      cell => written(cell, (year, month) => `${year}-${String(month).padStart(2, '0')}`),
      { kind: 'month' },
    ],
    [
      'by quarter',
      cell => written(cell, (year, month) => `${year} Q${Math.ceil(month / 3)}`),
      { kind: 'quarter' },
    ],
    ['by year', cell => written(cell, year => year), { kind: 'year' }],
  ];
}

function distinct(values: readonly Cell[]): number {
  return new Set(values.map(textOf)).size;
}
