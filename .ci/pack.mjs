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
const { status } = spawnSync('npx', pack, { cwd: root, stdio: ['ignore', 2, 2] });
process.exit(status ?? 3);
