// The script runs, counts what it should, and its own posts come out as they are labelled.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

const own = 'test/accuracy/own.jsonl';

/** A figure of a line: `precision`, `recall`, `F1`, `accuracy`, or the part that stands alone. */
function figure(lines: readonly string[], name: string, kind: string): number {
  const line = lines.find(it => it.startsWith(name)) ?? '';
  return Number(new RegExp(`${kind} ?([\\d.]+)`).exec(line.slice(28))?.[1]);
}

test('our own posts are read as well as is asked of posts that nobody of us has seen', () => {
  const lines = printed(own);
  expect(figure(lines, 'cohort size', 'precision')).toBeGreaterThanOrEqual(0.97);
  expect(figure(lines, 'cohort size', 'recall')).toBeGreaterThanOrEqual(0.93);
  expect(figure(lines, 'direct address', 'F1')).toBeGreaterThanOrEqual(0.93);
  expect(figure(lines, 'question', 'F1')).toBeGreaterThanOrEqual(0.85);
  expect(figure(lines, 'framing call-out', 'F1')).toBeGreaterThanOrEqual(0.9);
  expect(figure(lines, 'hostile tone', 'precision')).toBeGreaterThanOrEqual(0.85);
  expect(figure(lines, 'hostile tone', 'recall')).toBeGreaterThanOrEqual(0.7);
  expect(figure(lines, 'verdict', 'accuracy')).toBeGreaterThanOrEqual(0.8);
  expect(figure(lines, 'denies let through', '')).toBeLessThanOrEqual(0.05);
  expect(figure(lines, 'allows denied', '')).toBeLessThanOrEqual(0.04);
});

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

test('every second post', () => {
  const all = Number.parseInt(printed(own)[0]!);
  expect(printed(own, '--every', '2', '--offset', '1')[0]).toBe(`${Math.floor(all / 2)} posts`);
});
