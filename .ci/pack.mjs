// Packs every package that is published into a folder, as npm would get it: `node .ci/pack.mjs FOLDER`.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [into = join(root, '.cache/packed')] = process.argv.slice(2);
const read = file => JSON.parse(readFileSync(join(root, file), 'utf8'));

const chosen = readdirSync(join(root, 'packages'), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => read(`packages/${name}/package.json`))
  .filter(manifest => !manifest.private)
  .flatMap(({ name }) => ['--filter', name]);
const { packageManager } = read('package.json');
const pack = ['--yes', packageManager, '-r', ...chosen, 'pack', '--pack-destination', into];
// It names every file of every package, which is of use to whoever looks for what went wrong alone.
const { status, stdout, stderr } = spawnSync('npx', pack, {
  cwd: root,
  stdio: ['ignore', 'pipe', 'pipe'],
  maxBuffer: 2 ** 28,
});
if (status !== 0) for (const said of [stdout, stderr]) process.stderr.write(said ?? '');
process.exit(status ?? 3);
