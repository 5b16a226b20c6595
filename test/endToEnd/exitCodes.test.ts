// Every command and outcome, and what the exit code and the streams say of it.
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fineline, folderWith, type Outcome } from './commandLine.ts';

const policy = 'policy p {\n  version 1.0.0\n  posts {\n    floor: min cohort 100 people\n  }\n}\n';
const folder = folderWith({
  'p.disclosure': policy,
  'wrong.disclosure': policy.replace('people', 'peple'),
  'looser.disclosure': policy.replace('100', '90'),
  'stricter.disclosure': policy.replace('100', '200'),
  'future.disclosure': policy.replace('version 1.0.0', 'effective 2030-01-01'),
  'tables.disclosure': 'policy t {\n  datasets {\n    min cohort 5 people per key\n  }\n}\n',
  'words.disclosure': 'tone snide under sarcastic { phrases "get a life" }\n',
  'late.disclosure':
    policy + 'waive floor in p for campaign "c" until 2020-01-01 by "a@b.example" because "tried once"\n',
  'empty.disclosure': '',
  'two.disclosure': `${policy}${policy.replace('policy p', 'policy q')}`,
  'crowd.md': 'About 4,000 people watched it last month.\n',
  'few.md': 'Dear 12 fans who watched it, hello.\n',
  'maybe.md': 'Over 50 people watched it last month.\n',
  'channel.md': '---\nchannel: twiter\n---\nHello everybody out there.\n',
  'tones.md': '---\ntones: mocking\n---\nHello everybody out there.\n',
  'broken.md': '---\nchannel: [twitter\n---\nHello everybody out there.\n',
  'open.md': '---\nchannel: twitter\nHello everybody out there.\n',
  'blank.md': '---\nchannel: twitter\n---\n',
  'posts.jsonl':
    '{"id":"a","text":"About 4,000 people watched it."}\n\nnot json\n{"id":"b","text":"12 fans watched it."}\n',
  'none.jsonl': '\n\n',
  'none.json': '[]',
  'nothing.json': '{"formatVersion":1,"decisions":[]}',
  'post.json': '{"id":"one","text":"12 fans watched it."}',
  'notpost.json': '{"id":"one"}',
  'binary.md': new Uint8Array([0xff, 0xfe, 0x00, 0x41]),
  'binary.disclosure': new Uint8Array([0x70, 0x00, 0x41]),
  'old.rules.json': '{"formatVersion":0}',
  'bad.rules.json': '{"formatVersion":1,"policy":{}}',
  'nojson.rules.json': '{',
  'sub/inside.md': 'Hello everybody out there.\n',
  'sub.disclosure/inside.md': '',
  'sub/thanks.md': 'About 4,000 people watched it last month.\n',
  'node_modules/tea/thanks.md': 'Dear 12 fans who watched it, hello.\n',
  'sub/node_modules/tea/thanks.md': 'Dear 12 fans who watched it, hello.\n',
});
for (const [name, args] of [
  ['decisions.json', ['check', 'p.disclosure', 'few.md', '--format', 'json']],
  ['decisions.jsonl', ['check', 'p.disclosure', 'few.md', '--format', 'jsonl']],
  ['diff.json', ['diff', 'p.disclosure', 'looser.disclosure', '--format', 'json']],
] as const)
  writeFileSync(join(folder, name), fineline(args, { folder }).out);
const run = (...args: string[]): ReturnType<typeof fineline> => fineline(args, { folder });

