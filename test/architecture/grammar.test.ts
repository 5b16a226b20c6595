import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '../root.ts';

test('what is published of the language is what the sources give', () => {
  const { stderr, status } = spawnSync('node_modules/.bin/tsx', ['grammar/generate.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
