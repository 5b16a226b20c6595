// Why did the one cause an uproar and not the other? Asked of the story's own posts.
import { describe, expect, test } from 'vitest';
import type { Contrast } from '@fineline/analysis';
import { fineline, folderWith, type Outcome } from './commandLine.ts';

const story = 'examples/holiday-posts';

function why(policy: string, posts: readonly string[], ...more: readonly string[]): Outcome {
  const files = posts.map(post => `${story}/posts/${post}.md`);
  const args = ['why', `${story}/policies/${policy}.disclosure`, ...files, '--date', '2026-12-01', ...more];
  return fineline(args);
}

function contrastOf(policy: string, one: string, other: string): Contrast {
  const { code, out, err } = why(policy, [one, other], '--format', 'json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Contrast;
}

describe('the tweet and the watches', () => {
  const { one, other, facts, rules, edit } = contrastOf(
    'public-posts',
    'netflix-christmas-prince',
    'amazon-watches',
  );

  test('one is denied, the other allowed', () => {
    expect([one.verdict, other.verdict]).toEqual(['deny', 'allow']);
  });

  test('they differ in whom they speak to, in tone and in number', () => {
    expect(facts.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(['addressee', 'cohort', 'framing', 'tone']),
    );
    expect(facts.find(({ fact }) => fact === 'addressee')).toMatchObject({
      one: 'the people in the data',
      other: 'nobody',
    });
  });

  test('only the tweet breaks rules', () => {
    expect(new Set(rules.map(({ breaks }) => breaks))).toEqual(new Set(['one']));
    expect(rules.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['public-posts/ban-addressees', 'public-posts/floor']),
    );
  });

  test('no less than all of these would have to change', () => {
    expect(edit).toEqual({ of: 'one', facts: facts.map(({ fact }) => fact) });
  });
});

test('the two sides may be named in either order', () => {
  const there = contrastOf('public-posts', 'revolut-takeaway', 'revolut-takeaway-kinder');
  const back = contrastOf('public-posts', 'revolut-takeaway-kinder', 'revolut-takeaway');
  expect(back.edit).toEqual({ of: 'other', facts: there.edit!.facts });
  expect(back.rules.map(({ rule }) => rule)).toEqual(there.rules.map(({ rule }) => rule));
});

test('posts that fare alike have no way from one to the other', () => {
  const { facts, edit } = contrastOf('org-baseline', 'amazon-watches', 'amazon-mixers');
  expect([facts, edit]).toEqual([[], undefined]);
  const { out } = why('org-baseline', ['amazon-watches', 'amazon-mixers']);
  expect(out).toContain('they differ in nothing that decides');
});

test('in whole sentences', () => {
  const { out } = why('public-posts', ['netflix-christmas-prince', 'amazon-watches'], '--format', 'plain');
  expect(out).toContain(
    'They differ in addressee: netflix-christmas-prince has the people in the data, amazon-watches has nobody.\n',
  );
  for (const line of out.trimEnd().split('\n')) expect(line).toMatch(/\.$/);
});

test('one post or three cannot be told apart, nor by two policies', () => {
  const policy = 'policy p {\n  posts {\n    ban tones hostile\n  }\n}\n';
  const folder = folderWith({
    'p.disclosure': policy,
    'two.disclosure': `${policy}${policy.replace('policy p', 'policy q')}`,
    'a.md': 'Hello to all of you.\n',
    'b.md': 'Hello to both of you.\n',
    'c.md': 'Hello to the three of you.\n',
  });
  const run = (...args: string[]): number | null => fineline(['why', ...args], { folder }).code;
  expect(run('p.disclosure', 'a.md', 'b.md')).toBe(0);
  expect(run('p.disclosure', 'a.md')).toBe(2);
  expect(run('p.disclosure', 'a.md', 'b.md', 'c.md')).toBe(2);
  expect(run('two.disclosure', 'a.md', 'b.md')).toBe(2);
  expect(run('two.disclosure', 'a.md', 'b.md', '--policy', 'q')).toBe(0);
  expect(run('a.md', 'b.md')).toBe(2);
});