describe('check', () => {
  test.each([
    ['fine', ['p.disclosure', 'crowd.md'], 0],
    ['a finding', ['p.disclosure', 'few.md'], 1],
    ['a post of which there is no text to read', ['p.disclosure', 'blank.md'], 1],
    [
      'an undetermined finding fails the gate of its effect',
      ['p.disclosure', 'maybe.md', '--fail-on', 'deny'],
      1,
    ],
    ['no gate', ['p.disclosure', 'few.md', '--fail-on', 'never'], 0],
    ['JSON', ['p.disclosure', 'post.json'], 1],
    ['a pattern', ['p.disclosure', 'cro*.md'], 0],
    ['a pattern that leaves out what was installed', ['p.disclosure', '**/thanks.md'], 0],
    ['the same from the top', ['p.disclosure', `${folder}/**/thanks.md`], 0],
    ['a pattern of what was installed', ['p.disclosure', 'node_modules/*/thanks.md'], 1],
    ['several policies', ['two.disclosure', 'crowd.md'], 0],
    ['one of several', ['two.disclosure', 'crowd.md', '--policy', 'q'], 0],
  ])('%s', (_name, args, code) => {
    const outcome = run('check', ...args);
    expect([outcome.code, outcome.err]).toEqual([code, '']);
    expect(outcome.out).not.toBe('');
  });

  test.each([
    ['no arguments', [], 'missing required argument'],
    ['no policy', ['crowd.md'], 'name a policy'],
    ['no posts', ['p.disclosure'], 'name the posts'],
    ['a policy that is not there', ['gone.disclosure', 'crowd.md'], 'there is no file `gone.disclosure`'],
    ['a post that is not there', ['p.disclosure', 'gone.md'], 'there is no file `gone.md`'],
    ['lines that are not there', ['p.disclosure', 'gone.jsonl'], 'there is no file `gone.jsonl`'],
    ['a pattern without a match', ['p.disclosure', 'gone*.md'], 'no file matches `gone*.md`'],
    ['a post as Windows writes it', ['p.disclosure', 'sub\\gone.md'], 'write `sub/gone.md`'],
    ['a pattern as Windows writes it', ['p.disclosure', 'sub\\gone*.md'], 'write `sub/gone*.md`'],
    ['a table as Windows writes it', ['p.disclosure', 'sub\\gone.parquet'], 'write `sub/gone.parquet`'],
    ['a folder as a post', ['p.disclosure', 'sub'], '`sub` is a folder'],
    ['a folder as a policy', ['sub.disclosure', 'crowd.md'], '`sub.disclosure` is a folder'],
    ['bytes as a post', ['p.disclosure', 'binary.md'], '`binary.md` is a text in UTF-16, not in UTF-8'],
    ['bytes as a policy', ['binary.disclosure', 'crowd.md'], '`binary.disclosure` is not a text file'],
    ['a policy with a mistake', ['wrong.disclosure', 'crowd.md'], 'wrong.disclosure:4:27'],
    ['an empty policy file', ['empty.disclosure', 'crowd.md'], 'empty.disclosure'],
    ['a file without a policy', ['words.disclosure', 'crowd.md'], 'declares no policy'],
    ['a policy by another name', ['p.disclosure', 'crowd.md', '--policy', 'q'], 'there is no policy `q`'],
    ['an unknown channel', ['p.disclosure', 'channel.md'], 'Did you mean `twitter`?'],
    ['a fact that is misspelt', ['p.disclosure', 'tones.md'], '`tone` may be meant'],
    ['front matter that cannot be read', ['p.disclosure', 'broken.md'], 'broken.md:'],
    ['front matter that is not closed', ['p.disclosure', 'open.md'], 'open.md:1:1'],
    ['JSON without a text', ['p.disclosure', 'notpost.json'], 'notpost.json:1:'],
    ['another format version', ['old.rules.json', 'crowd.md'], 'format version 0'],
    ['a rule set that is not sound', ['bad.rules.json', 'crowd.md'], '`name` is missing'],
    ['a rule set that is not JSON', ['nojson.rules.json', 'crowd.md'], 'is not JSON'],
    ['a table that is not there', ['p.disclosure', 'table.csv'], 'there is no file `table.csv`'],
    ['a table in a database', ['p.disclosure', 'postgres://host/db#table'], 'postgres://host/db#table'],
    ['a file of no posts', ['p.disclosure', 'none.jsonl'], 'there is no post in `none.jsonl`'],
    ['a list of no posts', ['p.disclosure', 'none.json'], 'there is no post in `none.json`'],
    ['standard input twice', ['p.disclosure', '-', '-'], '`-` is named twice'],
    ['standard input without a text', ['p.disclosure', '-'], 'the post has no text'],
    [
      'one file for two formats',
      ['p.disclosure', 'crowd.md', '--format', 'json=x', '--format', 'plain=x'],
      '`x` is named twice',
    ],
    ['an unknown format', ['p.disclosure', 'crowd.md', '--format', 'yaml'], 'there is no format `yaml`'],
    [
      'two formats for one stream',
      ['p.disclosure', 'crowd.md', '--format', 'json', '--format', 'text'],
      'only one',
    ],
    ['a day that is none', ['p.disclosure', 'crowd.md', '--date', '2026-02-30'], 'A day in the calendar'],
    ['an unknown option', ['p.disclosure', 'crowd.md', '--formt', 'json'], '--format'],
  ])('%s', (_name, args, said) => {
    const outcome = run('check', ...args);
    expect(outcome.err).toContain(said);
    expect(outcome.code).toBe(2);
  });

  test('no policy in force is no decision', () => {
    const { code, out } = run('check', 'future.disclosure', 'crowd.md', '--date', '2026-12-01');
    expect([code, out]).toEqual([2, expect.stringContaining('2030-01-01')]);
  });

  test('a policy about tables refuses posts', () => {
    expect(run('check', 'tables.disclosure', 'crowd.md').code).toBe(2);
  });

  test('a line that is not JSON is said with its number, and the others are judged', () => {
    const { code, out, err } = run('check', 'p.disclosure', 'posts.jsonl', '--format', 'jsonl');
    expect(err).toMatch(/^posts\.jsonl:3: error\[FL0705\]: .*\n$/);
    expect(
      out
        .trim()
        .split('\n')
        .map(line => (JSON.parse(line) as { id?: string }).id),
    ).toEqual(['a', 'b']);
    expect(code).toBe(2);
  });

  test('a field that no fact is named like is told of once', () => {
    const line = '{"text":"About 4,000 people watched it.","mood":"good"}\n';
    const { code, err } = fineline(['check', 'p.disclosure', '-'], { folder, input: line.repeat(3) });
    expect([code, err]).toEqual([0, expect.stringMatching(/^-:1: warning\[FL0704\]: .*`mood`.*\n$/)]);
  });

  test('facts that one of several policies declares are for that one', () => {
    const place = folderWith({
      'ads.disclosure': 'fact sponsor: text\npolicy ads { posts { who: deny when sponsor is "Acme" } }\n',
      'legal.disclosure': 'fact sponsored: yes-no\npolicy legal { posts { mark: deny when sponsored } }\n',
      'p.md': '---\nsponsor: Acme\nsponsored: no\n---\nMillions of people came.\n',
    });
    const args = ['check', 'ads.disclosure', 'legal.disclosure', 'p.md', '--format', 'jsonl'];
    const { code, out, err } = fineline(args, { folder: place });
    const verdicts = out.match(/"verdict":"\w+"/g);
    expect([code, verdicts, err]).toEqual([1, ['"verdict":"deny"', '"verdict":"allow"'], '']);
  });

  test.each([
    ['a text', 'Dear 12 fans who watched it, hello.\n', ['-']],
    ['a JSON document', '[\n{"text":"12 fans watched it."}\n]', ['-[0]']],
    [
      'JSON lines',
      '{"text":"12 fans watched it."}\n{"id":"b","text":"About 4,000 people watched it."}\n',
      ['-:1', 'b'],
    ],
  ])('standard input: %s', (_name, input, ids) => {
    const { out, err } = fineline(['check', 'p.disclosure', '-', '--format', 'jsonl'], { folder, input });
    expect(err).toBe('');
    expect(
      out
        .trim()
        .split('\n')
        .map(line => (JSON.parse(line) as { id: string }).id),
    ).toEqual(ids);
  });

  test('a policy that does not compile is said in JSON where JSON is asked for', () => {
    const { out } = run('check', 'wrong.disclosure', 'crowd.md', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      formatVersion: 1,
      diagnostics: [{ code: 'FL0219', severity: 'error', file: 'wrong.disclosure', line: 4, column: 27 }],
    });
  });
});

