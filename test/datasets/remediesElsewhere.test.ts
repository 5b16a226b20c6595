// What would make a table pass is the same whether its rows are in memory or lie elsewhere.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '@fineline/compiler';
import { createTableChecker, readTable } from '@fineline/datasets';
import { duckDbEngine } from '@fineline/datasets/engines';
import { expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'fineline-'));
const header = 'who,age,area,day,kind,note';

/** Two hundred persons, one for each age of 20 to 59 and place, and one alone in the West. */
const people = [
  ...Array.from({ length: 200 }, (_, at) => {
    const area = ['N', 'S', "E's", '', 'NA'][at % 5]!;
    const day = `2026-0${1 + (at % 9)}-1${at % 7}`;
    return `${at},${20 + Math.floor(at / 5)},${area},${day},${'xyz'[at % 3]!},a${at}`;
  }),
  '999,30,W,2026-05-01,x,b',
];

test.each([
  [
    'steps, and groups left out',
    'key age, area',
    ['min cohort 5 people per key'],
    'give `age` in steps of 5',
  ],
  ['groups left out', 'key area', ['min cohort 5 people per key'], 'leave out the 1 row of 1 group'],
  ['days by month', 'key day', ['min cohort 15 people per key'], 'give `day` by month'],
  ['days by quarter', 'key day', ['min cohort 40 people per key'], 'give `day` by quarter'],
  ['a column dropped', 'key area', ['min cohort 1 people per key', 'ban columns note'], 'drop `note`'],
  [
    'several rules',
    'key area, kind',
    ['min cohort 20 people per key', 'max uniques 1% per key'],
    'same value in every row of `area`',
  ],
])('%s', async (_, roles, clauses, expected) => {
  const rest = ['age', 'area', 'day', 'kind', 'note'].filter(name => !roles.includes(name));
  const dataset = `dataset t {\n  person who\n  ${roles}\n  harmless ${rest.join(', ')}\n  missing as "NA"\n}\n`;
  const { value: [policy] = [], diagnostics } = compile(
    {
      file: 'p.disclosure',
      text: `${dataset}policy p {\n  datasets t {\n    ${clauses.join('\n    ')}\n  }\n}\n`,
    },
    { read: () => ({ problem: 'missing' }) },
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const text = `${[header, ...people].join('\n')}\n`;
  const path = join(folder, 'people.csv');
  writeFileSync(path, text);
  const checker = createTableChecker({ ruleSet: policy!.ruleSet, digest: 'sha256:0' });
  const options = { dataset: 't', date: '2026-06-01', remedies: true };
  const here = checker.check(readTable(path, text).value!, options);
  const there = await checker.checkWith(duckDbEngine(), { path, format: 'csv' }, options);
  expect(there).toEqual(here);
  expect(here.verdict).toBe('deny');
  expect(JSON.stringify(there.remedies?.[0]?.changes)).toContain(expected);
});
