// The script runs and counts what it should.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { accuracy } from './accuracy.ts';

function printed(...args: readonly string[]): readonly string[] {
  const lines: string[] = [];
  accuracy(args, root, line => lines.push(line));
  return lines;
}

const brands = 'test/accuracy/brands.jsonl';

test('a wrong label is a miss that is shown', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fineline-'));
  const file = join(folder, 'wrong.jsonl');
  const label = {
    id: 'x',
    text: 'To the 41 readers who left: who hurt you?',
    channel: 'tweet',
    verdict: 'allow',
    cohort: null,
  };
  const rest = {
    window: null,
    directAddress: false,
    question: false,
    tones: [],
    framings: [],
    sensitive: [],
    identifying: false,
  };
  writeFileSync(file, JSON.stringify({ ...label, ...rest }));
  const lines = printed(file, '--errors');
  rmSync(folder, { recursive: true });
  expect(lines.find(line => line.startsWith('cohort size'))).toContain('(0 right, 0 missed, 1 too many)');
  expect(lines.find(line => line.startsWith('allows denied'))).toContain('(1 of 1)');
  expect(lines.find(line => line.startsWith('x: '))).toContain('deny, not allow');
});

test('a channel that no vocabulary has is left unstated', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fineline-'));
  const file = join(folder, 'channels.jsonl');
  const [first] = readFileSync(join(root, brands), 'utf8').split('\n');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(first!), channel: 'release-notes' }));
  const lines = printed(file);
  rmSync(folder, { recursive: true });
  expect(lines[0]).toBe('1 posts');
});

test('every second post', () => {
  const all = Number.parseInt(printed(brands)[0]!);
  expect(printed(brands, '--every', '2', '--offset', '1')[0]).toBe(`${Math.floor(all / 2)} posts`);
});
