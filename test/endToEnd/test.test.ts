// `fineline test`: every outcome, and what the exit code, the streams and the formats say of it.
import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../root.ts';
import { fineline, folderWith } from './commandLine.ts';

const policy = `policy p {
  version 1.0.0
  effective 2026-01-01
  posts {
    floor: min cohort 100 people
    ban tones warm during 2026-06-01 to 2026-06-30
  }
}
`;
const passing = 'test p {\n  deny "Some 12 fans came." on blog by floor\n}\n';
const failing = 'test p {\n  deny "Some 400 fans <came>." by floor\n}\n';
const ofTables = `dataset d {
  person id
  key a
}
policy p {
  effective 2026-01-01
  datasets d {
    rows: min cohort 2 people per key
  }
}
`;
const folder = folderWith({
  // Marks the project, so that imports may reach up within it.
  'fineline.config.json': '{}',
  'good/p.disclosure': policy + passing,
  'good/deeper/cases.disclosure': `import "../p.disclosure"\ntest p {\n  cases from "cases.jsonl"\n}\n`,
  'good/deeper/cases.jsonl': '{"id": "few", "text": "Some 13 fans came.", "expect": "deny", "by": "floor"}\n',
  'bad.disclosure': policy + failing,
  'both.disclosure': policy + failing + passing,
  'untested.disclosure': policy,
  'wrong.disclosure': policy.replace('people', 'peple') + passing,
  'example.disclosure': policy + passing.replace('blog', 'blgo'),
  'nocases.disclosure': `${policy}test p {\n  cases from "gone.jsonl"\n}\n`,
  'table.disclosure': `${ofTables}test p {\n  deny table d """\n    id,a\n    1,N\n    """ by rows\n  allow table d from "two.csv"\n}\n`,
  'two.csv': 'id,a\n1,N\n2,N\n',
  'tables.disclosure': `${ofTables}test p {\n  allow table d """\n    id,a\n    1,N\n    """\n}\n`,
  'nothere.disclosure': `${ofTables}test p {\n  allow table d from "gone.csv"\n}\n`,
  'beside.disclosure': `policy p {
  posts {
    floor: min cohort 5 people
  }
  datasets {
    ban columns email
  }
}
test p {
  allow post { cohort { size 5 people } }
  deny post { cohort { size 4 people } }
}
`,
  'dated.disclosure': `${policy}test p {\n  deny post { tone warm cohort none } by ban-tones\n}\n`,
  'late.disclosure': `${policy}test p at 2025-12-31 {\n  deny "Some 12 fans came."\n}\n`,
  'post.md': 'Some 12 fans came.\n',
  'empty/post.md': 'Some 12 fans came.\n',
});
const run = (...args: string[]): ReturnType<typeof fineline> => fineline(['test', ...args], { folder });

