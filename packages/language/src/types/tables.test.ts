import { expect, test } from 'vitest';
import { checked, toldByCheck } from '../../testing/told.ts';

const tables = `dataset visits { person id  weight w  key region, year  sensitive diagnosis ordered, drug  measure minutes  harmless note }
dataset cells { key region, year  count patients to nearest 5  suppressed as "*", "<11"  missing as "NA"  total "All" }
dataset plain { key region  sensitive diagnosis }
`;

const about = (names: string, ...clauses: readonly string[]): string =>
  `${tables}policy p { datasets ${names} {\n${clauses.join('\n')}\n} }`;

/** What is said: code, words, message; without places and help. */
const briefly = (text: string): readonly string[] =>
  toldByCheck(text).map(line => line.replace(/^(FL\d+) \S+ /, '$1 ').replace(/ [|@(].*/, ''));

test('a table has every role that it was given, in order', () => {
  expect(checked(about('visits')).value!.policies[0]!.datasets).toEqual([
    {
      ...{ name: 'cells', key: ['region', 'year'], sensitive: [], measure: [], harmless: [] },
      count: { column: 'patients', nearest: 5 },
      ...{ suppressedAs: ['*', '<11'], missingAs: ['NA'], totals: ['All'] },
    },
    {
      ...{ name: 'plain', key: ['region'], measure: [], harmless: [] },
      sensitive: [{ column: 'diagnosis', ordered: false }],
      ...{ suppressedAs: [], missingAs: [], totals: [] },
    },
    {
      ...{ name: 'visits', person: 'id', weight: 'w', key: ['region', 'year'] },
      sensitive: [
        { column: 'diagnosis', ordered: true },
        { column: 'drug', ordered: false },
      ],
      ...{ measure: ['minutes'], harmless: ['note'], suppressedAs: [], missingAs: [], totals: [] },
    },
  ]);
});

test.each<readonly [names: string, clause: string, told: readonly string[]]>([
  ['visits', 'min cohort 5 people per note', []],
  ['visits', 'min diversity 2.5 entropy of drug per key missing as any', []],
  ['visits', 'min diversity 5 recursive 0.5 of drug per region', []],
  ['visits', 'max closeness 0 of drug per key', []],
  ['visits', 'max risk 9% journalist per key', []],
  ['visits', 'max risk 9% marketer per region against plain', []],
  ['visits', 'ban columns anything, "at all"', []],
  ['visits', 'min cohort 5 people per key when year >= 2_020 and region is any of north, "south"', []],
  [
    'visits',
    'min cohort 5 people per region when year >= 2_020',
    ['FL0411 [year] the rows of a group may differ in `year`'],
  ],
  [
    'visits',
    'min cohort 5 people per key when region is known',
    ['FL0403 [region is known] a table would fare better here for leaving out `region`'],
  ],
  [
    'visits',
    'min cohort 5 people per key unless region is only north',
    ['FL0305 [region is only north] `region` has one value, so `is only` says nothing'],
  ],
  ['visits', 'min cohort 5 people per key unless region', ['FL0303 [region] `region` does not stand alone']],
  [
    'visits',
    'min cohort 5 people per key unless year < 5 people',
    ['FL0301 [5 people] `year` is a plain number without a unit'],
  ],
  ['visits', 'min cohort 5 people per regio', ['FL0220 [regio] `visits` has no column `regio`']],
  ['visits', 'max precision month of born', ['FL0220 [born] `visits` has no column `born`']],
  [
    'visits',
    'min diversity 3 of minutes per key',
    ['FL0307 [minutes] `minutes` is no `sensitive` column of `visits`'],
  ],
  [
    'visits',
    'max share 80% of drug by top 1 per key',
    ['FL0307 [drug] `drug` is no `measure` column of `visits`'],
  ],
  ['visits', 'max risk 9% per key against plain', ['FL0411 [plain] `against` does not go with `max risk`']],
  ['visits', 'min cohort 5 people per key against plain', ['FL0220 [plain] `plain` has no column `year`']],
  [
    'visits',
    'min cohort 5 people per region against plain',
    ['FL0301 [plain] `plain` names no column of persons, so its rows are counted'],
  ],
  ['visits', 'min cohort 5 rows per region against plain', []],
  ['visits', 'min cohort 5 people per key against nobody', ['FL0213 [nobody] there is no dataset `nobody`']],
  [
    'visits',
    'min cohort 5 people per key zero allowed',
    [
      'FL0411 [min cohort 5 people per key zero allowed] `zero allowed` goes with published counts, and `visits` has none',
    ],
  ],
  [
    'visits',
    'ban full cells per region',
    ['FL0411 [ban full cells per region] `ban full cells` needs to know which column fills a group'],
  ],
  [
    'visits',
    'a: deny when region is north',
    ['FL0411 [region] this clause looks at the whole table, not at groups by `region`'],
  ],
  ['cells', 'min cohort 5 people per key when patients < 100 people and patients is not 7 people', []],
  [
    'cells',
    'min cohort 5 people per key when patients is many',
    ['FL0209 [many] no quantity is named `many`'],
  ],
  ['cells', 'min cohort 5 rows per key zero allowed', []],
  ['cells', 'min difference 5 people per key', []],
  [
    'cells',
    'max uniques 5% per key',
    [
      'FL0411 [max uniques 5% per key] `max uniques` looks at single rows, and those of `cells` are published counts',
    ],
  ],
  ['plain', 'ban full cells per region', []],
  [
    'plain',
    'min cohort 5 people per key',
    ['FL0301 [5 people] `plain` names no column of persons, so its rows are counted'],
  ],
  [
    'plain',
    'max risk 9% journalist per key',
    [
      "FL0411 [max risk 9% journalist per key] a journalist's risk depends on the whole population, and nothing tells of it",
    ],
  ],
  ['visits, plain', 'min diversity 3 of diagnosis per key', []],
  [
    'visits, plain',
    'max closeness 0.2 of diagnosis per key',
    [
      'FL0411 [diagnosis] `plain` and `visits` differ in whether `diagnosis` is ordered, so this would mean two things',
    ],
  ],
  ['visits, plain', 'min cohort 5 rows per key when region is north', []],
  [
    'visits, plain',
    'min cohort 5 rows per key when year is 2_020',
    ['FL0220 [year] `plain` has no column `year`'],
  ],
  ['', 'max share 80% of anything by top 1 per whatever', []],
  ['', 'min cohort 5 people per key zero allowed', []],
  [
    '',
    'min cohort 5 people per region when "region" is north',
    ['FL0411 ["region"] a block for every table knows no column `region`'],
  ],
])('in %s: %s', (names, clause, told) => {
  expect(briefly(about(names, clause))).toEqual(told);
});

test.each<readonly [roles: string, told: readonly string[]]>([
  ['person a  count b', ['FL0410 [count b] a table has `person` or `count`, not both']],
  ['count a  person b', ['FL0410 [person b] a table has `person` or `count`, not both']],
  ['key a  harmless a', ['FL0205 [a] the column `a` has two roles']],
  ['count a  count b', ['FL0205 [count b] a table has one `count` column']],
  ['count a to nearest 0', ['FL0306 [0] `nearest` needs a whole number, 1 or more']],
  ['sensitive ordered, a', ['FL0102 [ordered] `ordered` stands behind a column, and here is none']],
  ['sensitive "ordered", a', []],
])('a table with %s', (roles, told) => {
  expect(briefly(`dataset d { ${roles} }`)).toEqual(told);
});
