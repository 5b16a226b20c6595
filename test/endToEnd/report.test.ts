// The page of what other commands wrote: what stands on it, and what it is never made of.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fineline, folderWith, type Outcome } from './commandLine.ts';

const floor = 'floor: min cohort 100 people because "few <b>are</b> known"';
const folder = folderWith({
  'one.disclosure': `policy one {\n  version 1.0.0\n  posts {\n    ${floor}\n  }\n}\n`,
  'two.disclosure': `policy two {\n  version 2.0.0\n  posts {\n    floor: min cohort 5000 people\n  }\n}\n`,
  'posts.jsonl': [
    { id: 'few', text: 'Some 12 fans watched the secret film.' },
    { id: '<script>alert(1)</script>', text: 'Some 13 fans watched it.' },
    { id: 'crowd', text: 'Some 4,000 people watched it.' },
  ]
    .map(post => `${JSON.stringify(post)}\n`)
    .join(''),
});
const run = (args: readonly string[], input = ''): Outcome => fineline(args, { folder, input });
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const check = ['check', 'one.disclosure', 'posts.jsonl', '--date', '2026-12-01', '--no-rewrites'];
const lines = run([
  ...check,
  '--format',
  'jsonl',
  '--log',
  'log.jsonl',
  '--format',
  'json=decisions.json',
]).out;
const [first = '', second = '', third = ''] = lines.split('\n');
write('decisions.jsonl', lines);
const page = (args: readonly string[], input = ''): Outcome => run(['report', ...args, '-o', '-'], input);

