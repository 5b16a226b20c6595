// What `init` writes is used as its own words say: every command of its workflow and of its closing lines is run.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { fineline, folderWith } from './commandLine.ts';

const home = folderWith({ 'keep.md': 'Mine.\n' });
const made = fineline(['init', 'next year'], { folder: home });
const folder = join(home, 'next year');
const run = (command: string): ReturnType<typeof fineline> =>
  fineline(
    command.split(' ').map(word => word.replaceAll('"', '')),
    { folder },
  );

test('says what it made and what to do next', () => {
  expect([made.code, made.err]).toEqual([0, '']);
  expect(made.out).toBe(`Made:
  next year/policy.disclosure
  next year/drafts/summer.md
  next year/posts/summer.md
  next year/.github/workflows/disclosure.yml
  next year/DISCLOSURE.md

Now:
  cd "next year"
  fineline check policy.disclosure drafts/summer.md   # a draft that crosses the line
  fineline test policy.disclosure --coverage          # the examples beside the rules
  fineline explain policy.disclosure                  # the policy in plain English

The workflow runs the fineline of this project, which is not on npm yet: DISCLOSURE.md says how to install it.
`);
});

test('says where the workflow belongs, if not there', () => {
  const top = folderWith({ '.git/HEAD': 'ref: refs/heads/main\n', 'packages/c/keep.md': 'Mine.\n' });
  const said =
    'GitHub runs workflows at the top of a repository alone: move this one to `../../.github/workflows/`';
  const below = fineline(['init'], { folder: join(top, 'packages/c') });
  expect([below.code, below.out]).toEqual([0, expect.stringContaining(said)]);
  expect(below.out).toContain('working-directory: "packages/c"');
  expect(fineline(['init'], { folder: top }).out).not.toContain('top of a repository');
});

test('the workflow passes, and asks no registry for fineline', () => {
  const workflow = readFileSync(join(folder, '.github/workflows/disclosure.yml'), 'utf8');
  const steps = workflow
    .split('\n')
    .flatMap(line => line.split('          node_modules/.bin/fineline ')[1] ?? []);
  expect(workflow).not.toContain('npx');
  expect(steps.map(step => step.split(' ')[0])).toEqual(['lint', 'fmt', 'test', 'check']);
  for (const step of steps) expect([step, run(step).code]).toEqual([step, 0]);
});

test('no word of a post is a command to the runner of the workflow', () => {
  const workflow = readFileSync(join(folder, '.github/workflows/disclosure.yml'), 'utf8');
  const script = workflow
    .split('      - run: |\n')
    .at(-1)!
    .replaceAll(/^ {10}/gm, '');
  const installed = folderWith({
    'posts/evil.md':
      'To the 12 readers who left:\n::stop-commands::x1\n  ::add-mask::deny\n::x1::\nbye ##[error]pwned\n',
    'node_modules/.bin/fineline': `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'packages/fineline/dist/fineline.cjs')}" "$@"\n`,
  });
  copyFileSync(join(folder, 'policy.disclosure'), join(installed, 'policy.disclosure'));
  chmodSync(join(installed, 'node_modules/.bin/fineline'), 0o755);
  const { status, stdout } = spawnSync('bash', ['-e', '-c', script], { cwd: installed, encoding: 'utf8' });
  expect([status, stdout]).toEqual([1, expect.stringContaining('::add-mask::deny')]);
  expect(commandsReadIn(stdout)).toEqual(['stop-commands', 'token']);
});

/** What the runner takes for commands: `::name …::` at the start of a line behind blanks, and `##[name …]` anywhere in one. */
function commandsReadIn(output: string): readonly string[] {
  let token: string | undefined;
  return output.split('\n').flatMap(line => {
    const [, name = undefined, said = ''] =
      /^\s*::([\w-]+)[^:]*::(.*)/.exec(line) ?? /##\[([\w-]+)[^\]]*\](.*)/.exec(line) ?? [];
    if (name === undefined || (token !== undefined && name !== token)) return [];
    if (name === token) {
      token = undefined;
      return ['token'];
    }
    if (name === 'stop-commands') token = said;
    return [name];
  });
}

test('the draft is stopped, and the policy can be explained', () => {
  const { code, out } = run('check policy.disclosure drafts/summer.md');
  expect(code).toBe(1);
  expect(out).toContain('denied by floor');
  expect(out).toContain('denied by their-face');
  expect(out).toContain('denied by kindness');
  expect(run('explain policy.disclosure').out).toContain('This is the policy public-posts, version 1.0.0.');
});

test('writes over nothing, unless told to', () => {
  writeFileSync(join(folder, 'posts/summer.md'), 'Mine.\n');
  const { code, out, err } = fineline(['init'], { folder });
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('error: nothing was written, since these are there already:\n  policy.disclosure\n');
  expect(readFileSync(join(folder, 'posts/summer.md'), 'utf8')).toBe('Mine.\n');
  expect(fineline(['init', '--force'], { folder }).code).toBe(0);
  expect(readFileSync(join(folder, 'posts/summer.md'), 'utf8')).not.toBe('Mine.\n');
});

test('starts in a folder that is in use, and not where a file is in the way of a folder', () => {
  expect(fineline(['init'], { folder: home }).code).toBe(0);
  expect(readFileSync(join(home, 'keep.md'), 'utf8')).toBe('Mine.\n');
  const { code, err } = fineline(['init', 'keep.md'], { folder: home });
  expect([code, err]).toEqual([2, 'error: `keep.md` is a file, and not a folder\n']);
  expect(existsSync(join(home, 'keep.md/policy.disclosure'))).toBe(false);
});
