// Puts the extension together in `dist/extension`, as it is installed, and packs it. What is packed is the same bytes for the
// same sources: the time in it is fixed, and nothing in it comes from the machine.
import { createVSIX } from '@vscode/vsce';
import { build } from 'esbuild';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutExamples } from '../../../.ci/leanReader.mjs';
import { writeLicences } from '../../../.ci/licences.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const here = join(root, 'packages/vscode');
const extension = join(here, 'dist/extension');
const { devDependencies: _, private: __, type: ___, ...manifest } = readJson(join(here, 'package.json'));
// Every package has one version, and the extension goes with them.
const { version } = readJson(join(root, 'packages/fineline/package.json'));

rmSync(join(here, 'dist/extension'), { recursive: true, force: true });
mkdirSync(join(extension, 'panel'), { recursive: true });
writeFileSync(
  join(extension, 'package.json'),
  `${JSON.stringify({ ...manifest, version, files: ['**/*'] }, null, 2)}\n`,
);
copyFileSync(join(root, 'LICENSE'), join(extension, 'LICENSE.txt'));
copyFileSync(join(root, 'grammar/disclosure.tmLanguage.json'), join(extension, 'disclosure.tmLanguage.json'));
for (const name of ['README.md', 'language-configuration.json'])
  copyFileSync(join(here, name), join(extension, name));
cpSync(join(here, 'icons'), join(extension, 'icons'), { recursive: true });
copyFileSync(join(here, 'src/panel/panel.css'), join(extension, 'panel/panel.css'));

const node = { platform: 'node', format: 'cjs', target: 'node20' };
const bundles = [
  await bundle('client.ts', 'client.cjs', { ...node, external: ['vscode'] }),
  await bundle('server.ts', 'server.cjs', {
    ...node,
    plugins: [withoutExamples],
    // What judges tables is not asked for by an editor.
    external: ['@duckdb/node-api', 'pg-native'],
    // tinyglobby asks for import.meta.url, which a CommonJS file lacks.
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  }),
  await bundle('panel/panel.ts', 'panel/panel.js', { platform: 'browser', format: 'iife', target: 'es2022' }),
];
writeLicences(root, bundles, join(extension, 'THIRD-PARTY.txt'));

process.env.SOURCE_DATE_EPOCH = '946684800';
// A zip file has local times.
process.env.TZ = 'UTC';
await createVSIX({
  cwd: extension,
  packagePath: join(here, `dist/fineline-${version}.vsix`),
  dependencies: false,
  allowMissingRepository: true,
});

/** Bundles one of the sources; answers with what esbuild says of it. */
async function bundle(source, name, options) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`packages/vscode/src/${source}`],
    outfile: join(extension, name),
    bundle: true,
    minify: true,
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  });
  return metafile;
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
