import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { PageState } from '../state/pageState.ts';
import { readShareLink } from './readShareLink.ts';
import { writeShareLink } from './writeShareLink.ts';

const state: PageState = {
  files: [
    { name: 'p.disclosure', text: 'policy p { }' },
    { name: 'shared/base.disclosure', text: '// “other” words, ünd öthers 🎬' },
  ],
  policy: 'p',
  before: [{ name: 'p.disclosure', text: '' }],
  post: { text: 'To the 53 people', channel: 'twitter', stated: 'tone: warm' },
  table: 'a,b\n1,2\n',
  date: '2026-12-01',
  tab: 'compare',
};

const linkOf = (data: unknown): string =>
  `#1.${deflateRawSync(typeof data === 'string' ? data : JSON.stringify(data)).toString('base64url')}`;

test('a link brings back what it was made of, and the post and the table only where they were meant', async () => {
  expect(await readShareLink((await writeShareLink(state, true))!)).toEqual(state);
  const { post: _, table: __, ...policies } = state;
  expect(await readShareLink((await writeShareLink(state, false))!)).toEqual(policies);
});

test('what is too much for a link is not made into one', async () => {
  // Digits that no packing makes shorter.
  const noise = Array.from({ length: 60_000 }, (_, at) => ((at * 2_654_435_761) >>> 0).toString(36)).join('');
  expect(await writeShareLink({ ...state, table: noise }, true)).toBeUndefined();
  expect(await writeShareLink({ ...state, table: noise }, false)).toBeDefined();
});

test.each<readonly [string, string, string | undefined]>([
  ['no link', '', undefined],
  ['an empty fragment', '#', undefined],
  ['another fragment', '#section', 'it was not made by this page'],
  ['letters of no such link', '#1.ab%3C', 'it holds letters that no such link has'],
  ['a link that is cut off', linkOf(state).slice(0, -20), 'it is cut off, damaged or too large'],
  ['a link as long as a book', `#1.${'A'.repeat(200_001)}`, 'it is too long'],
  [
    'a small link that unpacks to a large one',
    linkOf('0'.repeat(2_000_000)),
    'it is cut off, damaged or too large',
  ],
  ['no JSON', linkOf('{'), 'it does not hold what such a link holds'],
  ...(
    [
      [],
      null,
      {},
      { ...state, more: 1 },
      { ...state, files: [] },
      { ...state, files: [{ name: '../p.disclosure', text: '' }] },
      { ...state, files: [{ name: 'javascript:alert(1)', text: '' }] },
      { ...state, files: [{ name: 'built-in/health', text: '' }] },
      { ...state, files: [state.files[0], state.files[0]] },
      { ...state, files: Array.from({ length: 13 }, (_, at) => ({ name: `${at}`, text: '' })) },
      { ...state, date: '2026-02-30' },
      { ...state, tab: 'settings' },
      { ...state, post: { text: 'x', channel: 'twitter' } },
      { ...state, post: { ...state.post, text: '\ud800' } },
      { ...state, table: 7 },
    ] as readonly unknown[]
  ).map(data => [JSON.stringify(data), linkOf(data), 'it does not hold what such a link holds'] as const),
])('%s', async (_, fragment, problem) => {
  expect(await readShareLink(fragment)).toEqual(problem === undefined ? undefined : { problem });
});

test('bytes of any kind are refused in words', async () => {
  let seed = 1;
  const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
  const good = Buffer.from(linkOf(state).slice(3), 'base64url');
  for (let run = 0; run < 200; run++) {
    // A sound link with one byte changed, or noise.
    const bytes =
      run % 2 === 0
        ? Buffer.from(good)
        : Buffer.from(Array.from({ length: next() % 90 }, () => next() % 256));
    if (run % 2 === 0) bytes[next() % bytes.length]! ^= 1 + (next() % 255);
    const shared = await readShareLink(`#1.${bytes.toString('base64url')}`);
    // A changed byte may change a letter and nothing else.
    expect(shared !== undefined && ('problem' in shared || run % 2 === 0)).toBe(true);
  }
});
