import { expect, test } from 'vitest';
import { results } from '../../testing/inShort.ts';

/** The gaps of one rule about the tables `d`, of persons, or `c`, of counts, in a test with examples. */
function gapsOf(rule: string, ...examples: readonly string[]): readonly string[] {
  const [policy] = results(`dataset d {
  person id
  key a
  sensitive g
}
dataset c {
  key a
  count n
}
policy p {
  datasets d {
    rows: min cohort 2 people per key
    mail: ban columns name, e_mail when channel is email
    kinds: min diversity 2 of g per key unless a is "N" or channel is blog
    sale: deny when channel is tv during 2026-05-01 to 2026-05-31
  }
  datasets c {
    cells: min cohort 3 people per key when n < 10 people
  }
}
waive rows in p for campaign "staff" until 2030-12-31 by "dpo" because "They agreed."
test p {
  ${examples.join('\n  ')}
}
`);
  const gaps = policy!.coverage.own.gaps.filter(it => it.rule === `p/${rule}`);
  return gaps.map(({ message }) => message.replace('no example ', ''));
}

const table = (...rows: readonly string[]): string => `deny table d """\n    ${rows.join('\n    ')}\n    """`;
const one = table('id,a,g', '1,N,x');
const two = table('id,a,g', '1,N,x', '2,N,y');
const both = table('id,a,g', '1,N,x', '2,S,x', '3,S,y');
const named = table('id,a,g,name', '1,N,x,Jo', '2,N,y,Al');
const cells = 'deny table c """\n    a,n\n    N,2\n    M,5\n    """';

test.each<readonly [what: string, rule: string, examples: string[], gaps: string[]]>([
  ['no table', 'rows', [cells], ['reaches it']],
  ['one that breaks it', 'rows', [one], ['keeps it']],
  ['one that keeps it', 'rows', [two], ['breaks it']],
  ['groups on both sides', 'rows', [both], []],
  ['a waived rule was broken all the same', 'rows', [`${one} for campaign "staff"`, two], []],
  ['a table without rows keeps nothing', 'rows', ['deny table d "id,a,g"'], ['reaches it']],
  ['a table without rows, columns', 'mail', ['deny table d "id,a,g" on email'], ['reaches it']],
  ['unknown, without who is who', 'rows', [table('a,g', 'N,x')], ['examples leave it undetermined only']],
  ['out of force', 'sale', [`${two} on tv`], ['reaches it']],
  ['out of force, then in force', 'sale', [`${two} on tv at 2026-05-01`], ['keeps it']],
  [
    'each comparison, what a clause stands for as what it is',
    'mail',
    [`${named} on email`],
    ['keeps it', 'makes `channel is email` false', 'makes `no column is email or name` true'],
  ],
  [
    'a comparison of columns in the words of the author, where there was something to except',
    'kinds',
    [`${one} on tv`, `${two} on blog`],
    ['breaks it', 'makes `a is "N"` false', 'makes `channel is blog` true'],
  ],
  ['all of a rule', 'mail', [`${named} on email`, `${named} on blog`, `${two} on email`], []],
  ['published counts', 'cells', [cells], ['makes `n < 10 people` false']],
])('%s', (_, rule, examples, gaps) => {
  expect(gapsOf(rule, ...examples)).toEqual(gaps);
});

test('each example counts once, however many groups it has', () => {
  const [policy] = results(`dataset d {
  person id
  key a
}
policy p {
  datasets d {
    rows: min cohort 2 people per key when a is not "X"
  }
}
test p {
  ${table('id,a', '1,N', '2,S', '3,S', '4,T', '5,T')}
  ${table('id,a', '1,N', '2,N')}
}
`);
  expect(policy?.coverage.own).toMatchObject({
    reached: 5,
    total: 6,
    percent: 83,
    rules: [
      {
        rule: 'p/rows',
        on: 'dataset',
        broken: 1,
        kept: 2,
        undetermined: 0,
        conditions: [
          { of: 'when', text: 'a is not "X"', true: 2, false: 0 },
          { of: 'when', text: 'people per a < 2 people', true: 1, false: 2 },
        ],
      },
    ],
  });
});
