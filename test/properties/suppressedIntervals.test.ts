// The audit of suppressed tables against an attacker who tries every number: all tables of whole counts that fit what is
// published. A table with two columns and whole bounds has its ends at whole counts, so there both must agree; others
// have to lie inside.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suppressedIntervals, toNumber, type PublishedTable } from '@fineline/datasets';
import { arbitraryTable, type SmallTable } from './arbitraryTable.ts';
import { tryEveryCount } from './tryEveryCount.ts';

interface Ends {
  readonly low: number;
  readonly high: number;
}

function published({ columns, nearest, rows }: SmallTable): PublishedTable {
  return { columns, totals: ['All'], rows, ...(nearest > 0 && { nearest }) };
}

/** By audit and by trial, what is left to every blanked cell, by its name. */
function both(table: SmallTable): readonly { readonly audit: Ends; readonly trial: Ends }[] {
  const { cells, contradictions } = suppressedIntervals([published(table)]);
  expect(contradictions).toEqual([]);
  const trial = tryEveryCount(table);
  expect(cells).toHaveLength(trial.size);
  return cells.map(cell => {
    if (cell.state !== 'bounded' || cell.high === null) throw new Error('the grand total bounds every cell');
    const name = cell.key.map(([column, value]) => `${column}=${value}`).join(' ');
    return { audit: { low: toNumber(cell.low), high: toNumber(cell.high) }, trial: trial.get(name)! };
  });
}

/** Runs a law, of which at least a tenth of the blanks must be worth it. */
function audited(
  tables: fc.Arbitrary<SmallTable>,
  worthIt: readonly ('exact' | 'open')[],
  check: (audit: Ends, trial: Ends) => void,
  numRuns: number = 80,
): void {
  const seen = { blanks: 0, exact: 0, open: 0 };
  fc.assert(
    fc.property(tables, table => {
      for (const { audit, trial } of both(table)) {
        seen.blanks += 1;
        seen[audit.low === audit.high ? 'exact' : 'open'] += 1;
        check(audit, trial);
      }
    }),
    { seed: 53, numRuns },
  );
  for (const kind of worthIt) expect(seen[kind]).toBeGreaterThan(seen.blanks / 10);
}

describe('an audit', () => {
  test.each([
    ['exact counts', 0, ['exact', 'open']],
    ['counts to the nearest 2', 2, ['open']],
  ] as const)('of two columns with %s finds what trying finds', (_, nearest, worthIt) => {
    const tables = fc.oneof(arbitraryTable([2, 2], nearest), arbitraryTable([2, 3], nearest));
    audited(tables, worthIt, (audit, trial) => expect(audit).toEqual(trial));
  });

  test('of two columns without all of their totals finds what trying finds', () => {
    const some = { totals: 'some' } as const;
    const tables = fc.oneof(arbitraryTable([2, 2], 0, some), arbitraryTable([2, 3], 0, some));
    audited(tables, ['exact', 'open'], (audit, trial) => expect(audit).toEqual(trial));
  });

  test('of blanks that say how small they are finds what trying finds', () => {
    const words = { totals: 'some', words: true } as const;
    const tables = fc.oneof(arbitraryTable([2, 2], 0, words), arbitraryTable([2, 3], 0, words));
    audited(tables, ['exact', 'open'], (audit, trial) => expect(audit).toEqual(trial));
  });

  test('of a larger table finds what trying finds', () => {
    audited(arbitraryTable([3, 3], 0), ['exact', 'open'], (audit, trial) => expect(audit).toEqual(trial), 20);
  });

  test.each([
    ['of three columns', [2, 2, 2], 0, 'all'],
    ['of three columns without all of their totals', [2, 2, 2], 0, 'some'],
    ['of counts to the nearest 3', [2, 2], 3, 'all'],
  ] as const)('%s leaves out nothing that can be', (_, sizes, nearest, totals) => {
    audited(arbitraryTable(sizes, nearest, { totals }), ['open'], (audit, trial) => {
      expect(audit.low).toBeLessThanOrEqual(trial.low);
      expect(audit.high).toBeGreaterThanOrEqual(trial.high);
    });
  });

  test('does not depend on the order of rows and columns', () => {
    const tables = fc.oneof(arbitraryTable([3, 3], 0), arbitraryTable([2, 2, 2], 2));
    fc.assert(
      fc.property(tables, table => {
        const turned = {
          ...table,
          columns: table.columns.toReversed(),
          rows: table.rows.toReversed().map(({ key, count }) => ({ key: key.toReversed(), count })),
        };
        const [one, other] = [table, turned].map(each => suppressedIntervals([published(each)]).cells);
        expect(other!.map(textOf).sort()).toEqual(one!.map(textOf).sort());
      }),
      { seed: 53, numRuns: 80 },
    );
  });
});

function textOf(cell: unknown): string {
  return JSON.stringify(cell, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));
}
