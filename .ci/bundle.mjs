// The command line as users run it: CommonJS, which starts 40 ms sooner than a tree of modules, in parts that are loaded
// where they are used (`packages/fineline/src/launch`). esbuild splits modules of ECMAScript alone, so it splits those
// first, and each part is made a function after that.
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'es-module-lexer';
import { build, transform } from 'esbuild';
import { leanReader } from './leanReader.mjs';
import { writeLicences } from './licences.mjs';
import { straightImports } from './straightImports.mjs';

/** Where parts are cut besides at the commands: what many may need and few do need. */
const seldom = {
  base64: './packages/ruleset/node_modules/@scure/base/index.js',
  coloured: 'packages/fineline/src/terminal/coloured.ts',
  catalogue: 'packages/ruleset/src/diagnostics/catalogue/catalogue.ts',
  frontMatter: 'packages/reading/src/files/frontMatter.ts',
  loadRuleSet: 'packages/ruleset/src/loading/loadRuleSet.ts',
  patterns: './packages/fineline/node_modules/tinyglobby/dist/index.mjs',
  readText: 'packages/reading/src/readText.ts',
  rewrites: 'packages/reading/src/rewrites/proposeRewrites.ts',
  stringWidth: './packages/report/node_modules/fast-string-width/dist/index.js',
  tableUrl: 'packages/datasets/src/engines/sources/tableUrl.ts',
};
/** What needs little, so that it does not come with the much that needs it, too. */
const often = {
  builtInFacts: 'packages/ruleset/src/facts/builtInFacts.ts',
  digest: 'packages/ruleset/src/loading/digest.ts',
  identity: 'packages/reading/src/identity.ts',
  isTable: 'packages/fineline/src/files/isTable.ts',
  late: 'late',
  measure: 'packages/ruleset/src/rules/measure.ts',
  vocabulary: 'packages/ruleset/src/vocabulary/vocabulary.ts',
  wordsFact: 'packages/reading/src/words/wordsFact.ts',
};
/** Parts shorter than this stand in one file: to open it takes longer than to run most of them. */
const small = 6_000;
/** In parts longer than this names are short: with theirs, V8 takes a tenth longer to take in what it made before. */
const large = 200_000;
const shape = { platform: 'node', target: 'node20', minifySyntax: true, minifyWhitespace: true };

/** Commander starts subcommands that are programs of their own, of which there are none here. */
const noProcesses = {
  name: 'no-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'none' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: '', loader: 'js' }));
  },
};

/** Node hashes by itself, at once; what runs anywhere has to be warmed up for it. */
const nativeHash = {
  name: 'native-hash',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@noble\/hashes\/sha2\.js$/ }, () => ({ path: 'sha2', namespace: 'native' }));
    onLoad({ filter: /.*/, namespace: 'native' }, () => ({
      contents: `import { createHash } from 'node:crypto';
export const sha256 = bytes => new Uint8Array(createHash('sha256').update(bytes).digest());`,
      loader: 'js',
    }));
  },
};

/** For Node, yaml has modules of CommonJS, all of which run where one of them is asked for; those for pages are of both. */
const plainYaml = {
  name: 'plain-yaml',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^yaml$/ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (pluginData === 'asked') return undefined;
      const found = await resolve(path, { kind, resolveDir, pluginData: 'asked' });
      return { path: join(dirname(found.path), '../browser/index.js'), sideEffects: false };
    });
  },
};

/**
 * Chevrotain puts two hundred methods into one prototype, which is copied for each of them, until something is deleted
 * from it.
 */
const quickMixins = {
  name: 'quick-mixins',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]chevrotain[\\/].*[\\/]apply_mixins\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace(
        'baseCtors.forEach(',
        `const itself = Object.getOwnPropertyDescriptor(derivedCtor.prototype, 'constructor');
        delete derivedCtor.prototype.constructor;
        Object.defineProperty(derivedCtor.prototype, 'constructor', itself);
        baseCtors.forEach(`,
      );
      if (contents === source) throw new Error(`${path} mixes otherwise`);
      return { contents, loader: 'js' };
    });
  },
};

