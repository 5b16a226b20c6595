// What V8 makes of the parts, kept from one run to the next: one file for each command, so that it holds the functions
// that this command calls. Code is run out of it, so it stands in the user's own folder for such files and counts only
// where nobody else can write it. `NODE_DISABLE_COMPILE_CACHE=1` does without, as it does for Node's own, which there is
// from Node 22 on alone, and which a start pays for file by file.
import { lstatSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import type { Script } from 'node:vm';
import { readOwn, writeOwn } from './ownFile.ts';

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

/** What is kept. */
interface Kept {
  readonly runs: number;
  readonly parts: ReadonlyMap<string, Buffer>;
}

/**
 * So many runs add the functions that they called, as well as any that loads another part: one that judges by a policy
 * calls others than one that judges by what was compiled from it.
 */
const learning = 4;

/** V8 copies what does not begin at such an address. */
const alignment = 8;

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
  const held = readOwn(join(folder, file));
  const { runs, parts } = held ? keptIn(held) : nothing;
  return {
    codeOf: part => parts.get(part),
    keep(scripts) {
      const all = [...scripts];
      // V8 refuses what it made under other options; those of this run may be the odd ones.
      if (all.some(([, script]) => script.cachedDataRejected)) return;
      if (runs >= learning && all.every(([name]) => parts.has(name))) return;
      const made = new Map([
        ...parts,
        ...all.map(([name, script]) => [name, script.createCachedData()] as const),
      ]);
      try {
        if (writeOwn(folder, file, asFile({ runs: runs + 1, parts: made }))) clearOld(folder);
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

const nothing: Kept = { runs: 0, parts: new Map() };

function keptIn(held: Buffer): Kept {
  try {
    const end = held.indexOf('\n');
    const { runs, parts } = JSON.parse(held.toString('latin1', 0, end)) as Head;
    const index = Object.entries(parts);
    const code = held.subarray(end + 1);
    // Whole, as it was written: V8 does not look at every byte.
    if (code.length !== Math.max(...index.map(([, [, to]]) => aligned(to)))) return nothing;
    return { runs, parts: new Map(index.map(([name, [from, to]]) => [name, code.subarray(from, to)])) };
  } catch {
    return nothing;
  }
}

function aligned(length: number): number {
  return Math.ceil(length / alignment) * alignment;
}

function asFile({ runs, parts }: Kept): Buffer {
  const index: Record<string, readonly [number, number]> = {};
  const pieces: Buffer[] = [];
  let at = 0;
  for (const [name, code] of parts) {
    index[name] = [at, at + code.length];
    pieces.push(code, Buffer.alloc(aligned(code.length) - code.length));
    at += aligned(code.length);
  }
  const head = JSON.stringify({ runs, parts: index } satisfies Head);
  return Buffer.concat([Buffer.from(`${head.padEnd(aligned(head.length + 1) - 1)}\n`, 'latin1'), ...pieces]);
}
