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

test('a rule set that is not what it says of itself judges nothing, and is not kept', () => {
  const promise = 'guarantee p denies posts when cohort.size < 1_000 people\n';
  const folder = folderWith({
    'p.disclosure': policy('1_000') + promise,
    'post.md': 'To the 900 people who came.',
  });
  const env = { XDG_CACHE_HOME: join(folder, 'cache'), NODE_V8_COVERAGE: '', NODE_DISABLE_COMPILE_CACHE: '' };
  fineline(['compile', 'p.disclosure'], { folder, env });
  const rules = join(folder, 'p.rules.json');
  const sound = JSON.parse(readFileSync(rules, 'utf8')) as { rules: object[] };
  const [floor] = sound.rules;
  const said = (changed: object): string => {
    writeFileSync(rules, JSON.stringify({ ...sound, ...changed }));
    // The second time it would be known again.
    const runs = [1, 2].map(() => fineline(check, { folder, env }));
    expect(runs.map(({ code }) => code)).toEqual([2, 2]);
    expect(runs[1]).toEqual(runs[0]);
    const { diagnostics } = JSON.parse(runs[0]!.out) as { diagnostics: { code: string; message: string }[] };
    return diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n');
  };
  const unkept =
    'FL0905 the rule set `p.rules.json` is not sound at /guarantees/0: the guarantee to deny posts by their `cohort.size` is not kept';
  expect(said({ rules: [] })).toBe(unkept);
  expect(said({ rules: [{ ...floor, effect: 'warn' }] })).toBe(unkept);
  const when = { fact: 'cohort.size', operator: 'lessThan', value: 1 };
  expect(said({ rules: [{ ...floor, when }] })).toContain(
    'FL0905 the rule set `p.rules.json` is not sound at /rules/0/when: the `clause` of `p/floor` says something else',
  );
});
