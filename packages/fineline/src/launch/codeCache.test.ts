import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { keptFolder, openCodeCache, type CodeCache } from './codeCache.ts';

const sources = {
  one: '(() => 1)',
  two: '(() => 22)',
  both: '({ a: () => { let sum = 0; for (let at = 0; at < 9; at++) sum += at; return sum; }, b: () => [1].map(n => n + 1) })',
};
const newFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'fineline-code-')));
const open = (base: string, digest = 'abc'): CodeCache =>
  openCodeCache(keptFolder({ XDG_CACHE_HOME: base }, digest), 'check')!;

let runs = 0;

/** Runs parts as a start does, and tells which of them V8 had made before: in a file of each run, or it remembers itself. */
function run(
  cache: CodeCache,
  names: readonly (keyof typeof sources)[],
  calls: readonly ('a' | 'b')[] = [],
): readonly string[] {
  runs++;
  const scripts = new Map(
    names.map(name => {
      const cachedData = cache.codeOf(name);
      const script = new Script(sources[name], {
        filename: `${name}-${runs}`,
        ...(cachedData && { cachedData }),
      });
      const made = script.runInThisContext() as Partial<Record<'a' | 'b', () => unknown>>;
      for (const call of calls) made[call]?.();
      return [name, script] as const;
    }),
  );
  cache.keep(scripts);
  return names.filter(name => scripts.get(name)!.cachedDataRejected === false);
}

/** The one file in it. */
function fileIn(base: string): string {
  const [file, ...others] = readdirSync(base, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.code'),
  );
  expect(others).toEqual([]);
  return join(base, file!);
}

test('what one run compiled the next one takes, and adds to', () => {
  const base = newFolder();
  expect(run(open(base), ['one'])).toEqual([]);
  expect(run(open(base), ['one', 'two'])).toEqual(['one']);
  expect(run(open(base), ['one', 'two'])).toEqual(['one', 'two']);
  expect(run(open(base), ['two'])).toEqual(['two']);
  const written = readFileSync(fileIn(base));
  expect(run(open(base), ['one', 'two'])).toEqual(['one', 'two']);
  expect(readFileSync(fileIn(base)).equals(written)).toBe(true);
});

test('the first runs add the functions that they call, and later ones those of other parts alone', () => {
  const base = newFolder();
  const sizeAfter = (calls: readonly ('a' | 'b')[], names: readonly (keyof typeof sources)[]): number => {
    run(open(base), names, calls);
    return statSync(fileIn(base)).size;
  };
  const first = sizeAfter(['a'], ['both']);
  const second = sizeAfter(['b'], ['both']);
  expect(second).toBeGreaterThan(first);
  expect(sizeAfter([], ['both'])).toBe(second);
  expect(sizeAfter([], ['both', 'one'])).toBeGreaterThan(second);
});

test('other parts, and another command, have files of their own', () => {
  const base = newFolder();
  run(open(base), ['one']);
  expect(open(base, 'other').codeOf('one')).toBeUndefined();
  const other = openCodeCache(keptFolder({ XDG_CACHE_HOME: base }, 'abc'), '../../check');
  expect(other?.codeOf('one')).toBeUndefined();
  run(other!, ['one']);
  expect(readdirSync(base)).toEqual(['fineline']);
  expect(readdirSync(join(base, 'fineline'))).toHaveLength(1);
});

test('what an old release left is cleared by the next one, and nothing else', () => {
  const base = newFolder();
  const all = join(base, 'fineline');
  const aged = (name: string, ...files: readonly string[]): void => {
    mkdirSync(join(all, name), { recursive: true });
    for (const file of files) writeFileSync(join(all, name, file), '');
    utimesSync(join(all, name), 1_600_000_000, 1_600_000_000);
  };
  aged('0123abcd-v20.1.0-x64', 'check.code', 'check.code.77', '12.checked');
  aged('0123abce-v20.1.0-x64', 'check.code', 'letter.txt');
  aged('letters-v20.1.0-x64', 'check.code');
  mkdirSync(join(all, '0123abcf-v20.1.0-x64'));
  run(open(base), ['one']);
  expect(readdirSync(all).sort()).toEqual(
    [
      '0123abce-v20.1.0-x64',
      '0123abcf-v20.1.0-x64',
      `abc-${process.version}-${process.arch}`,
      'letters-v20.1.0-x64',
    ].sort(),
  );
  expect(readdirSync(join(all, '0123abce-v20.1.0-x64'))).toEqual(['letter.txt']);
  expect(open(base).codeOf('one')).toBeDefined();
});

test.skipIf(process.platform === 'win32')('what others can write does not count', () => {
  const base = newFolder();
  run(open(base), ['one']);
  chmodSync(fileIn(base), 0o620);
  expect(open(base).codeOf('one')).toBeUndefined();
  chmodSync(fileIn(base), 0o600);
  expect(open(base).codeOf('one')).toBeDefined();
});

test('a file that is no such file counts for nothing, nor does half of one', () => {
  const base = newFolder();
  run(open(base), ['one']);
  const file = fileIn(base);
  const whole = readFileSync(file);
  writeFileSync(file, whole.subarray(0, whole.length - 64));
  expect(run(open(base), ['one'])).toEqual([]);
  writeFileSync(file, 'something else');
  expect(run(open(base), ['one'])).toEqual([]);
  expect(run(open(base), ['one'])).toEqual(['one']);
});

test('where nothing can be written, it starts all the same', () => {
  const file = join(newFolder(), 'file');
  writeFileSync(file, '');
  expect(run(open(file), ['one'])).toEqual([]);
  expect(run(open(file), ['one'])).toEqual([]);
});

test.each([
  ['nobody lives', {}],
  ['the folder depends on where one stands', { XDG_CACHE_HOME: 'cache' }],
  ['it is turned off', { XDG_CACHE_HOME: '/nowhere', NODE_DISABLE_COMPILE_CACHE: '1' }],
  ['somebody counts what is run', { HOME: '/nowhere', NODE_V8_COVERAGE: '/nowhere/else' }],
])('nothing is kept where %s', (_, env) => {
  expect(keptFolder(env, 'abc')).toBeUndefined();
  expect(openCodeCache(undefined, 'check')).toBeUndefined();
});