describe('lint', () => {
  test.each([
    ['nothing to say', ['p.disclosure'], 0],
    ['words only', ['words.disclosure'], 0],
    ['an error', ['wrong.disclosure'], 1],
    ['a file that is not there', ['gone.disclosure'], 2],
    ['no policy', ['crowd.md'], 2],
    ['too low a version', ['looser.disclosure', '--previous', 'p.disclosure'], 1],
    ['the release before', ['p.disclosure', '--previous', 'p.disclosure'], 0],
    ['a release that does not compile', ['p.disclosure', '--previous', 'wrong.disclosure'], 1],
    ['a release that is not there', ['p.disclosure', '--previous', 'gone.rules.json'], 2],
    ['a release of another policy', ['p.disclosure', '--previous', 'tables.disclosure'], 2],
    ['no release', ['p.disclosure', '--previous', 'crowd.md'], 2],
  ])('%s', (_name, args, code) => {
    expect(run('lint', ...args).code).toBe(code);
  });

  test('shows the place and the way out', () => {
    expect(run('lint', 'wrong.disclosure').out).toContain('min cohort 100 peple');
  });

  test('knows signs that are not of ASCII', () => {
    const own = folderWith({
      'p.disclosure': policy.replace('people', 'people because “too few” during 2027-01-01 – 2027-01-31'),
    });
    const { out } = fineline(['lint', 'p.disclosure'], { folder: own });
    expect(out).toContain('curly quotation marks do not hold a text');
    expect(out).toContain('A range is written with `to`.');
  });
});

