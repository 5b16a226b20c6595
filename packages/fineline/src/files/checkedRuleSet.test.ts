import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '@fineline/compiler';
import { checkedRuleSet } from './checkedRuleSet.ts';

const source = 'policy p {\n  version 1.0.0\n  posts {\n    r: deny when question\n  }\n}\n';
const noFiles = { read: () => ({ problem: 'missing' }) as const };
const { value: [policy] = [] } = compile({ file: 'p.disclosure', text: source }, noFiles);
const text = JSON.stringify(policy!.ruleSet);
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'fineline-checked-'));
const load = (of: string, folder?: string): ReturnType<typeof checkedRuleSet> =>
  checkedRuleSet(JSON.parse(of), of, folder);
const fileIn = (folder: string): string => join(folder, readdirSync(folder)[0]!);

/** Writes what nobody would come to by checking, to see whether it is believed. */
function forge(folder: string): void {
  const [, ...rest] = readFileSync(fileIn(folder), 'utf8').split('\n');
  writeFileSync(fileIn(folder), ['sha256:forged', ...rest].join('\n'));
}

test('what was found sound is not checked again, and comes out the same', () => {
  const folder = newFolder();
  const first = load(text, folder);
  expect(first).toEqual(load(text));
  expect(load(text, folder)).toEqual(first);
  forge(folder);
  expect(load(text, folder).value?.digest).toBe('sha256:forged');
});

test('another text is checked, be it as long', () => {
  const folder = newFolder();
  load(text, folder);
  forge(folder);
  const other = text.replace('"1.0.0"', '"1.0.1"');
  expect(load(other, folder)).toEqual(load(other));
  expect(load(text.replace('"equal"', '"equil"'), folder).problems).not.toEqual([]);
});

test('what is not sound is not kept', () => {
  const folder = newFolder();
  expect(load('{"formatVersion":1}', folder).value).toBeUndefined();
  expect(readdirSync(folder)).toEqual([]);
});

test.skipIf(process.platform === 'win32')('what others can write does not count', () => {
  const folder = newFolder();
  load(text, folder);
  forge(folder);
  chmodSync(fileIn(folder), 0o620);
  expect(load(text, folder)).toEqual(load(text));
});

test('half of a file counts for nothing, and where nothing can be written nothing is missing', () => {
  const folder = newFolder();
  load(text, folder);
  const file = fileIn(folder);
  writeFileSync(file, readFileSync(file).subarray(0, 200));
  expect(load(text, folder)).toEqual(load(text));
  expect(load(text, join(file, 'no-folder'))).toEqual(load(text));
});
