// The runtimes that are at hand. `.ci/runtimes` installs them; elsewhere they are skipped aloud.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

/** One of them, and how a file is run in it. */
export interface Runtime {
  readonly name: string;
  readonly command: string;
  readonly args: (file: string) => readonly string[];
}

const installed = join(root, '.cache/runtimes/node_modules');
const plain = (file: string): readonly string[] => [file];

const known: readonly Runtime[] = [
  ...['22', '24', '26'].map(version => ({
    name: `Node ${version}`,
    command: join(installed, `node${version}/bin/node`),
    args: plain,
  })),
  { name: 'Bun', command: join(installed, 'bun/bin/bun'), args: file => ['run', file] },
  { name: 'Deno', command: join(installed, 'deno/deno'), args: file => ['run', '--no-prompt', file] },
];

/** This very Node, and the same one that may make no code out of texts, as under a strict policy of a page. */
export const own: readonly Runtime[] = [
  { name: `Node ${process.versions.node}`, command: process.execPath, args: plain },
  {
    name: 'Node without code generation',
    command: process.execPath,
    args: file => ['--disallow-code-generation-from-strings', file],
  },
];

export const others: readonly Runtime[] = known.filter(({ command }) => existsSync(command));
export const missing: readonly string[] = known
  .filter(({ command }) => !existsSync(command))
  .map(({ name }) => name);

/** A file that is there, or undefined. */
export function find(...places: readonly string[]): string | undefined {
  return places.find(place => existsSync(place));
}

export const workerd: string | undefined = find(join(installed, 'workerd/bin/workerd'));
export const chromium: string | undefined = find('/usr/bin/chromium', '/usr/bin/chromium-browser');
