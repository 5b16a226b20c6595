// What services that show findings beside files call a file: the name that it has from the root of the repository.
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fineline, folderWith } from './commandLine.ts';

const post = 'Some 12 people came.\n';
const top = folderWith({
  'apps/a b/p.disclosure': 'policy p {\n  posts {\n    floor: min cohort 100 people\n  }\n}\n',
  'apps/a b/wrong.disclosure': 'policy p {\n  posts {\n    min cohort 100 days\n  }\n}\n',
  'apps/a b/posts/x.md': post,
  'apps/a b/note:1.md': post,
  'apps/a b/back\\slash.md': post,
  'ü/q.jsonl': `${JSON.stringify({ text: post })}\n`,
});
const folder = join(top, 'apps/a b');
const outside = join(folderWith({ 'far.md': post }), 'far.md');
const links = folderWith({});
symlinkSync(top, join(links, 'top'));

/** The file in the annotation and the one in SARIF. */
function addresses(
  file: string,
  workspace: string,
  command: readonly string[] = ['check', 'p.disclosure'],
): readonly (string | undefined)[] {
  const formats = ['--format', 'github', '--format', 'sarif=../out.sarif'];
  const env = { GITHUB_WORKSPACE: workspace };
  const { out } = fineline([...command, file, ...formats], { folder, env, input: post });
  const sarif = readFileSync(join(top, 'apps/out.sarif'), 'utf8');
  return [/file=(.*?),line=/.exec(out)?.[1], /"uri":"(.*?)"/.exec(sarif)?.[1]];
}

const inA = 'apps/a b/posts/x.md';
const inAUri = 'apps/a%20b/posts/x.md';
const named: readonly (readonly [file: string, shown: string, uri: string])[] = [
  ['posts/x.md', inA, inAUri],
  ['./posts//x.md', inA, inAUri],
  ['posts/*.md', inA, inAUri],
  [join(folder, 'posts/x.md'), inA, inAUri],
  [join(links, 'top', inA), inA, inAUri],
  ['../../ü/q.jsonl', 'ü/q.jsonl', '%C3%BC/q.jsonl'],
  ['note:1.md', 'apps/a b/note%3A1.md', 'apps/a%20b/note%3A1.md'],
  ['back\\slash.md', 'apps/a b/back\\slash.md', 'apps/a%20b/back%5Cslash.md'],
  [outside, outside, `file://${outside}`],
  ['-', '-', '-'],
];

describe.each([
  ['the workspace of a runner', top],
  ['a workspace that is a link', join(links, 'top')],
])('from %s', (_, workspace) => {
  test.each(named)('%s', (file, shown, uri) => {
    expect(addresses(file, workspace)).toEqual([shown, uri]);
  });

  test('the root itself', () => {
    expect(addresses('../../ü/..', workspace, ['check', 'p.disclosure'])).toEqual(['.', '.']);
  });

  test('where the rule stands', () => {
    const args = ['check', 'p.disclosure', 'posts/x.md', '--no-rewrites'];
    for (const format of ['github', 'sarif', 'text']) {
      const { out } = fineline([...args, '--format', format], {
        folder,
        env: { GITHUB_WORKSPACE: workspace },
      });
      const from = format === 'text' ? '' : 'apps/a b/';
      expect(/(?<=at +)\S*(?: b\/)?p\.disclosure:3:5/.exec(out)?.[0], format).toBe(`${from}p.disclosure:3:5`);
    }
  });

  test('what a policy has wrong', () => {
    const from = 'apps/a b/wrong.disclosure';
    expect(addresses('wrong.disclosure', workspace, ['lint'])).toEqual([from, from.replace(' ', '%20')]);
  });
});

test('without a repository they are counted from where one stands', () => {
  expect(addresses(join(folder, 'posts/x.md'), '')).toEqual(['posts/x.md', 'posts/x.md']);
  expect(addresses('posts/x.md', links)).toEqual(['posts/x.md', 'posts/x.md']);
});

test('from the root of git, which is looked for and not asked', () => {
  mkdirSync(join(top, '.git'));
  expect(addresses('posts/x.md', '')).toEqual([inA, inAUri]);
  expect(addresses('posts/x.md', links)).toEqual([inA, inAUri]);
});

test('a pattern finds a name in capitals, and a hidden file where it names it', () => {
  const posts = { 'UPPER.MD': post, 'lower.md': post, '.hidden.md': post };
  const own = folderWith({
    'p.disclosure': 'policy p {\n  posts {\n    ban tones mocking\n  }\n}\n',
    ...posts,
  });
  const judged = (pattern: string): readonly unknown[] => {
    const { out } = fineline(['check', 'p.disclosure', pattern, '--format', 'jsonl'], { folder: own });
    return out
      .trim()
      .split('\n')
      .map(line => (JSON.parse(line) as { id: unknown }).id);
  };
  expect(judged('*.md')).toEqual(['UPPER.MD', 'lower.md']);
  expect(judged('.*.md')).toEqual(['.hidden.md']);
});

test('a file is judged once, however many ways it is written in', () => {
  const ways = ['posts/x.md', './posts//x.md', 'posts/*.md', join(folder, 'posts/x.md')];
  const { out, err } = fineline(['check', 'p.disclosure', './p.disclosure', ...ways, '--format', 'plain'], {
    folder,
  });
  expect(out.match(/denied by floor/g)).toHaveLength(1);
  expect(out).toContain('Post posts/x.md');
  expect(err).toBe('');
  const linted = fineline(['lint', 'p.disclosure', './p.disclosure'], { folder });
  expect(linted.err).toMatch(/^1 policy file/);
});
