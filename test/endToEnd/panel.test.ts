// Several policies on the same posts: the table behind the decisions is the one that the example shows.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { fineline, folderWith } from './commandLine.ts';

const readme = readFileSync(`${root}examples/panel/README.md`, 'utf8');

test('the panel votes as its README shows', () => {
  const [, args] = /^fineline (check .*)$/m.exec(readme)!;
  const { code, out } = fineline(args!.replaceAll('"', '').split(' '));
  expect(code).toBe(1);
  const table = out.slice(out.indexOf('who would stop what'), out.lastIndexOf('\n\n') + 1);
  expect(readme).toContain(`\`\`\`text shown\n${table}\`\`\`\n`);
});

test('one policy makes no panel, and a thousand posts make no table', () => {
  const policy = (name: string): string => `policy ${name} {\n  posts {\n    ban tones hostile\n  }\n}\n`;
  const folder = folderWith({
    'one.disclosure': policy('one'),
    'two.disclosure': policy('two'),
    'few.jsonl': '{"id":"a","text":"Hello to all of you."}\n',
    'many.jsonl': '{"text":"Hello to all of you."}\n'.repeat(101),
  });
  const said = (...args: string[]): boolean =>
    fineline(['check', ...args], { folder }).out.includes('who would stop what');
  expect(said('one.disclosure', 'few.jsonl')).toBe(false);
  expect(said('one.disclosure', 'two.disclosure', 'few.jsonl')).toBe(true);
  expect(said('one.disclosure', 'two.disclosure', 'many.jsonl')).toBe(false);
});
