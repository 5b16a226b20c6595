import { describe, expect, test } from 'vitest';
import { column, figure, judged } from './judged.ts';

const roles = 'key area\n  sensitive kind ordered';

/** Rows in one area, so many of each kind. */
function kinds(...counts: readonly number[]): string {
  return `area,kind\n${counts.map((count, at) => `N,k${at}\n`.repeat(count)).join('')}`;
}

describe('l-diversity', () => {
  test.each([
    ['min diversity 3 of kind per key', kinds(5, 3, 1), 3],
    // exp of the entropy of 1/2, 1/4, 1/4: 2 to the power of 1.5.
    ['min diversity 3 entropy of kind per key', kinds(2, 1, 1), 2.828427125],
    ['min diversity 3 entropy of kind per key', kinds(7, 7, 7), 3],
    // 5 / (3 + 1) and 5 / 1.
    ['min diversity 2 recursive 2 of kind per key', kinds(5, 3, 1), 1.25],
    ['min diversity 3 recursive 2 of kind per key', kinds(5, 3, 1), 5],
  ])('%s', (clause, csv, expected) => {
    expect(figure(clause, csv, { roles })).toEqual([expected, expected]);
  });

  test('of three equal parts keeps three, however it is rounded', () => {
    expect(judged('min diversity 3 entropy of kind per key', kinds(7, 7, 7), { roles }).verdict).toBe(
      'allow',
    );
  });

  test('recursive asks for fewer than c times the others', () => {
    expect(judged('min diversity 2 recursive 2 of kind per key', kinds(2, 1), { roles }).verdict).toBe(
      'deny',
    );
    expect(judged('min diversity 2 recursive 3 of kind per key', kinds(2, 1), { roles }).verdict).toBe(
      'allow',
    );
    // Fewer values than l are never enough.
    expect(judged('min diversity 3 recursive 9 of kind per key', kinds(2, 1), { roles }).verdict).toBe(
      'deny',
    );
  });

  test('counts an empty value as one more, and with `missing as any` as none', () => {
    const csv = 'area,kind\nN,a\nN,\n';
    expect(figure('min diversity 2 of kind per key', csv, { roles })).toEqual([2, 2]);
    expect(figure('min diversity 2 of kind per key missing as any', csv, { roles })).toEqual([1, 1]);
  });

  test.each([
    ['blanks around them', ['x', 'x ', '\u00A0x']],
    ['their normal form', ['caf\u00E9', 'cafe\u0301']],
  ])('counts values once that differ by %s alone', (_, values) => {
    const csv = `area,kind\n${values.map(value => `N,${value}\n`).join('')}`;
    expect(figure('min diversity 2 of kind per key', csv, { roles })).toEqual([1, 1]);
    expect(judged('min diversity 2 of kind per key', csv, { roles }).verdict).toBe('deny');
    expect(judged('ban full cells of kind per key', csv, { roles }).verdict).toBe('deny');
  });

  test('counts each person once for each value', () => {
    const given = { roles: 'person who\n  key area\n  sensitive kind' };
    const csv = 'who,area,kind\n1,N,a\n1,N,a\n1,N,b\n2,N,a\n';
    // a twice, b once.
    expect(figure('min diversity 2 recursive 2 of kind per key', csv, given)).toEqual([2, 2]);
  });
});