describe('outcomes', () => {
  test.each([
    ['all passed', ['good/p.disclosure'], 0, '1 example: 1 passed\n'],
    ['a folder', ['good'], 0, '2 examples: 2 passed\n'],
    ['a pattern', ['good/**/*.disclosure'], 0, '2 examples: 2 passed\n'],
    ['one failed', ['bad.disclosure'], 1, '1 example: 1 failed\n'],
    ['one of two failed', ['both.disclosure'], 1, '2 examples: 1 failed, 1 passed\n'],
    ['a table in the policy and one in a file', ['table.disclosure'], 0, '2 examples: 2 passed\n'],
    [
      'a table that comes out otherwise',
      ['tables.disclosure'],
      1,
      '✗ failed  allow   table d """ id,a 1,N """  by p on 2026-01-01',
    ],
    ['one policy', ['good/p.disclosure', '--policy', 'p'], 0, '1 example: 1 passed\n'],
    ['a day from outside', ['dated.disclosure', '--date', '2026-06-30'], 0, '1 example: 1 passed\n'],
    ['the first day of the policy', ['dated.disclosure'], 1, 'it is not in force on 2026-01-01'],
    ['no policy in force', ['late.disclosure'], 1, 'got no decision'],
    ['coverage', ['good/p.disclosure', '--coverage'], 0, 'coverage of p: 1 of 4 sides, 25%'],
    [
      'coverage of rules about tables',
      ['table.disclosure', '--min-coverage', '100', '--coverage'],
      0,
      'coverage of p: 2 of 2 sides, 100%\n',
    ],
    [
      'coverage beside rules about tables',
      ['beside.disclosure', '--coverage'],
      0,
      'coverage of p: 2 of 4 sides, 50%\n  ban-columns: no example reaches it  beside.disclosure:6:5\n  help: Write a table for each side,',
    ],
    ['coverage that is enough', ['good/p.disclosure', '--min-coverage', '25'], 0, '1 passed'],
    [
      'small changes',
      ['good/p.disclosure', '--mutate'],
      0,
      [
        'not noticed  floor with `cohort.size < 99 people` instead of `< 100 people`  good/p.disclosure:5:5',
        '      test p {',
        '        deny post {',
        '          cohort { size 99 people }',
        '        } at 2026-01-01',
        '      }',
      ].join('\n'),
    ],
    [
      'small changes of rules about tables',
      ['table.disclosure', '--mutate'],
      0,
      'small changes of p: 3 of 3 noticed, 100%\n',
    ],
    [
      'a table that is missing',
      ['beside.disclosure', '--mutate'],
      0,
      [
        'not noticed  ban-columns with `review` instead of `deny`  beside.disclosure:6:5',
        '      no simple table tells of it',
      ].join('\n'),
    ],
    ['no tests, which is well', ['untested.disclosure', '--pass-with-no-tests'], 0, 'no examples\n'],
    ['enough of them noticed', ['good/p.disclosure', '--min-score', '10'], 0, '1 passed'],
  ])('%s', (_name, args, code, said) => {
    const outcome = run(...args);
    expect([outcome.code, outcome.err]).toEqual([code, '']);
    expect(outcome.out).toContain(said);
  });

  test.each([
    [
      'coverage that is not enough',
      ['good', '--min-coverage', '26'],
      1,
      'coverage of p is 1 of 4 sides, 25%, and 26% is asked for',
    ],
    ['too few of them noticed', ['good/p.disclosure', '--min-score', '90'], 1, 'and 90% is asked for'],
    ['no tests', ['untested.disclosure'], 2, 'there are no tests in these files'],
    ['no such policy', ['good', '--policy', 'q'], 2, 'there is no policy `q` in these files'],
    ['a policy with a mistake', ['wrong.disclosure'], 2, 'wrong.disclosure:5:27'],
    ['an example with a mistake', ['example.disclosure'], 2, 'Did you mean `blog`?'],
    ['cases that are not there', ['nocases.disclosure'], 2, 'there is no file `gone.jsonl`'],
    ['a table that is none', ['nothere.disclosure'], 2, 'there is no file `gone.csv`'],
    ['a file that is not there', ['gone.disclosure'], 2, 'there is no file `gone.disclosure`'],
    ['a folder without a policy', ['empty'], 2, 'there is no policy in the folder `empty`'],
    ['a post', ['post.md'], 2, '`post.md` is not a policy'],
    ['nothing', [], 2, 'missing required argument'],
    ['an unknown format', ['good', '--format', 'yaml'], 2, 'there is no format `yaml`'],
    ['no percentage', ['good', '--min-coverage', '101'], 2, 'A number from 0 to 100'],
  ])('%s', (_name, args, code, said) => {
    const outcome = run(...args);
    expect(outcome.err).toContain(said);
    expect(outcome.code).toBe(code);
  });
});

describe('formats', () => {
  test('text shows the post, the difference and the place', () => {
    expect(run('both.disclosure').out).toBe(
      [
        '✗ failed  deny    Some 400 fans <came>.  by p on 2026-01-01',
        '',
        '  Some 400 fans <came>.',
        '',
        '  differs  expected deny, got allow: no rule of that effect found anything',
        '           `floor` is not among the findings: it is kept, since `cohort.size` is 400',
        '  at       both.disclosure:10:8',
        '',
        '✓ passed  deny    Some 12 fans came.  by p on 2026-01-01',
        '',
        '2 examples: 1 failed, 1 passed',
        '',
      ].join('\n'),
    );
  });

  test('plain is sentences', () => {
    expect(run('bad.disclosure', '--format', 'plain', '--coverage').out).toBe(
      [
        'Failed: deny by p on 2026-01-01, of the post "Some 400 fans <came>.". In bad.disclosure, line 10, column 8. Expected deny, got allow: no rule of that effect found anything. `floor` is not among the findings: it is kept, since `cohort.size` is 400.',
        'Coverage of p: 1 of 4 sides, 25%.',
        'Line 5, floor: no example breaks it.',
        'Line 6, ban-tones: no example reaches it.',
        'Write a post for each side, and state in it the facts that the rule reads.',
        'A fact that is left out is unknown; `none` says that there is none.',
        '1 example: 1 failed.',
        '',
      ].join('\n'),
    );
  });

  test('json has the whole of it', () => {
    const { out, code } = run('good', '--format', 'json', '--coverage');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      formatVersion: 1,
      passed: 2,
      failed: 0,
      policies: [
        {
          policy: 'p',
          version: '1.0.0',
          ruleSet: expect.stringMatching(/^sha256:/),
          examples: [
            {
              policy: 'p',
              place: { file: 'good/deeper/cases.jsonl', line: 1, column: 1 },
              subject: { kind: 'case', id: 'few' },
            },
            {
              place: { file: 'good/p.disclosure', line: 10, column: 8 },
              subject: { kind: 'text', text: 'Some 12 fans came.' },
              date: '2026-01-01',
              expected: { verdict: 'deny', by: ['p/floor'], only: false },
              passed: true,
              differences: [],
            },
          ],
          coverage: { own: { policy: 'p', reached: 1, total: 4, percent: 25 }, parents: [] },
        },
      ],
    });
    expect(out).not.toContain('"trace"');
  });

  test('json of a policy that does not compile is its diagnostics', () => {
    const { out, code } = run('wrong.disclosure', '--format', 'json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ formatVersion: 1, diagnostics: [{ code: 'FL0219', line: 5 }] });
  });

  test('junit names posts and tables by what they are', () => {
    const { out } = run('bad.disclosure', 'tables.disclosure', '--format', 'junit');
    expect(out).toContain('<testsuites tests="2" failures="2" errors="0">');
    expect(out).toContain('name="deny: Some 400 fans &lt;came&gt;."');
    expect(out).toContain('name="allow: table d &quot;&quot;&quot; id,a 1,N &quot;&quot;&quot;"');
  });

  test('several at once, the exit code the same', () => {
    const own = folderWith({ 'bad.disclosure': policy + failing });
    const args = ['test', 'bad.disclosure', '--format', 'text', '--format', 'junit=out.xml'];
    expect(fineline(args, { folder: own })).toMatchObject({
      code: 1,
      out: expect.stringContaining('1 failed'),
    });
    expect(readFileSync(join(own, 'out.xml'), 'utf8')).toContain('failures="1"');
  });
});

