// Files that are read one after the other may be of two releases: what was read counts where none of them changed
// meanwhile.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../terminal/usageError.ts';
import type { LoadedPolicies } from '../files/loadedPolicies.ts';

/** Where rules come from. */
export interface RulesFiles {
  /** Reads and checks all of them. */
  readonly load: () => Promise<LoadedPolicies>;
  /** The files that were named; what they import is looked at as well. */
  readonly names: readonly string[];
  readonly folder: string;
}

/** The files as they were at one moment. */
export interface FilesSeen {
  readonly names: ReadonlySet<string>;
  /** Differs whenever one of them was written, or another took its place. */
  readonly stamp: string;
  /** The same files as they are now. */
  readonly again: () => FilesSeen;
}

/** So often files are read again that change while they are read. */
const mostTries = 5;

/** Reads until nothing changes meanwhile. What was imported before stays in sight: it may come back. */
export async function readSettled(
  { load, names, folder }: RulesFiles,
  before?: FilesSeen,
): Promise<{ readonly loaded: LoadedPolicies; readonly seen: FilesSeen }> {
  let seen = look(before?.names ?? new Set(names), folder);
  for (let tries = 0; tries < mostTries; tries++) {
    const loaded = await load();
    const after = look(new Set([...seen.names, ...loaded.sources.keys()]), folder);
    // A file that nobody knew of before may have changed since it was read.
    const settled = after.names.size === seen.names.size && after.stamp === seen.stamp;
    seen = after;
    if (settled) return { loaded, seen };
  }
  throw new UsageError('the files change faster than they can be read');
}

function look(names: ReadonlySet<string>, folder: string): FilesSeen {
  const stamp = [...names].map(name => stampOf(resolve(folder, name))).join('\n');
  return { names, stamp, again: () => look(names, folder) };
}

/** A link counts as what it leads to. */
function stampOf(path: string): string {
  try {
    const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
    return [ino, size, mtimeNs, ctimeNs].join(' ');
  } catch {
    return 'none';
  }
}
