import { describe, expect, test } from 'vitest';
import { createPostTrial, inEnglish, type Tried } from '@fineline/language-server';
import { posts, sourceOf } from '../../testing/cursor.ts';

const tryPost = createPostTrial();
const policy = `${posts('floor: min cohort 100 people because "Few."')}policy q {\n  posts {\n    ban channels twitter\n  }\n}\n`;

function tried(post: string, name?: string, text = policy): Tried {
  const options = { today: '2026-06-01', ...(name !== undefined && { policy: name }) };
  return tryPost(sourceOf(text), post, options);
}

describe('a post', () => {
  test('is judged by every policy of a file, or by one', () => {
    const post = '---\nchannel: twitter\n---\n\nTo the 53 people who came: hello.';
    const all = tried(post);
    expect(all).toMatchObject({
      kind: 'tried',
      warnings: [],
      decisions: [
        {
          policy: 'p',
          verdict: 'deny',
          title: '✗ deny',
          day: '2026-06-01',
          findings: [{ title: 'denied by floor', countsAs: 'deny' }],
        },
        { policy: 'q', verdict: 'deny' },
      ],
    });
    if (all.kind !== 'tried') return;
    const [finding] = all.decisions[0]!.findings;
    expect(finding!.notes).toContainEqual(['why', 'Few.']);
    // Places count from the top of what was written, front matter included.
    expect(finding!.spans.map(({ start, end }) => post.slice(start, end))).toEqual(['53 people']);
    expect(tried(post, 'q')).toMatchObject({ decisions: [{ policy: 'q' }] });
  });

  test('is judged for its own day, and passes in words', () => {
    expect(tried('---\npublishes: 2027-01-02\n---\nSome fans came.', 'p')).toMatchObject({
      decisions: [{ title: '✓ allow', day: '2027-01-02', findings: [] }],
    });
  });

  test.each([
    ['---\nchannel: twitter', 'the front matter is not closed'],
    ['---\nchannel: teevee\n---\nHello.', 'teevee'],
  ])('that cannot be read says why: %#', (post, why) => {
    const found = tried(post);
    expect(found.kind === 'no-post' && found.problems.join()).toContain(why);
  });

  test('with a field that is no fact is judged, with a warning', () => {
    expect(tried('---\nmood: glum\n---\nHello.', 'q')).toMatchObject({
      kind: 'tried',
      warnings: [expect.stringContaining('`mood` is ignored')],
    });
  });
});

test('a policy with a mistake decides nothing and reads as nothing', () => {
  const broken = policy.replace('people', 'peple');
  expect(tried('Hello.', 'p', broken)).toMatchObject({ kind: 'no-policy', mistake: { severity: 'error' } });
  expect(inEnglish(sourceOf(broken))).toMatchObject({ mistake: { severity: 'error' } });
});

test('policies are read as numbered sentences that are text and nothing else', () => {
  const told = inEnglish(sourceOf(posts('max details 2 because "<b>[x](http://y.example)</b>"')));
  expect('markdown' in told && told.markdown).toMatch(
    /^# p\n[^]*^\d+\. A post is denied if it combines more than 2/m,
  );
  expect('markdown' in told && told.markdown).toContain('\\<b\\>\\[x\\]');
  expect(inEnglish(sourceOf('let few = 5 people\n'))).toEqual({ markdown: '' });
});
