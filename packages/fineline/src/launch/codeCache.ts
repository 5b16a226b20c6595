// What V8 makes of the parts, kept from one run to the next: one file for each command, so that it holds the functions
// that this command calls. Code is run out of it, so it stands in the user's own folder for such files and counts only
// where nobody else can write it. `NODE_DISABLE_COMPILE_CACHE=1` does without, as it does for Node's own, which there is
// from Node 22 on alone, and which a start pays for file by file.
import {
  closeSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Script } from 'node:vm';

export interface CodeCache {
  readonly codeOf: (part: string) => Buffer | undefined;
  /** Writes what a run compiled, where it is the first that did. */
  readonly keep: (scripts: ReadonlyMap<string, Script>) => void;
}

/** Where each part begins and ends behind the first line, which is this. */
type Index = Readonly<Record<string, readonly [start: number, end: number]>>;

/** V8 copies what does not begin at such an address. */
const alignment = 8;

/** The code kept for a command of the command line whose parts have this digest; undefined where nothing can be kept. */
export function openCodeCache(
  env: Readonly<Record<string, string | undefined>>,
  digest: string,
  command: string,
): CodeCache | undefined {
  const base = env['XDG_CACHE_HOME'] || (env['HOME'] ? join(env['HOME'], '.cache') : env['LOCALAPPDATA']);
  const unwanted = env['NODE_DISABLE_COMPILE_CACHE'] || env['NODE_V8_COVERAGE'];
  if (!base || !isAbsolute(base) || unwanted || 'bun' in process.versions) return undefined;
  const name = `${digest}-${process.version}-${process.arch}`;
  const folder = join(base, 'fineline', name);
  const file = join(folder, `${/^[a-z]+$/.test(command) ? command : 'other'}.code`);
  const held = readOwn(file);
  const parts = held ? partsIn(held) : new Map<string, Buffer>();
  return {
    codeOf: part => parts.get(part),
    keep(scripts) {
      const all = [...scripts];
      // V8 refuses what it made under other options; those of this run may be the odd ones.
      if (all.every(([name]) => parts.has(name)) || all.some(([, script]) => script.cachedDataRejected))
        return;
      const made = new Map([
        ...parts,
        ...all.map(([name, script]) => [name, script.createCachedData()] as const),
      ]);
      try {
        const isNew = mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined;
        const own = `${file}.${process.pid}`;
        writeFileSync(own, asFile(made), { mode: 0o600, flag: 'wx' });
        renameSync(own, file);
        if (isNew) clearOld(join(base, 'fineline'), name);
      } catch {
        // The next start is as slow as this one was.
      }
    },
  };
}

/** Two releases may be in use side by side: what was written within this time stays, in milliseconds. */
const keptFor = 30 * 24 * 3_600_000;
const folderName = /^[0-9a-f]+-v\d+\.\d+\.\d+-[a-z0-9]+$/;
const fileName = /^[a-z]+\.code(?:\.\d+)?$/;

/** Removes what other releases left: files and folders named as ours are, and nothing else. */
function clearOld(all: string, own: string): void {
  for (const name of readdirSync(all)) {
    if (name === own || !folderName.test(name)) continue;
    const folder = join(all, name);
    const about = lstatSync(folder);
    if (!about.isDirectory() || Date.now() - about.mtimeMs < keptFor) continue;
    for (const file of readdirSync(folder)) if (fileName.test(file)) unlinkSync(join(folder, file));
    // A folder that holds anything else stays.
    rmdirSync(folder);
  }
}

/** A file that is the user's own, and that nobody else can write. */
function readOwn(file: string): Buffer | undefined {
  let open: number | undefined;
  try {
    open = openSync(file, 'r');
    const { uid, mode } = fstatSync(open);
    if (process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0)) return undefined;
    return readFileSync(open);
  } catch {
    return undefined;
  } finally {
    if (open !== undefined) closeSync(open);
  }
}

function partsIn(held: Buffer): ReadonlyMap<string, Buffer> {
  try {
    const end = held.indexOf('\n');
    const index = Object.entries(JSON.parse(held.toString('latin1', 0, end)) as Index);
    const code = held.subarray(end + 1);
    // Whole, as it was written: V8 does not look at every byte.
    if (code.length !== Math.max(...index.map(([, [, to]]) => aligned(to)))) return new Map();
    return new Map(index.map(([name, [from, to]]) => [name, code.subarray(from, to)]));
  } catch {
    return new Map();
  }
}

function aligned(length: number): number {
  return Math.ceil(length / alignment) * alignment;
}

function asFile(parts: ReadonlyMap<string, Buffer>): Buffer {
  const index: Record<string, readonly [number, number]> = {};
  const pieces: Buffer[] = [];
  let at = 0;
  for (const [name, code] of parts) {
    index[name] = [at, at + code.length];
    pieces.push(code, Buffer.alloc(aligned(code.length) - code.length));
    at += aligned(code.length);
  }
  const head = JSON.stringify(index);
  return Buffer.concat([Buffer.from(`${head.padEnd(aligned(head.length + 1) - 1)}\n`, 'latin1'), ...pieces]);
}
