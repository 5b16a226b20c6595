import { expect, test } from 'vitest';
import { convert, normalQuantity, unitOf, type Quantity, type Unit } from '@fineline/ruleset';

test.each<[number, Unit, Unit | 'fraction', number]>([
  [2, 'weeks', 'days', 14],
  [24, 'hours', 'days', 1],
  [12, 'hours', 'days', 0.5],
  [7, 'days', 'hours', 168],
  [5, '%', 'fraction', 0.05],
  [3, 'people', 'people', 3],
])('%d %s in %s', (value, from, to, result) => {
  expect(convert(value, from, to)).toBe(result);
});

test.each<[number, Unit, number, Unit]>([
  [1.4, 'days', 33.6, 'hours'],
  [0.1, 'days', 2.4, 'hours'],
  [0.2, 'weeks', 1.4, 'days'],
  [0.3, 'weeks', 50.4, 'hours'],
  [1.1, 'weeks', 7.7, 'days'],
  [1e-7, 'days', 0.0000024, 'hours'],
])('%d %s are %d %s', (value, unit, same, other) => {
  for (const to of ['hours', 'days', 'weeks'] as const)
    expect(convert(value, unit, to)).toBe(convert(same, other, to));
  expect(normalQuantity({ value, unit })).toEqual(normalQuantity({ value: same, unit: other }));
});

test('a share is the number that its digits come to', () => {
  for (let tenths = 0; tenths <= 1000; tenths++) {
    const digits = String(tenths).padStart(4, '0');
    expect(convert(tenths / 10, '%', 'fraction')).toBe(Number(`${digits.slice(0, -3)}.${digits.slice(-3)}`));
  }
});

test('units of different dimensions do not convert', () => {
  expect(() => convert(1, 'people', 'days')).toThrow(RangeError);
  expect(() => convert(1, 'people', 'fraction')).toThrow(RangeError);
});

test.each<[Quantity, Quantity]>([
  [
    { value: 2, unit: 'weeks' },
    { value: 14, unit: 'days' },
  ],
  [
    { value: 48, unit: 'hours' },
    { value: 2, unit: 'days' },
  ],
  [
    { value: 5, unit: 'hours' },
    { value: 5, unit: 'hours' },
  ],
  [
    { value: 5, unit: '%' },
    { value: 5, unit: '%' },
  ],
])('%j is normally %j', (quantity, normal) => {
  expect(normalQuantity(quantity)).toEqual(normal);
});

test('singular and plural are one unit', () => {
  expect([unitOf('person'), unitOf('people'), unitOf('day'), unitOf('peple')]).toEqual([
    'people',
    'people',
    'days',
    undefined,
  ]);
});
