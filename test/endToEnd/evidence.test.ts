// Signed rule sets and decision logs, from the command line alone: whatever is done to the files, it is noticed.
import { spawnSync } from 'node:child_process';
import { createHash, createPrivateKey } from 'node:crypto';
import { existsSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../root.ts';
import { fineline, folderWith } from './commandLine.ts';

const policy = (floor: number): string =>
  `policy p {\n  version 1.0.0\n  posts {\n    floor: min cohort ${floor} people\n  }\n}\n`;
const folder = folderWith({
  'p.disclosure': policy(100),
  'next.disclosure': policy(200),
  'crowd.md': 'About 4,000 people watched it last month.\n',
  'tables.disclosure':
    'fact reach: people\ndataset d {\n  key region\n  measure balance\n}\npolicy tables {\n  version 1.0.0\n  posts {\n    floor: min cohort 100 people\n  }\n  datasets d {\n    few: min cohort 3 rows per region\n    low: min value 0 of balance\n    far: deny when reach > 10 people\n  }\n}\n',
  'named.disclosure':
    'dataset d {\n  key region\n  measure balance\n}\npolicy named {\n  datasets d {\n    few: min cohort 3 rows per region unless region is "Hamlet"\n  }\n}\n',
  'named.csv': 'region,balance\nHamlet,1\nTown,2\nTown,2\nCity,2\nCity,2\nCity,2\n',
  'pos.csv': 'region,balance\nN,3\nN,10\nN,4\nS,1\n',
  'other.csv': 'region,balance\nN,3\nN,10\nN,4\nS,2\n',
  'neg.csv': 'region,balance,note\nN,3,a\nN,-10,b\nN,4,c\n',
  'few.md': 'Dear 12 fans who watched it, hello.\n',
  'strange.json': '[{"id":"\\ud800","text":"12 fans watched it.","campaign":"\\ud800"}]',
  'some.pem': 'no key\n',
});
const run = (...args: string[]): ReturnType<typeof fineline> => fineline(args, { folder });
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const put = (file: string, text: string): void => writeFileSync(join(folder, file), text);

/** The first message on stderr. */
const said = (outcome: ReturnType<typeof fineline>): string => outcome.err.split('\n')[0]!;

beforeAll(() => {
  expect(run('sign', '--new-key', 'legal').code).toBe(0);
  expect(run('sign', '--new-key', 'brand').code).toBe(0);
  expect(run('sign', 'p.disclosure', '--key', 'legal.key.pem').code).toBe(0);
  expect(run('compile', 'p.disclosure').code).toBe(0);
  for (const half of ['pub', 'key'])
    put(`both.${half}.pem`, read(`legal.${half}.pem`) + read(`brand.${half}.pem`));
  const lock = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' } as const;
  put('locked.pem', createPrivateKey(read('legal.key.pem')).export(lock).toString());
});

describe('keys', () => {
  test('the private one is its owner’s alone, and neither is written over', () => {
    expect(statSync(join(folder, 'legal.key.pem')).mode & 0o77).toBe(0);
    const again = run('sign', '--new-key', 'legal');
    expect([again.code, said(again)]).toEqual([
      2,
      'error: `legal.key.pem` cannot be written: it is there already',
    ]);
  });
  test.each([
    ['some.pem', 'error[FL0911]: `some.pem` is no public key in PEM'],
    ['legal.key.pem', 'error[FL0911]: `legal.key.pem` is a private key: verify with the public one'],
    ['both.pub.pem', 'error[FL0911]: `both.pub.pem` holds several keys'],
    ['none.pem', 'error[FL0901]: there is no file `none.pem`'],
  ])('%s does not verify', (key, message) => {
    for (const command of [
      ['verify', 'p.signed.rules.json'],
      ['check', 'p.signed.rules.json', 'crowd.md'],
    ]) {
      const outcome = run(...command, '--key', key);
      expect([outcome.code, said(outcome)]).toEqual([2, message]);
    }
  });
  test('what is signed can be printed', () => {
    const { code, out } = run('sign', 'p.disclosure', '--key', 'legal.key.pem', '-o', '-');
    expect([code, out]).toEqual([0, expect.stringMatching(/^\{\n {2}"payloadType": /)]);
  });

  test.each([
    ['some.pem', 'is no private key in PEM', 'fineline sign --new-key NAME'],
    ['legal.pub.pem', 'is a public key: sign with the private one', 'fineline sign --new-key NAME'],
    ['both.key.pem', 'holds several keys', 'Put each into a file of its own'],
    ['locked.pem', 'is a private key behind a passphrase, and nobody is asked for one here', 'openssl pkey'],
  ])('%s does not sign', (key, message, help) => {
    const outcome = run('sign', 'p.disclosure', '--key', key);
    expect([outcome.code, said(outcome)]).toEqual([2, `error[FL0911]: \`${key}\` ${message}`]);
    expect(outcome.err).toContain(help);
  });
});

describe('a rule set that is not what it says', () => {
  beforeAll(() => {
    const rules = read('p.rules.json');
    put('odd.rules.json', rules.replace('"value": 100', '"value": 2'));
    put('twice.rules.json', rules.replace(/\}\s*$/, ', "waivers": [], "rules": [] }'));
  });

  test.each([
    ['explain', 'odd.rules.json'],
    ['sign', 'odd.rules.json', '--key', 'legal.key.pem'],
  ])('%s refuses it', (...args) => {
    expect(read('odd.rules.json')).not.toBe(read('p.rules.json'));
    const outcome = run(...args);
    expect([outcome.code, outcome.out, said(outcome)]).toEqual([
      2,
      '',
      'error[FL0905]: the rule set `odd.rules.json` is not sound at /rules/0/when: the `clause` of `p/floor` says something else than its `when`, which is judged by',
    ]);
    expect(existsSync(join(folder, 'odd.signed.rules.json'))).toBe(false);
  });

  test('nobody judges by what states something twice', () => {
    const outcome = run('check', 'twice.rules.json', 'few.md');
    expect([outcome.code, said(outcome)]).toEqual([
      2,
      'error[FL0905]: the rule set `twice.rules.json` is not sound: it states `waivers` twice, and only one of the two would count',
    ]);
  });
});

describe('a signed rule set', () => {
  test('judges as the policy does, for whoever names the key', () => {
    const signed = run(
      'check',
      'p.signed.rules.json',
      'few.md',
      '--key',
      'legal.pub.pem',
      '--format',
      'json',
    );
    const plain = run('check', 'p.disclosure', 'few.md', '--format', 'json');
    expect([signed.code, signed.err, signed.out]).toEqual([1, '', plain.out]);
  });
  test.each([
    ['no key', ['p.signed.rules.json'], 'is signed, and nobody said whose signature counts'],
    [
      'another key',
      ['p.signed.rules.json', '--key', 'brand.pub.pem'],
      'none of the signatures is one of the keys given',
    ],
    ['unsigned', ['p.rules.json', '--key', 'legal.pub.pem'], '`p.rules.json` is not signed'],
    ['a policy text', ['p.disclosure', '--key', 'legal.pub.pem'], '`p.disclosure` is not signed'],
  ])('is not taken: %s', (_name, args, message) => {
    const outcome = run('check', ...args, 'crowd.md');
    expect([outcome.code, outcome.out]).toEqual([2, '']);
    expect(said(outcome)).toContain(message);
  });
  test.each([
    ['explain', []],
    ['why', ['crowd.md', 'few.md', '--date', '2026-12-01']],
    ['read', ['few.md']],
  ])('`%s` takes it from whoever names the key', (command, posts) => {
    const [signed, plain] = [['p.signed.rules.json', '--key', 'legal.pub.pem'], ['p.rules.json']].map(
      policy => run(command, ...policy, ...posts, '--format', 'json'),
    );
    expect([signed!.code, signed!.err, signed!.out]).toEqual([0, '', plain!.out]);
    const strange = run(command, 'p.signed.rules.json', ...posts, '--key', 'brand.pub.pem');
    expect([strange.code, said(strange)]).toEqual([2, expect.stringContaining('none of the signatures')]);
  });
  test('`sql` takes it from whoever names the key', () => {
    const sign = ['sign', 'tables.disclosure', '--key', 'legal.key.pem', '-o', 'tables.signed.rules.json'];
    expect(run(...sign).code).toBe(0);
    const { code, out } = run(
      ...['sql', 'tables.signed.rules.json', '--dialect', 'duckdb', '--key', 'legal.pub.pem'],
    );
    expect([code, out]).toEqual([0, run('sql', 'tables.disclosure', '--dialect', 'duckdb').out]);
  });
  test('two people sign the very same bytes', () => {
    put('both.rules.json', read('p.signed.rules.json'));
    const both = ['--key', 'legal.pub.pem', '--key', 'brand.pub.pem', '--threshold', '2'];
    expect(run('verify', 'both.rules.json', ...both).code).toBe(1);
    expect(run('sign', 'both.rules.json', '--key', 'brand.key.pem').code).toBe(0);
    const outcome = run('verify', 'both.rules.json', ...both);
    expect([outcome.code, outcome.out.split('\n')[0]]).toEqual([
      0,
      'both.rules.json: signed by legal.pub.pem and brand.pub.pem',
    ]);
    expect(run('check', 'both.rules.json', 'crowd.md', ...both).code).toBe(0);
  });
  test('names the one before it', () => {
    expect(run('sign', 'next.disclosure', '--key', 'legal.key.pem', '--previous', 'p.rules.json').code).toBe(
      0,
    );
    const digest = /sha256:\w+/.exec(run('compile', 'p.disclosure', '-o', 'again.rules.json').err)![0];
    expect(run('verify', 'next.signed.rules.json', '--key', 'legal.pub.pem').out).toContain(
      `takes the place of ${digest}`,
    );
  });
  test('takes no place of its own', () => {
    const outcome = run('sign', 'p.disclosure', '--key', 'legal.key.pem', '--previous', 'p.rules.json');
    expect([outcome.code, said(outcome)]).toEqual([
      2,
      'error: `--previous` is the release whose place this one takes, and `p.rules.json` is the same one',
    ]);
  });
  test('that states something twice is opened by nobody', () => {
    const twice = read('p.signed.rules.json').replace('"payload": ', '"payload": "e30=", "payload": ');
    put('twice.signed.rules.json', twice);
    const message =
      'error[FL0910]: `twice.signed.rules.json` states `payload` twice, and only one of the two would count';
    for (const [command, code] of [
      [['verify', 'twice.signed.rules.json', '--key', 'legal.pub.pem'], 1],
      [['check', 'twice.signed.rules.json', 'crowd.md', '--key', 'legal.pub.pem'], 2],
      [['sign', 'twice.signed.rules.json', '--key', 'brand.key.pem'], 2],
    ] as const) {
      const outcome = run(...command);
      expect([outcome.code, outcome.out, said(outcome)]).toEqual([code, '', message]);
    }
    expect(read('twice.signed.rules.json')).toBe(twice);
  });
  test.each([
    ['its payload', (text: string) => text.replace('"payload": "ey', '"payload": "fy')],
    ['its type', (text: string) => text.replace('release+json', 'other+json')],
    ['its signature', (text: string) => text.replace(/"sig": "../, '"sig": "AA')],
    ['nobody', (text: string) => JSON.stringify({ ...(JSON.parse(text) as object), signatures: [] })],
    ['cut off', (text: string) => text.slice(0, -20), 2, 'FL0905'],
  ])('is refused when changed: %s', (_name, change, code = 1, fault = 'FL0910') => {
    const before = read('p.signed.rules.json');
    put('changed.rules.json', change(before));
    expect(read('changed.rules.json')).not.toBe(before);
    const outcome = run('verify', 'changed.rules.json', '--key', 'legal.pub.pem');
    expect([outcome.code, outcome.out]).toEqual([code, '']);
    expect(said(outcome)).toContain(`error[${fault}]`);
  });
});

describe('a decision log', () => {
  const judge = (log: string, ...inputs: string[]): number | null =>
    run('check', 'p.rules.json', ...inputs, '--log', log, '--fail-on', 'never').code;

  test('goes on where it ended, and says nothing of the text', () => {
    expect(judge('log.jsonl', 'crowd.md', 'few.md')).toBe(0);
    expect(judge('log.jsonl', 'strange.json')).toBe(0);
    const outcome = run('verify', 'log.jsonl');
    expect([outcome.code, outcome.out.split('\n')[0]]).toEqual([
      0,
      'log.jsonl: 3 decisions, each following from the one before',
    ]);
    expect(read('log.jsonl')).not.toContain('fans');
    expect(existsSync(join(folder, 'log.jsonl.lock'))).toBe(false);
  });
  test('says where the day of each came from, which judging again does not change', () => {
    put('old.md', '---\npublishes: 2026-01-31\n---\nAbout 4,000 people watched it last month.\n');
    judge('days.jsonl', 'crowd.md', 'old.md');
    run('check', 'p.rules.json', 'crowd.md', 'old.md', '--log', 'days.jsonl', '--date', '2026-03-01');
    expect(read('days.jsonl').match(/"dateFrom":"\w+"/g)).toEqual(
      ['today', 'publishes', 'date', 'publishes'].map(it => `"dateFrom":"${it}"`),
    );
    expect(run('report', 'days.jsonl', '-o', '-').out).toContain(
      'By p 1.0.0 on 2026-01-31, as the post says.',
    );
    const { code, out } = run('verify', 'days.jsonl', '--replay', 'p.rules.json');
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('4 decisions judged again, with the same outcome'),
    ]);
  });
  test('is judged again with the same outcome', () => {
    judge('again.jsonl', 'crowd.md', 'few.md', 'strange.json');
    expect(run('verify', 'again.jsonl', '--replay', 'p.rules.json').out).toContain(
      '3 decisions judged again, with the same outcome',
    );
  });
  test('is judged again by the signed rule set, of whoever names the key', () => {
    judge('by-key.jsonl', 'crowd.md', 'few.md');
    const again = ['verify', 'by-key.jsonl', '--replay', 'p.signed.rules.json'];
    const { code, out } = run(...again, '--key', 'legal.pub.pem');
    expect([code, out]).toEqual([0, expect.stringContaining('2 decisions judged again')]);
    expect(run(...again, '--key', 'brand.pub.pem').code).toBe(2);
    expect(run(...again).code).toBe(2);
  });
  test('of which nothing is judged again is no log that was', () => {
    judge('other.jsonl', 'crowd.md', 'few.md', 'strange.json');
    const others = run('verify', 'other.jsonl', '--replay', 'next.disclosure');
    expect(others.code).toBe(1);
    expect(said(others)).toContain(
      'nothing in `other.jsonl` was judged again: 3 decisions by rule sets that were not named',
    );
    put('other.openings.jsonl', '');
    const erased = run('verify', 'other.jsonl', '--replay', 'p.rules.json');
    expect(erased.code).toBe(1);
    expect(said(erased)).toContain('was judged again: 3 decisions without an opening');
    expect(run('verify', 'other.jsonl').code).toBe(0);
    put('other.jsonl', '');
    const empty = run('verify', 'other.jsonl', '--replay', 'p.rules.json');
    expect(empty.code).toBe(1);
    expect(said(empty)).toContain('was judged again: there is no decision');
  });
  describe('of tables', () => {
    const tables = (log: string, ...inputs: string[]): void => {
      const args = ['check', 'tables.disclosure', ...inputs, '--log', log, '--fail-on', 'never'];
      expect(run(...args, '--date', '2026-12-31').code).toBe(0);
    };
    const openingsIn = (log: string): readonly Record<string, unknown>[] =>
      read(log.replace('.jsonl', '.openings.jsonl'))
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line) as Record<string, unknown>);

    test('is judged again with the same outcome, posts among them', () => {
      tables('tables.jsonl', 'pos.csv', 'crowd.md', 'neg.csv', '--groups');
      tables('tables.jsonl', 'pos.csv', '--state', 'reach=11');
      const verdicts = read('tables.jsonl').match(/"verdict":"\w+"/g);
      expect(verdicts).toEqual(['deny', 'allow', 'deny', 'deny'].map(it => `"verdict":"${it}"`));
      const { code, out } = run('verify', 'tables.jsonl', '--replay', 'tables.disclosure');
      expect([code, out]).toEqual([
        0,
        expect.stringContaining('4 decisions judged again, with the same outcome'),
      ]);
    });
    test('tells two tables with one outcome apart, by their bytes and by what was measured', () => {
      tables('two.jsonl', 'pos.csv', 'other.csv');
      const [pos, other] = openingsIn('two.jsonl').map(({ table }) => table as Record<string, unknown>);
      const digest = (file: string): string =>
        `sha256:${createHash('sha256').update(read(file)).digest('hex')}`;
      expect([pos!['text'], other!['text']]).toEqual([digest('pos.csv'), digest('other.csv')]);
      expect(pos!['ofTable']).not.toEqual(other!['ofTable']);
      expect(JSON.stringify(openingsIn('two.jsonl'))).not.toMatch(/"[NS]"/);
    });
    describe('of which a rule looks at a key', () => {
      const named = (log: string, ...more: string[]): ReturnType<typeof fineline> => {
        run('check', 'named.disclosure', 'named.csv', '--log', log, '--fail-on', 'never', ...more);
        return run('verify', log, '--replay', 'named.disclosure');
      };

      test('keeps no key that nobody asked for, and says what that costs', () => {
        const outcome = named('named.jsonl');
        expect(read('named.openings.jsonl')).not.toMatch(/Hamlet|Town|City/);
        const figures = openingsIn('named.jsonl').map(
          ({ table }) => (table as { groupings: unknown }).groupings,
        );
        expect(JSON.stringify(figures)).toBe(
          '[[[{"groups":1,"rows":1,"values":{"rows per (\\"region\\") of d":{"min":1,"max":1}}},{"groups":1,"rows":2,"values":{"rows per (\\"region\\") of d":{"min":2,"max":2}}},{"groups":1,"rows":3,"values":{"rows per (\\"region\\") of d":{"min":3,"max":3}}}]]]',
        );
        expect([outcome.code, said(outcome)]).toEqual([
          1,
          'error[FL0912]: nothing in `named.jsonl` was judged again: 1 decision without the keys that a rule looks at, which `check --groups` keeps',
        ]);
      });
      test('keeps those that somebody asked for', () => {
        const { code, out } = named('groups.jsonl', '--groups');
        expect(read('groups.openings.jsonl')).toMatch(/Hamlet.*Town|Town.*Hamlet/);
        expect([code, out]).toEqual([
          0,
          expect.stringContaining('1 decision judged again, with the same outcome'),
        ]);
      });
    });
    test.each([
      ['a measure', (line: string) => line.replace('"min":-10', '"min":10')],
      ['the digest', (line: string) => line.replace('sha256:', 'sha256:0')],
      ['no table', (line: string) => line.replace(/"table":.*/, '"facts":{}}')],
    ])('shows that %s was exchanged', (_name, change) => {
      for (const file of ['forged.jsonl', 'forged.openings.jsonl'])
        rmSync(join(folder, file), { force: true });
      tables('forged.jsonl', 'neg.csv');
      const before = read('forged.openings.jsonl');
      put('forged.openings.jsonl', change(before));
      expect(read('forged.openings.jsonl')).not.toBe(before);
      const outcome = run('verify', 'forged.jsonl', '--replay', 'tables.disclosure');
      expect([outcome.code, said(outcome)]).toEqual([
        1,
        'error[FL0912]: `forged.jsonl:1`: what is held for it is not what was judged',
      ]);
    });
    test.each([
      '5',
      '{}',
      '{"dataset":"d","rows":1,"ofTable":{"a":{"min":"x"}},"groupings":[],"groupsOf":{},"withoutRole":[]}',
    ])('whoever makes one up has judged nothing: %s', table => {
      tables('made.jsonl', 'neg.csv');
      const { salt } = openingsIn('made.jsonl')[0]!;
      const opening = `{"seq":0,"salt":"${String(salt)}","table":${table}}`;
      const entry = read('made.jsonl').split('\n')[0]!;
      const commitment = `"commitment":"sha256:${createHash('sha256').update(opening).digest('hex')}"`;
      put('made.jsonl', `${entry.replace(/"commitment":"[^"]*"/, commitment)}\n`);
      put('made.openings.jsonl', `${opening}\n`);
      const outcome = run('verify', 'made.jsonl', '--replay', 'tables.disclosure');
      expect([outcome.code, said(outcome)]).toEqual([
        1,
        'error[FL0912]: `made.jsonl:1`: judging again gives another outcome',
      ]);
      for (const file of ['made.jsonl', 'made.openings.jsonl']) rmSync(join(folder, file));
    });
  });

  test('holds when what was judged is erased, and not when it is exchanged', () => {
    judge('erased.jsonl', 'crowd.md', 'few.md');
    const openings = read('erased.openings.jsonl').split('\n');
    put('erased.openings.jsonl', `${openings[1]}\n`);
    const outcome = run('verify', 'erased.jsonl');
    expect(outcome.code).toBe(0);
    expect(outcome.out).toContain('1 decision without an opening: what was judged cannot be shown');
    put('erased.openings.jsonl', `${openings[1]!.replace('"min":12', '"min":1200')}\n`);
    const exchanged = run('verify', 'erased.jsonl');
    expect([exchanged.code, said(exchanged)]).toEqual([
      1,
      'error[FL0912]: `erased.jsonl:2`: what is held for it is not what was judged',
    ]);
  });
  test.each([
    ['a line left out', (lines: string[]) => lines.toSpliced(1, 1), 'this is entry 2 where entry 1 belongs'],
    ['two lines exchanged', ([a, b, c]: string[]) => [a!, c!, b!], 'this is entry 2 where entry 1 belongs'],
    [
      'a changed verdict',
      ([a, b, c]: string[]) => [a!, b!.replace('"verdict":"deny"', '"verdict":"allow"'), c!],
      'it does not follow from the entry before',
    ],
    ['a line added', (lines: string[]) => [...lines, lines[2]!], 'this is entry 2 where entry 3 belongs'],
    [
      'half a line',
      ([a, b, c]: string[]) => [a!, b!, c!.slice(0, 40)],
      'this line is no entry of a decision log',
    ],
    [
      'a time that is none',
      ([a, b, c]: string[]) => [a!, b!, c!.replace(/"at":"\d{4}/, '"at":"never')],
      'this line is no entry of a decision log',
    ],
    ['an empty line', ([a, b, c]: string[]) => [a!, '', b!, c!], 'this line is no entry of a decision log'],
  ])('shows %s', (_name, change, message) => {
    judge('whole.jsonl', 'crowd.md', 'few.md', 'strange.json');
    put('changed.jsonl', change(read('whole.jsonl').trimEnd().split('\n').slice(0, 3)).join('\n'));
    const outcome = run('verify', 'changed.jsonl');
    expect([outcome.code, outcome.out]).toEqual([1, '']);
    expect(said(outcome)).toContain(message);
  });
  test.each([
    ['2001', 'is of an earlier time than the entry before'],
    ['2999', 'is of a time that is still to come'],
  ])('tells of a time that cannot be, and holds: %s', (year, remark) => {
    judge('times.jsonl', 'crowd.md', 'few.md');
    const lines = read('times.jsonl').trimEnd().split('\n').slice(0, 2);
    lines[1] = lines[1]!.replace(/"at":"\d{4}/, `"at":"${year}`);
    put('times.jsonl', `${lines.join('\n')}\n`);
    const { code, out } = run('verify', 'times.jsonl');
    expect([code, out]).toEqual([
      0,
      expect.stringContaining(
        `\n  \`times.jsonl:2\` ${remark}: a clock was wrong, or the time is not true\n`,
      ),
    ]);
    for (const file of ['times.jsonl', 'times.openings.jsonl']) rmSync(join(folder, file));
  });
  test('shows a cut end to whoever has the signed one', () => {
    judge('signed.jsonl', 'crowd.md', 'few.md');
    expect(run('sign', 'signed.jsonl', '--key', 'legal.key.pem').code).toBe(0);
    const head = ['--head', 'signed.head.json', '--key', 'legal.pub.pem'];
    judge('signed.jsonl', 'crowd.md');
    expect(run('verify', 'signed.jsonl', ...head).code).toBe(0);
    put('signed.jsonl', `${read('signed.jsonl').split('\n')[0]}\n`);
    expect(run('verify', 'signed.jsonl').code).toBe(0);
    const outcome = run('verify', 'signed.jsonl', ...head);
    expect([outcome.code, said(outcome)]).toEqual([
      1,
      'error[FL0912]: `signed.jsonl` has 1 decision, and 2 decisions were signed for in `signed.head.json`',
    ]);
    expect(run('verify', 'signed.jsonl', '--head', 'signed.head.json', '--key', 'brand.pub.pem').code).toBe(
      1,
    );
    judge('other.jsonl', 'few.md', 'crowd.md');
    expect(said(run('verify', 'other.jsonl', ...head))).toContain('is not the log that was signed for');
  });
  test.each([
    [
      'a broken end',
      'broken.jsonl',
      '{"seq":0',
      'error[FL0912]: the end of `broken.jsonl` breaks the log: its last line was written in part',
    ],
    ['a lock', 'locked.jsonl.lock', '', 'error[FL0912]: somebody else adds to `locked.jsonl` now'],
  ])('is not added to: %s', (_name, file, text, message) => {
    put(file, text);
    const outcome = run('check', 'p.rules.json', 'crowd.md', '--log', file.replace('.lock', ''));
    expect([outcome.code, outcome.out, said(outcome)]).toEqual([2, '', message]);
  });

  test('tells that its last entry alone may have been changed, and from then on vouches for it', () => {
    judge('last.jsonl', 'crowd.md', 'few.md');
    put('last.jsonl', read('last.jsonl').replace('"verdict":"deny"', '"verdict":"allow"'));
    const outcome = run('verify', 'last.jsonl');
    expect([outcome.code, outcome.out]).toEqual([
      0,
      expect.stringContaining(
        'whether its last entry was changed, or more were cut off behind it, is known only',
      ),
    ]);
    expect(judge('last.jsonl', 'crowd.md')).toBe(0);
    expect(run('verify', 'last.jsonl').code).toBe(0);
  });
  test.each([
    ['one before the last', ([a, b]: string[]) => [a!.replace('"verdict":"allow"', '"verdict":"deny"'), b!]],
    ['a line left out', ([, b]: string[]) => [b!]],
    ['no entry before the last', ([, b]: string[]) => ['{}', b!]],
    ['an entry without its end', ([a, b]: string[]) => [a!, b!.slice(0, -1)]],
    ['a whole entry that is joined to the next', ([a]: string[]) => [a!], ''],
  ])('is not gone on with where its end does not hold: %s', (_name, change, end = '\n') => {
    judge('end.jsonl', 'crowd.md', 'few.md');
    put('end.jsonl', change(read('end.jsonl').trimEnd().split('\n').slice(0, 2)).join('\n') + end);
    const before = read('end.jsonl');
    const outcome = run('check', 'p.rules.json', 'crowd.md', '--log', 'end.jsonl');
    expect([outcome.code, said(outcome)]).toEqual([
      2,
      expect.stringContaining('error[FL0912]: the end of `end.jsonl` breaks the log: '),
    ]);
    expect(read('end.jsonl')).toBe(before);
    for (const file of ['end.jsonl', 'end.openings.jsonl']) rmSync(join(folder, file));
  });

  const onLinux = (): string =>
    ` ${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`;
  const here = `${hostname()}${process.platform === 'linux' ? onLinux() : ''}`;

  test.each([
    ['runs still', `${process.pid} ${here}`, `It is process ${process.pid}: wait until it has ended.`],
    [
      'was cut off',
      `999999999 ${here}`,
      'It was process 999999999, which was cut off: delete `held.jsonl.lock`.',
    ],
    [
      'ran elsewhere',
      '7 another.example',
      'It is process 7 on `another.example`. If that has ended, delete `held.jsonl.lock`.',
    ],
    [
      'ran in another container of the same name',
      `${process.pid} ${hostname()} 0-0 pid:[1]`,
      `It is process ${process.pid} on \`${hostname()}\`. If that has ended, delete \`held.jsonl.lock\`.`,
    ],
  ])('says whose lock it is: one that %s', (_name, text, help) => {
    put('held.jsonl.lock', `${text}\n`);
    const { code, err } = run('check', 'p.rules.json', 'crowd.md', '--log', 'held.jsonl');
    expect([code, err]).toEqual([2, expect.stringContaining(`  help: ${help}\n`)]);
  });

  test.skipIf(process.platform === 'win32')(
    'and that of a run that had the same number, as in a container',
    () => {
      // What `exec` runs keeps the number of the shell.
      const script = `echo "$$ ${here}" > held.jsonl.lock; exec "$0" "$@"`;
      const command = join(root, 'packages/fineline/dist/fineline.cjs');
      const args = [process.execPath, command, 'check', 'p.rules.json', 'crowd.md', '--log', 'held.jsonl'];
      const { stderr } = spawnSync('sh', ['-c', script, ...args], { cwd: folder, encoding: 'utf8' });
      expect(stderr).toMatch(
        / {2}help: It was process \d+, which was cut off: delete `held\.jsonl\.lock`\.\n/,
      );
    },
  );
});

