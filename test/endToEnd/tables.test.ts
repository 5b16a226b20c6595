// Tables on the command line: what is told of them, what is withheld, and what is read beside them.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { root } from '../root.ts';
import { fineline, folderWith } from './commandLine.ts';

const policy = `dataset visits {
  person who
  key area, band
  measure minutes
}

dataset everybody {
  key area, band
}

policy p {
  datasets visits {
    floor: min cohort 2 people per key
    map: min cohort 4 rows per key against everybody else review
    since: min difference 3 people per key else warn
  }
}
`;

const visits = 'who,area,band,minutes\n1,N,young,5\n2,N,young,7\n3,<b>S</b>,old,9\n4,N,old,3\n5,N,old,4\n';
const everybody = `area,band\n${'N,young\n'.repeat(4)}${'N,old\n'.repeat(4)}${'<b>S</b>,old\n'.repeat(4)}`;

const folder = folderWith({
  'p.disclosure': policy,
  'every.disclosure': 'policy every {\n  datasets {\n    min cohort 2 people per key\n  }\n}\n',
  'roles.disclosure': 'dataset visits {\n  person who\n  key area\n  harmless band, minutes\n}\n',
  'visits.csv': visits,
  'everybody.csv': everybody,
  'ledger.jsonl':
    '{"dataset":"visits","key":{"area":"N","band":"young"},"size":1}\n{"dataset":"others","key":{},"size":4}\n',
  'damaged.jsonl': '{"key":{"area":"N"},"size":"many"}\n',
  'cells.disclosure':
    'dataset cells {\n  key area, sex\n  count n\n  suppressed as "*"\n  total "All"\n}\n\npolicy c {\n  datasets cells {\n    keep suppressed cells unknown\n  }\n}\n',
  'cells.csv': 'area,sex,n\nN,f,*\nN,m,*\nN,All,12\n',
  'others.csv': 'area,n\nS,3\n',
  'give.csv': 'sex,area,n\nf,N,4\n',
  'bySex.disclosure': 'dataset by-sex {\n  key sex, area\n  count people\n  suppressed as "x"\n}\n',
  'bySex.csv': 'sex,area,people\nf,N,4\n',
  'release.disclosure': `fact region: one of eu, us

policy release {
  datasets {
    public: deny when channel is public unless consent is documented
    far: review when region is us
  }
}
`,
  'post.md': 'Tea for you.',
});

function check(...args: readonly string[]): ReturnType<typeof fineline> {
  return fineline(['check', ...args, '--date', '2026-06-01'], { folder });
}

interface Told {
  readonly decisions: readonly {
    readonly verdict: string;
    readonly text: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly violating?: object;
      readonly keys?: unknown;
    }[];
    readonly remedies?: readonly object[];
  }[];
}

function told(...args: readonly string[]): Told['decisions'][number] {
  const { out } = check(...args, '--format', 'json');
  return (JSON.parse(out) as Told).decisions[0]!;
}

