import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createPartLoader, type PartLoader } from './partLoader.ts';

type Bodies = Readonly<Record<string, string>>;

/** Parts as the bundler writes them. */
function loaderOf(parts: Bodies, small: Bodies = {}): PartLoader {
  const folder = mkdtempSync(join(tmpdir(), 'fineline-parts-'));
  const asFunction = (body: string): string =>
    `(function(module,require,requireNow,importNow,commandLine,kept,__filename,__dirname){${body}})`;
  for (const [name, body] of Object.entries(parts))
    writeFileSync(join(folder, `${name}.js`), asFunction(body));
  const together = Object.entries(small).map(([name, body]) => `${JSON.stringify(name)}:${asFunction(body)}`);
  writeFileSync(join(folder, 'small.js'), `({${together.join(',')}})`);
  return createPartLoader({
    folder,
    commandLine: pathToFileURL(join(folder, 'command.cjs')),
    kept: undefined,
    require: createRequire(import.meta.url),
    importNow: name => import(name),
    codeOf: () => undefined,
  });
}

/** What it exports can change, as what modules export can. */
const counter = 'let n=0;module.exports={get count(){return n},add(){n++}}';

test('an import is loaded where something of it is first used', () => {
  const load = loaderOf({ counter, main: 'const c=require("./counter");module.exports=()=>c.count' });
  const count = load.part('main') as () => number;
  expect([...load.scripts.keys()]).toEqual(['small', 'main']);
  expect(count()).toBe(0);
  expect([...load.scripts.keys()]).toEqual(['small', 'main', 'counter']);
});

test('all who import it see one module, and what changes in it', () => {
  const load = loaderOf({
    counter,
    other: 'const c=require("./counter");module.exports={add:()=>c.add()}',
    main: 'const c=require("./counter"),o=require("./other");module.exports=()=>[c.count,o.add(),c.count]',
  });
  const seen = load.part('main') as () => unknown[];
  expect(seen()).toEqual([0, undefined, 1]);
  expect(seen()).toEqual([1, undefined, 2]);
});

test('parts that import each other are loaded once', () => {
  const load = loaderOf({
    one: 'const t=require("./two");module.exports={name:"one",both:()=>["one",t.name]}',
    two: 'const o=require("./one");module.exports={name:"two",both:()=>["two",o.name]}',
    main: 'const o=require("./one"),t=require("./two");module.exports=()=>[...o.both(),...t.both()]',
  });
  expect((load.part('main') as () => unknown)()).toEqual(['one', 'two', 'two', 'one']);
});

test('a small part comes with others in one file, and is loaded no sooner', () => {
  const load = loaderOf(
    { main: 'const t=require("./tell");module.exports=()=>t.name' },
    { tell: 'globalThis.told=true;module.exports={name:"small"}', other: 'throw new Error("not asked for")' },
  );
  const name = load.part('main') as () => unknown;
  expect(Object.hasOwn(globalThis, 'told')).toBe(false);
  expect(name()).toBe('small');
  expect(Object.hasOwn(globalThis, 'told')).toBe(true);
  expect([...load.scripts.keys()]).toEqual(['small', 'main']);
});

test('modules of Node stand for themselves, whichever way they are asked for', () => {
  const load = loaderOf({
    main: `const zlib=require("node:zlib"),events=require("node:events"),now=requireNow("node:zlib");
      module.exports={size:()=>zlib.gzipSync("a").length,same:()=>zlib.gzipSync===now.gzipSync,made:()=>new events()}`,
  });
  const main = load.part('main') as { size: () => number; same: () => boolean; made: () => unknown };
  expect(main.size()).toBeGreaterThan(10);
  expect(main.same()).toBe(true);
  expect(main.made()).toHaveProperty('emit');
});

test('a part can import by an address, and knows where it is', async () => {
  const load = loaderOf({
    main: 'module.exports={os:()=>importNow("node:os"),commandLine,__dirname}',
  });
  const main = load.part('main') as {
    os: () => Promise<unknown>;
    commandLine: { href: string };
    __dirname: string;
  };
  expect(main.commandLine.href).toBe(pathToFileURL(join(main.__dirname, 'command.cjs')).href);
  expect(await main.os()).toHaveProperty('homedir');
});

test('what a part throws when it is loaded comes out', () => {
  const load = loaderOf({ broken: 'throw new Error("broken")', main: 'module.exports=require("./broken")' });
  const broken = load.part('main') as Record<string, unknown>;
  expect(() => broken['anything']).toThrow('broken');
});
