import { describe, expect, test } from 'vitest';
import { compile, type Host } from '@fineline/compiler';
import { createTableChecker, readTable, type CheckTableOptions } from '@fineline/datasets';
import type { Decision } from '@fineline/runtime';

const host: Host = { read: () => ({ problem: 'missing' }) };
const roles = 'person who\n  key area, band\n  sensitive kind\n  measure amount';

/** Judges CSV text by clauses about a dataset with these roles. */
function judged(
  clauses: string,
  csv: string,
  { roles: given = roles, ...options }: { roles?: string } & Partial<Omit<CheckTableOptions, 'roles'>> = {},
): Decision {
  const text = `dataset t {\n  ${given}\n}\n\npolicy p {\n  datasets t {\n${clauses}\n  }\n}\n`;
  const { value, diagnostics } = compile({ file: 'p.disclosure', text }, host);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const table = readTable('t.csv', csv);
  expect(table.diagnostics).toEqual([]);
  const [policy] = value!;
  return createTableChecker({ ruleSet: policy!.ruleSet, digest: 'sha256:0' }).check(table.value!, {
    dataset: 't',
    date: '2026-06-01',
    ...options,
  });
}

/** The figure of the only measure of a decision, from the smallest of its groups to the largest. */
function figure(...asked: Parameters<typeof judged>): unknown {
  const { measures = [] } = judged(...asked);
  expect(measures).toHaveLength(1);
  const value = measures[0]!.value;
  return value && 'min' in value ? [value.min, value.max] : value;
}

const plain = 'who,area,band,kind,amount\n1,N,a,x,60\n1,N,a,y,20\n2,N,a,x,20\n3,S,b,x,5\n';

describe('a group', () => {
  test.each([
    ['min cohort 2 people per key', [1, 2]],
    ['min cohort 2 rows per key', [1, 3]],
    ['min diversity 2 of kind per key', [1, 2]],
    ['min diversity 2 entropy of kind per key', [1, 1.889881575]],
    ['max share 80% of amount by top 1 per area', [0.8, 1]],
    ['min protection 10% of amount per area', [0, 0]],
    ['max closeness 0.3 of kind per key', [0.083333333, 0.25]],
  ])('%s', (clause, expected) => {
    expect(figure(clause, plain)).toEqual(expected);
  });

  test('is counted with its rows and persons, and named only when asked', () => {
    const [finding] = judged('min cohort 2 people per key', plain).findings;
    expect(finding).toMatchObject({
      rule: 'p/min-cohort',
      state: 'broken',
      violating: { groups: 1, rows: 1, persons: 1 },
    });
    expect(finding).not.toHaveProperty('keys');
    expect(judged('min cohort 2 people per key', plain, { keys: true }).findings[0]!.keys).toEqual([
      ['S', 'b'],
    ]);
  });

  test('of rows whose key is empty stands alone, or agrees with every other', () => {
    const csv = 'who,area,band,kind,amount\n1,N,a,x,1\n2,,a,x,1\n';
    expect(figure('min cohort 2 people per key', csv)).toEqual([1, 1]);
    expect(figure('min cohort 2 people per key missing as any', csv)).toEqual([2, 2]);
  });
});

describe('a table', () => {
  test('without a row keeps what is asked of its groups', () => {
    expect(judged('min cohort 2 people per key', 'who,area,band,kind,amount\n').verdict).toBe('allow');
  });

  test('that lacks a column is undetermined, and says which', () => {
    const { verdict, problems } = judged('min cohort 2 people per key', 'who,area,kind,amount\n1,N,x,1\n');
    expect(verdict).toBe('review');
    expect(problems).toEqual([{ fact: 'band', message: 'the table has no column `band`' }]);
  });

  test('with a column that nobody spoke of is undetermined', () => {
    const { verdict, findings } = judged(
      'min cohort 1 people per key',
      'who,area,band,kind,amount,"d;""1"\n1,N,a,x,1,\n',
    );
    expect(verdict).toBe('review');
    expect(findings.map(({ message }) => message)).toEqual(['nobody said what `d;"1` is']);
  });

  test('with a value below zero goes to a person', () => {
    const csv = 'who,area,band,kind,amount\n1,N,a,x,-1\n2,N,a,x,3\n';
    expect(judged('max share 99% of amount by top 1 per area', csv).findings[0]).toMatchObject({
      state: 'undetermined',
      countsAs: 'review',
    });
  });

  test('adds decimals as they are written', () => {
    const csv = 'who,area,band,kind,amount\n1,N,a,x,0.1\n1,N,a,x,0.2\n2,N,a,x,0.7\n';
    expect(figure('max share 80% of amount by top 2 per area', csv)).toEqual([1, 1]);
    expect(figure('max share 80% of amount by top 1 per area', csv)).toEqual([0.7, 0.7]);
  });

  test('of cells whose blank can be worked out', () => {
    const cells = 'key area\n  count n\n  suppressed as "*"\n  total "All"';
    expect(figure('keep suppressed cells unknown', 'area,n\nN,4\nS,*\nAll,9\n', { roles: cells })).toEqual([
      0, 0,
    ]);
  });
});