describe('compile', () => {
  test('writes the rule set and its map beside the policy, which judge like the policy', () => {
    const own = folderWith({ 'p.disclosure': policy, 'few.md': '12 fans watched it last month.\n' });
    expect(fineline(['compile', 'p.disclosure'], { folder: own }).code).toBe(0);
    const args = ['few.md', '--date', '2026-12-01', '--format', 'text'];
    const compiled = fineline(['check', 'p.rules.json', ...args], { folder: own });
    expect(compiled.out).toContain('p.disclosure:4:5');
    expect(compiled).toEqual(fineline(['check', 'p.disclosure', ...args], { folder: own }));
    expect(fineline(['compile', 'p.disclosure', '--check', 'p.rules.json'], { folder: own }).code).toBe(0);
    const stale = folderWith({ 'p.disclosure': policy.replace('100', '101'), 'p.rules.json': '{}' });
    expect(fineline(['compile', 'p.disclosure', '--check', 'p.rules.json'], { folder: stale }).code).toBe(1);
  });

  test('what a rule set says is compared, not how it is laid out or who signed it', () => {
    const own = folderWith({ 'p.disclosure': policy });
    const run = (...args: readonly string[]): Outcome => fineline(args, { folder: own });
    run('compile', 'p.disclosure');
    const text = readFileSync(join(own, 'p.rules.json'), 'utf8');
    writeFileSync(join(own, 'windows.rules.json'), text.replaceAll('\n', '\r\n'));
    writeFileSync(join(own, 'twice.rules.json'), text.replace('{', '{"formatVersion": 1,'));
    run('sign', '--new-key', 'legal');
    run('sign', 'p.disclosure', '--key', 'legal.key.pem');
    const checked = ['windows', 'twice', 'p.signed'].map(
      name => run('compile', 'p.disclosure', '--check', `${name}.rules.json`).code,
    );
    expect(checked).toEqual([0, 1, 0]);
    const over = run('compile', 'p.disclosure', '-o', 'p.signed.rules.json');
    expect([over.code, over.err]).toEqual([2, expect.stringContaining('its signatures would be lost')]);
    expect(run('verify', 'p.signed.rules.json', '--key', 'legal.pub.pem').code).toBe(0);
  });

  test('a map of another rule set is said to be one, and the rules hold', () => {
    const own = folderWith({ 'p.disclosure': policy, 'few.md': '12 fans watched it last month.\n' });
    fineline(['compile', 'p.disclosure'], { folder: own });
    writeFileSync(join(own, 'p.rules.json.map'), '{}');
    const { code, err } = fineline(['check', 'p.rules.json', 'few.md'], { folder: own });
    expect([code, err]).toEqual([1, expect.stringContaining('warning[FL0907]')]);
  });

  test('compiles a folder, in which files without a policy are there to be imported', () => {
    const own = folderWith({ 'all/p.disclosure': policy, 'all/words.disclosure': 'let few = 5 people\n' });
    expect(fineline(['lint', 'all'], { folder: own }).code).toBe(0);
    const { code, err } = fineline(['compile', 'all'], { folder: own });
    expect([code, err]).toEqual([0, expect.stringMatching(/^all\/p\.rules\.json: p, 1 rule, sha256:\w+\n$/)]);
    writeFileSync(join(own, 'all/q.disclosure'), policy.replace('people', 'peple'));
    expect(fineline(['lint', 'all'], { folder: own }).code).toBe(1);
    expect(fineline(['compile', 'all'], { folder: own }).code).toBe(2);
  });

  test('prints to standard output for -', () => {
    const { code, out, err } = run('compile', 'p.disclosure', '-o', '-');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ formatVersion: 1, policy: { name: 'p', version: '1.0.0' } });
  });

  test.each([
    ['a mistake', ['wrong.disclosure', '-o', '-'], 'wrong.disclosure:4:27'],
    ['several policies and one file', ['two.disclosure', '-o', 'x.rules.json'], '--policy NAME'],
    ['no policy', ['crowd.md'], 'is not a policy'],
    ['nothing to write to', ['p.disclosure', '-o', 'gone/x.rules.json'], 'cannot be written'],
    ['a folder without a policy', ['sub'], 'there is no policy in the folder `sub`'],
    ['a pattern without a match', ['gone*.disclosure'], 'no file matches'],
  ])('%s', (_name, args, said) => {
    const { code, err } = run('compile', ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });
});

