// What tells rows apart is the text that stands in the file; what is measured is the number.
import { releasedGroups, readTable, rolesOf, writeTable } from '@fineline/datasets';
import { compile } from '@fineline/compiler';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure, judged, tableOf } from './judged.ts';

const roles = 'person who\n  key code\n  sensitive kind\n  measure amount';
const clause = 'min cohort 2 people per key';

function sizes(rows: readonly (readonly [who: string, code: string])[]): unknown {
  const lines = rows.map(([who, code]) => `${who},${code},x,1`);
  return figure(clause, `who,code,kind,amount\n${lines.join('\n')}\n`, { roles });
}

describe('codes', () => {
  test.each([
    ['decimals', ['1.1', '1.10']],
    ['whole numbers', ['1', '1.0', '1.00']],
    ['powers', ['1E3', '10E2', '1000']],
    ['zeros', ['0', '-0', '0.0']],
    ['leading zeros', ['1', '01']],
  ])('that differ as %s do are several', (_, codes) => {
    expect(sizes(codes.map((code, at) => [String(at), code]))).toEqual([1, 1]);
    // A text among them changes nothing.
    expect(sizes([...codes, 'x'].map((code, at) => [String(at), code]))).toEqual([1, 1]);
  });

  test('are found by a condition as they stand, and as numbers', () => {
    const csv = 'who,code,kind,amount\n1,1.10,x,1\n2,1.1,x,1\n3,1.1,x,1\n';
    expect(judged(`${clause} unless code is "1.10"`, csv, { roles }).verdict).toBe('allow');
    expect(judged(`${clause} unless code is "1.1"`, csv, { roles }).verdict).toBe('deny');
  });

  test('are named as they stand, and left out so', () => {
    const csv = 'who,code,kind,amount\n1,1.10,x,1\n2,1.1,x,1\n3,1.1,x,1\n';
    const { findings, remedies } = judged(clause, csv, { roles, keys: true, remedies: true });
    expect(findings[0]!.keys).toEqual([['1.10']]);
    expect(remedies?.map(({ changes }) => changes.join())).toContain('leave out the 1 row of 1 group');
  });

  test('of a population, and of groups that were released, are matched as they stand', () => {
    const csv = 'code,n\n1.1,40\n1.10,41\n';
    const counts = { roles: 'key code\n  count n' };
    const released = [{ key: { code: '1.10' }, size: 40 }];
    expect(figure('min difference 5 people per key', csv, { ...counts, released })).toEqual([1, 1]);
    const everybody = 'who,code,kind,amount\n1,1.10,x,1\n2,1.10,x,1\n3,1.1,x,1\n';
    const own = 'who,code,kind,amount\n1,1.10,x,1\n3,1.1,x,1\n';
    expect(figure('min cohort 2 people per key against everybody', own, { roles, everybody })).toEqual([
      1, 2,
    ]);
  });

  test('go into the ledger as they stand', () => {
    const text =
      'dataset t {\n  key code\n  count n\n}\npolicy p {\n  datasets t {\n    min difference 5 people per key\n  }\n}\n';
    const { value: [policy] = [] } = compile(
      { file: 'p.disclosure', text },
      { read: () => ({ problem: 'missing' }) },
    );
    const { ruleSet } = policy!;
    const groups = releasedGroups(ruleSet, rolesOf(ruleSet, 't'), tableOf('code,n\n1.1,40\n1.10,41\n'));
    expect(groups).toEqual([
      { key: { code: '1.1' }, size: 40 },
      { key: { code: '1.10' }, size: 41 },
    ]);
  });
});

test('persons are told apart as they stand', () => {
  expect(
    sizes([
      ['1', 'a'],
      ['1.0', 'a'],
    ]),
  ).toEqual([2, 2]);
});

test('what is measured is a number', () => {
  const csv = 'who,code,kind,amount\n1,a,1.0,1.50\n2,a,1,1.5\n3,a,1,3e0\n';
  expect(figure('min diversity 2 of kind per key', csv, { roles })).toEqual([1, 1]);
  expect(figure('max share 80% of amount by top 1 per key', csv, { roles })).toEqual([0.5, 0.5]);
  expect(judged('max precision 1 decimals of amount', csv, { roles }).verdict).toBe('allow');
});

test('a table is written as it stood', () => {
  const csv = 'a,b\n1.10,1E3\n1.1,1000\n';
  expect(writeTable(readTable('t.csv', csv).value!)).toBe(csv);
});

test('law: groups are the texts of their keys, whatever those look like', () => {
  const code = fc.oneof(
    fc.constantFrom(
      '1',
      '1.0',
      '1.00',
      '01',
      '1e0',
      '1E0',
      '10e-1',
      '-0',
      '0',
      '0.0',
      '+1',
      '1.',
      '.1',
      ' 1',
    ),
    fc.stringMatching(/^-?[0-9]{1,3}(\.[0-9]{1,3})?([eE][0-9])?$/),
    fc.constantFrom('x', 'NaN', 'true'),
  );
  fc.assert(
    fc.property(fc.array(code, { minLength: 1, maxLength: 12 }), codes => {
      const counts = new Map<string, number>();
      for (const one of codes) counts.set(one, (counts.get(one) ?? 0) + 1);
      const held = [...counts.values()];
      expect(sizes(codes.map((one, at) => [String(at), one]))).toEqual([
        Math.min(...held),
        Math.max(...held),
      ]);
    }),
    { numRuns: 300, seed: 32 },
  );
});
