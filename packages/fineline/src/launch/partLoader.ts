// Loads the parts of the command line. None of ours does anything when it is loaded, so nobody can tell when that is: what
// a part imports is loaded where something of it is first used, and most of what a command may need it does not need
// this time.
import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { Script } from 'node:vm';

export interface PartSetting {
  /**
   * Where the parts are (`.ci/bundle.mjs` writes them): each a file `NAME.js` that holds a function, or one of those in
   * `small.js`, by its name. To open a file takes longer than to run most of them.
   */
  readonly folder: string;
  /** The command line's own file, which others lie beside. */
  readonly commandLine: OwnAddress;
  /** Where runs keep what the next ones may use. */
  readonly kept: string | undefined;
  /** Loads what is no part. */
  readonly require: (name: string) => unknown;
  readonly importNow: (name: string) => Promise<unknown>;
  /** What V8 made of a part before. */
  readonly codeOf: (part: string) => Buffer | undefined;
}

/** Few ask for an address, and to write one takes as long as to run most parts. */
export interface OwnAddress {
  readonly href: string;
}

export interface PartLoader {
  /** What a part exports, loaded at once. */
  readonly part: (name: string) => unknown;
  /** Each file that was loaded, by its name. */
  readonly scripts: ReadonlyMap<string, Script>;
}

type Exports = Record<string | symbol, unknown>;

/** What a part is given: `later` stands for its imports, the two that follow for what asks by itself. */
type Part = (
  module: { exports: Exports },
  later: (name: string) => unknown,
  require: (name: string) => unknown,
  importNow: (name: string) => Promise<unknown>,
  commandLine: OwnAddress,
  kept: string | undefined,
  fileName: string,
  folder: string,
) => void;

const smallParts = 'small';

/** Modules of Node that take time to load. Those that are functions themselves cannot stand in this list. */
const slow = new Set(
  ['child_process', 'crypto', 'fs/promises', 'http', 'os', 'worker_threads', 'zlib'].flatMap(name => [
    name,
    `node:${name}`,
  ]),
);

export function createPartLoader({
  folder,
  commandLine,
  kept,
  require,
  importNow,
  codeOf,
}: PartSetting): PartLoader {
  const modules = new Map<string, { exports: Exports }>();
  const scripts = new Map<string, Script>();
  const inUse = new Map<string, unknown>();

  const run = (name: string): unknown => {
    const file = fileOf(name);
    const cachedData = codeOf(name);
    // The parts are ASCII: read as Latin-1, V8 takes the bytes as they are.
    const script = new Script(readFileSync(file, 'latin1'), {
      filename: file,
      ...(cachedData && { cachedData }),
    });
    scripts.set(name, script);
    return script.runInThisContext();
  };
  const fileOf = (name: string): string => `${folder}${sep}${name}.js`;
  const small = run(smallParts) as Readonly<Record<string, Part>>;

  const part = (name: string): Exports => {
    const known = modules.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const make = Object.hasOwn(small, name) ? small[name]! : (run(name) as Part);
    make(module, later, now, importNow, commandLine, kept, fileOf(name), folder);
    return module.exports;
  };

  const now = (name: string): unknown => (name.startsWith('./') ? part(name.slice(2)) : require(name));

  const later = (name: string): unknown => {
    if (!name.startsWith('./') && !slow.has(name)) return require(name);
    if (!inUse.has(name))
      inUse.set(
        name,
        loadedWhenUsed(() => now(name) as Exports),
      );
    return inUse.get(name);
  };

  return { part, scripts };
}

/** Stands for what a module exports: its prototype asks for the module, and is then the module itself. */
function loadedWhenUsed(load: () => Exports): Exports {
  const exports: Exports = Object.create(
    new Proxy(
      {},
      {
        get(_, name) {
          // Whether a module was made of ECMAScript is asked before anything of it is used.
          if (name === '__esModule') return undefined;
          const loaded = load();
          Object.setPrototypeOf(exports, loaded);
          return loaded[name];
        },
      },
    ),
  ) as Exports;
  return exports;
}