test('explains itself', () => {
  expect(run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('Usage: fineline test') });
});

test('watches the policy and its cases until it is interrupted', async () => {
  const own = folderWith({
    'p.disclosure': `${policy}test p {\n  cases from "more.jsonl"\n}\n`,
    'more.jsonl': '{"text": "Some 13 fans came.", "expect": "deny"}\n',
  });
  const command = join(root, 'packages/fineline/dist/fineline.cjs');
  const child = spawn(process.execPath, [command, 'test', 'p.disclosure', '--watch'], { cwd: own });
  const ended = new Promise<number | null>(settle => child.once('exit', settle));
  const lines = new Map<string, () => void>();
  let said = '';
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
    for (const [words, settle] of lines) if (said.includes(words)) settle();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const heard = (words: string): Promise<void> =>
    new Promise(settle => {
      if (said.includes(words)) settle();
      else lines.set(words, settle);
    });
  try {
    await heard('watching 2 files');
    await heard('1 example: 1 passed');
    appendFileSync(join(own, 'more.jsonl'), '{"text": "Some 14 fans came.", "expect": "allow"}\n');
    await heard('2 examples: 1 failed, 1 passed');
    renameSync(join(own, 'p.disclosure'), join(own, 'q.disclosure'));
    await heard('FL0901');
    renameSync(join(own, 'q.disclosure'), join(own, 'p.disclosure'));
    rmSync(join(own, 'more.jsonl'));
    await heard('there is no file `more.jsonl`');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  } finally {
    child.kill('SIGKILL');
  }
}, 60_000);

test('a table has a case for each row, in every format', () => {
  const rows = 'tone | cohort.size | verdict\n warm | 3 people | deny by floor\n warm | none | deny';
  const own = folderWith({ 'p.disclosure': `${policy}test p {\n  each "who" {\n${rows}\n}\n}\n` });
  const said = (...args: string[]): string =>
    fineline(['test', 'p.disclosure', ...args], { folder: own }).out;
  expect(said()).toContain('✓ passed  deny    who, case 1  by p');
  expect(said()).toContain('✗ failed  deny    who, case 2  by p');
  expect(said()).toContain('warm | none | deny');
  expect(said('--format', 'plain')).toContain('Failed: deny by p on');
  expect(said('--format', 'junit')).toContain('name="deny: who, case 1"');
  const { policies } = JSON.parse(said('--format', 'json')) as {
    policies: readonly { examples: unknown[] }[];
  };
  expect(policies[0]?.examples[0]).toMatchObject({
    passed: true,
    subject: { kind: 'row', table: 'who', number: 1, written: 'warm | 3 people | deny by floor' },
  });
});

test('the examples of the story', () => {
  const file = 'examples/holiday-posts/policies/public-posts.disclosure';
  const { out } = fineline(['test', file, '--format', 'json']);
  const { policies } = JSON.parse(out) as {
    policies: readonly { examples: readonly { expected: { verdict: string }; passed: boolean }[] }[];
  };
  expect(policies[0]?.examples.map(({ expected, passed }) => [expected.verdict, passed])).toEqual([
    ['deny', true],
    ['allow', true],
    ['review', true],
  ]);
});
