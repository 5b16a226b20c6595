import { describe, expect, test } from 'vitest';
import { figure, judged } from './judged.ts';

const roles = 'key area\n  measure amount';
const share = (top: number): string => `max share 80% of amount by top ${top} per key`;
const protection = 'min protection 10% of amount per key';

function amounts(...values: readonly (number | string)[]): string {
  return `area,amount\n${values.map(value => `N,${value}\n`).join('')}`;
}

describe('contributions', () => {
  test.each([
    [share(1), amounts(60, 20, 20), 0.6],
    [share(2), amounts(60, 20, 20), 0.8],
    [share(5), amounts(60, 20, 20), 1],
    // (100 - 60 - 20) / 60
    [protection, amounts(60, 20, 20), 0.333333333],
    [protection, amounts(60, 40), 0],
    [protection, amounts(60), 0],
    [share(1), amounts('0.1', '0.2'), 0.666666667],
  ])('%s', (clause, csv, expected) => {
    expect(figure(clause, csv, { roles })).toEqual([expected, expected]);
  });

  test('of one holding are added up first', () => {
    const given = { roles: 'person firm\n  key area\n  measure amount' };
    const csv = 'firm,area,amount\na,N,30\na,N,30\nb,N,20\nc,N,20\n';
    expect(figure(share(1), csv, given)).toEqual([0.6, 0.6]);
  });

  test("of nobody in particular may be anybody's, unless they are nothing", () => {
    const given = { roles: 'person firm\n  key area\n  measure amount' };
    const csv = (amount: number | string): string => `firm,area,amount\n,N,${amount}\na,N,1\nb,N,1\nc,N,1\n`;
    for (const clause of [share(1), protection]) {
      expect(judged(clause, csv(600), given).verdict).toBe('review');
      for (const amount of [0, '']) expect(judged(clause, csv(amount), given).verdict).toBe('allow');
    }
  });

  test('are weighted in the total alone', () => {
    const given = { roles: 'key area\n  measure amount\n  weight w' };
    const csv = 'area,amount,w\nN,100,4\nN,10,7\n';
    // The total is 470, the handbook's example of weights.
    expect(figure(share(1), csv, given)).toEqual([0.212765957, 0.212765957]);
    expect(figure(protection, csv, given)).toEqual([3.6, 3.6]);
  });

  test('that nobody made are no contributors', () => {
    expect(figure(share(1), amounts(60, '', 40), { roles })).toEqual([0.6, 0.6]);
  });

  test.each([
    ['below zero', amounts(-1, 3)],
    ['that are no numbers', amounts('few', 3)],
  ])('%s go to a person', (_, csv) => {
    for (const clause of [share(1), protection])
      expect(judged(clause, csv, { roles }).findings[0]).toMatchObject({
        state: 'undetermined',
        countsAs: 'review',
      });
  });

  test('that are all zero are no dominance', () => {
    expect(judged(`${share(1)}\n${protection}`, amounts(0, 0), { roles }).verdict).toBe('allow');
  });

  test('as large as the bound keep it', () => {
    expect(judged(share(1), amounts(80, 20), { roles }).verdict).toBe('allow');
    expect(judged(share(1), amounts(81, 19), { roles }).verdict).toBe('deny');
    // 6 of 60 left over is 10%.
    expect(judged(protection, amounts(60, 20, 6), { roles }).verdict).toBe('allow');
    expect(judged(protection, amounts(60, 20, 5), { roles }).verdict).toBe('deny');
  });
});
