// Packs every package that is published into a folder, as npm would get it: `node .ci/pack.mjs FOLDER`. Beside the tarballs
// `resolutions.txt` says, for `npm pkg set`, where each lies as seen from the project that asked: pnpm and yarn look for what
// the tarballs need of each other in the registry else, under a name that may be anybody's.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [into = join(root, '.cache/packed')] = process.argv.slice(2);
const read = file => JSON.parse(readFileSync(join(root, file), 'utf8'));

const manifests = readdirSync(join(root, 'packages'), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => read(`packages/${name}/package.json`))
  .filter(manifest => !manifest.private);
const chosen = manifests.flatMap(({ name }) => ['--filter', name]);
const { packageManager } = read('package.json');
const pack = ['--yes', packageManager, '-r', ...chosen, 'pack', '--pack-destination', into];
// It names every file of every package, which is of use to whoever looks for what went wrong alone.
const { status, stdout, stderr } = spawnSync('npx', pack, {
  cwd: root,
  stdio: ['ignore', 'pipe', 'pipe'],
  maxBuffer: 2 ** 28,
});
if (status !== 0) for (const said of [stdout, stderr]) process.stderr.write(said ?? '');
else writeFileSync(join(into, 'resolutions.txt'), manifests.flatMap(resolution).join(''));
process.exit(status ?? 3);

/** Where a package lies that others need. */
function resolution({ name, version }) {
  if (!name.startsWith('@')) return [];
  const tarball = `${name.slice(1).replace('/', '-')}-${version}.tgz`;
  const path = relative(process.env.INIT_CWD ?? process.cwd(), join(into, tarball)).replaceAll(sep, '/');
  return [`resolutions.${name}=file:${path}\n`];
}
