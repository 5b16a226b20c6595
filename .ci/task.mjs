// What `npm start`, `npm test` and `npm run fineline` call. It needs Node >= 20.19 and npm, nothing else: it installs
// what is missing with the pinned pnpm, builds what is stale, then runs the task. It talks on stderr only, since stdout
// belongs to the task.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeLicences } from './licences.mjs';
import { nameRepository, writeVersion } from './version.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = join(root, 'packages/fineline/dist/fineline.cjs');
/** What reads files of tables is loaded when one comes. */
const onDemand = ['@duckdb/node-api', 'apache-arrow', 'lz4js', 'node-sqlite3-wasm'].map(
  name => `--external:${name}`,
);
const page = join(root, 'packages/fineline/dist/playground.html');
const [task = '', ...args] = process.argv.slice(2);

const tasks = {
  start: tellTheStory,
  test: runTests,
  fineline: () => inPlaceOfThis(args, process.env.INIT_CWD ?? root),
  build: () => build(),
  format: () => tool('prettier', ['--write', '.', '--log-level', 'warn']),
  grammar: () => tool('tsx', ['grammar/generate.ts', ...args]),
  bench,
  accuracy: () => passOn(script('test/accuracy/main.ts', args)),
  docs: () => {
    build();
    tool('typedoc', []);
  },
  pack,
  version,
  publish,
};

refuseOldNode();
if (!Object.hasOwn(tasks, task)) fail(`there is no task ${task}: ${Object.keys(tasks).join(', ')}`);
install();
tasks[task]();

/** Packs what is built here into one folder, for projects to install before it is published, or as it is here. */
function pack() {
  const into = resolve(process.env.INIT_CWD ?? root, args[0] ?? join(root, '.cache/packed'));
  build();
  // Those of another version would be installed with them.
  if (existsSync(into))
    for (const name of readdirSync(into)) if (/^fineline-.*\.tgz$/.test(name)) rmSync(join(into, name));
  run(process.execPath, [join(root, '.ci/pack.mjs'), into]);
  say(`packed. In your project: npm install ${join(into, '*.tgz')}`, '');
}

/** Turns changesets into versions. */
function version() {
  tool('changeset', ['version']);
  writeVersion(root);
}

/** Publishes what is not published yet, as built here; in a workflow alone, whose repository it names. */
function publish() {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  if (!server || !repository) fail('packages are published by the release workflow');
  build();
  nameRepository(root, `${server}/${repository}`);
  tool('changeset', ['publish']);
}

