// What the README shows of two releases and of keys, which no page can run as it stands; the rest is run by `test/docs`.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { fineline, folderWith } from './commandLine.ts';

const readme = readFileSync(`${root}README.md`, 'utf8');
const story = 'examples/holiday-posts';

test('the digests of a policy, of another layout and of another number', () => {
  const policy = readFileSync(`${root}${story}/policies/org-baseline.disclosure`, 'utf8');
  const otherwise = policy.replace(/\n +/g, ' // laid out otherwise\n  ');
  const other = policy.replace('100 people', '99 people');
  const said = [policy, otherwise, other].map(text => {
    const folder = folderWith({ 'org-baseline.disclosure': text });
    return fineline(['compile', 'org-baseline.disclosure'], { folder }).err.trim();
  });
  expect(said[1]).toBe(said[0]);
  expect(said[2]).not.toBe(said[0]);
  for (const line of said) expect(readme).toContain(line);
});

test('a signed rule set', () => {
  const policy = readFileSync(`${root}${story}/policies/org-baseline.disclosure`, 'utf8');
  const folder = folderWith({
    'policies/org-baseline.disclosure': policy,
    'posts/a.md': 'Hello to all of you.\n',
  });
  expect(fineline(['sign', '--new-key', 'legal'], { folder }).code).toBe(0);
  const commands = [...readme.matchAll(/^fineline ((?:sign|verify|check) .*)$/gm)].map(([, args]) => args!);
  const outcomes = commands.map(args => fineline(args.split(' '), { folder }));
  expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(readme).toContain(`\`\`\`text shown\n${outcomes[1]!.out}\`\`\`\n`);
});

test('what changed between two releases', () => {
  const old = readFileSync(`${root}${story}/policies/org-baseline.disclosure`, 'utf8');
  const folder = folderWith({
    'old.disclosure': old,
    'new.disclosure': old.replace('100 people', '50 people'),
  });
  const [, args] = /^fineline (diff .*)$/m.exec(readme)!;
  const { code, out } = fineline(args!.split(' '), { folder });
  expect(code).toBe(1);
  expect(readme).toContain(`\`\`\`text shown\n${out}\`\`\`\n`);
});
