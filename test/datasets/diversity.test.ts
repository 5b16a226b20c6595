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

  test('has numbers in the order of numbers and texts in that of their characters', () => {
    // 9 and 10 are neighbours as numbers, and `x9` comes after `x10`.
    const numbers = 'area,kind\nA,9\nA,9\nB,10\nB,11\n';
    const texts = 'area,kind\nA,x9\nA,x9\nB,x10\nB,x11\n';
    const clause = 'max closeness 0.3 of kind per key';
    expect(figure(clause, numbers, { roles })).toEqual(figure(clause, texts, { roles }));
    expect(figure(clause, numbers, { roles })).toEqual([0.375, 0.375]);
  });
});

test('a column is a table', () => {
  expect(figure('min cohort 2 rows per key', column('area', ['N', 'N']), { roles: 'key area' })).toEqual([
    2, 2,
  ]);
});