/** Runs one of the benches, on the sources as they are. */
function bench() {
  const benches = readdirSync(join(root, 'test/bench'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name);
  const [name = '', ...rest] = args;
  if (!benches.includes(name)) fail(`name a bench: ${benches.join(', ')}`);
  passOn(script(`test/bench/${name}/${name}.ts`, rest));
}

/** Runs a script on the sources as they are, bundled, as what users run is: a loader that keeps names slows it down. */
function script(file, argv) {
  generate();
  // Inside `test`, so that what is not bundled is found.
  const bundled = join(root, 'test/node_modules/.cache', `${file.replaceAll('/', '-')}.mjs`);
  tool('esbuild', [
    file,
    '--bundle',
    '--platform=node',
    '--format=esm',
    '--target=node20',
    '--external:esbuild',
    '--external:compromise',
    '--external:pg',
    ...onDemand,
    '--external:pg-native',
    '--external:@cedar-policy/cedar-wasm',
    '--external:casbin',
    '--external:json-rules-engine',
    `--define:import.meta.url=${JSON.stringify(pathToFileURL(join(root, file)).href)}`,
    `--outfile=${bundled}`,
    '--log-level=warning',
  ]);
  return spawnSync(process.execPath, [bundled, ...argv], { cwd: root, stdio: 'inherit' });
}

/** Installs when the lock file, the Node major or the set of packages is not what it was last time. */
function install() {
  const stamp = join(root, 'node_modules/.installed');
  const key = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .update(process.versions.node.split('.')[0])
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return;
  say('installing');
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile']);
  writeFileSync(stamp, key);
}

function build() {
  say('building');
  generate();
  tool('tsc', ['-b', 'packages']);
  // chevrotain declares Node >= 22: bundled in, so that nobody on 20 sees a warning at install.
  tool('esbuild', [
    'packages/language/dist/index.js',
    '--bundle',
    '--platform=neutral',
    '--main-fields=module,main',
    '--format=esm',
    '--external:@fineline/*',
    '--legal-comments=linked',
    '--outfile=packages/language/dist/bundle.js',
    '--metafile=.cache/bundle.js.json',
    '--log-level=warning',
  ]);
  writeLicences(
    root,
    [JSON.parse(readFileSync(join(root, '.cache/bundle.js.json'), 'utf8'))],
    join(root, 'packages/language/dist/THIRD-PARTY.txt'),
  );
  bundleCommandLine();
  bundlePage();
  run(process.execPath, [join(root, 'packages/vscode/build/buildExtension.mjs')]);
}

/** In a process of its own: what it imports is there once everything is installed. */
function bundleCommandLine() {
  run(process.execPath, [join(root, '.ci/bundle.mjs')]);
}

function generate() {
  mkdirSync(join(root, '.cache'), { recursive: true });
  tool('tsx', ['packages/ruleset/generate/validator.ts']);
  tool('tsx', ['packages/language/generate/choices.ts']);
}

/** The page for policies and posts, which the command line serves as one file. */
function bundlePage() {
  tool('tsx', ['packages/playground/build/buildPage.ts']);
  copyFileSync(join(root, 'packages/playground/dist/fineline-playground.html'), page);
}

/** Judges the posts of the story, and ends well when each verdict is the one written down before. */
function tellTheStory() {
  const story = 'examples/holiday-posts';
  const decided = '.cache/story.json';
  mkdirSync(join(root, '.cache'), { recursive: true });
  const policy = `${story}/policies/public-posts.disclosure`;
  const formats = ['--format', 'text', '--format', `json=${decided}`];
  const result = commandLine(
    ['check', policy, `${story}/posts/*.md`, '--date', '2026-12-01', ...formats],
    root,
  );
  if (result.status !== 0 && result.status !== 1) passOn(result);
  const { decisions } = JSON.parse(readFileSync(join(root, decided), 'utf8'));
  const expected = JSON.parse(readFileSync(join(root, `${story}/expected/public-posts.json`), 'utf8'));
  const others = decisions.filter(({ id, verdict }) => expected[id]?.verdict !== verdict).map(({ id }) => id);
  const missing = Object.keys(expected).length - decisions.length;
  if (others.length > 0 || missing !== 0) fail(`not as expected: ${others.join(', ')} (${missing} missing)`);
  say(`each of the ${decisions.length} verdicts is the one expected of it`, '');
}

function commandLine(argv, cwd) {
  buildIfStale(argv);
  return spawnSync(process.execPath, [bundle, ...argv], { cwd, stdio: 'inherit' });
}

/**
 * Runs the command line as if it stood here: it is told to end when this is, and when npm is gone, whose shell passes
 * nothing on. Ctrl-C comes to it from the terminal.
 */
function inPlaceOfThis(argv, cwd) {
  buildIfStale(argv);
  const child = spawn(process.execPath, [bundle, ...argv], { cwd, stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.on('SIGINT', () => {});
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 250);
  child.on('exit', (status, signal) => {
    // So that this ends by it, too.
    if (signal) process.removeAllListeners(signal);
    passOn({ status, signal });
  });
}

function buildIfStale(argv) {
  if (isStale(bundle)) {
    say('building');
    generate();
    bundleCommandLine();
  }
  if (argv[0] === 'playground' && isStale(page)) bundlePage();
}

/** True where a source is newer than what was built of it. */
function isStale(file) {
  if (!existsSync(file)) return true;
  const built = statSync(file).mtimeMs;
  return readdirSync(join(root, 'packages'), { recursive: true }).some(
    path =>
      /\.(ts|json|html|css)$/.test(path) &&
      !path.includes('node_modules') &&
      !path.includes('/dist/') &&
      !path.endsWith('.generated.ts') &&
      statSync(join(root, 'packages', path)).mtimeMs > built,
  );
}

/** Builds, checks the types of the tests, runs them and ends with the line that CI counts. */
async function runTests() {
  const isLaidOut = args.length === 0 ? checkLayout() : true;
  build();
  tool('tsc', ['-p', 'test']);
  const report = join(root, '.cache/vitest.json');
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const vitest = join(root, 'node_modules/.bin/vitest');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const result = spawnSync(vitest, ['run', '--config', 'test/vitest.config.ts', ...reporters, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  const { numPassedTests = 0, numFailedTests = 0 } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : {};
  // A test file that does not load has no failed test of its own.
  const failedTests = numFailedTests || (result.status === 0 ? 0 : 1);
  const badLayout = (await isLaidOut) ? 0 : 1;
  if (badLayout) say('some files are laid out otherwise than prettier would, see above: npm run format', '');
  const failed = failedTests + badLayout;
  process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`);
  process.exit(failed > 0 || numPassedTests === 0 ? 1 : 0);
}

/** Whether everything is laid out as prettier would: found out while it is built, which leaves a core to it. */
function checkLayout() {
  const prettier = spawn(join(root, 'node_modules/.bin/prettier'), ['--check', '.', '--log-level', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  process.on('exit', () => prettier.kill());
  return new Promise(settle =>
    prettier.on('error', () => settle(false)).on('exit', code => settle(code === 0)),
  );
}

function tool(name, argv) {
  run(join(root, 'node_modules/.bin', name), argv);
}

function run(command, argv) {
  // npm is asked to keep its news to itself: what is shown here belongs to the task.
  const env = { ...process.env, npm_config_update_notifier: 'false' };
  const result = spawnSync(command, argv, { cwd: root, stdio: ['ignore', 2, 2], env });
  if (result.error) fail(`${command} did not start: ${result.error.message}`);
  if (result.status !== 0) process.exit(result.status ?? 3);
}

function passOn(result) {
  if (result.signal) process.kill(process.pid, result.signal);
  process.exit(result.status ?? 3);
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Node ${process.versions.node} is too old: Fineline needs Node 20.19 or newer (https://nodejs.org)`);
}

function say(what, end = ' …') {
  process.stderr.write(`fineline: ${what}${end}\n`);
}

function fail(why) {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}