describe('read', () => {
  test('without a policy says that facts of somebody’s own want one', () => {
    const input = '{"text": "Hello.", "season": "spring"}';
    const { code, err } = fineline(['read', '-', '--format', 'jsonl'], { folder, input });
    expect([code, err]).toEqual([0, expect.stringContaining('is known with the policy that declares it')]);
  });

  test('writes one object a line', () => {
    const { code, out } = run('read', 'few.md', '--format', 'jsonl');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      formatVersion: 1,
      id: 'few.md',
      facts: {
        cohorts: [
          { size: { min: 12, max: 12 }, exact: true, digits: 2, unit: 'fans', span: { start: 5, end: 12 } },
        ],
        addressee: { has: ['cohort'] },
      },
    });
  });

  test('looks for the words of a policy', () => {
    const own = folderWith({
      'p.disclosure': `tone snide under sarcastic { phrases "get a life" }\n${policy}`,
      'a.md': 'You there, get a life.\n',
    });
    const { out } = fineline(['read', 'p.disclosure', 'a.md', '--format', 'jsonl'], { folder: own });
    expect(JSON.parse(out)).toMatchObject({ facts: { tone: { has: expect.arrayContaining(['snide']) } } });
  });

  test('a post that cannot be read ends with 2', () => {
    expect(run('read', 'channel.md').code).toBe(2);
  });
});

