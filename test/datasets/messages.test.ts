// What a finding about a table says: in words, and never by the name of a measure or the key of a group.
import { describe, expect, test } from 'vitest';
import { judged } from './judged.ts';

const roles = 'person who\n  key area\n  sensitive kind ordered\n  measure amount\n  harmless born';
const csv = 'who,area,kind,amount,born\n1,N,x,60,1990-02-03\n2,N,y,20,1990\n3,S,y,5,1990-02\n';

describe('a finding says', () => {
  test.each([
    [
      'min cohort 2 people per key',
      '1 of 2 groups with 1 person: the smallest has 1 person, fewer than 2 people',
    ],
    ['min cohort 2 rows per key', '1 of 2 groups with 1 person: the smallest has 1 row, fewer than 2 rows'],
    [
      'min diversity 2 of kind per key',
      '1 of 2 groups with 1 person: 1 different value of `kind`, fewer than 2',
    ],
    [
      'min diversity 3 entropy of kind per key',
      '2 of 2 groups with 3 people: values of `kind` as mixed as 1 that are equally common, less than 3',
    ],
    [
      'min diversity 2 recursive 3 of kind per key',
      '1 of 2 groups with 1 person: the most common value of `kind` is any number of times as common as all from number 2 on together, not less than 3',
    ],
    [
      'max closeness 0.2 of kind per key',
      '1 of 2 groups with 1 person: the values of `kind` lie 0.3333 from those of the whole table, more than 0.2',
    ],
    [
      'max share 70% of amount by top 1 per key',
      '2 of 2 groups with 3 people: the largest contributor makes up 100% of `amount`, more than 70%',
    ],
    [
      'min protection 10% of amount per key',
      '2 of 2 groups with 3 people: the largest contribution to `amount` can be worked out to within 0%, less than 10%',
    ],
    [
      'max uniques 5% per key',
      '33.33% of the rows are those of people who are alone in their group, more than 5%',
    ],
    ['ban full cells of kind per key', '1 of 2 groups with 1 person: everybody has the same value of `kind`'],
    ['ban zero cells of kind per key', '1 of 2 groups with 1 person: nobody has 1 of the values of `kind`'],
    ['max precision month of born', '1 value of `born` is finer than a month'],
    ['max value 50 of amount', 'the largest value of `amount` is more than 50'],
    ['min value 9 of amount', 'the smallest value of `amount` is less than 9'],
    ['max age 90 days of born', 'the earliest day in `born` is more than 90 days ago'],
    ['ban columns "Born"', 'has a column named `born`'],
    [
      'min difference 5 people per key',
      '2 of 2 groups with 3 people: it is not known what was released before',
    ],
  ])('%s', (clause, expected) => {
    expect(judged(clause, csv, { roles }).findings.map(({ message }) => message)).toEqual([expected]);
  });

  test('no value of one person, in any of its parts', () => {
    const clauses =
      'max value 50 of amount\n min value 9 of amount\n max age 90 days of born\n min age 1 days of born';
    const values = 'who,area,kind,amount,born\n1,N,x,487213,1990-02-03\n2,N,y,-1234,2026-07-04\n';
    const decision = judged(clauses, values, { roles });
    expect(decision.findings.map(({ message }) => message)).toEqual([
      'the earliest day in `born` is more than 90 days ago',
      'the largest value of `amount` is more than 50',
      'the latest day in `born` is ahead',
      'the smallest value of `amount` is less than 9',
    ]);
    const all = JSON.stringify(decision);
    for (const value of ['487213', '1234', '13266', '33']) expect(all).not.toContain(value);
  });

  test('that a day may be too near where a month or a year may be any of its days', () => {
    const month = 'who,area,kind,amount,born\n1,N,x,1,2026-05\n';
    const { findings } = judged('min age 7 days of born', month, { roles });
    expect(findings.map(({ message }) => message)).toEqual([
      'the latest day in `born` may be less than 7 days ago',
    ]);
  });

  test('nothing of a group but what the policy says itself', () => {
    const { findings } = judged('min cohort 3 people per key when area is not "W"', csv, { roles });
    expect(findings[0]!.message).toBe(
      '2 of 2 groups with 3 people: `area` is not `W`, and the smallest has 1 person, fewer than 3 people',
    );
    expect(JSON.stringify(findings)).not.toMatch(/"[NS]"/);
  });
});

test.each([
  ['max precision month of born', 'soon', 'it is not known whether 1 value of `born` is finer than a month'],
  ['min age 7 days of born', '2026-07-02', 'the latest day in `born` is ahead'],
])('one value, and days to come: %s', (clause, day, expected) => {
  const coming = `who,area,kind,amount,born\n1,N,x,60,${day}\n`;
  expect(judged(clause, coming, { roles }).findings.map(({ message }) => message)).toEqual([expected]);
});

test('a figure that is barely beyond the bound does not look like the bound', () => {
  const barely = 'who,area,kind,amount,born\n1,N,x,80001,\n2,N,x,19999,\n';
  expect(judged('max share 80% of amount by top 1 per key', barely, { roles }).findings[0]!.message).toBe(
    '1 of 1 group with 2 people: the largest contributor makes up 80.001% of `amount`, more than 80%',
  );
});

test('figures of groups are told by how they are spread', () => {
  const { measures } = judged('min cohort 2 people per key', csv, { roles });
  expect(measures).toEqual([
    {
      measure: 'people per ("area") of t',
      value: { min: 1, max: 2 },
      groups: 2,
      says: 'how many people a group has, by `area`',
      spread: [
        { from: 1, to: 2, groups: 1, rows: 1 },
        { from: 2, to: 3, groups: 1, rows: 2 },
      ],
    },
  ]);
});
