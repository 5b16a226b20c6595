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
  test('on standard output are decisions alone: what could not be judged is said beside them', () => {
    const { code, out, err } = run('check', 'p.disclosure', 'posts.jsonl', '--format', 'jsonl');
    expect([code, err]).toEqual([2, expect.stringMatching(/^posts\.jsonl:2: error\[FL0705\]: .*\n$/)]);
    expect(out.match(/^\{"formatVersion":1,"id":"[^"]*"/gm)).toEqual([
      '{"formatVersion":1,"id":"posts.jsonl:1"',
    ]);
  });

  test('in a file hold what could not be judged in its place, and a report counts it', () => {
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
    ['a policy of another name', ['p.disclosure', 'posts.jsonl', '--policy', 'q'], 'FL0908'],
    ['no post', ['p.disclosure'], 'FL0908'],
    ['a log of another kind', ['p.disclosure', 'posts.jsonl', '--log', 'log.txt'], 'FL0908'],
    ['a ledger without a table', ['p.disclosure', 'posts.jsonl', '--ledger', 'led.jsonl'], 'FL0908'],
  ])('%s', (_, args, code) => {
    for (const file of files) writeFileSync(join(folder, file), 'OLD');
    const outcome = run('check', ...args, ...formats);
    expect(outcome.code, outcome.err).toBe(2);
    for (const file of files) expect(read(file), file).not.toContain('OLD');
    for (const file of files.slice(0, 4)) expect(read(file), file).toContain(code);
  });

  test('settings that cannot be used', () => {
    const place = folderWith({
      'fineline.config.json': '{',
      'p.disclosure': '',
      'a.md': 'Hi.',
      'o.sarif': 'OLD',
    });
    const args = ['check', 'p.disclosure', 'a.md', '--format', 'sarif=o.sarif'];
    expect(fineline(args, { folder: place }).code).toBe(2);
    expect(readFileSync(join(place, 'o.sarif'), 'utf8')).toContain('"executionSuccessful":false');
  });

  test.each([
    ['test', ['wrong.disclosure']],
    ['diff', ['wrong.disclosure', 'p.disclosure']],
    ['why', ['wrong.disclosure', 'a.md', 'b.md']],
  ])('by `%s` as well: as JSON, else empty', (command, args) => {
    writeFileSync(join(folder, 'o.txt'), 'OLD');
    const { code, out } = run(command, ...args, '--format', 'text=o.txt', '--format', 'json=o.json');
    expect([code, out, read('o.txt')]).toEqual([2, '', '']);
    expect(JSON.parse(read('o.json'))).toMatchObject({ formatVersion: 1, diagnostics: [{ code: 'FL0102' }] });
  });
});

describe('a policy that does not compile', () => {
  test.each([
    ['check', ['wrong.disclosure', 'posts.jsonl']],
    ['read', ['wrong.disclosure', 'posts.jsonl']],
    ['test', ['wrong.disclosure']],
    ['diff', ['wrong.disclosure', 'p.disclosure']],
    ['why', ['wrong.disclosure', 'a.md', 'b.md']],
    ['explain', ['wrong.disclosure']],
    ['compile', ['wrong.disclosure']],
  ])('`%s` says it as JSON on standard output', (command, args) => {
    const { code, out, err } = run(command, ...args, '--format', 'json');
    expect([code, err]).toEqual([2, '']);
    expect(JSON.parse(out)).toMatchObject({ formatVersion: 1, diagnostics: [{ code: 'FL0102' }] });
  });

  test.each(['check', 'test', 'diff', 'why', 'read'])(
    'so does `%s` with another format in a file',
    command => {
      const others = {
        check: ['posts.jsonl'],
        test: [],
        diff: ['p.disclosure'],
        why: ['a.md', 'b.md'],
        read: ['a.md'],
      };
      const args = ['wrong.disclosure', ...others[command as keyof typeof others]];
      const { code, out } = run(command, ...args, '--format', 'text=o.txt', '--format', 'json');
      expect([code, JSON.parse(out)]).toMatchObject([2, { diagnostics: [{ code: 'FL0102' }] }]);
    },
  );

  test.each([
    ['sarif', '"executionSuccessful":false'],
    ['junit', '<error message="FL0102: '],
    ['github', '::error file=wrong.disclosure,line=3,'],
    ['markdown', '### Fineline: 0 decisions\n'],
    ['markdown', 'error FL0102 at wrong.disclosure:3'],
    ['html', 'FL0102 at wrong.disclosure:3'],
  ])('is in %s on standard output', (format, said) => {
    const { code, out } = run('check', 'wrong.disclosure', 'posts.jsonl', '--format', format);
    expect([code, out]).toEqual([2, expect.stringContaining(said)]);
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
  ).toEqual([expect.stringContaining('"id":"long.jsonl:1"'), expect.stringContaining('"id":"long.jsonl:3"')]);
});
