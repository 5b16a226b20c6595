// Tables that are judged where they lie, and the queries that `sql` prints, as a user runs them.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { readTable } from '@fineline/datasets';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeSqlite } from '../parity/writeTable.ts';
import { fineline, folderWith } from './commandLine.ts';

const csv = 'member,band,genre,minutes\n1,a,x,10\n2,a,y,20.5\n3,a,y,2\n4,b,x,100\n5,b,x,3\n';
const rules = `
    min cohort 3 people per key
    min diversity 2 of genre per key
    max share 80% of minutes by top 1 per key`;
const dataset = (name: string): string =>
  `dataset ${name} {\n  person member\n  key band\n  sensitive genre\n  measure minutes\n}\n\n`;
const folder = folderWith({
  'p.disclosure': `${dataset('viewing')}policy publish {\n  datasets viewing {${rules}\n  }\n}\n`,
  'counts.disclosure':
    'dataset cells {\n  key band\n  count n\n}\n\npolicy publish {\n  datasets cells {\n    min cohort 3 people per key\n  }\n}\n',
  'two.disclosure': `${dataset('a')}${dataset('b')}policy publish {\n  datasets a, b {${rules}\n  }\n}\n`,
  'posts.disclosure': 'policy p {\n  posts {\n    min cohort 100 people\n  }\n}\n',
  'v.csv': csv,
  'no.parquet': 'not Parquet\n',
  'year-1.csv': csv.split('\n').slice(0, 3).join('\n'),
  'year-2.csv': `${csv.split('\n')[0]!}\n${csv.split('\n').slice(3).join('\n')}`,
});

beforeAll(async () => {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const from = `FROM read_csv('${join(folder, 'v.csv')}')`;
  await connection.run(`COPY (SELECT * ${from}) TO '${join(folder, 'v.parquet')}'`);
  await connection.run(`COPY (SELECT * ${from} WHERE band = 'a') TO '${join(folder, 'part-1.parquet')}'`);
  await connection.run(`COPY (SELECT * ${from} WHERE band = 'b') TO '${join(folder, 'part-2.parquet')}'`);
  connection.closeSync();
  instance.closeSync();
  writeFileSync(join(folder, 'v.csv.gz'), gzipSync(csv));
  const { value: table } = readTable('v.csv', csv);
  const columns = table!.columns.map(column => ({ ...column, as: 'text' as const }));
  writeSqlite(join(folder, 'v.sqlite'), { ...table!, columns }, ['CREATE TABLE other (a)']);
});

interface Checked {
  readonly decisions: readonly {
    readonly id: string;
    readonly text?: string;
    readonly findings: unknown;
    readonly measures: unknown;
  }[];
}

function checked(input: string): Checked['decisions'][number] {
  const { code, out, err } = fineline(
    ['check', 'p.disclosure', input, '--format', 'json', '--groups', '--date', '2026-06-01'],
    { folder },
  );
  expect(err).toBe('');
  expect(code).toBe(1);
  return (JSON.parse(out) as Checked).decisions[0]!;
}