/** Our sources, each changed in the same way. */
const ownSources = change => ({
  name: 'own-sources',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]packages[\\/][a-z-]+[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: change(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
});

await bundleCommandLine(fileURLToPath(new URL('..', import.meta.url)));

/** Writes `fineline.cjs`, the parts that it loads, and the licences of all that is in them. */
async function bundleCommandLine(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/fineline/package.json'), 'utf8'));
  const folder = join(root, 'packages/fineline/dist');
  const parts = join(folder, 'parts');
  const straight = straightImports(root);
  const { outputFiles, metafile } = await build({
    ...shape,
    absWorkingDir: root,
    entryPoints: {
      main: 'packages/fineline/src/main.ts',
      thread: 'packages/fineline/src/thread.ts',
      ...seldom,
      ...often,
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    // Some are loaded when a table needs them, the last is never there.
    external: ['@duckdb/node-api', 'apache-arrow', 'lz4js', 'node-sqlite3-wasm', 'pg-native'],
    legalComments: 'none',
    plugins: [plainYaml, noProcesses, nativeHash, leanReader(straight), ownSources(straight), quickMixins],
    // A thread is started from the command line's own file; tinyglobby, too, asks where it is.
    define: {
      'import.meta.url': 'commandLine.href',
      FINELINE_VERSION: JSON.stringify(version),
    },
    outdir: parts,
    chunkNames: '[name]-[hash]',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  rmSync(parts, { recursive: true, force: true });
  mkdirSync(parts, { recursive: true });
  const names = new Set(outputFiles.map(({ path }) => basename(path)));
  const digest = createHash('sha256');
  const together = [];
  for (const { path, text } of outputFiles) {
    if (!path.endsWith('.js')) {
      digest.update(text);
      writeFileSync(path, text, 'latin1');
      continue;
    }
    const part = await asPart(text, names);
    digest.update(part);
    if (part.length < small) together.push(`${JSON.stringify(basename(path, '.js'))}:${part}`);
    // In brackets, V8 compiles a function at once, with the text that it is in.
    else writeFileSync(path, `(${part})`);
  }
  writeFileSync(join(parts, 'small.js'), `({${together.join(',')}})`);
  await build({
    ...shape,
    absWorkingDir: root,
    entryPoints: {
      fineline: 'packages/fineline/src/launch/launch.ts',
      thread: 'packages/fineline/src/launch/launchThread.ts',
    },
    bundle: true,
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    define: {
      FINELINE_VERSION: JSON.stringify(version),
      FINELINE_PARTS: JSON.stringify(digest.digest('hex').slice(0, 16)),
    },
    outdir: folder,
    logLevel: 'warning',
  });
  chmodSync(join(folder, 'fineline.cjs'), 0o755);
  writeLicences(root, [metafile], join(folder, 'THIRD-PARTY.txt'));
}

/** A module as a function of what it is given, which `partLoader.ts` calls. */
async function asPart(text, names) {
  const { code } = await transform(withItsOwnImports(withItsOwnExports(text), names), {
    ...shape,
    format: 'cjs',
    minifyIdentifiers: text.length > large,
    // What esbuild makes of imports is called `require`; what calls that by itself wants it at once.
    define: { require: 'requireNow' },
    logLevel: 'warning',
  });
  if (/[;}\n]require\("/.test(code)) throw new Error('a part is imported for what it does when it is loaded');
  const imports = code.replace(/\brequire\("(\.\/[^"]+)\.js"\)/g, 'require("$1")');
  const given = 'module,require,requireNow,importNow,commandLine,FINELINE_KEPT,__filename,__dirname';
  return inAscii(`function(${given}){${imports}}`);
}

/** Parts are read as Latin-1. esbuild writes the texts in them in ASCII, but leaves regular expressions as they are. */
function inAscii(code) {
  if (/\\[^\x00-\x7f]/.test(code)) throw new Error('a sign that is not of ASCII is escaped in a part');
  return code.replace(/[^\x00-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** One object is made in a tenth of the time that esbuild's own way takes, which makes two and defines what is in them. */
function withItsOwnExports(text) {
  const [, exports] = parse(text);
  if (exports.length === 0) return text;
  const body = text.replace(/\bexport\s*\{[^{}]*\};\s*$/, '');
  if (parse(body)[1].length > 0) throw new Error('a part exports otherwise than at its end');
  const members = exports.map(({ n: name, ln: local }) => `get ${name}(){return ${local}}`);
  return `module.exports={${members.join(',')}};${body}`;
}

/** Node knows of no parts, and lets none of what V8 is given as it is import anything: what is imported later is asked for. */
function withItsOwnImports(text, names) {
  const [imports] = parse(text);
  let from = 0;
  let result = '';
  for (const { d: isDynamic, ss: start, se: end, n: name } of imports) {
    if (isDynamic < 0) continue;
    const part = names.has(basename(name ?? '')) ? basename(name, '.js') : undefined;
    result += text.slice(from, start);
    result += part
      ? `Promise.resolve().then(()=>requireNow("./${part}"))`
      : `importNow${text.slice(start + 'import'.length, end)}`;
    from = end;
  }
  return result + text.slice(from);
}
