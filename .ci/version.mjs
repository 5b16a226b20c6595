// What a release changes besides what changesets do.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the version of the package `fineline` wherever else it stands. */
export function writeVersion(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/fineline/package.json'), 'utf8'));
  rewrite(root, 'packages/compiler/src/compilerVersion.ts', /(compilerVersion = ')[^']+/, version);
  rewrite(root, 'packages/reading/src/identity.ts', /(version: ')[^']+/, version);
}

/** Names the repository that packages are published from, against which provenance is checked. */
export function nameRepository(root, url) {
  for (const name of readdirSync(join(root, 'packages'))) {
    const file = join(root, 'packages', name, 'package.json');
    const text = read(file);
    if (text === undefined) continue;
    const repository = { type: 'git', url: `git+${url}.git`, directory: `packages/${name}` };
    writeFileSync(file, `${JSON.stringify({ ...JSON.parse(text), repository }, null, 2)}\n`);
  }
}

function rewrite(root, file, before, version) {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  if (!before.test(text)) throw new Error(`${file} does not say its version where it is looked for`);
  writeFileSync(path, text.replace(before, `$1${version}`));
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