describe('t-closeness', () => {
  // Li, Li and Venkatasubramanian, "t-Closeness", ICDE 2007, section 4.3: of the salaries 3 to 11, {3, 4, 5} lies at
  // 0.375 and {6, 8, 11} at 0.167; {7, 9, 10} is what is left.
  const salaries = `area,kind\n${[3, 4, 5].map(n => `A,${n}\n`).join('')}${[6, 8, 11].map(n => `B,${n}\n`).join('')}${[7, 9, 10].map(n => `C,${n}\n`).join('')}`;

  test('of values in an order is what has to be moved, and how far', () => {
    const { findings } = judged('max closeness 0.3 of kind per key', salaries, { roles, keys: true });
    expect(findings[0]!.keys).toEqual([['A']]);
    expect(figure('max closeness 0.3 of kind per key', salaries, { roles })).toEqual([0.166666667, 0.375]);
  });

  test('of values without an order is half the sum of the differences', () => {
    const given = { roles: 'key area\n  sensitive kind' };
    expect(figure('max closeness 0.3 of kind per key', salaries, given)).toEqual([0.666666667, 0.666666667]);
  });

  describe('of values in an order', () => {
    const clause = 'max closeness 0.3 of kind per key';
    /** Two of the first value in one area, one of each other in another. */
    const table = (values: string): string => {
      const [first, ...others] = values.split(', ');
      return `area,kind\n${`A,${first}\n`.repeat(2)}${others.map(one => `B,${one}\n`).join('')}`;
    };
    const [near, middle] = [
      [0.375, 0.375],
      [0.25, 0.25],
    ];

    test.each([
      ['numbers', '9, 10, 11', near],
      ['numbers, of which one is in the middle', '10, 9, 11', middle],
      ['bands', '0-4, 5-9, 10-14', near],
      ['bands with other strokes, and open ends', '<5, 5–9, 10 to 14', near],
      ['bands, of which one is in the middle', '5-9, 10+, 0 to 4', middle],
      ['bands and numbers', '5, 0, 6-7', middle],
      ['bands with a number that is in two ways', '0-4, 0–4, 5+', [0.25, 0.25]],
      ['days', '2026-01-02, 2025-12-31, 2026-02-01', middle],
      ['months', '2025-12, 2026-01, 2026-02', near],
      ['only two values', 'low, high', [0.333333333, 0.666666667]],
    ])('%s tell it', (_, values, expected) => {
      const csv = table(values);
      const whole = judged(clause, csv, { roles });
      expect(whole.findings.filter(({ rule }) => rule.startsWith('fineline/'))).toEqual([]);
      expect(figure(clause, csv, { roles })).toEqual(expected);
    });

    test.each([
      ['grades', 'low, middle, high'],
      ['months by name', 'Jan, Feb, Mar'],
      ['codes', 'A1, A2, A10'],
      ['bands that overlap', '0-4, 0-9, 5-9'],
      ['bands that end before they begin', '4-0, 5-9, 10-14'],
      ['numbers that a sign groups', "0-999, 1'000-1'999, 2'000+"],
      ['days in several forms', '2026-01-02, 2026-01, 2025'],
      ['days of another country', '01.02.2026, 02.01.2026, 03.01.2026'],
      ['a word beside numbers', '1, 2, other'],
    ])('%s do not tell it', (_, values) => {
      const { verdict, findings } = judged(clause, table(values), { roles });
      expect(verdict).toBe('review');
      expect(findings.map(({ message, suggest }) => [message, suggest])).toMatchInlineSnapshot(`
        [
          [
            "\`kind\` is said to be ordered, and its values tell no order: they are not all numbers, nor days, nor bands such as 5-9",
            "Write a number for each value, smaller where it comes before, or take \`ordered\` out of the dataset: then each is as far from every other.",
          ],
          [
            "2 of 2 groups with 4 rows: it is not known how the values of \`kind\` are spread",
            undefined,
          ],
        ]
      `);
    });

    test.each([
      ['numbers', 'area,kind\nA,\nA,5\nB,3\nB,4\n'],
      ['numbers and a word for a missing one', 'area,kind\nA,unstated\nA,5\nB,3\nB,4\n'],
      ['bands', 'area,kind\nA,\nA,0-4\nB,5-9\nB,10+\n'],
      ['days', 'area,kind\nA,2026-01\nA,2026-02\nB,2026-03\nB, \n'],
      ['two words', 'area,kind\nA,low\nA,high\nB,\n'],
    ])('nobody knows where an empty value lies among %s', (_, csv) => {
      const given = { roles: `${roles}\n  missing as "unstated"` };
      const { verdict, findings } = judged(clause, csv, given);
      expect(verdict).toBe('review');
      expect(findings.map(({ message, suggest }) => [message, suggest])[0]).toMatchInlineSnapshot(`
        [
          "\`kind\` is said to be ordered, and some of its values are empty: nobody knows where they come in the order",
          "Fill them in, write \`missing as any\` behind \`per\`, so that they count for nothing, or take \`ordered\` out of the dataset: then each is as far from every other.",
        ]
      `);
      expect(figure(clause, csv, given)).toBeUndefined();
      const skipped = judged(`${clause} missing as any`, csv, given).findings;
      expect(skipped.filter(({ rule }) => rule.startsWith('fineline/'))).toEqual([]);
    });

    test('beside one other alone, an empty value lies as far away on either side', () => {
      expect(figure(clause, 'area,kind\nA,\nA,5\nB,5.0\nB,5\n', { roles })).toEqual([0.25, 0.25]);
    });
  });
});

test('a column is a table', () => {
  expect(figure('min cohort 2 rows per key', column('area', ['N', 'N']), { roles: 'key area' })).toEqual([
    2, 2,
  ]);
});
