// The story, told by the built command line: what it says of each post is what was written down before.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Decision } from '@fineline/runtime';
import { root } from '../root.ts';
import { fineline } from './commandLine.ts';

const story = 'examples/holiday-posts';

interface Expected {
  readonly verdict: string;
  readonly findings: Readonly<Record<string, string>>;
}

function judge(policy: string, posts = `${story}/posts/*.md`): readonly Decision[] {
  const file = `${story}/policies/${policy}.disclosure`;
  const { out, err } = fineline(['check', file, posts, '--date', '2026-12-01', '--format', 'json']);
  expect(err).toBe('');
  return (JSON.parse(out) as { decisions: readonly Decision[] }).decisions;
}

function textOf(id: string): string {
  return readFileSync(`${root}${story}/posts/${id}.md`, 'utf8').split('---\n')[2]!.trim();
}

describe.each(['public-posts', 'brand-privacy', 'org-baseline'])('%s', policy => {
  const expected = JSON.parse(readFileSync(`${root}${story}/expected/${policy}.json`, 'utf8')) as Readonly<
    Record<string, Expected>
  >;
  const decisions = judge(policy);

  test('judges every post', () => {
    expect(decisions.map(({ id }) => id).sort()).toEqual(Object.keys(expected).sort());
  });

  test.each(decisions.map(decision => [decision.id!, decision] as const))('%s', (id, decision) => {
    const findings = Object.fromEntries(decision.findings.map(({ rule, state }) => [rule, state]));
    expect({ verdict: decision.verdict, findings }).toEqual(expected[id]);
  });
});

test('the words underlined are the ones that matter', () => {
  const netflix = judge('public-posts').find(({ id }) => id === 'netflix-christmas-prince')!;
  const text = textOf('netflix-christmas-prince');
  const words = netflix.findings.map(({ rule, evidence }) => [
    rule,
    [...new Set(evidence.flatMap(({ span }) => (span ? [text.slice(span.start, span.end)] : [])))],
  ]);
  expect(Object.fromEntries(words)).toMatchObject({
    'public-posts/floor': ['53 people'],
    'public-posts/ban-addressees': ['To the 53 people'],
    'public-posts/ban-tones': ['Who hurt you'],
    'public-posts/allow-framings': ['To the 53 people', 'Who hurt you', 'Who hurt you?'],
  });
});

describe.each(['public-posts', 'brand-privacy', 'org-baseline'])('in other words, by %s', policy => {
  const expected = JSON.parse(readFileSync(`${root}${story}/expected/${policy}.json`, 'utf8')) as Readonly<
    Record<string, Expected>
  >;
  const decisions = judge(policy, `${story}/paraphrases.jsonl`);

  test('says each post twice', () => {
    const said = decisions.map(({ id }) => id!.replace(/-[ab]$/, ''));
    expect(said.sort()).toEqual(
      Object.keys(expected)
        .flatMap(id => [id, id])
        .sort(),
    );
  });

  test.each(decisions.map(({ id, verdict }) => [id!, verdict] as const))('%s', (id, verdict) => {
    expect(verdict).toBe(expected[id.replace(/-[ab]$/, '')]!.verdict);
  });
});
