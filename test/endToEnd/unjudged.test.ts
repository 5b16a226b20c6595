// What could not be judged is nowhere missing without a word: neither in what programs read nor in what was written before.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fineline, folderWith } from './commandLine.ts';

const folder = folderWith({
  'p.disclosure': 'policy p {\n  posts {\n    floor: min cohort 100 people\n  }\n}\n',
  'wrong.disclosure': 'policy p {\n  posts {\n    min cohort\n  }\n}\n',
  'posts.jsonl': '{"text":"We thank those who came."}\n{"text":\n',
  'none.jsonl': '{"text":\n',
});
const run = (...args: string[]): ReturnType<typeof fineline> => fineline(args, { folder });
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

describe('lines of JSON', () => {
  test('hold what could not be judged in its place, and a report counts it', () => {
    expect(run('check', 'p.disclosure', 'posts.jsonl', '--format', 'jsonl=out.jsonl').code).toBe(2);
    const lines = read('out.jsonl').trim().split('\n');
    expect(lines.map(line => JSON.parse(line) as unknown)).toMatchObject([
      { formatVersion: 1, verdict: 'allow' },
      { formatVersion: 1, diagnostics: [{ code: 'FL0705', file: 'posts.jsonl', line: 2 }] },
    ]);
    const { code, err } = run('report', 'out.jsonl', '-o', 'out.html');
    expect(code).toBe(2);
    expect(err).toContain('posts.jsonl:2: error[FL0705]');
    expect(read('out.html')).toContain('Not everything is here');
  });

  test('that hold nothing else are no empty report', () => {
    expect(run('check', 'p.disclosure', 'none.jsonl', '--format', 'jsonl=none.out.jsonl').code).toBe(2);
    const { code, err } = run('report', 'none.out.jsonl', '-o', 'none.html');
    expect([code, err]).toEqual([2, expect.stringContaining('none.jsonl:1: error[FL0705]')]);
  });
});

describe('where nothing can be judged, a report of before is written anew', () => {
  const files = ['o.json', 'o.jsonl', 'o.sarif', 'o.xml', 'o.html'];
  const formats = ['json', 'jsonl', 'sarif', 'junit', 'html'].flatMap((format, at) => [
    '--format',
    `${format}=${files[at]!}`,
  ]);

  test.each([
    ['a policy that is not there', ['none.rules.json', 'posts.jsonl'], 'FL0901'],
    ['a policy that does not compile', ['wrong.disclosure', 'posts.jsonl'], 'FL0102'],
    ['roles that are not there', ['p.disclosure', 't.csv', '--roles', 'none.json'], 'FL0901'],
    ['a reader that is not there', ['p.disclosure', 'posts.jsonl', '--reader', 'none.mjs'], 'FL0908'],
    ['a key that is not there', ['p.disclosure', 'posts.jsonl', '--key', 'none.pem'], 'FL0908'],
  ])('%s', (_, args, code) => {
    for (const file of files) writeFileSync(join(folder, file), 'OLD');
    const outcome = run('check', ...args, ...formats);
    expect(outcome.code, outcome.err).toBe(2);
    for (const file of files) expect(read(file), file).not.toContain('OLD');
    for (const file of files.slice(0, 4)) expect(read(file), file).toContain(code);
  });
});

describe.each(['SIGINT', 'SIGTERM'])('a run that %s ends', signal => {
  const read = `read: () => new Promise(() => { process.kill(process.pid, '${signal}'); })`;
  const reader = `export default { name: 'own', version: '1', reads: { tone: ['hostile'] }, ${read} };\n`;
  const text = 'Over 4,000 people came to the park.\n';
  const place = folderWith({
    ...{ 'p.disclosure': 'policy p {\n  posts {\n    ban tones hostile\n  }\n}\n', 'r.mjs': reader },
    ...{ 'a.md': text, 'b.md': text },
  });
  const names = ['json', 'jsonl', 'sarif', 'junit', 'markdown', 'html', 'text', 'plain'];
  const args = names.flatMap(format => ['--format', `${format}=o.${format}`]);
  const posts = ['a.md', 'b.md', '--reader', 'r.mjs', '--log', 'log.jsonl'];
  const { code, err, out } = fineline(['check', 'p.disclosure', ...posts, ...args, '--format', 'github'], {
    folder: place,
  });
  const said = 'interrupted after 1 post: the others were not judged';

  test('ends with 2, says so and lets go of its log', () => {
    expect([code, err]).toEqual([2, expect.stringContaining(`error[FL0919]: ${said}`)]);
    expect(readFileSync(join(place, 'log.jsonl'), 'utf8').trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(place, 'log.jsonl.lock'))).toBe(false);
  });

  test.each([
    ['json', `"message": "${said}"`],
    ['jsonl', `"message":"${said}"`],
    ['sarif', '"executionSuccessful":false'],
    ['sarif', said],
    ['junit', `message="FL0919: ${said}"`],
    ['markdown', `error FL0919 at -:1: ${said}`],
    ['html', said],
    ['text', '1 error, so that not everything was judged'],
    ['plain', '1 error, so that not everything was judged'],
  ])('is no whole run in %s: %s', (format, expected) => {
    expect(readFileSync(join(place, `o.${format}`), 'utf8').replaceAll('\\-', '-')).toContain(expected);
  });

  test('nor on GitHub, nor in a report that is made of it', () => {
    expect(out).toContain('FL0919');
    for (const format of ['json', 'jsonl'])
      expect(fineline(['report', `o.${format}`, '-o', 'r.html'], { folder: place }).code).toBe(2);
  });
});

test('of a line that is longer than any post no more is held than that, and the others are judged', () => {
  const good = '{"text":"We thank those who came."}';
  const long = `{"text":"${'a '.repeat(4_500_000)}"}`;
  writeFileSync(join(folder, 'long.jsonl'), `${good}\n${long}\n${good}\n`);
  const { code, out, err } = run('check', 'p.disclosure', 'long.jsonl', '--format', 'jsonl');
  expect(code).toBe(2);
  expect(err).toMatch(/^long\.jsonl:2: error\[FL0707\]: line 2 is longer than 8000000 characters/m);
  expect(
    out
      .trim()
      .split('\n')
      .map(line => line.slice(0, 40)),
  ).toEqual([
    expect.stringContaining('"id":"long.jsonl:1"'),
    expect.stringContaining('"diagnostics":[{"'),
    expect.stringContaining('"id":"long.jsonl:3"'),
  ]);
});
