// The action and the hooks as GitHub and pre-commit would call them. npm is not asked: an `npx` of the test's own stands before
// the real one, and gives out one version, the command line that was built.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from '../endToEnd/commandLine.ts';
import { root } from '../root.ts';

const policy = 'policy p {\n  posts {\n    floor: min cohort 100 people\n  }\n}\n';
const hostile = 'a $(touch pwned) `touch pwned` ; touch pwned & "\' b.md';
const stopped = 'Some 12 people came.\n';
const action = parse(readFileSync(`${root}.github/actions/check/action.yml`, 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly run: string; readonly env: Record<string, string> }[];
  };
};
const hooks = parse(readFileSync(`${root}.pre-commit-hooks.yaml`, 'utf8')) as readonly {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
}[];

/** A project with these files, which has installed what was built, or not. */
function project(
  files: Readonly<Record<string, string>>,
  installed = true,
): {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
} {
  const own = 'node_modules/.bin/fineline';
  const folder = folderWith({ ...files, '.bin/npx': npx, ...(installed && { [own]: fineline }) });
  chmodSync(join(folder, '.bin/npx'), 0o755);
  if (installed) chmodSync(join(folder, own), 0o755);
  mkdirSync(join(folder, '.runner'));
  const env = { ...process.env, PATH: `${join(folder, '.bin')}${delimiter}${process.env['PATH']}` };
  return { folder, env: { ...env, GITHUB_ACTIONS: 'true', NO_COLOR: '1' } };
}

const fineline = `#!/usr/bin/env bash
exec ${JSON.stringify(process.execPath)} ${JSON.stringify(`${root}packages/fineline/dist/fineline.cjs`)} "$@"
`;
const npx = `${fineline.replace('exec', `[[ "$1 $2" == '--yes fineline@0.1.0' ]] || exit 1\nshift 2\nexec`)}`;

/** Runs the step of the action as GitHub does: expressions in \`env\` are filled in, the script is not touched. */
function act(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
  installed = true,
) {
  const { folder, env } = project(files, installed);
  const step = action.runs.steps[0]!;
  const filled = Object.fromEntries(
    Object.entries(step.env).map(([name, expression]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)![1]!;
      return [name, inputs[input] ?? action.inputs[input]!.default!];
    }),
  );
  const files_ = {
    GITHUB_OUTPUT: join(folder, '.runner/output'),
    GITHUB_STEP_SUMMARY: join(folder, '.runner/summary'),
  };
  for (const file of Object.values(files_)) writeFileSync(file, '');
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
    {
      cwd: join(folder, filled['FINELINE_FOLDER']!),
      encoding: 'utf8',
      env: {
        ...env,
        ...filled,
        ...files_,
        GITHUB_WORKSPACE: folder,
        RUNNER_TEMP: join(folder, '.runner'),
        GITHUB_ACTION_PATH: `${root}.github/actions/check`,
      },
    },
  );
  const text = (file: string): string => readFileSync(file, 'utf8');
  return {
    folder,
    status,
    stdout,
    stderr,
    output: text(files_.GITHUB_OUTPUT),
    summary: text(files_.GITHUB_STEP_SUMMARY),
  };
}

test('the action judges posts, whatever they are called, with annotations and SARIF', () => {
  const { folder, status, stdout, output } = act(
    { 'p.disclosure': policy, [hostile]: stopped, '--format=html.md': stopped },
    { paths: `p.disclosure\n${hostile}\r\n--format=html.md\n`, sarif: 'out.sarif' },
  );
  expect(status).toBe(1);
  expect(stdout.match(/^::error .*file=/gm)).toHaveLength(2);
  expect(existsSync(join(folder, 'pwned'))).toBe(false);
  expect(output).toBe('sarif=./out.sarif\n');
  const { runs } = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')) as {
    runs: { results: unknown[] }[];
  };
  expect(runs[0]?.results).toHaveLength(2);
});

test('the action names files as the workspace does, whatever folder it works in', () => {
  const own = { 'apps/c d/p.disclosure': policy, 'apps/c d/posts/x.md': stopped };
  const { folder, stdout, output } = act(own, {
    'working-directory': 'apps/c d',
    paths: 'p.disclosure\nposts/*.md',
    sarif: 'out.sarif',
  });
  expect(stdout).toMatch(/^::error file=apps\/c d\/posts\/x\.md,line=1/m);
  expect(output).toBe('sarif=apps/c d/out.sarif\n');
  expect(readFileSync(join(folder, 'apps/c d/out.sarif'), 'utf8')).toContain('"uri":"apps/c%20d/posts/x.md"');
});

