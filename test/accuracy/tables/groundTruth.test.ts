// The script runs, tells an equal figure from another one, and says where no measure answers.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { groundTruth } from './groundTruth.ts';

/** Two groups: three rows in the North and one in the South. */
const north = {
  data: { area: ['N', 'N', 'N', 'S'], sex: ['f', 'm', 'f', 'f'], n: [6, 3, 1, 5], w: [2, 2, 1, 4] },
  rows: ['area'],
  value: 'n',
  sensitive: 'sex',
};

function printed(
  published: object,
  ages = '',
  population = '',
): { readonly lines: readonly string[]; readonly different: number } {
  const folder = mkdtempSync(join(tmpdir(), 'fineline-'));
  const file = join(folder, 'published.json');
  writeFileSync(file, JSON.stringify(published));
  writeFileSync(join(folder, 'age.csv'), ages);
  writeFileSync(join(folder, 'population.csv'), population);
  const lines: string[] = [];
  const different = groundTruth([file, folder], folder, line => lines.push(line));
  return { lines, different };
}

test('figures that are right are equal', () => {
  const published = {
    ...{ classes: 2, k: 1, largest_class: 3, average_class_size: 2, fk: [3, 3, 3, 1] },
    ...{ distinction: 0.5, separation: 0.5, discernibility: 10 },
    ...{ sample_uniques: 1, sample_uniqueness: 0.25, prosecutor_max: 1, prosecutor_average: 0.5 },
    ...{ threshold_cells: 2, nk_cells: 1, p_ratio_cells: 1, distinct_l: 1, entropy_l: 1, N_total: 3 },
    ...{ grand_total: 4, status: 'fail', top_share_of_groups: [0.9, 1], t: 0.25 },
    clauses: {
      'min cohort 2 rows per key': { groups: 1, rows: 1 },
      'max share 95% of n by top 2 per area': 1,
    },
  };
  const { lines, different } = printed({ cases: [{ id: 'a', ...north, published }] });
  expect(lines.filter(line => !line.startsWith('equal'))).toEqual([
    '23 equal, 0 different, 0 trap, 0 no measure, 0 not read',
  ]);
  expect(different).toBe(0);
});

test('a figure that is wrong differs, and what no measure says is told apart', () => {
  const { lines, different } = printed({
    cases: [
      { id: 'a', ...north, published: { classes: 3, colour: 'red' } },
      { id: 'b', ...north, published: { k: 9 }, derived: { trap: 'they counted something else' } },
    ],
  });
  expect(lines).toEqual([
    'different  a classes: 2, published 3',
    'no measure a colour: "red"',
    'trap       b k: 1, published 9',
    '0 equal, 1 different, 1 trap, 1 no measure, 0 not read',
  ]);
  expect(different).toBe(1);
});

test('cases are found wherever they stand, and what nobody can read is said and fails', () => {
  const { lines, different } = printed({
    source: { repo: 'theirs' },
    theirs: { tables: { a: { ...north, published: { classes: 2 } } }, l: 3 },
    cases: [
      { id: 'b', ...north, mutate: 'shuffle', published: { classes: 2, k: 1 } },
      { id: 'c', ...north, seed: 7, published: { k: 1 } },
    ],
    counts: [1, 2],
  });
  expect(lines).toEqual([
    'equal      theirs tables a classes: 2',
    'not read   b classes: nobody knows how to do this: shuffle',
    'not read   b k: nobody knows how to do this: shuffle',
    'note       c: nobody reads `seed`',
    'equal      c k: 1',
    'not read   theirs l: 3',
    'not read   counts: [1,2]',
    '2 equal, 0 different, 0 trap, 0 no measure, 4 not read',
  ]);
  expect(different).toBe(4);
});