test.each([
  [
    ['verify', 'p.signed.rules.json'],
    'error: name whose signature of `p.signed.rules.json` counts: `--key legal.pub.pem`',
  ],
  [
    ['verify', 'none.rules.json', '--key', 'legal.pub.pem'],
    'error[FL0901]: there is no file `none.rules.json`',
  ],
  [['verify', 'none.jsonl'], 'error[FL0901]: there is no file `none.jsonl`'],
  [
    ['verify', 'a.jsonl', 'b.jsonl', '--head', 'c.json'],
    'error: `--head` is the signed end of one log: name that log and no other',
  ],
  [
    ['verify', 'p.signed.rules.json', '--threshold', '2'],
    'error: `--threshold` counts signatures: name the keys with `--key`',
  ],
  [
    ['verify', 'p.signed.rules.json', '--threshold', '2', '--key', 'legal.pub.pem'],
    'error: 2 signatures are asked for, and one key is named',
  ],
  [['sign'], 'error: name what to sign: a policy, a rule set, approvals or a decision log'],
  [
    ['sign', 'p.disclosure'],
    'error: name the key to sign with: `--key legal.key.pem`, made by `--new-key legal`',
  ],
  [
    ['check', 'p.rules.json', 'crowd.md', '--log', 'log.txt'],
    'error: `log.txt` is no name for a decision log: it ends in `.jsonl`',
  ],
])('cannot run: %s', (args, message) => {
  const outcome = run(...args);
  expect([outcome.code, outcome.out, said(outcome)]).toEqual([2, '', message]);
});