describe('diff', () => {
  test.each([
    ['the same', ['p.disclosure', 'p.disclosure', '--fail-on', 'any'], 0],
    ['looser, and nobody asks', ['p.disclosure', 'looser.disclosure'], 0],
    ['looser', ['p.disclosure', 'looser.disclosure', '--fail-on', 'looser'], 1],
    ['stricter', ['looser.disclosure', 'p.disclosure', '--fail-on', 'looser'], 0],
    ['any difference', ['looser.disclosure', 'p.disclosure', '--fail-on', 'any'], 1],
    [
      'small steps',
      ['p.disclosure', 'p.disclosure', '--baseline', 'stricter.disclosure', '--fail-on', 'looser'],
      1,
    ],
    ['a line that is no post', ['p.disclosure', 'p.disclosure', '--replay', 'posts.jsonl'], 2],
    ['a mistake', ['p.disclosure', 'wrong.disclosure'], 2],
    ['several policies', ['p.disclosure', 'two.disclosure'], 2],
    ['one of several', ['p.disclosure', 'two.disclosure', '--policy', 'p'], 0],
    ['no policy', ['p.disclosure', 'words.disclosure'], 2],
    ['approvals that are not there', ['p.disclosure', 'p.disclosure', '--approvals', 'gone.json'], 2],
  ])('%s', (_name, args, code) => {
    const outcome = run('diff', ...args);
    expect([outcome.code, outcome.code === 2 || outcome.err === '']).toEqual([code, true]);
  });
});

describe('report', () => {
  const page = ['-o', '-'];
  test.each([
    ['decisions, whatever they say', ['decisions.json', ...page], 0, ''],
    ['one decision a line', ['decisions.jsonl', ...page], 0, ''],
    ['a comparison, whatever it says', ['diff.json', ...page], 0, ''],
    ['no decision', ['nothing.json', ...page], 0, ''],
    ['nothing named', [], 2, 'fineline report -'],
    ['a file that is not there', ['gone.json', ...page], 2, 'there is no file `gone.json`'],
    ['a folder', ['sub', ...page], 2, '`sub` is a folder'],
    ['a post', ['post.json', ...page], 2, 'nobody judged it'],
    ['decisions and a comparison', ['decisions.json', 'diff.json', ...page], 2, 'Make a report of each'],
    ['nowhere to write to', ['decisions.json', '-o', 'gone/x.html'], 2, 'cannot be written'],
    ['a page over its source', ['decisions.json', '-o', 'decisions.json'], 2, 'name another file'],
  ])('%s', (_name, args, code, said) => {
    const outcome = run('report', ...args);
    expect([outcome.code, outcome.err]).toEqual([code, said === '' ? '' : expect.stringContaining(said)]);
    expect(outcome.out.startsWith('<!doctype html>')).toBe(code === 0);
  });
});

describe('a pattern of policies', () => {
  const pattern = '{p,stricter}.disclosure';
  test.each([
    ['check', ['check', pattern, 'few.md', '--format', 'plain'], '2 decisions: 2 deny.'],
    ['explain', ['explain', pattern, '--format', 'plain'], '200'],
    ['read', ['read', pattern, 'few.md', '--policy', 'p'], 'cohort'],
    ['why', ['why', '[p].disclosure', 'few.md', 'crowd.md'], 'floor'],
  ])('%s takes them all', (_name, args, said) => {
    const { out, err } = run(...args);
    expect([out, err]).toEqual([expect.stringContaining(said), '']);
  });

  test.each([
    ['check', 'few.md'],
    ['explain', ''],
    ['serve', ''],
  ])('%s says where none matches', (command, post) => {
    const { code, out, err } = run(command, 'gone*.disclosure', ...(post === '' ? [] : [post]));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('error[FL0901]: no file matches `gone*.disclosure`');
  });
});

