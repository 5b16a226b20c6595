import { expect, test } from 'vitest';
import { runTests, type Mutation } from '@fineline/testing';

const declared = `fact season: one of spring, autumn
dataset d {
  person id
  key a
  sensitive g
  measure m
}
dataset c {
  key a
  count n
  suppressed as "*"
  total "All"
}
`;

/** The mutation of a policy `p` about the tables `d`, of persons, and `c`, of counts. */
function mutated(
  clauses: Readonly<Record<string, readonly string[]>>,
  ...examples: readonly string[]
): Mutation {
  const blocks = Object.entries(clauses).map(
    ([on, own]) => `  datasets ${on} {\n    ${own.join('\n    ')}\n  }\n`,
  );
  const text = `${declared}policy p {\n${blocks.join('')}}\n${examples.join('\n')}`;
  const host = { read: () => ({ problem: 'missing' as const }) };
  const { value, diagnostics } = runTests([{ file: 'p.disclosure', text, host }], { mutate: true });
  expect(diagnostics).toEqual([]);
  expect(value!.flatMap(({ examples }) => examples).filter(({ passed }) => !passed)).toEqual([]);
  return value![0]!.mutation!;
}

/** Each rule that survives a change, with the change. */
function told({ survivors }: Pick<Mutation, 'survivors'>): readonly string[] {
  return survivors.map(({ rule, change }) => `${rule.slice(2)} ${change}`);
}

const table = (...rows: readonly string[]): string => `table d """\n    ${rows.join('\n    ')}\n    """`;

test('a limit is moved by a step, and the examples of tables tell', () => {
  const rows = { d: ['rows: min cohort 2 people per key'] };
  expect(told(mutated(rows))).toEqual([
    'rows with `people per a < 1 person` instead of `< 2 people`',
    'rows with `people per a < 3 people` instead of `< 2 people`',
    'rows with `review` instead of `deny`',
  ]);
  const few = table('id,a,g,m', '1,N,x,1');
  const enough = table('id,a,g,m', '1,N,x,1', '2,N,x,1');
  expect(mutated(rows, `test p {\n  deny ${few}\n  allow ${enough}\n}\n`)).toEqual({
    ...{ total: 3, killed: 3, equivalent: 0, score: 100, survivors: [] },
  });
});

test('an example of another table tells nothing', () => {
  const rules = { d: ['rows: min cohort 2 people per key'], c: ['cells: min cohort 2 people per key'] };
  const { killed, survivors } = mutated(
    rules,
    'test p {\n  deny table c """\n    a,n\n    N,1\n    """\n}\n',
  );
  expect(killed).toBe(2);
  expect(told({ survivors })).toEqual([
    'cells with `people per a < 3 people` instead of `< 2 people`',
    'rows with `people per a < 1 person` instead of `< 2 people`',
    'rows with `people per a < 3 people` instead of `< 2 people`',
    'rows with `review` instead of `deny`',
  ]);
});

test.each<readonly [clause: string, changes: readonly string[]]>([
  [
    'ban columns name, e_mail when channel is email',
    [
      'without `channel`',
      'with `channel` turned round',
      'without `the columns email, name`',
      'without the column `email`',
      'without the column `name`',
      'with `the columns email, name` turned round',
      'with `review` instead of `deny`',
    ],
  ],
  [
    'max closeness 0.2 of g per key unless a is "N" else warn',
    [
      'with `closeness of g per a > 0.1` instead of `> 0.2`',
      'with `closeness of g per a > 0.3` instead of `> 0.2`',
      'with `closeness of g per a >= 0.2` instead of `> 0.2`',
      'without its exception',
      'in its exception, with `the column a` turned round',
      'without the rule',
    ],
  ],
  [
    'max share 80% of m by top 1 per a',
    [
      'with `share of m by top 1 per a > 79%` instead of `> 80%`',
      'with `share of m by top 1 per a > 81%` instead of `> 80%`',
      'with `share of m by top 1 per a >= 80%` instead of `> 80%`',
      'with `review` instead of `deny`',
    ],
  ],
  // No author writes that there be more than none.
  ['max precision month of g', ['with `review` instead of `deny`']],
])('%s', (clause, changes) => {
  expect(told(mutated({ d: [`it: ${clause}`] }))).toEqual(changes.map(it => `it ${it}`));
});

test.each<readonly [what: string, rules: Readonly<Record<string, readonly string[]>>]>([
  [
    'persons',
    {
      d: [
        'rows: min cohort 2 people per key',
        'mail: ban columns name, e_mail when channel is email',
        'kinds: min diversity 2 of g per key unless a is "N" or channel is blog',
        'high: max value 500 of m',
        'sale: deny when channel is tv during 2026-05-01 to 2026-05-31',
      ],
    },
  ],
  ['shares', { d: ['top: max share 80% of m by top 1 per a'] }],
  ['protection', { d: ['left: min protection 10% of m per a'] }],
  ['blanked counts', { c: ['kept: keep suppressed cells unknown to within 5 people'] }],
  [
    'published counts',
    {
      c: [
        'cells: min cohort 5 people per key when n > 2 people',
        'fives: round counts to nearest 5 else review',
      ],
    },
  ],
])('with its tests put in, every survivor is noticed: %s', (_, rules) => {
  const { survivors } = mutated(rules);
  expect(told({ survivors: survivors.filter(it => it.test === undefined) })).toEqual([]);
  const after = mutated(rules, ...survivors.map(({ test = '' }) => test));
  expect([told(after), after.score]).toEqual([[], 100]);
});

test('the test is a short table, with what has to be stated of it', () => {
  const { survivors } = mutated({ d: ['mail: ban columns name when channel is email'] });
  expect(survivors.find(({ change }) => change === 'with `channel` turned round')?.test).toBe(
    [
      'test p {',
      '  deny table d """',
      '    id,a,g,m,name',
      '    1,a,1,1,x',
      '    """ on email at 2026-01-01',
      '}',
      '',
    ].join('\n'),
  );
});

test('an example that stands there is told of elsewhere', () => {
  const rules = { d: ['close: max closeness 0.2 of g per key when channel is email'] };
  const skewed = table('id,a,g,m', '1,N,x,1', '2,N,x,1', '3,S,x,1', '4,S,y,1');
  const { survivors } = mutated(rules, `test p {\n  allow ${skewed} on blog\n}\n`);
  expect(survivors.find(({ change }) => change.includes('> 0.3'))?.test).toBe(
    `test p {\n  deny ${skewed} on email at 2026-01-01\n}\n`,
  );
});

test('what no simple table tells of is said', () => {
  const rules = { d: ['it: max closeness 0.2 of g per key', 'that: warn when season is spring'] };
  const untold = mutated(rules).survivors.filter(({ test }) => test === undefined);
  expect(untold.map(({ change, why }) => [change, why])).toEqual(
    [
      'with `closeness of g per a > 0.1` instead of `> 0.2`',
      'with `closeness of g per a > 0.3` instead of `> 0.2`',
      'with `closeness of g per a >= 0.2` instead of `> 0.2`',
      'with `season` turned round',
    ].map(change => [change, 'no simple table tells of it']),
  );
});
