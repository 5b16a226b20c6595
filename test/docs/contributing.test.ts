import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../root.ts';

test('the path through the house leads to files that there are', () => {
  const text = readFileSync(`${root}.github/CONTRIBUTING.md`, 'utf8');
  const paths = [...text.matchAll(/`((?:packages|test|grammar)\/[\w./-]*)`/g)].map(([, path]) => path!);
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter(path => !existsSync(root + path))).toEqual([]);
});