describe('check', () => {
  test('finds in Parquet what it finds in the same rows as text', () => {
    const [text, parquet] = [checked('v.csv'), checked('v.parquet')];
    expect(parquet.findings).toEqual(text.findings);
    expect(parquet.measures).toEqual(text.measures);
    expect(parquet.text).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test.each(['part-*.parquet', 'year-*.csv', 'v.csv.gz', "v.sqlite#it's"])('finds the same in %s', input => {
    const [text, there] = [checked('v.csv'), checked(input)];
    expect(there.findings).toEqual(text.findings);
    expect(there.measures).toEqual(text.measures);
  });

  test('passes over what was installed where the pattern does not name it', () => {
    const there = folderWith({
      'p.disclosure': `${dataset('viewing')}policy p {\n  datasets viewing {\n    min cohort 3 people per key\n  }\n}\n`,
      'data/v.csv': csv.split('\n').slice(0, 4).join('\n'),
      'node_modules/demo/v.csv': csv,
      'v[1].csv.gz': gzipSync(csv.split('\n').slice(0, 4).join('\n')),
      'v1.csv.gz': gzipSync(csv),
    });
    const codes = ['**/*.csv', 'node_modules/**/*.csv', 'v[1].csv.gz'].map(
      input => fineline(['check', 'p.disclosure', input], { folder: there }).code,
    );
    // A file that is there is no pattern of others.
    expect(codes).toEqual([0, 1, 0]);
  });

  test('says how much memory it needs, and needs no more for long lines that there could be', () => {
    const check = (memory: string): ReturnType<typeof fineline> =>
      fineline(['check', 'p.disclosure', 'v.csv.gz', '--memory', memory], { folder });
    expect(check('60MB').code).toBe(1);
    const { code, err } = check('5MB');
    expect(code).toBe(2);
    expect(err).toMatch(
      /^error\[FL0723\]: it takes more memory than it may: .*\n.*\n  help: Allow it more with `--memory`/,
    );
  });

  test('says that it needs a folder for temporary files', () => {
    const env = { TMPDIR: join(folder, 'nowhere') };
    const { code, err } = fineline(['check', 'p.disclosure', 'v.csv.gz'], { folder, env });
    expect(code).toBe(2);
    expect(err).toMatch(
      /^error\[FL0723\]: the folder for temporary files, `.*nowhere`, cannot be written to \(ENOENT\)\n  v\.csv\.gz\n  help: Set `TMPDIR` /,
    );
  });

  test('judges no packed text that is not whole, and none whose bytes are not those that were packed', () => {
    const rows = Array.from({ length: 300 }, (_, at) => `${at},a,${at % 7},${(at * 7919) % 1000}\n`).join('');
    const packed = gzipSync(`${csv}${rows}`);
    const flipped = Buffer.from(packed);
    flipped[packed.length - 8]! ^= 1;
    const broken = {
      ...Object.fromEntries([1, 9, 30, 57].map(cut => [`cut-${cut}.csv.gz`, packed.subarray(0, -cut)])),
      'flipped.csv.gz': flipped,
      'cut.jsonl.gz': gzipSync('{"band":"a"}\n'.repeat(50)).subarray(0, -5),
      'zero.csv.gz': gzipSync(csv.replace('x', '\0')),
      'latin.csv.gz': gzipSync(Buffer.from(csv.replace('x', '\u00e9'), 'latin1')),
    };
    const there = folderWith({
      ...broken,
      'p.disclosure': `${dataset('viewing')}policy p {\n  datasets viewing {\n    min cohort 1 people per key\n  }\n}\n`,
    });
    for (const name of Object.keys(broken)) {
      const { code, err } = fineline(['check', 'p.disclosure', name, '--as', 'viewing'], { folder: there });
      expect(code, name).toBe(2);
      expect(err, name).toMatch(
        /^error\[FL0723\]: `[a-z0-9-]+\.(csv|jsonl)\.gz` is (not whole: it ends in the middle of what was packed|damaged: it does not unpack to what was packed|not a text in UTF-8)\n/,
      );
    }
  });

  test('tells numbers in packed JSON apart, or refuses them', () => {
    const rows = (...ages: readonly string[]): Buffer =>
      gzipSync(
        ages.map((age, at) => `{"member":${at},"band":${age},"genre":"${at}","minutes":1}\n`).join(''),
      );
    const there = folderWith({
      'long.ndjson.gz': rows('9007199254740992', '9007199254740993', '9007199254740992', '9007199254740993'),
      'mixed.jsonl.gz': rows('9007199254740992', '9007199254740993', '1.5'),
      'huge.jsonl.gz': rows('1e400', '2e400'),
      'p.disclosure': `${dataset('viewing')}policy p {\n  datasets viewing {\n    min cohort 3 people per key\n  }\n}\n`,
    });
    const outcomes = ['long.ndjson.gz', 'mixed.jsonl.gz', 'huge.jsonl.gz'].map(name => {
      const { code, out, err } = fineline(['check', 'p.disclosure', name, '--as', 'viewing'], {
        folder: there,
      });
      return [
        code,
        /2 of 2 groups with 4 people/.exec(out)?.[0] ?? /more digits than DuckDB keeps/.exec(err)?.[0],
      ];
    });
    expect(outcomes).toEqual([
      [1, '2 of 2 groups with 4 people'],
      [2, 'more digits than DuckDB keeps'],
      [2, 'more digits than DuckDB keeps'],
    ]);
  });

  test('leaves nothing behind', () => {
    const temporary = folderWith({});
    const { code } = fineline(['check', 'p.disclosure', 'v.parquet'], { folder, env: { TMPDIR: temporary } });
    expect(code).toBe(1);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test.each([
    ['none.parquet', 'FL0901', 'there is no file `none.parquet`'],
    ['no.parquet', 'FL0723', 'DuckDB cannot read it'],
    ['none-*.csv', 'FL0723', 'no file has such a name'],
    ['none-*.parquet', 'FL0723', 'no file has such a name'],
    ['v.sqlite', 'FL0723', "it holds several tables: `it's`, `other`"],
    ['postgres://ann:hush@127.0.0.1:9/db#t', 'FL0723', 'does not let us in'],
    ['postgres://127.0.0.1:9/db?password=hush#t', 'FL0723', 'does not let us in'],
    ['clickhouse://ann:hush@127.0.0.1:9/db#t', 'FL0723', 'cannot be reached'],
    ['clickhouse://ann:hush@127.0.0.1:9/db', 'FL0723', 'the address names no table'],
  ])('says why it cannot read %s, and no password', (input, errorCode, message) => {
    const { code, out, err } = fineline(['check', 'p.disclosure', input], { folder });
    expect(code).toBe(2);
    expect(err).toContain(`error[${errorCode}]`);
    expect(err).toContain(message);
    expect(out + err).not.toContain('hush');
  });
});

describe('sql', () => {
  test.each(['duckdb', 'postgres', 'clickhouse', 'spark', 'trino', 'bigquery', 'snowflake'])(
    'for %s',
    dialect => {
      const { code, out, err } = fineline(
        ['sql', 'p.disclosure', '--dialect', dialect, '--table', 'lake.v'],
        { folder },
      );
      expect(err).toBe('');
      expect(code).toBe(0);
      expect(out).toMatch(/^-- figures for publish about viewing; sha256:[0-9a-f]{64}\n/);
      expect(out).toMatch(/FROM ["`]lake["`]\.["`]v["`]\n/);
      expect(out.trimEnd()).toMatch(/;$/);
    },
  );

  test('refuses what no query says', () => {
    const { code, out, err } = fineline(['sql', 'counts.disclosure', '--dialect', 'duckdb'], { folder });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('error[FL0722]: `cells` publishes counts');
  });

  test.each([
    [['p.disclosure'], "required option '--dialect <dialect>' not specified"],
    [['p.disclosure', '--dialect', 'oracle'], "argument 'oracle' is invalid"],
    [['two.disclosure', '--dialect', 'duckdb'], 'say which table of `publish` is meant: `--as a`, `--as b`'],
    [['posts.disclosure', '--dialect', 'duckdb'], '`p` has no rule about tables'],
    [['none.disclosure', '--dialect', 'duckdb'], 'none.disclosure'],
  ])('%j cannot run', (args, message) => {
    const { code, out, err } = fineline(['sql', ...args], { folder });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
  });
});
