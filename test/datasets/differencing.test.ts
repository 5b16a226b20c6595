import { compile } from '@fineline/compiler';
import { releasedGroups, rolesOf } from '@fineline/datasets';
import { describe, expect, test } from 'vitest';
import { figure, judged, tableOf } from './judged.ts';

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

  describe('with totals', () => {
    const given = { roles: `${roles}\n  total "All"` };
    const of = (rows: string, key: Readonly<Record<string, string>>, size: number): unknown =>
      figure(clause, `area,band,n\n${rows}\n`, { ...given, released: [{ key, size }] });

    test.each([
      ['a part beside the total before', 'N,a,29', { area: 'N' }, 30, [1, 1]],
      ['a part beside the total before, in its word', 'N,a,29', { area: 'N', band: 'All' }, 30, [1, 1]],
      ['a total beside a part before', 'N,All,30', { area: 'N', band: 'a' }, 29, [1, 1]],
      ['everybody beside a part before', 'All,All,30', { area: 'N', band: 'a' }, 29, [1, 1]],
      ['a total beside a part of another', 'N,All,30', { area: 'S', band: 'a' }, 29, undefined],
      ['a total across another', 'N,All,30', { band: 'a' }, 29, undefined],
    ])('%s', (_, rows, key, size, expected) => {
      expect(of(rows, key, size)).toEqual(expected);
    });

    test('is of one level of them', () => {
      const three = { roles: 'key area, band, sex\n  count n\n  total "All"' };
      const csv = 'area,band,sex,n\nN,a,All,40\nN,b,All,39\nN,All,All,79\n';
      const released = [{ key: { area: 'N' }, size: 80 }];
      expect(figure('min difference 3 people per area', csv, { ...three, released })).toEqual([1, 1]);
    });

    test('is written without their columns, each group once', () => {
      const text = `dataset t {\n  ${roles}\n  total "All", "Both"\n}\npolicy p { datasets t { ${clause} } }`;
      const { value: [policy] = [] } = compile(
        { file: 'p.disclosure', text },
        { read: () => ({ problem: 'missing' }) },
      );
      const csv = 'area,band,n\nN,a,20\nN,All,30\nN,Both,30\nAll,All,30\n';
      const { ruleSet } = policy!;
      expect(releasedGroups(ruleSet, rolesOf(ruleSet, 't'), tableOf(csv))).toEqual([
        { key: {}, size: 30 },
        { key: { area: 'N' }, size: 30 },
        { key: { area: 'N', band: 'a' }, size: 20 },
      ]);
    });
  });
});
