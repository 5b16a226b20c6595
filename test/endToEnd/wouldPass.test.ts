// What would make the posts of the story pass, as `check` says it.
import { describe, expect, test } from 'vitest';
import type { Decision } from '@fineline/runtime';
import { fineline, folderWith } from './commandLine.ts';

const story = 'examples/holiday-posts';

function decisions(policy: string, ...more: readonly string[]): readonly Decision[] {
  const file = `${story}/policies/${policy}.disclosure`;
  const { out } = fineline(['check', file, `${story}/posts/*.md`, '--date', '2026-12-01', ...more]);
  return (JSON.parse(out) as { decisions: readonly Decision[] }).decisions;
}

/** By rule, what would clear its finding. */
function clearing({ findings }: Decision): Readonly<Record<string, readonly string[] | undefined>> {
  return Object.fromEntries(
    findings.map(({ rule, wouldPass }) => [
      rule.slice(rule.indexOf('/') + 1),
      wouldPass?.map(({ change }) => change),
    ]),
  );
}

test('the tweet', () => {
  const tweet = decisions('public-posts', '--format', 'json').find(
    ({ id }) => id === 'netflix-christmas-prince',
  )!;
  expect(clearing(tweet)).toMatchObject({
    floor: ['at least 1,000 people'],
    'ban-addressees': ['say it to everybody'],
    'max-details': ['combine at most 2 exact details about one group'],
  });
  // Each of its findings is about another fact, and none of them can be left as it is.
  expect(tweet.wouldPass?.map(({ fact }) => fact).sort()).toEqual(
    tweet.findings.flatMap(({ wouldPass }) => wouldPass!.map(({ fact }) => fact)).sort(),
  );
});

test('the way out names the words that the finding names', () => {
  const folder = folderWith({
    'p.disclosure':
      'tone condescending under mocking { phrases "bless your heart" }\npolicy p {\n  posts { ban tones hostile }\n}\n',
    'post.json': '{"text": "Well, bless your heart.", "tone": ["mocking", "pitying"]}',
  });
  const { out } = fineline(['check', 'p.disclosure', 'post.json', '--format', 'json'], { folder });
  const [decision] = (JSON.parse(out) as { decisions: readonly Decision[] }).decisions;
  expect([decision!.findings[0]!.message, decision!.wouldPass]).toEqual([
    'the tone is condescending, mocking and pitying, which are hostile',
    [{ fact: 'tone', change: 'leave out the tones condescending, mocking and pitying' }],
  ]);
});

describe.each(['public-posts', 'brand-privacy', 'org-baseline'])('%s', policy => {
  test('every post that is stopped is told a way', () => {
    const stopped = decisions(policy, '--format', 'json').filter(({ findings }) =>
      findings.some(({ state }) => state !== 'waived'),
    );
    expect(stopped.length).toBeGreaterThan(3);
    for (const { id, wouldPass = [], findings } of stopped) {
      const facts = wouldPass.map(({ fact }) => fact);
      expect([id, facts.length > 0, new Set(facts).size]).toEqual([id, true, facts.length]);
      for (const { state, wouldPass: own } of findings)
        expect([id, state, own === undefined]).toEqual([id, state, state === 'waived']);
    }
  });

  test('nothing is looked for where nobody asks', () => {
    const { length } = decisions(policy, '--format', 'json', '--no-rewrites').filter(
      decision => decision.wouldPass || decision.findings.some(({ wouldPass }) => wouldPass),
    );
    expect(length).toBe(0);
  });
});

test('who does what it says passes, where a number has two bounds, words stand above others and nobody could read it', () => {
  const folder = folderWith({
    'p.disclosure': `policy p {
  posts {
    small: deny when cohort.size < 100 people or (cohort.size <= 1_000 people and channel is tv)
    health: ban topics health
  }
}
`,
    'posts.jsonl': [
      { text: 'Exactly 53 members watched it.', channel: 'tv' },
      { text: 'Exactly 1,001 members watched it.', channel: 'tv' },
      { text: 'Depression, and diabetes too: thousands of members.', channel: 'email' },
      {
        text: 'Die Leute haben das jeden Tag gesehen und wundern sich sehr.',
        cohorts: 'none',
        topic: 'health',
      },
    ]
      .map(post => JSON.stringify(post))
      .join('\n'),
  });
  const { out } = fineline(['check', 'p.disclosure', 'posts.jsonl', '--format', 'json'], { folder });
  const { decisions } = JSON.parse(out) as { decisions: readonly Decision[] };
  expect(
    decisions.map(({ verdict, wouldPass }) => [verdict, wouldPass?.map(({ change }) => change)]),
  ).toEqual([
    ['deny', ['more than 1,000 people']],
    ['allow', undefined],
    ['deny', ['leave out the topics health and mental-state']],
    ['deny', ['leave out the topic health, and make sure that the topic is not health otherwise']],
  ]);
});