test('weights, missing keys and populations are those of the case', () => {
  const data = { area: ['N', null, 'S'], n: [1, 1, 1], w: [2, 3, 4] };
  const missing = { id: 'a', data, key: ['area'], weight: 'w', missing: 'any' };
  const { lines } = printed({ cases: [{ ...missing, published: { fk: [2, 3, 2], Fk: [5, 9, 7] } }] });
  expect(lines.at(-1)).toBe('2 equal, 0 different, 0 trap, 0 no measure, 0 not read');
});

test('values are raised to a level of a hierarchy, and rows changed', () => {
  const data = { age: [31, 38, 52, 57] };
  const mutate = 'age := NA on rows 3..3';
  const one = { id: 'a', data, key: ['age'], mutate, hierarchies: { age: 'age.csv' }, levels: { age: 1 } };
  const ages = '31;30-39;*\n38;30-39;*\n52;50-59;*\n57;50-59;*\n';
  const { lines } = printed({ cases: [{ ...one, published: { fk: [2, 2, 1, 1], classes: 3 } }] }, ages);
  expect(lines.at(-1)).toBe('2 equal, 0 different, 0 trap, 0 no measure, 0 not read');
});

test('a population is raised to the levels of the case, and clauses are broken together', () => {
  const ages = '31;30-39;*\n38;30-39;*\n52;50-59;*\n';
  const folder = {
    ...{ id: 'a', key: ['age'], data: { age: [31, 52] }, population: 'population.csv' },
    ...{ hierarchies: { age: 'age.csv' }, levels: { age: 1 } },
  };
  const clauses = {
    'min cohort 2 rows per key against population': 1,
    'min cohort 2 rows per key against population; min cohort 1 rows per key': { groups: 1, rows: 1 },
  };
  const { lines } = printed({ cases: [{ ...folder, published: { clauses } }] }, ages, 'age\n31\n38\n52\n');
  expect(lines.at(-1)).toBe('1 equal, 0 different, 0 trap, 0 no measure, 0 not read');
});

test('what is left to blanked cells, alone and with a linked table', () => {
  const counts = { key: ['region'], count: 'n', totals: ['all'] };
  const byCounty = {
    ...{ ...counts, data: { region: ['A', 'B', 'C', 'county', 'all'], n: [null, null, null, 5, 9] } },
    parents: { region: { A: 'county', B: 'county' } },
  };
  const bySize = {
    ...{ ...counts, data: { region: ['A', 'B', 'C', 'small', 'all'], n: [4, null, null, 5, 9] } },
    ...{ parents: { region: { B: 'small', C: 'small' } }, suppressed: [['A']] },
  };
  const flat = { data: { region: ['A', 'B', 'all'], n: [4, 5, 9] }, suppressed: [['A']] };
  const { lines } = printed({
    cases: [
      { id: 'alone', ...byCounty, published: { bounds: { A: [0, 5], C: [4, 4] }, recoverable: { C: 4 } } },
      { id: 'linked', ...byCounty, linked: [bySize], published: { recoverable: { A: 4, B: 1 } } },
      {
        id: 'clause',
        ...counts,
        ...flat,
        published: { clauses: { 'keep suppressed cells unknown': 'fail' } },
      },
    ],
  });
  expect(lines.at(-1)).toBe('4 equal, 0 different, 0 trap, 0 no measure, 0 not read');
});

test('worked examples: contributions, a table of counts, two areas', () => {
  const { lines } = printed({
    gauss_dominance: {
      ...{ num: [90, 10, 50, 30, 20], cell: ['a', 'a', 'b', 'b', 'b'], sw2: [1, 1, 2, 1, 1] },
      holding: ['x', 'y', 'x', 'x', 'y'],
      published: {
        holding_share_of_top2: [1, 1],
        weighted_default_n1_k70_and_n2_k90_primary: [true, false],
        tauargus_n2_k90_primary: [true, false],
      },
    },
    handbook: {
      p_rule_example_1: {
        X: 1000,
        x1: 500,
        x2: 480,
        published: { dominance_1_90: 'safe', overestimate_pct: 4 },
      },
      group_disclosure: {
        table: { a: { yes: 3, no: 0 }, b: { yes: 3, no: 1 }, c: { yes: 2, no: 2 } },
        published: { a: 'group attribute disclosure', b: 'within-group disclosure', c: 'none' },
      },
      geographic_differencing: {
        ...{ inner: { young: [5, 7] }, outer: { young: [8, 7] } },
        published: { difference: { young: [3, 0] } },
      },
      feasibility_example_3: {
        ...{ row_totals: [4, 2, 3], col_totals: [5, 4], known_row_3: [2, 1] },
        published: { X11: [1, 3] },
      },
    },
  });
  expect(lines.filter(line => !line.startsWith('equal'))).toEqual([
    '10 equal, 0 different, 0 trap, 0 no measure, 0 not read',
  ]);
});

