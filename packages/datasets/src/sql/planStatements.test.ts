import { describe, expect, test } from 'vitest';
import { dialects, planStatements, type Plan } from '@fineline/datasets';
import type { DatasetRoles, Measure } from '@fineline/ruleset';

const roles: DatasetRoles = {
  name: 'viewing',
  person: 'member',
  key: ['area'],
  sensitive: [{ column: 'genre', ordered: false }],
  measure: ['minutes'],
  harmless: [],
  suppressedAs: [],
  missingAs: ['NA'],
  totals: [],
};
const per = { columns: 'key', missing: 'value' } as const;
const size: Measure = {
  id: 'k',
  kind: 'group-size',
  dataset: 'viewing',
  per,
  unit: 'people',
  zeroAllowed: false,
};
const share: Measure = {
  ...{ id: 'share', kind: 'top-share', dataset: 'viewing', per, of: 'minutes', by: 'by-role', top: 2 },
  ...{ contributors: 'with-a-value', ties: 'exactly-n', negative: 'review', decimals: 9 },
};
const people: Measure = {
  ...{ id: 'people', kind: 'journalist-risk', dataset: 'viewing', per, unit: 'people', weight: 'weighting' },
  decimals: 9,
};
const far: Measure = {
  ...{ id: 'far', kind: 'closeness', dataset: 'viewing', per, of: 'genre', unit: 'rows', nulls: 'value' },
  ...{ distance: 'equal', decimals: 9 },
};

function planOf(measures: readonly Measure[], given: Partial<DatasetRoles> = {}): Plan {
  const of = { ...roles, ...given };
  return {
    roles: of,
    groupings: [{ columns: of.key, missing: 'value', measures }],
    ofTable: [],
    groupingOf: new Map(),
  };
}

function textOf(measures: readonly Measure[], name: keyof typeof dialects): string {
  const { statements } = planStatements(
    planOf(measures, { weight: 'weighting' }),
    'lake.viewing',
    dialects[name],
  );
  return statements.map(({ sql }) => sql).join(';\n');
}

describe.each(Object.values(dialects))('$name', ({ name }) => {
  test('counts groups, ranks contributions and measures distances', () => {
    expect(textOf([size, share], name)).toMatchSnapshot();
    expect(textOf([far], name)).toMatchSnapshot();
  });

  test('weighs each person once, by the least of all their rows, whatever the column of weights', () => {
    expect(textOf([people], name)).toMatchSnapshot();
    expect(textOf([people, share, { ...people, id: 'others', weight: 'minutes' }], name)).toMatchSnapshot();
  });

  test('counts distinct persons by nesting, and asks for no grouping sets', () => {
    expect(textOf([size, share, far, people], name)).not.toMatch(
      /COUNT\s*\(\s*DISTINCT|GROUPING SETS|FILTER\s*\(|QUALIFY/i,
    );
  });
});

test('ClickHouse is asked without window functions and names of queries', () => {
  expect(textOf([size, share, far, people], 'clickhouse')).not.toMatch(/OVER \(|WITH \w+ AS \(/);
});

test('cells that are read twice are counted once, under a name that the table does not have', () => {
  const { person: _, ...withoutPerson } = roles;
  const plan = { ...planOf([far]), roles: withoutPerson };
  const [{ sql: text } = { sql: '' }] = planStatements(plan, 'Cells1', dialects.postgres).statements;
  expect(text.match(/FROM "Cells1"/g)).toHaveLength(1);
  expect(text).toContain('WITH cells_1 AS (');
});

const difference: Measure = { id: 'steps', kind: 'difference', dataset: 'viewing', per, unit: 'people' };
const empty: Measure = { id: 'empty', kind: 'zero-cells', dataset: 'viewing', per, grid: 'values-seen' };
const risk: Measure = {
  id: 'risk',
  kind: 'journalist-risk',
  dataset: 'viewing',
  per,
  unit: 'people',
  decimals: 9,
};

describe('how an answer is to be read is said', () => {
  test.each([
    ['a size', size, 'k: `v_p`'],
    ['a share', share, 'share: `v_f0`, in billionths'],
    [
      'a risk',
      risk,
      'risk: 1 divided by how many people a group stands for, which is `v_p`; unknown where that is 0 or less',
    ],
    [
      'what has no line',
      empty,
      'empty: a group that nobody is in has no line: `fineline check` tells which values of the key never meet',
    ],
    [
      'a difference',
      difference,
      'steps: `v_p` is the size of each group now; `fineline check --ledger` holds it against what was released',
    ],
  ] as const)('%s', (_, measure, expected) => {
    const [{ reads } = { reads: [] }] = planStatements(planOf([measure]), 't', dialects.postgres).statements;
    expect(reads).toEqual([expected]);
  });
});

test('what is held against groups of before has the key of each group', () => {
  expect(textOf([difference], 'postgres')).toContain('SELECT k0 AS v_k0, p AS v_p');
  expect(textOf([size], 'postgres')).not.toContain('v_k0');
});

describe('what cannot be said is refused, with the reason', () => {
  test.each([
    [
      'a name that is cut off',
      planOf([size], { key: ['x'.repeat(64)] }),
      'postgres',
      'no way to write the name',
    ],
    ['a name with signs', planOf([size], { key: ['a.b'] }), 'bigquery', 'no way to write the name `a.b`'],
    ['a text', planOf([size], { missingAs: ['\0'] }), 'duckdb', 'no way to write the text'],
    ['a name of its own', planOf([size], { key: ['s'] }), 'clickhouse', 'take the column `s` for'],
    ['published counts', planOf([size], { count: { column: 'n' } }), 'duckdb', 'publishes counts'],
  ] as const)('%s', (_, plan, name, message) => {
    const { statements, refusals } = planStatements(plan, 't', dialects[name]);
    expect(statements).toEqual([]);
    expect(refusals.map(refusal => refusal.message).join('\n')).toContain(message);
  });

  test('groups that agree where values are missing, and populations', () => {
    const plan = planOf([size]);
    const groupings = [{ ...plan.groupings[0]!, missing: 'any' as const, against: 'everybody' }];
    const { refusals } = planStatements({ ...plan, groupings }, 't', dialects.duckdb);
    expect(refusals).toHaveLength(2);
  });
});

test('a plan that asks for nothing needs no query', () => {
  const plan = { ...planOf([]), groupings: [] };
  expect(planStatements(plan, 't', dialects.duckdb)).toEqual({ statements: [], refusals: [] });
});
