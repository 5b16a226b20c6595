import { readFileSync, readdirSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { compilerVersion } from '@fineline/compiler';
import { identity as reader } from '../../packages/reading/src/identity.ts';
import { root } from '../root.ts';

test('nothing stands at the top but what the plan names', () => {
  const made = ['node_modules', 'docs', '.cache', '.git'];
  const entries = readdirSync(root).filter(name => !made.includes(name));
  expect(entries.sort()).toEqual(
    [
      // Where changesets, GitHub and pre-commit look, and nowhere else.
      '.changeset',
      '.ci',
      '.github',
      '.gitignore',
      '.pre-commit-hooks.yaml',
      '.prettierignore',
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'examples',
      'grammar',
      'package.json',
      'packages',
      'pnpm-lock.yaml',
      'pnpm-workspace.yaml',
      'test',
      'tsconfig.base.json',
    ].sort(),
  );
});

test.each([
  ['validator', 'the schema', 'ruleset/generate/validator.ts', 'ruleset/src/loading/validate.generated.ts'],
  ['choices', 'the grammar', 'language/generate/choices.ts', 'language/src/parsing/choices.generated.ts'],
])('the %s in git are what %s gives', (_, __, generator, generated) => {
  const args = [`packages/${generator}`, '--print'];
  const now = execFileSync('node_modules/.bin/tsx', args, { cwd: root, encoding: 'utf8' });
  const inGit = readFileSync(`${root}packages/${generated}`, 'utf8');
  expect(inGit === now).toBe(true);
});

test.each([
  ['compiler', compilerVersion],
  ['reading', reader.version],
])('%s says the version of its package', (name, said) => {
  const { version } = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8')) as {
    version: string;
  };
  expect(said).toBe(version);
});