/** Eight rows of the example of Capobianchi, Polettini and Lucarelli, as sdcMicro prints it. */
const francdat = {
  data: {
    Num1: [0.3, 0.12, 0.18, 1.9, 1, 1, 0.1, 0.15],
    Key1: [1, 1, 1, 3, 4, 4, 6, 1],
    Key2: [2, 2, 2, 3, 3, 3, 2, 2],
    Key3: [5, 1, 1, 1, 1, 1, 1, 5],
    Key4: [1, 1, 1, 5, 4, 1, 5, 1],
    w: [18, 45.5, 39, 17, 541, 8, 5, 92],
  },
  keyVars: [2, 3, 4, 5],
  w: 6,
};

test('words of other projects are read, columns by their places, and figures that are estimated', () => {
  const expected = {
    fk: [2, 2, 2, 1, 1, 1, 1, 2],
    Fk: [110, 84.5, 84.5, 17, 541, 8, 5, 110],
    rk: [
      ...[0.01714426, 0.02204233, 0.02204233, 0.17707583],
      ...[0.01165448, 0.29706308, 0.40235948, 0.01714426],
    ],
    violate: { '2-anonymity': 4, '3-anonymity': 8 },
    numberOfClasses: 6,
    'Highest risk': 1,
    // By `Key1` alone, and by `Key2` with `Key4`.
    suda: { 0: 0, 3: 6 + 2 },
  };
  const { lines } = printed({ cases: [{ id: 'f', ...francdat, expected }] });
  expect(lines.filter(line => !line.startsWith('equal'))).toEqual([
    '7 equal, 0 different, 0 trap, 0 no measure, 0 not read',
  ]);
});

test('a part of a population is found in a folder below, with the hierarchies beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fineline-'));
  const write = (name: string, lines: readonly string[]): void =>
    writeFileSync(join(folder, 'arx', name), `${lines.join('\n')}\n`);
  mkdirSync(join(folder, 'arx'));
  write('people.csv', ['age;ill', '30;a', '31;a', '30;b', '41;b', '42;a', '42;b', '42;b', '42;b']);
  write('people_part.csv', ['age;ill', '30;a', '42;b', '42;b']);
  write('people_hierarchy_age.csv', ['30;3x', '31;3x', '41;4x', '42;4x']);
  const shared = { file: 'data/people.csv', sensitive_attribute: 'ill', transformation: [1] };
  const file = join(folder, 'published.json');
  const cases = {
    part: {
      ...{ ...shared, subset: 'people_part.csv' },
      published: { presence: [1 / 3, 0.4], presence_within: [0.2, 0.5], aecs: 1.5 },
    },
    // Two of three are a, and four of five are b; of all three are, and five.
    whole: { ...shared, published: { alpha: 0.8, beta: (2 / 3 - 3 / 8) / (3 / 8), k: 3 } },
    sample: { ...shared, samplingFraction: 1, key: 'age', levels: {}, published: { zayatz: 0.25 } },
  };
  writeFileSync(file, JSON.stringify(cases));
  const lines: string[] = [];
  groundTruth([file, folder], folder, line => lines.push(line));
  expect(lines.filter(line => !line.startsWith('equal'))).toEqual([
    '7 equal, 0 different, 0 trap, 0 no measure, 0 not read',
  ]);
});
