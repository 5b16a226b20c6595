// The extension as it is installed: unpacked, held against its manifest, and its server driven as an editor drives it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../endToEnd/commandLine.ts';
import { startEditor } from '../endToEnd/startEditor.ts';
import { root } from '../root.ts';

interface Manifest {
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
  readonly main: string;
  readonly icon: string;
  readonly engines: { readonly vscode: string };
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly configuration: string;
      readonly icon: Readonly<Record<string, string>>;
    }[];
    readonly grammars: readonly {
      readonly language: string;
      readonly scopeName: string;
      readonly path: string;
    }[];
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
    readonly configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
}

const { version } = readJson(join(root, 'packages/fineline/package.json')) as Manifest;
const archive = join(root, `packages/vscode/dist/fineline-${version}.vsix`);
const unpacked = mkdtempSync(join(tmpdir(), 'extension-'));
for (const [path, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
  mkdirSync(dirname(join(unpacked, path)), { recursive: true });
  writeFileSync(join(unpacked, path), bytes);
}
const extension = join(unpacked, 'extension');
const manifest = readJson(join(extension, 'package.json')) as Manifest;
const { contributes } = manifest;

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function text(path: string): string {
  return readFileSync(join(extension, path), 'utf8');
}

describe('the manifest', () => {
  test('has the version of all packages and says nothing of how it was built', () => {
    expect(manifest.version).toBe(version);
    expect(manifest).not.toHaveProperty('devDependencies');
    expect(manifest).not.toHaveProperty('dependencies');
    expect(JSON.stringify(manifest)).not.toContain('workspace:');
  });

  test('names files that are there', () => {
    const [language] = contributes.languages;
    const named = [
      manifest.main,
      manifest.icon,
      language!.configuration,
      ...Object.values(language!.icon),
      ...contributes.grammars.map(({ path }) => path),
    ];
    expect(named.filter(path => !existsSync(join(extension, path)))).toEqual([]);
    expect(readFileSync(join(extension, manifest.icon)).subarray(1, 4).toString()).toBe('PNG');
  });

  test('starts with a policy, and means the language and the scope of the grammar', () => {
    const { id } = contributes.languages[0]!;
    expect(manifest.activationEvents).toEqual([`onLanguage:${id}`]);
    const { scopeName } = JSON.parse(text(contributes.grammars[0]!.path)) as { readonly scopeName: string };
    expect(contributes.grammars).toMatchObject([{ language: id, scopeName }]);
    expect(Object.values(contributes.configurationDefaults)).toMatchObject([
      { 'editor.defaultFormatter': `${manifest.publisher}.${manifest.name}` },
    ]);
  });

  test('offers the commands that the client has, and no others', () => {
    const offered = contributes.commands.map(({ command }) => command);
    const inMenus = Object.values(contributes.menus).flatMap(entries =>
      entries.map(({ command }) => command),
    );
    expect(inMenus.filter(command => !offered.includes(command))).toEqual([]);
    const client = text(manifest.main);
    expect(offered.filter(command => !client.includes(JSON.stringify(command)))).toEqual([]);
    for (const setting of Object.keys(contributes.configuration.properties)) {
      const [section, name] = setting.split('.');
      expect(client).toContain(`getConfiguration("${section}").get("${name}"`);
    }
  });
});

describe('the archive', () => {
  const files = readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).filter(path =>
    statSync(join(unpacked, path)).isFile(),
  );

  test('holds what is needed and nothing else, and is small', () => {
    expect(files.filter(path => !/^extension\//.test(path)).sort()).toEqual([
      '[Content_Types].xml',
      'extension.vsixmanifest',
    ]);
    expect(files.filter(path => /node_modules|\.ts$|\.map$/.test(path))).toEqual([]);
    expect(statSync(archive).size).toBeLessThan(1_000_000);
  });

  test('carries its licence, and those of what is bundled', () => {
    expect(text('LICENSE.txt')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'));
    const others = text('THIRD-PARTY.txt');
    for (const name of ['chevrotain', 'vscode-languageclient', 'vscode-languageserver', 'yaml'])
      expect(others).toMatch(new RegExp(`^${name} \\d.* \\(.*\\)$`, 'm'));
  });

  test('is the same bytes when it is packed again, wherever that is', () => {
    const digest = (): string => createHash('sha256').update(readFileSync(archive)).digest('hex');
    const before = digest();
    execFileSync(process.execPath, [join(root, 'packages/vscode/build/buildExtension.mjs')], {
      stdio: 'pipe',
      env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' },
    });
    expect(digest()).toBe(before);
  });

  test('colours with the grammar that is published', () => {
    const published = readFileSync(join(root, 'grammar/disclosure.tmLanguage.json'), 'utf8');
    expect(text(contributes.grammars[0]!.path)).toBe(published);
  });

  test('has a page for panels that loads nothing but its own script', () => {
    const panel = text('panel/panel.js');
    expect(panel).not.toMatch(/\b(?:fetch|XMLHttpRequest|WebSocket|innerHTML|insertAdjacentHTML|eval)\b/);
  });
});

test('the server inside answers an editor', async () => {
  const policy = 'policy p {\n  posts {\n    ban tones mockign\n  }\n}\n';
  const editor = startEditor(folderWith({ 'p.disclosure': policy }), {
    server: [join(extension, 'server.cjs'), '--stdio'],
  });
  const hello = await editor.begin();
  expect(hello.result).toMatchObject({ serverInfo: { name: 'fineline' } });
  editor.open('p.disclosure', policy);
  expect(await editor.told('p.disclosure', codes => codes.length > 0)).toEqual(['FL0201']);
  const textDocument = { uri: editor.uriOf('p.disclosure') };
  const at = { textDocument, position: { line: 2, character: 14 } };
  const completion = await editor.ask('textDocument/completion', at);
  expect((completion.result as { label: string }[]).map(({ label }) => label)).toContain('mocking');
  const hover = await editor.ask('textDocument/hover', at);
  expect(JSON.stringify(hover.result)).toContain('a word outside its vocabulary');
  expect(await editor.end(true)).toBe(0);
});