describe('a table', () => {
  test('is told with how much of it breaks a rule, never with whose it is', () => {
    const { code, out } = check('p.disclosure', 'visits.csv');
    expect(code).toBe(1);
    expect(out).toContain('1 of 3 groups with 1 person: the smallest has 1 person, fewer than 2 people');
    expect(out).not.toContain('<b>S</b>');
    const { findings } = told('p.disclosure', 'visits.csv');
    expect(findings.find(({ rule }) => rule === 'p/floor')).toMatchObject({
      violating: { groups: 1, rows: 1, persons: 1 },
    });
    expect(JSON.stringify(findings)).not.toContain('<b>S</b>');
  });

  test('names groups when asked, as a part on the screen and all in JSON', () => {
    const many = Array.from({ length: 30 }, (_, at) => `${at},area${at},old,1\n`).join('');
    const crowd = folderWith({ 'p.disclosure': policy, 'visits.csv': `who,area,band,minutes\n${many}` });
    const ask = ['check', 'p.disclosure', 'visits.csv', '--groups', '--no-rewrites'];
    expect(fineline(ask, { folder: crowd }).out).toContain('and 10 more');
    const { decisions } = JSON.parse(fineline([...ask, '--format', 'json'], { folder: crowd }).out) as Told;
    expect(decisions[0]!.findings.find(({ rule }) => rule === 'p/floor')!.keys).toHaveLength(30);
  });

  test('has the digest of its text and what would make it pass in the decision', () => {
    const { text, remedies } = told('p.disclosure', 'visits.csv', '--population', 'everybody=everybody.csv');
    expect(text).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(remedies).toHaveLength(1);
    expect(told('p.disclosure', 'visits.csv', '--no-rewrites')).not.toHaveProperty('remedies');
  });

  test('is written as its schema says', () => {
    const schemas = new Ajv2020({ allErrors: true, strict: false, discriminator: true });
    for (const name of ['decision', 'diagnostics', 'ruleset'])
      schemas.addSchema(
        JSON.parse(readFileSync(`${root}grammar/schemas/${name}.schema.json`, 'utf8')) as object,
      );
    const validate = schemas.getSchema('https://fineline.example/schemas/decision-1.json')!;
    validate(JSON.parse(check('p.disclosure', 'visits.csv', '--groups', '--format', 'json').out));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('is a page that runs nothing and holds what it was told as text', () => {
    const { out } = check('p.disclosure', 'visits.csv', '--groups', '--format', 'html');
    expect(out).toContain('&lt;b&gt;S&lt;/b&gt;');
    expect(out).toContain('<table class="grid bars">');
    expect(out).not.toMatch(/<b>|<script|\son\w+=|https?:/i);
    expect(check('p.disclosure', 'visits.csv', '--format', 'html').out).not.toContain('S&lt;');
  });
});

describe('beside a table is read', () => {
  test('what its columns are, where the policy does not say', () => {
    expect(check('every.disclosure', 'visits.csv').out).toContain('nobody said what `who` is');
    const { code, out } = check('every.disclosure', 'visits.csv', '--roles', 'roles.disclosure');
    expect(out).toContain('1 of 2 groups with 1 person');
    expect(code).toBe(1);
    const twice = check('p.disclosure', 'visits.csv', '--roles', 'roles.disclosure');
    expect(twice.code).toBe(2);
    expect(twice.err).toContain('`p` says already what the columns of `visits` are');
  });

  test('what was released before', () => {
    const rules = (args: readonly string[]): readonly string[] =>
      told('p.disclosure', 'visits.csv', '--population', 'everybody=everybody.csv', ...args).findings.map(
        ({ rule, ...finding }) =>
          `${rule} ${'violating' in finding ? JSON.stringify(finding.violating) : ''}`,
      );
    expect(rules(['--ledger', 'ledger.jsonl'])).toContain('p/since {"groups":1,"rows":2,"persons":2}');
    expect(rules([])).toContain('p/since {"groups":3,"rows":5,"persons":5}');
    const damaged = check('p.disclosure', 'visits.csv', '--ledger', 'damaged.jsonl');
    expect(damaged.code).toBe(2);
    expect(damaged.err).toContain('error[FL0721]: line 1 of `damaged.jsonl` is no group that was released');
  });

  test('the whole population', () => {
    expect(check('p.disclosure', 'visits.csv').out).toContain('it is not known how many rows a group has');
    expect(check('p.disclosure', 'visits.csv', '--population', 'everybody=everybody.csv').out).not.toContain(
      'by map',
    );
    expect(check('p.disclosure', 'visits.csv', '--population', 'everybody.csv').code).toBe(2);
    const { code, err } = check('p.disclosure', 'visits.csv', '--population', 'everyone=everybody.csv');
    expect([code, err]).toEqual([
      2,
      'error: `--population everyone=…` names a population that no rule counts in: name `everybody`\n',
    ]);
  });

  test('what is published with it', () => {
    expect(check('cells.disclosure', 'cells.csv').code).toBe(0);
    expect(check('cells.disclosure', 'cells.csv', '--linked', 'others.csv').code).toBe(0);
    const { code, out } = check('cells.disclosure', 'cells.csv', '--linked', 'give.csv');
    expect(out).toContain('a blanked cell can be worked out exactly');
    expect(code).toBe(1);
  });

  test('the blanked cells that are given away, where they are asked for', () => {
    const asked = ['cells.disclosure', 'cells.csv', '--linked', 'give.csv'];
    expect(check(...asked).out).not.toContain('area N');
    expect(check(...asked, '--groups').out).toContain('area N, sex m is 8');
  });

  test('what is published with it, of another dataset', () => {
    const linked = (name: string, ...more: readonly string[]): ReturnType<typeof fineline> =>
      check('cells.disclosure', 'cells.csv', '--linked', `${name}bySex.csv`, ...more);
    // By the roles of the table that is judged nobody can tell what it publishes.
    expect(linked('').out).toContain('it is not known whether a blanked cell can be worked out');
    const { code, out } = linked('by-sex=', '--roles', 'bySex.disclosure');
    expect(out).toContain('a blanked cell can be worked out exactly');
    expect(code).toBe(1);
    const unknown = linked('by-sex=');
    expect(unknown.err).toContain('`--linked by-sex=…` names a dataset that neither `c` nor `--roles`');
    expect(unknown.code).toBe(2);
  });
});

test('a ledger that is not there is not made, since its name may be misspelt', () => {
  const { code, err } = check('p.disclosure', 'visits.csv', '--ledger', 'none.jsonl', '--release');
  expect(code).toBe(2);
  expect(err).toContain('there is no file `none.jsonl`');
  expect(err).toContain('Before the first release the ledger is an empty file: make one.');
});

test('what is released is added to the ledger, once the table passes', () => {
  const since = policy.replace(/^ +(?:floor|map): .*\n/gm, '');
  const place = folderWith({ 'p.disclosure': since, 'visits.csv': visits, 'released.jsonl': '' });
  const run = (...args: readonly string[]): ReturnType<typeof fineline> =>
    fineline(
      ['check', 'p.disclosure', 'visits.csv', '--ledger', 'released.jsonl', '--fail-on', 'warn', ...args],
      {
        folder: place,
      },
    );
  const ledger = (): readonly string[] => readFileSync(`${place}/released.jsonl`, 'utf8').trim().split('\n');
  expect(run('--release').code).toBe(0);
  expect(ledger()).toEqual([
    '{"dataset":"visits","key":{"area":"<b>S</b>","band":"old"},"size":1}',
    '{"dataset":"visits","key":{"area":"N","band":"old"},"size":2}',
    '{"dataset":"visits","key":{"area":"N","band":"young"},"size":2}',
  ]);
  // One more person in a group, and nobody could say that this is not about that person.
  writeFileSync(`${place}/visits.csv`, `${visits}6,N,young,2\n`);
  const next = run('--release');
  expect(next.code).toBe(1);
  expect(next.out.replace(/\s+/g, ' ')).toContain(
    'one differs by 1 person from a group that was released before, fewer than 3 people',
  );
  expect(ledger()).toHaveLength(3);
  expect(fineline(['check', 'p.disclosure', 'visits.csv', '--release'], { folder: place }).code).toBe(2);
});

test('a release that no rule compares is not said to be recorded', () => {
  const own =
    'dataset visits {\n  key area\n}\n\npolicy p {\n  datasets {\n    min cohort 1 people per key\n  }\n}\n';
  const place = folderWith({ 'p.disclosure': own, 'visits.csv': visits, 'released.jsonl': '' });
  const args = ['check', 'p.disclosure', 'visits.csv', '--ledger', 'released.jsonl', '--release'];
  const { code, err } = fineline(args, { folder: place });
  expect([code, readFileSync(`${place}/released.jsonl`, 'utf8')]).toEqual([2, '']);
  expect(err.replace(/\s+/g, ' ')).toContain('adds nothing to the ledger: no rule of `p` compares releases');
});

describe('a release', () => {
  const towns = `dataset people {
  person who
  key town
}

policy p {
  datasets people {
    min difference 2 people per key
  }
}
`;
  const three = 'who,town\n1,A\n2,A\n3,A\n';
  const files = { 'p.disclosure': towns, 't.csv': three, 't4.csv': `${three}4,A\n`, 'l.jsonl': '' };
  const run = (place: string, ...args: readonly string[]): ReturnType<typeof fineline> =>
    fineline(['check', 'p.disclosure', ...args, '--ledger', 'l.jsonl'], { folder: place });
  const ledger = (place: string): string => readFileSync(`${place}/l.jsonl`, 'utf8');
  const first = '{"dataset":"people","key":{"town":"A"},"size":3}\n';

  test('of two tables in one run holds the second against the first', () => {
    const place = folderWith(files);
    for (const how of [[], ['--release']]) {
      const { code, out } = run(place, 't.csv', 't4.csv', ...how);
      expect(code).toBe(1);
      expect(out).toMatch(/allow {2}t\.csv[^]*deny {2}t4\.csv/);
    }
    expect(ledger(place)).toBe(first);
  });

  test.each(['deny', 'review', 'warn', 'never'])(
    'is of no table that is denied, with --fail-on %s',
    failOn => {
      const place = folderWith({ ...files, 'l.jsonl': first });
      expect(run(place, 't4.csv', '--release', '--fail-on', failOn).code).toBe(failOn === 'never' ? 0 : 1);
      expect(ledger(place)).toBe(first);
    },
  );

  test('of a table to review is none, whatever stops the run', () => {
    const unsure = towns.replace('per key', 'per key else review');
    const place = folderWith({ ...files, 'p.disclosure': unsure, 'l.jsonl': first });
    const { code, out } = run(place, 't4.csv', '--release', '--fail-on', 'deny');
    expect([code, out, ledger(place)]).toEqual([0, expect.stringContaining('review  t4.csv'), first]);
  });

  test.each([
    [
      'of all tables or of none where one cannot be judged',
      ['t.csv', 'none.csv'],
      2,
      '',
      'nothing was added, for not',
    ],
    ['of those that pass where another does not', ['t.csv', 't4.csv'], 1, first, '1 group added'],
    ['of none where none passes', ['t4.csv', '--linked', 't.csv'], 1, '', 'nothing was added, for no table'],
  ])('is told of: %s', (_, args, code, lines, said) => {
    const place = folderWith(files);
    const outcome = run(place, ...args, '--release');
    expect([outcome.code, ledger(place)]).toEqual([code, lines]);
    expect(outcome.err).toContain(`l.jsonl: ${said}`);
  });

  test.each([
    ['{"dataset":"People","key":{"town":"A"},"size":2}', 'names the dataset `People`'],
    ['{"dataset":"people","key":{"Town":"A"},"size":2}', 'names the column `Town`'],
    ['{"key":{"town ":"A"},"size":2}', 'names the column `town `'],
  ])('is held against no ledger with the line %s', (line, message) => {
    const { code, err } = run(folderWith({ ...files, 'l.jsonl': `\n${line}\n` }), 't.csv');
    expect(code).toBe(2);
    expect(err).toContain(`error[FL0721]: line 2 of \`l.jsonl\` ${message}, which is not there`);
    // Nothing of the table is shown beside the ledger's name.
    expect(err).toMatch(/^ {2}l\.jsonl$\n {2}help: /m);
  });

  test('knows a code by how it is written, in the table as in the ledger', () => {
    const codes = { 'c.csv': 'who,town\n1,1.10\n2,1.10\n3,1.10\n', 'd.csv': 'who,town\n1,1.1\n2,1.1\n' };
    const place = folderWith({ ...files, ...codes, 'l.jsonl': '{"key":{"town":1.10},"size":4}\n' });
    expect(run(place, 'd.csv').code).toBe(0);
    const { code, out } = run(place, 'c.csv');
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([1, expect.stringContaining('differs by 1 person')]);
    expect(
      run(folderWith({ ...files, ...codes, 'l.jsonl': '' }), 'c.csv', 'd.csv', '--release').err,
    ).toContain('2 groups added');
  });

  test('may stand in a ledger beside other datasets, and groups by other columns', () => {
    const lines =
      '{"dataset":"cats","key":{"town":"A"},"size":2}\n{"key":{"town":"A","street":"B"},"size":1}\n';
    expect(run(folderWith({ ...files, 'l.jsonl': lines }), 't.csv').code).toBe(0);
  });

  test('of tables whose rows are not here holds none against another', () => {
    const packed = { 't.csv.gz': gzipSync(three), 't4.csv.gz': gzipSync(`${three}4,A\n`) };
    const { code, err } = run(folderWith({ ...files, ...packed }), 't.csv.gz', 't4.csv.gz');
    expect(code).toBe(2);
    expect(err).toContain('error[FL0721]: `t4.csv.gz` cannot be held against `t.csv.gz`');
  });

  test('is held against a table that is published together with it', () => {
    const { code, out } = run(folderWith(files), 't.csv', '--linked', 't4.csv');
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain('differs by 1 person from a group that was released before');
  });

  test('waits for another one, and lets go of the ledger', () => {
    const place = folderWith({ ...files, 'l.jsonl.lock': '' });
    const { code, err } = run(place, 't.csv', '--release');
    expect(code).toBe(2);
    expect(err).toContain('error[FL0721]: somebody else releases to `l.jsonl` now');
    expect(ledger(place)).toBe('');
    rmSync(`${place}/l.jsonl.lock`);
    expect(run(place, 't.csv', '--release').code).toBe(0);
    expect(existsSync(`${place}/l.jsonl.lock`)).toBe(false);
    expect(ledger(place)).toBe(first);
  });

  test.skipIf(!existsSync('/dev/full'))('is not in the ledger where nobody could be told of it', () => {
    const place = folderWith(files);
    expect(run(place, 't.csv', '--release', '--format', 'json=/dev/full').code).toBe(2);
    expect(ledger(place)).toBe('');
    expect(existsSync(`${place}/l.jsonl.lock`)).toBe(false);
  });
});

describe('what is stated of a table', () => {
  const released = (...stated: readonly string[]): ReturnType<typeof fineline> =>
    check(
      ...['release.disclosure', 'visits.csv', '--roles', 'roles.disclosure', '--as', 'visits'],
      ...stated.flatMap(one => ['--state', one]),
    );

  test.each([
    [[], 'review', 'nobody said what the channel is'],
    [['channel=email'], 'review', 'nobody said what `region` is'],
    [['channel=email', 'region=eu'], 'allow', '1 allow'],
    [['channel=twitter', 'region=eu'], 'deny', 'the channel is twitter, which is public'],
    [['channel=twitter, email', 'region=us', 'consent=documented'], 'review', '`region` is us'],
  ])('%j', (stated, verdict, found) => {
    const { out, code } = released(...stated);
    expect(out).toContain(`${verdict}  visits.csv`);
    expect(out).toContain(found);
    expect(code).toBe(verdict === 'allow' ? 0 : 1);
  });

  test.each([
    ['chanel=email', 'Did you mean `channel`?'],
    ['tone=playful', '`tone` is a fact of posts, and a table has none'],
    ['channel=owl', '`owl` is not among the words for `channel`'],
    ['channel', 'states nothing'],
    ['=email', 'states nothing'],
  ])('%j is told back', (stated, said) => {
    const { out, err, code } = released(stated);
    expect(err).toContain(said);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  test('one fact is stated once, and of tables', () => {
    expect(released('channel=email', 'channel=tv').err).toContain('`channel` is stated twice');
  });
});

test.each([
  ['--state', 'channel=email'],
  ['--as', 'visits'],
  ['--roles', 'roles.json'],
  ['--ledger', 'ledger.jsonl'],
  ['--ledger', 'ledger.jsonl', '--release'],
  ['--population', 'everybody=everybody.csv'],
  ['--linked', 'others.csv'],
  ['--groups'],
  ['--memory', '300MB'],
])('%s is refused where no table is judged', (...options) => {
  const { err, out, code } = check('p.disclosure', 'post.md', ...options);
  expect(err).toMatch(`error: \`${options[0]}\` speaks of tables, and none is judged: `);
  expect([out, code]).toEqual(['', 2]);
});
