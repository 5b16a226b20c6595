import { describe, expect, test } from 'vitest';
import { figure, judged } from './judged.ts';

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

  test.each([
    ['blanks around their names', ['1', ' 1', '1 ', '1\u00A0']],
    ['the normal form of their names', ['Zo\u00EB', 'Zoe\u0308']],
  ])('counts people once that differ by %s alone', (_, people) => {
    const csv = `who,area,band,kind,amount\n${people.map(who => `${who},N,1,x,3\n`).join('')}2,N,1,x,1\n`;
    expect(figure('min cohort 3 people per key', csv)).toEqual([2, 2]);
    expect(judged('min cohort 3 people per key', csv).verdict).toBe('deny');
    // The largest contributor is not split either.
    expect(figure('max share 80% of amount by top 1 per key', csv)).toEqual([
      Math.round(((3 * people.length) / (3 * people.length + 1)) * 1e9) / 1e9,
      Math.round(((3 * people.length) / (3 * people.length + 1)) * 1e9) / 1e9,
    ]);
  });

  test('of rows whose key is empty stands alone, or agrees with every other', () => {
    const csv = 'who,area,band,kind,amount\n1,N,a,x,1\n2,,a,x,1\n';
    expect(figure('min cohort 2 people per key', csv)).toEqual([1, 1]);
    expect(figure('min cohort 2 people per key missing as any', csv)).toEqual([2, 2]);
  });
});

describe('a table', () => {
  test('without a row goes to review, whatever is asked of its groups', () => {
    const { verdict, findings } = judged('min cohort 2 people per key', 'who,area,band,kind,amount\n');
    expect(verdict).toBe('review');
    expect(findings).toMatchObject([{ rule: 'fineline/table-without-rows', state: 'undetermined' }]);
  });

  test('that lacks a column is undetermined, and says which', () => {
    const csv = 'who,area,bands,kind,amount\n1,N,a,x,1\n';
    const { verdict, findings } = judged('min cohort 2 people per key', csv);
    expect(verdict).toBe('review');
    expect(findings.map(({ message, suggest }) => [message, suggest])).toEqual([
      ['the table has no column `band`', 'Did you mean `bands`? Name the column so in the dataset.'],
      [
        'nobody said what `bands` is',
        'Give the column a role in the dataset; `harmless` where it tells nothing of anybody.',
      ],
      ['1 of 1 group with 1 row: it is not known how many people a group has', undefined],
    ]);
  });

  test('with values that are no numbers where those belong is undetermined', () => {
    const csv = 'who,area,band,kind,amount\n1,N,a,x,few\n2,N,a,x,\n';
    const { verdict, findings } = judged('min cohort 2 people per key', csv);
    expect(verdict).toBe('review');
    expect(findings.map(({ message }) => message)).toEqual([
      '`amount` holds 1 value that is no number, in row 1 (the header not counted)',
    ]);
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
