import { describe, expect, test } from 'vitest';
import { figure, judged } from './judged.ts';

const roles = 'key area, band\n  count n';
const clause = 'min difference 5 people per key';
const csv = 'area,band,n\nN,a,20\nN,b,30\n';

function difference(key: Readonly<Record<string, string>>, size: number): unknown {
  return figure(clause, csv, { roles, released: [{ key, size }] });
}

describe('the difference to a group that was released before', () => {
  test.each([
    ['the same group, counted again', { area: 'N', band: 'a' }, 18, [2, 2]],
    ['the same group, with blanks around its values', { area: ' N', band: 'a ' }, 18, [2, 2]],
    ['a larger group that holds it', { area: 'N' }, 33, [3, 13]],
    ['everybody', {}, 31, [1, 11]],
    ['a smaller group within it', { area: 'N', band: 'b', town: 'x' }, 26, [4, 4]],
    ['a group apart', { area: 'S' }, 21, undefined],
    ['a group that only overlaps', { band: 'a', town: 'x' }, 19, undefined],
    ['a group that is as large', { area: 'N', band: 'a' }, 20, undefined],
  ])('%s', (_, key, size, expected) => {
    expect(difference(key, size)).toEqual(expected);
  });

  test('is the smallest of several', () => {
    const released = [1, 8, 17].map(size => ({ key: { area: 'N', band: 'a' }, size }));
    expect(figure(clause, csv, { roles, released })).toEqual([3, 3]);
  });

  test('is unknown without a ledger, and none with an empty one', () => {
    expect(judged(clause, csv, { roles }).verdict).toBe('review');
    expect(judged(clause, csv, { roles, released: [] }).verdict).toBe('allow');
  });
});
