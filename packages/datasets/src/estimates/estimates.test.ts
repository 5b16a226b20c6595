// Beside figures that the papers, ARX and sdcMicro print, what has to hold of any sample.
import { expect, test } from 'vitest';
import { individualRisk } from './individualRisk.ts';
import { populationUniqueness } from './populationUniqueness.ts';
import { sudaScores } from './sudaScores.ts';

test.each([
  [1, 45.5, 0.08579129, 0.08579129],
  [1, 17, 0.17707583, 0.17707583],
  [2, 100, 0.01877883, 0.01877883],
  [3, 108, 0.01355297, 0.01369863],
])(
  'the risk of %s rows that stand for %s people is as sdcMicro has it',
  (sampled, population, exact, near) => {
    expect(individualRisk(sampled, population, 'exact')).toBeCloseTo(exact, 8);
    expect(individualRisk(sampled, population)).toBeCloseTo(near, 8);
  },
);

test('the risk lies between that of the sample and that of the population, and meets them', () => {
  for (const sampled of [1, 2, 3, 7, 40]) {
    expect(individualRisk(sampled, sampled, 'exact')).toBe(1 / sampled);
    expect(individualRisk(sampled, sampled * 1.0001, 'exact')).toBeCloseTo(1 / sampled, 4);
    for (const times of [1.5, 10, 1000]) {
      const risk = individualRisk(sampled, sampled * times, 'exact');
      expect(risk).toBeLessThan(1 / sampled);
      expect(risk).toBeGreaterThan(1 / (sampled * times));
    }
  }
});

test('a sample that is everybody has the uniques that it has, and one without has none', () => {
  const { zayatz, dankar } = populationUniqueness;
  expect(zayatz([1, 1, 2, 4], 1)).toBeCloseTo(0.25, 12);
  expect(dankar([1, 1, 2, 4], 1)).toBeCloseTo(0.25, 12);
  for (const model of Object.values(populationUniqueness)) expect(model([2, 3, 3], 0.1)).toBe(0);
});

const many = (count: number, size: number): readonly number[] => Array.from({ length: count }, () => size);

test('the larger the population of a sample, the fewer of its uniques are unique there', () => {
  const sizes = [...many(60, 1), ...many(12, 2), ...many(4, 3), 4, 4, 5, 6, 8, 11, 20];
  for (const model of Object.values(populationUniqueness)) {
    const parts = [0.1, 0.05, 0.01].map(fraction => model(sizes, fraction) ?? Number.NaN);
    expect(parts.toSorted((a, b) => b - a)).toEqual(parts);
    expect(parts.every(part => part > 0 && part < 60 / 154)).toBe(true);
  }
});

test('of small samples it is the model of Pitman that answers, where it can', () => {
  const { pitman, zayatz, dankar } = populationUniqueness;
  const sizes = [...many(60, 1), ...many(12, 2), ...many(4, 3), 4, 4, 5, 6, 8, 11, 20];
  expect(dankar(sizes, 0.1)).toBe(pitman(sizes, 0.1));
  expect(dankar(sizes, 0.2)).toBe(zayatz(sizes, 0.2));
  const other = [...many(60, 1), ...many(20, 2), 3, 3, 3, 5, 8];
  expect(pitman(other, 0.1)).toBeUndefined();
  expect(dankar(other, 0.1)).toBe(zayatz(other, 0.1));
});

/** The example of the handbook of sdcMicro. */
const household = {
  residence: ['U', 'U', 'U', 'U', 'R', 'U', 'U', 'U', 'U', 'U'],
  gender: ['F', 'F', 'F', 'M', 'F', 'M', 'F', 'M', 'F', 'F'],
  education: ['si', 'si', 'pi', 'sc', 'sc', 'sc', 'pc', 'ps', 'si', 'si'],
  labour: ['e', 'e', 'n', 'e', 'u', 'e', 'n', 'u', 'n', 'n'],
};

test('scores are those of the smallest sets of values by which a row is the only one', () => {
  const columns = Object.values(household);
  expect(sudaScores(columns)).toEqual([0, 0, 6, 0, 12, 0, 6, 10, 0, 0]);
  // Sets of two are left out, and one value tells these rows as before.
  expect(sudaScores(columns, 1)).toEqual([0, 0, 1, 0, 1, 0, 1, 1, 0, 0]);
  const unknown = columns.map((column, at) => (at === 0 ? column.with(4, '') : column));
  expect(sudaScores(unknown.map(column => column.map(cell => (cell === '' ? null : cell))))[4]).toBe(6);
  expect(() => sudaScores(Array.from({ length: 17 }, () => ['x']))).toThrow('more than 16 columns');
});
