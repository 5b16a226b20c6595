import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PolicyFile } from '../state/pageState.ts';
import { answer } from './answer.ts';
import type { Project, Questions } from './protocol.ts';

const examples = new URL('../../../../examples/', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, examples), 'utf8');
const file = (path: string, name = path.split('/').at(-1)!): PolicyFile => ({ name, text: textOf(path) });

const story: Project = {
  files: ['public-posts', 'org-baseline'].map(name => file(`holiday-posts/policies/${name}.disclosure`)),
  policy: '',
};
const release = (name: string): Project => ({
  files: [file(`audit/releases/${name}.disclosure`, 'reading-rooms.disclosure')],
  policy: '',
});
const draft = (text: string, stated = ''): Questions['post']['asks']['post'] => ({
  text,
  channel: 'twitter',
  stated,
});
const date = '2026-12-01';

function judged(project: Project, post: Questions['post']['asks']['post'], day = date) {
  const result = answer('post', { project, post, date: day });
  if (result.kind !== 'post') throw new Error(JSON.stringify(result));
  return result;
}

test('every post of the story is judged as the command line judges it', () => {
  const expected = JSON.parse(textOf('holiday-posts/expected/public-posts.json')) as Record<
    string,
    { verdict: string }
  >;
  const verdicts = readdirSync(new URL('holiday-posts/posts/', examples)).map(name => {
    const [, head = '', text = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(
      textOf(`holiday-posts/posts/${name}`),
    )!;
    const id = /^id: (.+)$/m.exec(head)?.[1] ?? name;
    const { decision } = judged(story, { text, channel: '', stated: head.replace(/^id: .*\n/m, '') });
    return [id, decision.verdict];
  });
  expect(Object.fromEntries(verdicts)).toEqual(
    Object.fromEntries(Object.entries(expected).map(([id, { verdict }]) => [id, verdict])),
  );
});

const netflix =
  'To the 53 people who’ve watched A Christmas Prince every day for the past 18 days: Who hurt you?';

test('what would help was judged, and does what it says', () => {
  for (const text of [netflix, 'Some 120 people in Leeds watched it. Get a life!']) {
    const before = judged(story, draft(text));
    expect(before.edits.length).toBeGreaterThan(0);
    for (const { change, verdict, clears, left } of before.edits) {
      const post = change.kind === 'words' ? draft(change.text) : draft(text, change.line);
      const { decision } = judged(story, post);
      const open = decision.findings.filter(({ state }) => state !== 'waived').map(({ rule }) => rule);
      expect([decision.verdict, new Set(open).size]).toEqual([verdict, left]);
      expect(open.filter(rule => clears.includes(rule))).toEqual([]);
    }
  }
});

test('a difference between two releases is shown by a post that both judge', () => {
  const sides = { before: release('2026-spring'), after: release('2026-autumn') };
  const compared = answer('compare', sides);
  if (compared.kind !== 'compared') throw new Error(compared.kind);
  const differences = compared.diff.rules.flatMap(({ subject, looser, stricter }) =>
    [looser, stricter].flatMap(difference => (difference ? [{ subject, difference }] : [])),
  );
  expect(differences.length).toBeGreaterThan(1);
  for (const asked of differences) {
    const replayed = answer('replay', { ...sides, ...asked });
    if (replayed.kind !== 'replayed') throw new Error(replayed.kind);
    expect([replayed.before.verdict, replayed.after.verdict]).toEqual([
      asked.difference.before,
      asked.difference.after,
    ]);
    const { post, date: day, before, after } = replayed.written!;
    expect(before).not.toBe(after);
    const verdicts = [sides.before, sides.after].map(side => judged(side, post, day).decision.verdict);
    expect(verdicts).toEqual([before, after]);
  }
});

test('what would help a table breaks no rule any more', () => {
  const project = { files: [file('tables/extract.disclosure')], policy: '' };
  const table = textOf('tables/viewing.csv');
  const result = answer('table', { project, table, date });
  if (result.kind !== 'table') throw new Error(result.kind);
  expect([result.decision.verdict, result.edits.length > 0]).toEqual(['deny', true]);
  expect(result.lines.some(({ lines }) => lines.length > 0)).toBe(true);
  for (const { table: changed } of result.edits) {
    const again = answer('table', { project, table: changed, date });
    const states = again.kind === 'table' && again.decision.findings.map(({ state }) => state);
    expect(states).not.toContain('broken');
  }
});

test('nothing is decided by a policy with a mistake, nor on a statement that nobody understands', () => {
  const project = {
    files: [{ name: 'p.disclosure', text: 'policy p { posts { floor: min chort 9 people } }' }],
    policy: '',
  };
  expect(answer('post', { project, post: draft('Hello.'), date })).toMatchObject({
    kind: 'unusable',
    what: 'policy',
  });
  expect(answer('post', { project: story, post: draft('Hello.', 'tone: ]'), date })).toMatchObject({
    kind: 'unusable',
    what: 'post',
  });
  const empty = { files: [{ name: 'p.disclosure', text: '' }], policy: '' };
  expect(answer('post', { project: empty, post: draft('Hello.'), date })).toMatchObject({
    kind: 'unusable',
    problems: [{ message: 'this file declares nothing' }],
  });
});
