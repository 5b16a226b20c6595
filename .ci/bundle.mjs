// The command line as users run it: CommonJS, which starts 40 ms sooner than a tree of modules, in files that are loaded
// when a command needs them. esbuild splits modules of ECMAScript alone, so it splits those first, and each file is made
// CommonJS after that.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { writeLicences } from './licences.mjs';

const shape = { platform: 'node', target: 'node20', minifySyntax: true, minifyWhitespace: true };

await bundleCommandLine(fileURLToPath(new URL('..', import.meta.url)));

/** Writes `fineline.cjs`, the files that it loads, and the licences of all that is in them. */
async function bundleCommandLine(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/fineline/package.json'), 'utf8'));
  const folder = join(root, 'packages/fineline/dist');
  const parts = join(folder, 'parts');
  const { outputFiles, metafile } = await build({
    ...shape,
    absWorkingDir: root,
    entryPoints: { main: 'packages/fineline/src/main.ts' },
    bundle: true,
    splitting: true,
    format: 'esm',
    // Some are loaded when a table needs them, the last is never there.
    external: ['@duckdb/node-api', 'apache-arrow', 'lz4js', 'node-sqlite3-wasm', 'pg-native'],
    legalComments: 'none',
    // A thread is started from the command line's own file; tinyglobby, too, asks where it is.
    define: { 'import.meta.url': 'commandLineUrl', FINELINE_VERSION: JSON.stringify(version) },
    outdir: parts,
    outExtension: { '.js': '.cjs' },
    chunkNames: '[name]-[hash]',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  rmSync(parts, { recursive: true, force: true });
  mkdirSync(parts, { recursive: true });
  for (const { path, text } of outputFiles)
    writeFileSync(path, await commonJs(text, new Set(outputFiles.map(file => basename(file.path)))));
  writeFileSync(join(folder, 'fineline.cjs'), launcher(version), { mode: 0o755 });
  writeLicences(root, [metafile], join(folder, 'THIRD-PARTY.txt'));
}

async function commonJs(text, ours) {
  // Loaded as what it is, a file of ours would be read twice: once for the names that it exports.
  const required = text.replace(/\bimport\("\.\/([^"]+)"\)/g, (whole, name) =>
    ours.has(name) ? `Promise.resolve().then(()=>require("./${name}"))` : whole,
  );
  const { code } = await transform(required, { ...shape, format: 'cjs', logLevel: 'warning' });
  if (!code.includes('commandLineUrl')) return code;
  const url = `require("node:url").pathToFileURL(require("node:path").join(__dirname,"../fineline.cjs")).href`;
  return `const commandLineUrl=${url};${code}`;
}

/** What is asked most often needs nothing; the rest is compiled once, where Node keeps what it compiled. */
function launcher(version) {
  return `#!/usr/bin/env node
'use strict';
if (process.argv.length === 3 && process.argv[2] === '--version') process.stdout.write('${version}\\n');
else {
  // From Node 22 on; a folder that cannot be written is no error, and NODE_DISABLE_COMPILE_CACHE=1 turns it off.
  require('node:module').enableCompileCache?.();
  require('./parts/main.cjs');
}
`;
}
