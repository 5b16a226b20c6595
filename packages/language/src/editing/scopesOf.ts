import type { Host } from '../resolve/host.ts';
import { loadFiles } from '../resolve/loadFiles.ts';
import type { ScopedFile } from '../resolve/scope.ts';
import { scopeFiles } from '../resolve/scopeFiles.ts';

/**
 * The file and all that its imports lead to, the entry first, each with what was read of it and the names that it sees:
 * what there is to know of a policy before it is held to be right. Nothing is said about mistakes; `check` does that.
 */
export function scopesOf(
  entry: { readonly file: string; readonly text: string },
  host: Host,
): readonly ScopedFile[] {
  return scopeFiles(loadFiles(entry, host)).files;
}