describe('a page of decisions', () => {
  const { out } = page(['decisions.json']);

  test('is the same from a document, from lines, from standard input and from check itself', () => {
    expect(page(['decisions.jsonl']).out).toBe(out);
    expect(page(['-'], lines).out).toBe(out);
    expect(page(['-'], lines.replaceAll('\n', '\r\n\r\n')).out).toBe(out);
    expect(
      page(
        ['-'],
        JSON.stringify({
          formatVersion: 1,
          decisions: [first, second, third].map(line => JSON.parse(line) as unknown),
        }),
      ).out,
    ).toBe(out);
  });

  test('counts, leads to each, and runs and loads nothing', () => {
    expect(out).toContain('<title>Fineline: 3 decisions: 2 deny, 1 allow</title>');
    expect(out).toContain('<td>one/floor</td><td class="figure">2</td>');
    for (const [, anchor] of out.matchAll(/href="#([^"]*)"/g)) expect(out).toContain(` id="${anchor}"`);
    expect(out.match(/href="#d\d"/g)).toHaveLength(3);
    expect(out).not.toMatch(/<script|<b>|src=|url\(|https?:/);
    expect(out).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(out).toContain('few &lt;b&gt;are&lt;/b&gt; known');
    expect(out).not.toContain('secret film');
  });

  test('goes to a file, and says so', () => {
    const { code, out: said, err } = run(['report', 'decisions.json']);
    expect([code, said, err]).toEqual([0, '', 'fineline-report.html: 3 decisions: 2 deny, 1 allow\n']);
    expect(readFileSync(join(folder, 'fineline-report.html'), 'utf8')).toBe(out);
  });

  test('of several policies shows who would stop what', () => {
    const by = (policy: string): string =>
      run(['check', policy, 'posts.jsonl', '--date', '2026-12-01', '--format', 'jsonl']).out;
    const { out: both } = page(['-'], by('one.disclosure') + by('two.disclosure'));
    expect(both).toContain('<h2>By policy</h2>');
    const [, rows = ''] = both.split('<h2>Who would stop what</h2>');
    expect(/<tr><td>crowd<\/td>.*<\/tr>/.exec(rows)?.[0].match(/allow|deny/g)).toEqual(['allow', 'deny']);
  });

  test('of a log says which rules, also of its end alone, and that it has no reasons', () => {
    const { code, out: whole } = page(['log.jsonl']);
    expect([code, whole]).toEqual([0, expect.stringContaining('denied by floor')]);
    expect(whole).toContain(
      '`fineline verify`'.replaceAll('`fineline verify`', '<code>fineline verify</code>'),
    );
    const log = readFileSync(join(folder, 'log.jsonl'), 'utf8');
    const end = log.slice(log.indexOf('\n') + 1);
    expect(page(['-'], end).out).toContain('2 decisions: 1 deny, 1 allow');
    const tampered = page(['-'], log.replace('"verdict":"deny"', '"verdict":"allow"'));
    expect([tampered.code, tampered.err]).toEqual([2, expect.stringContaining('error[FL0912]')]);
    expect(tampered.out).toContain('could not be read');
  });
});

test('the keys of groups are shown where they are asked for here, too', () => {
  const data = JSON.parse(first) as { findings: object[] };
  const keyed = { ...data, findings: data.findings.map(finding => ({ ...finding, keys: [['North', 7]] })) };
  expect(page(['-'], JSON.stringify(keyed)).out).not.toContain('North');
  expect(page(['-', '--groups'], JSON.stringify(keyed)).out).toContain('North / 7');
});

test('a page of a comparison is the one that diff writes', () => {
  const compared = ['diff', 'one.disclosure', 'two.disclosure', '--date', '2026-12-01', '--format'];
  const { code, out, err } = page(['-'], run([...compared, 'json']).out);
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe(run([...compared, 'html']).out);
});

test('what could not be read beside a comparison is said on its page, too', () => {
  const compared = ['diff', 'one.disclosure', 'two.disclosure', '--date', '2026-12-01', '--format', 'json'];
  writeFileSync(join(folder, 'compared.json'), run(compared).out);
  writeFileSync(join(folder, 'half.json'), '{"formatVersion":1,');
  const { code, out } = page(['compared.json', 'half.json']);
  expect(code).toBe(2);
  expect(out).toContain('a part of <code>half.json</code> could not be read, and is not counted.</p>');
});

test('what is counted has no limit, and what is listed has one', () => {
  const { code, out } = page(['-'], lines.repeat(700));
  expect([code, out.match(/<section /g)?.length]).toEqual([0, 500]);
  expect(out).toContain('2100 decisions: 1400 deny, 700 allow');
  expect(out).toContain('Listed are 500 of 2,100 decisions');
  expect(out).toContain('<td class="figure">1,400</td>');
  expect(out).not.toContain('<h2>crowd</h2>');
});

describe('what no page is made of', () => {
  test.each([
    ['nothing', '', 'there is nothing here'],
    ['blank lines', '\n \n', 'there is nothing here'],
    ['half a document', '{"formatVersion":1,"decisions":[{', 'this is not JSON'],
    ['another format version', '{"formatVersion":2,"decisions":[]}', 'format version 2'],
    ['no format version', '{"decisions":[]}', 'neither a decision nor a comparison'],
    ['a list', `[${first}]`, 'neither a decision nor a comparison'],
    ['a post', '{"text":"Hello to all of you."}', 'nobody judged it'],
    ['problems of a policy', '{"formatVersion":1,"diagnostics":[]}', 'problems of a policy'],
    ['a rule set', '{"formatVersion":1,"policy":{},"rules":[]}', 'a rule set'],
    [
      'what `why` wrote',
      '{"formatVersion":1,"policy":"p","ruleSet":"sha256:0","one":{},"other":{},"facts":[],"rules":[]}',
      'this is how two posts differ, and no decision',
    ],
    ['a decision that is cut', '{"formatVersion":1,"policy":"p","findings":[]}', '`ruleSet` is missing'],
    ['a verdict of their own', first.replace('"deny"', '"<img>"'), 'at `verdict`'],
    ['a field of their own', first.replace('{', '{"evil":1,'), '`evil` does not belong here'],
    ['half a comparison', '{"formatVersion":1,"old":1,"new":2,"meaning":3}', 'this comparison is not whole'],
    [
      'a verdict that stands twice',
      `{"formatVersion":1,"decisions":[${first.replace('{', '{"verdict":"allow",')}]}`,
      '`verdict` stands here twice',
    ],
    ['deep lists', `${'['.repeat(9999)}`, 'this is not JSON'],
    ['a document behind another', '{"formatVersion":1,"decisions":[]}\n{}', 'this is not JSON'],
  ])('%s', (_name, input, said) => {
    const { code, out, err } = page(['-'], input);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(said)]);
    expect(err).toMatch(/^error\[FL0918\]: .*\n {2}-(?::\d+:\d+)?\n(?:.*\n)*? {2}help: .*\n$/);
  });

  test.each([
    ['a line that is not JSON', `${first}\nnot json\n${third}\n`, 'this line is not JSON'],
    ['a line of another kind', `${first}\n{"formatVersion":1,"decisions":[]}\n${third}\n`, 'this is none'],
    [
      'a line with two verdicts',
      `${first}\n${first.replace('{', '{"verdict":"allow",')}\n${third}\n`,
      '`verdict` stands here twice',
    ],
    ['a line that is cut', `${first}\n${third}\n${first.slice(0, 90)}`, 'this line is not JSON'],
  ])('%s is said with its number and on the page, and the others are shown', (_name, input, said) => {
    const { code, out, err } = page(['-'], input);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(new RegExp(`^-:\\d: error\\[FL0918\\]: .*${said}\n$`)),
    ]);
    expect(out).toContain('2 decisions: 1 deny, 1 allow');
    expect(out).toContain('Not everything is here');
  });
});

test('what decisions say was not judged stands on the page, with its file, the reason and the way out', () => {
  const folder = folderWith({
    'p.disclosure': 'policy p {\n  posts {\n    ban tones mocking\n  }\n}\n',
    'a.md': 'We thank those who came.\n',
    'latin.md': new Uint8Array([0x4d, 0xf6, 0x6c, 0x6c, 0x6e]),
  });
  const check = ['check', 'p.disclosure', 'a.md', 'latin.md', '--format'];
  for (const format of ['json', 'jsonl', 'html']) {
    expect(fineline([...check, `${format}=d.${format}`], { folder }).code).toBe(2);
    const page = format === 'html' ? readFileSync(join(folder, 'd.html'), 'utf8') : '';
    const { code, out } = page
      ? { code: 2, out: page }
      : fineline(['report', `d.${format}`, '-o', '-'], { folder });
    expect(code).toBe(2);
    expect(out).toContain('Error FL0903 at latin.md:1: <code>latin.md</code> is not a text file in UTF-8.');
    expect(out).toContain('save it as that, or name another file.');
    expect(out).not.toContain(`of <code>d.${format}</code> could not be read`);
  }
});
