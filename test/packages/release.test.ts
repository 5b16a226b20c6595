// How packages are released: workflows and the action are what GitHub reads, and a changeset raises every package.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { validateAction, validateWorkflow } from '@action-validator/core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from '../endToEnd/commandLine.ts';
import { root } from '../root.ts';
import { publicPackages, type Manifest } from './packages.ts';
import { writeVersion } from '../../.ci/version.mjs';

const workflows = readdirSync(`${root}.github/workflows`).map(name => `.github/workflows/${name}`);
const actions = readdirSync(`${root}.github/actions`).map(name => `.github/actions/${name}/action.yml`);
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const { version } = publicPackages()[0]!.manifest;

test.each(workflows)('%s is a workflow', file => {
  expect(validateWorkflow(read(file)).errors).toEqual([]);
});

test.each(actions)('%s is an action', file => {
  expect(validateAction(read(file)).errors).toEqual([]);
});

test.each([...workflows, ...actions])('%s names versions, and puts nothing into a shell', file => {
  const used = [...read(file).matchAll(/uses: (\S+)/g)].map(([, name]) => name);
  for (const name of used) expect(name).toMatch(/@v\d+\.\d+\.\d+$/);
  const runs = [...read(file).matchAll(/\brun: .*(?:\n {10,}.*)*/g)].map(([text]) => text);
  expect(runs.length).toBeGreaterThan(0);
  expect(runs.filter(text => text.includes('${{'))).toEqual([]);
});

test('CI runs what .ci/run runs, on the oldest Node there is support for', () => {
  const { jobs } = parse(read('.github/workflows/ci.yml')) as {
    jobs: { ci: { steps: { run?: string; with?: Record<string, unknown> }[] } };
  };
  expect(jobs.ci.steps.flatMap(({ run }) => run ?? [])).toEqual(['.ci/run']);
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
  const node = jobs.ci.steps.find(step => step.with?.['node-version'])?.with?.['node-version'];
  expect(engines.node).toContain(`>=${String(node)}.`);
});

test('the pinned pnpm is the one that publishes', () => {
  const { packageManager } = JSON.parse(read('package.json')) as Manifest;
  expect(read('.github/workflows/release.yml')).toContain(`npm install --global ${String(packageManager)}\n`);
});

test('a changeset raises every package to one version, and whatever else says it', () => {
  const folder = folderWith({
    '.changeset/one.md': "---\n'fineline': minor\n---\n\nSomething new.\n",
  });
  const others = [
    'grammar',
    'test',
    'examples/embed',
    ...readdirSync(`${root}packages`).map(name => `packages/${name}`),
  ];
  const ours = publicPackages().map(({ folder: name }) => `${name}/package.json`);
  const versions = ['packages/compiler/src/compilerVersion.ts', 'packages/reading/src/identity.ts'];
  const settings = ['.changeset/config.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml'];
  for (const file of [
    ...others.map(name => `${name}/package.json`),
    ...versions,
    'package.json',
    ...settings,
  ]) {
    if (!existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  execFileSync(`${root}node_modules/.bin/changeset`, ['version'], { cwd: folder, stdio: 'pipe' });
  writeVersion(folder);
  const next = version.replace(
    /^(\d+)\.(\d+)\.\d+$/,
    (_, major: string, minor: string) => `${major}.${+minor + 1}.0`,
  );
  const raised = ours.map(file => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as Manifest).version);
  expect(new Set(raised)).toEqual(new Set([next]));
  for (const file of versions) expect(readFileSync(join(folder, file), 'utf8')).toContain(next);
  expect(readFileSync(join(folder, 'packages/fineline/CHANGELOG.md'), 'utf8')).toContain('Something new.');
});
