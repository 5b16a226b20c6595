import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { expect, test } from 'vitest';
import * as plugin from '@fineline/formatter';

const options: prettier.Options = { plugins: [plugin], filepath: 'p.disclosure' };
const untidy = 'policy p{posts{min cohort 1000 people because "Crowds, no people."}}';
const tidy = `policy p {
  posts {
    min cohort 1_000 people
      because "Crowds, no people."
  }
}
`;
const wrong = 'policy p {\n  posts {\n    min cohort 1,000 people\n  }\n}\n';

test('formats as `format` does, whatever the options', async () => {
  expect(plugin.format('p', untidy).value).toBe(tidy);
  expect(await prettier.format(untidy, options)).toBe(tidy);
  expect(await prettier.format(tidy, { ...options, tabWidth: 8, useTabs: true, printWidth: 20 })).toBe(tidy);
  expect(await prettier.check(tidy, options)).toBe(true);
  expect(await prettier.check(untidy, options)).toBe(false);
});

test('ends lines as the user wants it', async () => {
  const once = await prettier.format(untidy, { ...options, endOfLine: 'crlf' });
  expect(once).toBe(tidy.replaceAll('\n', '\r\n'));
});

test('reports a mistake with its place', async () => {
  const error: unknown = await prettier.format(wrong, options).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    name: 'error[FL0104]',
    loc: { start: { line: 3, column: 16 }, end: { line: 3, column: 21 } },
  });
  const [said, help] = (error as Error).message.split('\n');
  expect(said).toBe('`1,000` is not how numbers are written here (3:16)');
  expect(help).toBe('Thousands are set apart by `_`, since a comma separates the parts of a list.');
});

test('works from the command line of a project that has it installed', () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const bin = (name: string): string => join(root, 'node_modules/.bin', name);
  const project = mkdtempSync(join(tmpdir(), 'fineline-'));
  const installed = join(project, 'node_modules/@fineline/formatter');
  const entry = join(root, 'packages/formatter/src/index.ts');
  const bundle = [entry, '--bundle', '--platform=node', '--format=esm', '--log-level=error'];
  execFileSync(bin('esbuild'), [...bundle, `--outfile=${join(installed, 'index.js')}`]);
  writeFileSync(join(installed, 'package.json'), '{ "name": "@fineline/formatter", "type": "module" }');
  mkdirSync(join(project, 'policies'));
  writeFileSync(join(project, 'policies/p.disclosure'), untidy);
  writeFileSync(join(project, 'wrong.disclosure'), wrong);

  const run = (...args: readonly string[]): { readonly code: number | null; readonly said: string } => {
    try {
      const said = execFileSync(bin('prettier'), ['--plugin', '@fineline/formatter', ...args], {
        cwd: project,
        encoding: 'utf8',
        stdio: 'pipe',
      });
      return { code: 0, said };
    } catch (error) {
      const { status, stderr } = error as { readonly status: number; readonly stderr: string };
      return { code: status, said: stderr };
    }
  };
  expect(run('--check', 'policies/**/*.disclosure').code).toBe(1);
  expect(run('--write', 'policies/**/*.disclosure').code).toBe(0);
  expect(readFileSync(join(project, 'policies/p.disclosure'), 'utf8')).toBe(tidy);
  expect(run('--check', 'policies/**/*.disclosure').code).toBe(0);

  const { code, said } = run('--write', '**/*.disclosure');
  expect(code).toBe(2);
  expect(said).toContain(
    'wrong.disclosure: error[FL0104]: `1,000` is not how numbers are written here (3:16)',
  );
  expect(said).toContain('> 3 |     min cohort 1,000 people');
  expect(readFileSync(join(project, 'wrong.disclosure'), 'utf8')).toBe(wrong);
});
