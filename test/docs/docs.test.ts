// Every block of code on every page is run: commands and what they say, policies, scripts, JSON. A block that cannot be is
// marked `shown`. `UPDATE=1 npm test -- test/docs` writes the answers anew.
import { execFileSync } from 'node:child_process';
import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { compile } from 'fineline';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { root } from '../root.ts';
import { blocksOf, type Block } from './blocks.ts';
import { folderOf, pages, textOf, walk } from './pages.ts';

const all = pages().map(page => ({ page, blocks: blocksOf(textOf(page)) }));
const scripts = all.flatMap(({ page, blocks }) =>
  blocks
    .filter(({ kind, name }) => (kind === 'ts' || kind === 'js') && name !== 'shown')
    .map(block => ({
      page,
      block,
      file: `${root}test/docs/${page.replaceAll(/\W/g, '-')}-${block.line}.ts`,
    })),
);

test('every block says what it is, and more are run than shown', () => {
  const kinds = ['console', 'disclosure', 'md', 'ts', 'js', 'json'];
  const astray = all.flatMap(({ page, blocks }) =>
    blocks
      .filter(({ kind, name }) => kind === '' || (!kinds.includes(kind) && name !== 'shown'))
      .map(
        ({ kind, line }) =>
          `${page}:${line}: ${kind || 'no language'}; write \`shown\` behind it where it cannot be run`,
      ),
  );
  expect(astray).toEqual([]);
  // Diagrams and quotations are no code.
  const blocks = all.flatMap(page => page.blocks).filter(({ kind }) => kind !== 'text');
  const shown = blocks.filter(({ name }) => name === 'shown').length;
  expect(shown).toBeLessThan(blocks.length - shown);
});

describe.each(all.filter(({ blocks }) => blocks.some(({ name }) => name !== 'shown')))(
  '$page',
  ({ page, blocks }) => {
    const run = (kind: string): readonly Block[] =>
      blocks.filter(block => block.kind === kind && block.name !== 'shown');

    test('gives the answers that the command line gives, and runs its scripts', () => {
      const folder = folderOf(page);
      const now = walk(page, folder);
      if (process.env['UPDATE']) writeFileSync(join(root, page), now);
      else expect(textOf(page)).toBe(now);
      for (const { block } of scripts.filter(script => script.page === page)) execute(block, folder);
    });

    test.runIf(run('disclosure').some(({ name }) => name === ''))('shows policies that compile', () => {
      for (const { content, line } of run('disclosure').filter(({ name }) => name === '')) {
        const { diagnostics } = compile(
          { file: `${page}:${line}`, text: content },
          { read: () => ({ problem: 'missing' }) },
        );
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    });

    test.runIf(run('json').length > 0)('shows JSON', () => {
      for (const { content } of run('json')) expect(() => JSON.parse(content) as unknown).not.toThrow();
    });

    test('links to what there is', () => {
      const links = [
        ...textOf(page)
          .replaceAll(/^```[^]*?^```$/gm, '')
          .matchAll(/\]\(([^)#\s]+)[^)]*\)/g),
      ]
        .map(([, to]) => to!)
        .filter(to => !/^[a-z]+:/.test(to));
      expect(links.filter(to => !existsSync(join(root, dirname(page), to)))).toEqual([]);
    });
  },
);

/** Runs a script in the folder of its page; it fails by throwing. */
function execute({ setting, content }: Block, folder: string): void {
  const { outputFiles } = buildSync({
    stdin: { contents: `${setting}\n${content}`, resolveDir: `${root}test/docs`, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'bundle',
    external: ['@duckdb/node-api', 'pg-native', 'prettier'],
    banner: { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" },
  });
  if (!existsSync(join(folder, 'node_modules')))
    symlinkSync(`${root}test/node_modules`, join(folder, 'node_modules'));
  writeFileSync(join(folder, 'block.mjs'), outputFiles[0]!.text);
  execFileSync(process.execPath, ['block.mjs'], { cwd: folder, stdio: 'pipe' });
}

test('scripts on pages are rightly typed', () => {
  const { config } = ts.readConfigFile(`${root}tsconfig.base.json`, name => ts.sys.readFile(name)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      composite: false,
      declarationMap: false,
      isolatedDeclarations: false,
      noUnusedLocals: false,
      rewriteRelativeImportExtensions: false,
      allowImportingTsExtensions: true,
      noEmit: true,
      types: ['node'],
      typeRoots: [`${root}node_modules/@types`],
    },
    root,
  );
  const host = ts.createCompilerHost(options);
  const texts = new Map(
    scripts.map(({ file, block }) => [file, `${block.setting}\n${block.content}\nexport {};\n`]),
  );
  const onDisk = { ...host };
  host.fileExists = file => texts.has(file) || onDisk.fileExists(file);
  host.readFile = file => texts.get(file) ?? onDisk.readFile(file);
  host.getSourceFile = (file, version, ...rest) =>
    texts.has(file)
      ? ts.createSourceFile(file, texts.get(file)!, version)
      : onDisk.getSourceFile(file, version, ...rest);
  const program = ts.createProgram([...texts.keys()], options, host);
  const said = [...texts.keys()]
    .flatMap(file => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)))
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  expect(said).toEqual([]);
});
