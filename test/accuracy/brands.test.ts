// Posts as brands could write them, ours all: the figures hold no promise for other posts, but none of them may fall.
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { accuracy } from './accuracy.ts';

test('posts of invented brands are read and judged as they are labelled', () => {
  const lines: string[] = [];
  accuracy(['test/accuracy/brands.jsonl'], root, line => lines.push(line));
  const figure = (measure: string, name: string): number => {
    const [, rest = ''] = lines.find(line => line.startsWith(measure))?.split(name) ?? [];
    return Number.parseFloat(rest.trim());
  };
  expect(lines[0]).toBe('195 posts');
  expect(figure('cohort size', 'precision')).toBeGreaterThanOrEqual(0.97);
  expect(figure('cohort size', 'recall')).toBeGreaterThanOrEqual(0.93);
  expect(figure('window, overlapping', 'recall')).toBeGreaterThanOrEqual(0.93);
  expect(figure('direct address', 'F1')).toBeGreaterThanOrEqual(0.93);
  expect(figure('question', 'F1')).toBeGreaterThanOrEqual(0.85);
  expect(figure('framing call-out', 'F1')).toBeGreaterThanOrEqual(0.9);
  expect(figure('hostile tone', 'precision')).toBeGreaterThanOrEqual(0.85);
  expect(figure('hostile tone', 'recall')).toBeGreaterThanOrEqual(0.7);
  expect(figure('verdict', 'accuracy')).toBeGreaterThanOrEqual(0.8);
  expect(figure('denies let through', 'through')).toBeLessThanOrEqual(0.05);
  expect(figure('allows denied', 'denied')).toBeLessThanOrEqual(0.04);
});
