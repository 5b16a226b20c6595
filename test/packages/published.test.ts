// What is published is what is tried: packed, put into an empty project, imported, run and type-checked there.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { root } from '../root.ts';
import { createConsumer, filesOf } from './consumer.ts';
import { modulesOf, publicPackages, type Manifest } from './packages.ts';

const consumer = createConsumer();
const { folder } = consumer;
const entries = publicPackages().flatMap(({ manifest }) =>
  modulesOf(manifest).map(([entry]) => entry.replace('.', manifest.name)),
);
writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');

/** Runs node in the project; what it prints, line by line, however it ends. */
function node(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).trim();
}

describe.each([...consumer.tarballs])('%s', (name, tarball) => {
  const bytes = readFileSync(tarball);
  const arrayBuffer = bytes.buffer.slice(
    bytes.byteOffset,
    bytes.byteOffset + bytes.byteLength,
  ) as ArrayBuffer;

  test('publint has nothing to say', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: arrayBuffer }, strict: true });
    expect(pkg?.['name']).toBe(name);
    expect(messages.map(message => formatMessage(message, pkg!, { color: false }))).toEqual([]);
  });

  test('types are where they are looked for', async () => {
    const checked = await checkPackage(createPackageFromTarballData(new Uint8Array(bytes)));
    expect(checked.types).toMatchObject({ kind: 'included' });
    // Modules alone: `require` of them is Node's affair, and the oldest way to resolve knows no `exports`.
    const said = ('problems' in checked ? checked.problems : []).filter(
      problem =>
        problem.kind !== 'CJSResolvesToESM' &&
        !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
    );
    expect(said).toEqual([]);
  });

  test('holds what it builds, its licence and that of whatever is bundled in, and no tests', () => {
    const files = filesOf(consumer, name);
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
    expect(files.filter(file => file.endsWith('.test.ts'))).toEqual([]);
    const holdsOthers = files.some(file => /^dist\/(?:bundle\.js|.*\.cjs)$/.test(file));
    const licences = files.includes('dist/THIRD-PARTY.txt')
      ? readFileSync(join(folder, 'node_modules', name, 'dist/THIRD-PARTY.txt'), 'utf8')
      : '';
    expect(licences.includes('chevrotain 13')).toBe(holdsOthers);
  });

  test('asks for no version that only this repository knows', () => {
    const manifest = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8');
    expect(manifest).not.toMatch(/workspace:|catalog:/);
  });
});

test('what the tarballs need of each other is said where it lies, for pnpm and yarn', () => {
  const lines = readFileSync(join(folder, 'packed/resolutions.txt'), 'utf8').trim().split('\n');
  const said = Object.fromEntries(lines.map(line => line.replace('resolutions.', '').split('=')));
  const own = [...consumer.tarballs].filter(([name]) => name.startsWith('@fineline/'));
  expect(Object.keys(said)).toEqual(own.map(([name]) => name));
  for (const [name, tarball] of own)
    expect(resolve(process.env['INIT_CWD'] ?? process.cwd(), said[name]!.replace('file:', ''))).toBe(tarball);
});

test('every entry is imported', () => {
  const imports = entries.map(entry => `console.log(Object.keys(await import('${entry}')).length > 0);`);
  expect(node('--input-type=module', '-e', imports.join('\n'))).toBe(entries.map(() => 'true').join('\n'));
});

test('schemas are found by their names', () => {
  const resolved = ['fineline/config.schema.json', '@fineline/ruleset/ruleset.schema.json'].map(
    name =>
      `console.log(JSON.parse(readFileSync(createRequire(import.meta.url).resolve('${name}'))).$schema);`,
  );
  const head = "import { readFileSync } from 'node:fs'; import { createRequire } from 'node:module';";
  expect(new Set(node('--input-type=module', '-e', [head, ...resolved].join('\n')).split('\n'))).toEqual(
    new Set(['https://json-schema.org/draft/2020-12/schema']),
  );
});

test('the command line says its version and judges a post', () => {
  const manifest = join(folder, 'node_modules/fineline/package.json');
  const { bin, version } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest & {
    readonly bin: { readonly fineline: string };
  };
  const program = join(folder, 'node_modules/fineline', bin.fineline);
  expect(node(program, '--version')).toBe(version);
  const policy = 'policy p {\n  posts {\n    floor: min cohort 100 people\n  }\n}\n';
  writeFileSync(join(folder, 'p.disclosure'), policy);
  writeFileSync(join(folder, 'post.md'), 'Over 4,000 people came.\n');
  expect(node(program, 'check', 'p.disclosure', 'post.md', '--date', '2026-12-01')).toContain('✓ allow');
});

test('every type is whole, without Prettier, and but for the editor without Node or a browser', () => {
  for (const types of [[], ['node']]) {
    const file = join(folder, 'strict.ts');
    const usable = entries.filter(entry => types.length > 0 || !entry.endsWith('/lsp'));
    writeFileSync(file, usable.map((entry, at) => `export * as m${at} from '${entry}';`).join('\n'));
    const program = ts.createProgram([file], {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      lib: ['lib.es2023.d.ts'],
      strict: true,
      noEmit: true,
      types,
      typeRoots: [`${root}node_modules/@types`],
      skipLibCheck: false,
    });
    const said = ts
      .getPreEmitDiagnostics(program)
      .map(
        ({ file: at, messageText }) =>
          `${at?.fileName.slice(folder.length)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
      );
    expect(said).toEqual([]);
  }
});

test.each([
  ['bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ['node16', ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
  ['nodenext', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
])('types resolve under %s', (_, module, moduleResolution) => {
  const file = join(folder, 'use.ts');
  const all = entries.map((entry, at) => `export * as m${at} from '${entry}';`);
  writeFileSync(
    file,
    `${all.join('\n')}
import { createGate, type Decision } from 'fineline';
// What signatures name can be named.
export type { Askable, Code, CohortFact, Day, Problem, Reader, ReadProblem, Rule, Span, StopSignal, Vocabularies, WordsFact, WordsFound } from 'fineline';
export const verdict: Decision['verdict'] | undefined = createGate({}, { today: () => '2026-12-01' }).check({ text: '' }).decision?.verdict;
// @ts-expect-error a rule set is judged on a day
createGate({});
`,
  );
  const program = ts.createProgram([file], {
    module,
    moduleResolution,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    strict: true,
    noEmit: true,
    types: ['node'],
    typeRoots: [`${root}node_modules/@types`],
    // The types of others are theirs to check.
    skipLibCheck: true,
  });
  const said = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  expect(said).toEqual([]);
});
