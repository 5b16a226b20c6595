import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../root.ts';
import { publicPackages, type Manifest } from './packages.ts';

/** A project that has every package as npm would get it, and what they say they depend on; nothing else. */
export interface Consumer {
  readonly folder: string;
  /** Of each package: its tarball. */
  readonly tarballs: ReadonlyMap<string, string>;
}

/** Packs every package and puts it where `npm install` would; without a network, so what is not ours is linked. */
export function createConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  const packed = join(folder, 'packed');
  execFileSync(process.execPath, [`${root}.ci/pack.mjs`, packed], { stdio: 'pipe' });
  const tarballs = new Map(
    publicPackages().map(({ manifest: { name, version } }) => [
      name,
      join(packed, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`),
    ]),
  );
  for (const [name, tarball] of tarballs) {
    const into = join(folder, 'node_modules', name);
    mkdirSync(into, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '-C', into, '--strip-components=1']);
  }
  for (const { folder: from } of publicPackages()) linkOthers(join(root, from), folder);
  return { folder, tarballs };
}

function linkOthers(from: string, folder: string): void {
  const { name } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as Manifest;
  const published = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8');
  const { dependencies = {} } = JSON.parse(published) as { dependencies?: Record<string, string> };
  for (const dependency of Object.keys(dependencies)) {
    const link = join(folder, 'node_modules', dependency);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(from, 'node_modules', dependency), link);
  }
}

/** The files of a package as npm would get it. */
export function filesOf({ folder }: Consumer, name: string): readonly string[] {
  return readdirSync(join(folder, 'node_modules', name), { recursive: true, encoding: 'utf8' });
}
