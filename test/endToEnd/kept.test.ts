// What one run leaves for the next in the user's own folder makes it sooner, and nothing else.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fineline, folderWith } from './commandLine.ts';

const policy = (people: string): string =>
  `policy p {\n  version 1.0.0\n  posts {\n    floor: min cohort ${people} people\n  }\n}\n`;
const check = ['check', 'p.rules.json', 'post.md', '--date', '2026-06-01', '--format', 'json'];

test('a compiled policy is known again, and another one in its place is not taken for it', () => {
  const folder = folderWith({ 'p.disclosure': policy('1_000'), 'post.md': 'To the 900 people who came.' });
  const env = { XDG_CACHE_HOME: join(folder, 'cache'), NODE_V8_COVERAGE: '', NODE_DISABLE_COMPILE_CACHE: '' };
  const kept = (): readonly string[] =>
    readdirSync(join(folder, 'cache'), { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.checked'),
    );
  fineline(['compile', 'p.disclosure'], { folder, env });
  const first = fineline(check, { folder, env });
  expect(first.code).toBe(1);
  expect(kept()).toHaveLength(1);
  expect(fineline(check, { folder, env })).toEqual(first);
  expect(fineline(check, { folder, env: { ...env, NODE_DISABLE_COMPILE_CACHE: '1' } })).toEqual(first);

  const rules = join(folder, 'p.rules.json');
  const text = readFileSync(rules, 'utf8');
  writeFileSync(join(folder, 'p.disclosure'), policy('800'));
  fineline(['compile', 'p.disclosure'], { folder, env });
  expect(fineline(check, { folder, env }).code).toBe(0);
  writeFileSync(rules, text.replace('"deny"', '"dony"'));
  expect(fineline(check, { folder, env }).code).toBe(2);
});
