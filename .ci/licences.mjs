// A bundle holds the code of others, whose licences ask that their texts go along with it.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes the licences of all that esbuild put into bundles, by its metafiles, beside them. */
export function writeLicences(root, metafiles, file) {
  writeFileSync(
    file,
    licencesOf(
      root,
      metafiles.flatMap(({ inputs }) => Object.keys(inputs)),
    ),
  );
}

/**
 * The licences of whatever these files, named from the root, belong to.
 *
 * @param {string} root
 * @param {readonly string[]} inputs
 * @returns {string}
 */
export function licencesOf(root, inputs) {
  const folders = new Set(
    inputs.filter(path => path.includes('node_modules/')).map(path => folderOf(root, path)),
  );
  const texts = new Map([...folders].map(licenceOf));
  const sorted = [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `${name}\n\n${text.trim()}\n`);
  return sorted.join(`\n${'-'.repeat(80)}\n\n`);
}

function folderOf(root, path) {
  let folder = dirname(join(root, path));
  // Some packages hold a package.json without a name in a folder of theirs, which says how that folder is read.
  while (!existsSync(join(folder, 'package.json')) || !manifestIn(folder).name) folder = dirname(folder);
  return folder;
}

function licenceOf(folder) {
  const { name, version, license, author } = manifestIn(folder);
  const file = readdirSync(folder).find(entry => /^(?:licen[cs]e|copying)/i.test(entry));
  const by = typeof author === 'string' ? author : (author?.name ?? 'its authors');
  const text = file
    ? readFileSync(join(folder, file), 'utf8')
    : `Copyright by ${by}; licensed under ${license}.`;
  return [`${name} ${version} (${license})`, text];
}

function manifestIn(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
