import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { root } from '../root.ts';

/** A module that a package exports. */
interface Entry {
  readonly types?: string;
  readonly default?: string;
}

/** What these tests ask of a `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly publishConfig?: {
    readonly exports?: Readonly<Record<string, Entry | string>>;
  };
  readonly [field: string]: unknown;
}

/** A package that is published, by its folder. */
export interface PublicPackage {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The modules that a package exports, by their names; its schemas are none. */
export function modulesOf({ publishConfig }: Manifest): readonly (readonly [name: string, entry: Entry])[] {
  return Object.entries(publishConfig?.exports ?? {}).flatMap(([name, entry]) =>
    typeof entry === 'string' ? [] : [[name, entry] as const],
  );
}

/** Every package that npm would get, whichever they are. */
export function publicPackages(): readonly PublicPackage[] {
  return readdirSync(`${root}packages`)
    .map(name => ({ folder: `packages/${name}`, file: `${root}packages/${name}/package.json` }))
    .filter(({ file }) => existsSync(file))
    .map(({ folder, file }) => ({ folder, manifest: JSON.parse(readFileSync(file, 'utf8')) as Manifest }))
    .filter(({ manifest }) => !manifest.private);
}
