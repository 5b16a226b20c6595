import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '@fineline/compiler';
import { loadRuleSet, type LoadedRuleSet } from '@fineline/ruleset';
import { checkedBefore, keepChecked } from './checkedBefore.ts';

const source = 'policy p {\n  version 1.0.0\n  posts {\n    r: deny when question\n  }\n}\n';
const noFiles = { read: () => ({ problem: 'missing' }) as const };
const { value: [policy] = [] } = compile({ file: 'p.disclosure', text: source }, noFiles);
const text = JSON.stringify(policy!.ruleSet);
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'fineline-checked-'));
const checked = loadRuleSet(policy!.ruleSet).value!;
const keep = (folder: string): void => keepChecked(checked, text, folder);
const before = (of: string, folder?: string): LoadedRuleSet | undefined =>
  checkedBefore(JSON.parse(of), of, folder);
const fileIn = (folder: string): string => join(folder, readdirSync(folder)[0]!);

/** Writes what nobody would come to by checking, to see whether it is believed. */
function forge(folder: string): void {
  const [, ...rest] = readFileSync(fileIn(folder), 'utf8').split('\n');
  writeFileSync(fileIn(folder), ['sha256:forged', ...rest].join('\n'));
}

test('what was found sound is known again, and comes out the same', () => {
  const folder = newFolder();
  expect(before(text, folder)).toBeUndefined();
  keep(folder);
  expect(before(text, folder)).toEqual(checked);
  forge(folder);
  expect(before(text, folder)?.digest).toBe('sha256:forged');
});

test('another text is not known, be it as long', () => {
  const folder = newFolder();
  keep(folder);
  expect(before(text.replace('"1.0.0"', '"1.0.1"'), folder)).toBeUndefined();
});

test.skipIf(process.platform === 'win32')('what others can write does not count', () => {
  const folder = newFolder();
  keep(folder);
  chmodSync(fileIn(folder), 0o620);
  expect(before(text, folder)).toBeUndefined();
});

test('half of a file counts for nothing, and where nothing can be written nothing is missing', () => {
  const folder = newFolder();
  keep(folder);
  const file = fileIn(folder);
  writeFileSync(file, readFileSync(file).subarray(0, 200));
  expect(before(text, folder)).toBeUndefined();
  const none = join(file, 'no-folder');
  keep(none);
  expect(before(text, none)).toBeUndefined();
});
