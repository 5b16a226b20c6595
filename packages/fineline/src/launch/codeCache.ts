// What V8 makes of the parts, kept from one run to the next: one file for each command, so that it holds the functions
// that this command calls. Code is run out of it, so it stands in the user's own folder for such files and counts only
// where nobody else can write it. `NODE_DISABLE_COMPILE_CACHE=1` does without, as it does for Node's own, which there is
// from Node 22 on alone, and which a start pays for file by file.
import { lstatSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import type { Script } from 'node:vm';
import { openOwn, writeOwn, type OwnFile } from './ownFile.ts';

export interface CodeCache {
  readonly codeOf: (part: string) => Buffer | undefined;
  /** Writes what a run compiled, where it may be the first that did. */
  readonly keep: (scripts: ReadonlyMap<string, Script>) => void;
}

/** The first line: how many runs added to it, and where each part begins and ends behind it. */
interface Head {
  readonly runs: number;
  readonly parts: Readonly<Record<string, readonly [start: number, end: number]>>;
}

/** What is kept: of a part that this start does not load, nothing is read but where it stands. */
interface Kept {
  readonly runs: number;
  readonly names: readonly string[];
  readonly codeOf: (part: string) => Buffer | undefined;
  readonly close: () => void;
}

/**
 * So many runs add the functions that they called, as well as any that loads another part: one that judges by a policy
 * calls others than one that judges by what was compiled from it.
 */
const learning = 4;

/** The first line is shorter than this, in bytes. */
const firstRead = 8192;

/**
 * The user's own folder for what is kept of runs of the command line whose parts have this digest; undefined where
 * nothing is to be kept.
 */
export function keptFolder(
  env: Readonly<Record<string, string | undefined>>,
  digest: string,
): string | undefined {
  const base = env['XDG_CACHE_HOME'] || (env['HOME'] ? join(env['HOME'], '.cache') : env['LOCALAPPDATA']);
  const unwanted = env['NODE_DISABLE_COMPILE_CACHE'] || env['NODE_V8_COVERAGE'];
  if (!base || !isAbsolute(base) || unwanted || 'bun' in process.versions) return undefined;
  return join(base, 'fineline', `${digest}-${process.version}-${process.arch}`);
}

/** The code that is kept for a command in such a folder. */
export function openCodeCache(folder: string | undefined, command: string): CodeCache | undefined {
  if (folder === undefined) return undefined;
  const file = `${/^[a-z]+$/.test(command) ? command : 'other'}.code`;
  const kept = keptIn(join(folder, file));
  const { runs, names, codeOf } = kept;
  return {
    codeOf,
    keep(scripts) {
      const all = [...scripts];
      // V8 refuses what it made under other options; those of this run may be the odd ones.
      if (all.some(([, script]) => script.cachedDataRejected)) return;
      if (runs >= learning && all.every(([name]) => names.includes(name))) return;
      const made = new Map<string, Buffer>();
      for (const name of names) {
        const code = scripts.has(name) ? undefined : codeOf(name);
        if (code) made.set(name, code);
      }
      for (const [name, script] of all) made.set(name, script.createCachedData());
      // Some systems replace no file that is open.
      kept.close();
      try {
        if (writeOwn(folder, file, asFile(runs + 1, made))) clearOld(folder);
      } catch {
        // The next start is as slow as this one was.
      }
    },
  };
}

/** Two releases may be in use side by side: what was written within this time stays, in milliseconds. */
const keptFor = 30 * 24 * 3_600_000;
const folderName = /^[0-9a-f]+-v\d+\.\d+\.\d+-[a-z0-9]+$/;
const fileName = /^(?:[a-z]+\.code|\d+\.checked)(?:\.\d+)?$/;

/** Removes what other releases left: files and folders named as ours are, and nothing else. */
function clearOld(own: string): void {
  const all = dirname(own);
  for (const name of readdirSync(all)) {
    if (name === basename(own) || !folderName.test(name)) continue;
    const folder = join(all, name);
    const about = lstatSync(folder);
    if (!about.isDirectory() || Date.now() - about.mtimeMs < keptFor) continue;
    for (const file of readdirSync(folder)) if (fileName.test(file)) unlinkSync(join(folder, file));
    // A folder that holds anything else stays.
    rmdirSync(folder);
  }
}

const nothing: Kept = { runs: 0, names: [], codeOf: () => undefined, close: () => {} };

function keptIn(file: string): Kept {
  const held = openOwn(file);
  if (held === undefined) return nothing;
  try {
    const start = held.read(0, firstRead);
    const end = start.indexOf('\n');
    const { runs, parts } = JSON.parse(start.toString('latin1', 0, end)) as Head;
    const index = new Map(Object.entries(parts));
    const code = end + 1;
    // Whole, as it was written: V8 does not look at every byte.
    if (held.size === code + Math.max(...[...index.values()].map(([, to]) => to)))
      return {
        runs,
        names: [...index.keys()],
        codeOf: part => codeAt(held, code, index.get(part)),
        close: held.close,
      };
  } catch {
    // It is no such file.
  }
  held.close();
  return nothing;
}

function codeAt(
  held: OwnFile,
  code: number,
  place: readonly [number, number] | undefined,
): Buffer | undefined {
  if (place === undefined) return undefined;
  const [from, to] = place;
  try {
    const bytes = held.read(code + from, code + to);
    return bytes.length === to - from ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function asFile(runs: number, parts: ReadonlyMap<string, Buffer>): Buffer {
  const index: Record<string, readonly [number, number]> = {};
  let at = 0;
  for (const [name, code] of parts) index[name] = [at, (at += code.length)];
  const head = JSON.stringify({ runs, parts: index } satisfies Head);
  return Buffer.concat([Buffer.from(`${head}\n`, 'latin1'), ...parts.values()]);
}