describe('nothing is written over what is read', () => {
  const own = folderWith({
    'p.disclosure': policy,
    'org.disclosure': policy.replace('policy p', 'policy org'),
    'few.md': 'Dear 12 fans who watched it, hello.\n',
    'roles.json': '{}',
    'p.rules.json': '{}',
    'decisions.json': '{"formatVersion":1,"decisions":[]}',
  });
  symlinkSync('few.md', join(own, 'link.md'));
  const texts = (): readonly string[] =>
    readdirSync(own).map(name => `${name}: ${readFileSync(join(own, name), 'utf8')}`);
  test.each([
    ['a policy', ['check', 'p.disclosure', 'few.md', '--format', 'json=p.disclosure']],
    ['a policy that is imported', ['check', 'p.disclosure', 'few.md', '--format', 'json=org.disclosure']],
    ['a post', ['check', 'p.disclosure', 'few.md', '--format', 'json=./few.md']],
    ['a post of a pattern', ['check', 'p.disclosure', 'f*.md', '--format', 'html=few.md']],
    ['a post by another name', ['check', 'p.disclosure', 'few.md', '--format', 'sarif=link.md']],
    [
      'a file beside a table',
      ['check', 'p.disclosure', 'few.md', '--roles', 'roles.json', '--format', 'json=roles.json'],
    ],
    ['what is read', ['read', 'few.md', '--format', 'json=few.md']],
    ['what is told apart', ['why', 'p.disclosure', 'few.md', 'link.md', '--format', 'json=few.md']],
    ['what is linted', ['lint', 'p.disclosure', '--format', 'json=p.disclosure']],
    ['what is tested', ['test', 'p.disclosure', '--format', 'json=p.disclosure']],
    ['what is compared', ['diff', 'p.disclosure', 'org.disclosure', '--format', 'json=p.disclosure']],
    ['what is certified', ['diff', 'p.disclosure', 'p.rules.json', '--certificate', 'p.rules.json']],
    ['what is compiled', ['compile', 'p.disclosure', '-o', 'p.disclosure']],
    ['what a page is made of', ['report', 'decisions.json', '-o', 'decisions.json']],
  ])('%s', (_name, args) => {
    const before = texts();
    const { code, out, err } = fineline(args, { folder: own });
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(/^error: .*: name another file\n$/)]);
    expect(texts()).toEqual(before);
  });
});

describe('serve', () => {
  test.each([
    ['no policy', [], 'name'],
    ['a policy that is not there', ['gone.disclosure'], 'there is no file `gone.disclosure`'],
    ['a policy with a mistake', ['wrong.disclosure'], 'wrong.disclosure:4:27'],
    ['a policy by another name', ['p.disclosure', '--policy', 'q'], 'there is no policy `q`'],
    ['a port that is none', ['p.disclosure', '--port', '70000'], 'A number from 0 to 65535'],
    ['an origin that is none', ['p.disclosure', '--origin', 'here'], 'An origin is needed'],
  ])('%s', (_name, args, said) => {
    const { code, out, err } = run('serve', ...args);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(said)]);
    if (said.startsWith('there is no file')) expect(err).not.toContain('listening');
  });
});

describe('completion', () => {
  test.each([
    ['a shell', ['bash'], 0, ''],
    ['no shell', [], 2, "missing required argument 'shell'"],
    ['another shell', ['tcsh'], 2, 'bash, zsh, fish'],
  ])('%s', (_name, args, code, said) => {
    const outcome = run('completion', ...args);
    expect([outcome.code, outcome.err]).toEqual([code, said === '' ? '' : expect.stringContaining(said)]);
  });
});

describe('the command itself', () => {
  test('prints its version alone', () => {
    expect(run('--version')).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' });
  });

  test.each(['check', 'lint', 'compile', 'read', 'diff', 'report', 'completion'])(
    '%s explains itself',
    command => {
      const { code, out, err } = run(command, '--help');
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain(`Usage: fineline ${command}`);
    },
  );

  test.each([
    ['--fail-on', 'deny', 'never'],
    ['--date', '2026-01-01', '2027-01-01'],
  ])('%s is given once', (option, one, other) => {
    const { code, out, err } = run('check', 'p.disclosure', 'crowd.md', option, one, `${option}=${other}`);
    expect([code, out, err]).toEqual([
      2,
      '',
      `error: \`${option}\` is given twice, and one value counts: give it once\n`,
    ]);
    expect(
      run('check', 'p.disclosure', 'crowd.md', '--format', 'plain', '--format', 'jsonl=x.jsonl').code,
    ).toBe(0);
  });

  test('an unknown command is refused with a suggestion', () => {
    const { code, err } = run('chekc');
    expect([code, err]).toEqual([2, expect.stringContaining('check')]);
  });

  test('an unknown command has no help', () => {
    const { code, out, err } = run('cache', '--help');
    expect([code, out, err]).toEqual([2, '', expect.stringContaining("unknown command 'cache'")]);
  });
});
