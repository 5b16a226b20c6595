import { statSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** Editors write a file in several steps; after the last one it is quiet for so many milliseconds. */
const quiet = 100;

/**
 * Waits until one of the files or a policy beside one of them changes, appears or goes. It watches from the call on;
 * what changed before is told by `hasChanged`, asked once the watch stands, so that nothing falls between. Folders are
 * watched rather than files, since many editors put a new file in the place of the old one.
 *
 * @param files Files, and folders in which policies may come to be.
 * @returns true after a change, false when `signal` was aborted.
 */
export function nextChange(
  files: readonly string[],
  folder: string,
  { hasChanged, signal }: { readonly hasChanged: () => boolean; readonly signal: AbortSignal },
): Promise<boolean> {
  const paths = files.map(file => resolve(folder, file));
  return new Promise(settle => {
    let timer: NodeJS.Timeout | undefined;
    const onChange = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => end(true), quiet);
    };
    const folders = paths.filter(isFolder);
    const watchers = [...new Set([...paths.map(path => dirname(path)), ...folders])].flatMap(
      path => watchFolder(path, namesIn(path, paths), onChange) ?? [],
    );
    const onAbort = (): void => end(false);
    function end(changed: boolean): void {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      signal.removeEventListener('abort', onAbort);
      settle(changed);
    }
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) end(false);
    else if (hasChanged()) onChange();
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function namesIn(folder: string, paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.filter(path => dirname(path) === folder).map(path => basename(path)));
}

/** A folder that is not there cannot be watched. */
function watchFolder(path: string, names: ReadonlySet<string>, onChange: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(path, (_event, name) => {
      if (name === null || names.has(name) || name.endsWith('.disclosure')) onChange();
    });
    return watcher.on('error', onChange);
  } catch {
    return undefined;
  }
}