test('the action hands on no file that lies there from before', () => {
  const files = { 'p.disclosure': policy, 'post.md': stopped, 'out.sarif': 'OLD' };
  const wrong = { command: 'lint', paths: 'post.md', sarif: 'out.sarif' };
  expect(act(files, wrong)).toMatchObject({ status: 2, output: '' });
});

test('the action fails as it is told to', () => {
  const files = { 'p.disclosure': policy, 'post.md': stopped };
  expect(act(files, { paths: 'p.disclosure\npost.md', 'fail-on': 'never' }).status).toBe(0);
  expect(act(files, { paths: 'p.disclosure\npost.md', 'fail-on': 'deny --date x' }).status).toBe(2);
});

test('the action takes a version from npm where one is named, and says where there is none to be had', () => {
  const files = { 'p.disclosure': policy, 'post.md': 'Over 4,000 people came.\n' };
  const paths = 'p.disclosure\npost.md';
  expect(act(files, { paths, version: '0.1.0' }, false).status).toBe(0);
  const unknown = act(files, { paths, version: '9.9.9' }, false);
  expect([unknown.status, unknown.stdout]).toEqual([2, '::error::fineline 9.9.9 cannot be had from npm\n']);
  const missing = act(files, { paths }, false);
  expect(missing.status).toBe(2);
  expect(missing.stdout).toMatch(/^::error::fineline is not installed in this project/);
});

test('the action lints', () => {
  const { status, stdout } = act(
    { 'p.disclosure': policy.replace('people', 'days') },
    { command: 'lint', paths: 'p.disclosure' },
  );
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error file=p\.disclosure,line=3/m);
});

test('the action says what changed in the summary of the run', () => {
  const { status, summary } = act(
    { 'old.disclosure': policy, 'new.disclosure': policy.replace('100', '50') },
    { command: 'diff', paths: 'old.disclosure\nnew.disclosure', 'fail-on': 'looser' },
  );
  expect(status).toBe(1);
  expect(summary).toMatch(/looser/i);
});

test.each([
  [{ paths: '\n' }, 'name one path a line'],
  [{ paths: 'p.disclosure', command: 'sign' }, 'write check, lint or diff'],
  [{ paths: 'p.disclosure', version: '1.0.0 evil' }, 'write a version'],
  [{ paths: 'p.disclosure', command: 'diff', sarif: 'a.sarif' }, 'has no SARIF'],
])('the action refuses %j', (inputs, why) => {
  const { status, stdout } = act({ 'p.disclosure': policy }, inputs);
  expect(status).toBe(2);
  expect(stdout).toContain(why);
});

test.each(hooks.map(hook => [hook.id, hook] as const))(
  'the hook %s is called with file names',
  (id, hook) => {
    expect(hook.language).toBe('script');
    const tested = `${policy}test p {\n  deny post { cohort { size 12 people } }\n}\n`;
    const names = ['--fix $(touch pwned).disclosure', 'a.disclosure'];
    const files = Object.fromEntries(names.map(name => [name, tested]));
    const run = (content: Readonly<Record<string, string>>, installed = true) => {
      const { folder, env } = project(content, installed);
      const matching = Object.keys(content).filter(name => new RegExp(hook.files).test(name));
      const { status, stderr } = spawnSync(
        join(root, hook.entry.split(' ')[0]!),
        [...hook.entry.split(' ').slice(1), ...matching],
        {
          cwd: folder,
          encoding: 'utf8',
          env,
        },
      );
      return { status, stderr, folder };
    };
    const fine = run({ ...files, 'post.md': stopped });
    expect(fine.status).toBe(0);
    expect(existsSync(join(fine.folder, 'pwned'))).toBe(false);
    const missing = run({ ...files }, false);
    expect([missing.status, missing.stderr]).toEqual([
      2,
      expect.stringContaining('fineline is not installed'),
    ]);
    expect(run({ 'a.disclosure': policy }).status).toBe(0);
    const broken: Readonly<Record<string, string>> = {
      'fineline-lint': tested.replace('people', 'days'),
      'fineline-fmt': tested.replace('  posts', 'posts  '),
      'fineline-test': tested.replace('deny post', 'allow post'),
    };
    const { status, folder } = run({ 'a.disclosure': broken[id]! });
    // pre-commit itself fails where a hook changed a file.
    if (id === 'fineline-fmt')
      expect(readFileSync(join(folder, 'a.disclosure'), 'utf8')).toContain('\n  posts {\n');
    else expect(status).toBe(1);
  },
);
