import { expect, test } from 'vitest';
import { runOldTests, type ExampleResult, type TestedRelease } from '@fineline/testing';

const crowd = 'allow "About 4,000 fans came."';
const few = 'deny "Some 12 fans came." by floor';
const some = 'deny "Some 80 fans came." by floor';

function release(floor: number, examples: readonly string[], header = ''): TestedRelease {
  const text = `policy p {\n  ${header}\n  posts {\n    floor: min cohort ${floor} people\n  }\n}\ntest p {\n${examples.map(it => `  ${it}\n`).join('')}}\n`;
  return {
    file: { file: 'p.disclosure', text, host: { read: () => ({ problem: 'missing' }) } },
    policy: 'p',
  };
}

/** How many old examples hold, then each that does not, with what the new policy says. */
function told(old: TestedRelease, now: TestedRelease): readonly string[] {
  const { examples, held, changes } = runOldTests(old, now).value!;
  return [
    `${held} of ${examples}`,
    ...changes.map(({ kind, says, example }) => [kind, example.expected.verdict, says].join(' ').trim()),
  ];
}

test.each<[string, TestedRelease, readonly string[]]>([
  ['the same policy', release(100, [crowd, few, some]), ['3 of 3']],
  ['another order', release(100, [some, few, crowd]), ['3 of 3']],
  ['a floor that sinks', release(50, [crowd, few, some]), ['2 of 3', 'milder deny allow']],
  [
    'a floor that sinks, with its example',
    release(50, [crowd, few, 'allow "Some 80 fans came."']),
    ['2 of 3', 'milder deny allow'],
  ],
  ['a floor that rises', release(5_000, [crowd, few, some]), ['2 of 3', 'other allow deny']],
  ['an example that is gone', release(100, [crowd, few]), ['3 of 3', 'gone deny']],
  [
    'an example that demands less of a policy that still does more',
    release(100, [crowd, few, 'allow "Some 80 fans came."']),
    ['3 of 3', 'less deny'],
  ],
  ['a policy that is not in force yet', release(100, [crowd, few, some], 'effective 2031-01-01'), ['3 of 3']],
])('%s', (_name, now, expected) => {
  expect(told(release(100, [crowd, few, some]), now)).toEqual(expected);
});

const none = 'tone none framing none topic none window none identifier none details 0 question no';
const long = (size: number): string =>
  `deny post { ${none} addressee none channel twitter audience public campaign none consent none cohort { size ${size} people } }`;
const post = 'deny post { cohort { size 50 people } }';
const under = (head: string): string =>
  `each { cohort.size | ${head} | verdict\n 50 people | none | deny\n }`;

test.each<[string, old: readonly string[], now: readonly string[], gone: readonly string[]]>([
  [
    'a long post that is like another but for its end is not that one',
    [long(50), long(99)],
    [long(50)],
    [`${long(99)}`],
  ],
  ['long posts are still there in another order', [long(50), long(99)], [long(99), long(50)], []],
  [
    'a post on another day is another',
    [`${post} at 2026-01-10`, `${post} at 2027-01-10`],
    [`${post} at 2026-01-10`],
    [`${post} at 2027-01-10`],
  ],
  [
    'a post on another channel is another',
    [`${post} on email, blog`],
    [`${post} on email`],
    [`${post} on email, blog`],
  ],
  [
    'a post for another campaign is another',
    [`${post} for campaign "gala"`],
    [`${post} for campaign "fair"`],
    [`${post} for campaign “gala”`],
  ],
  [
    'a row of the same words under other heads is another',
    [under('tone'), under('topic')],
    [under('tone')],
    ['deny 50 people | none | deny under `cohort.size | topic`'],
  ],
  ['a post in another layout is the same', [post], ['deny post {\n cohort {\n size 50 people\n }\n }'], []],
])('%s', (_name, old, now, gone) => {
  const { value } = runOldTests(release(100, old), release(100, now));
  expect(value!.changes.map(({ kind, example, beside }) => [kind, sayingOf(example, beside)])).toEqual(
    gone.map(says => ['gone', says]),
  );
});

function sayingOf({ subject, expected }: ExampleResult, beside: string): string {
  return `${expected.verdict} ${'written' in subject ? subject.written : ''}${beside}`;
}

test.each<[string, old: string, now: string, readonly string[]]>([
  ['the rule', `${post} by floor`, post, ['less deny']],
  ['that there is no other', `${post} by only floor`, `${post} by floor`, ['less deny']],
  ['nothing where it demands more', post, `${post} by only floor`, []],
])('an example that is there may leave out %s', (_name, old, now, expected) => {
  expect(told(release(100, [old]), release(100, [now]))).toEqual(['1 of 1', ...expected]);
});

test('an example by a rule that has another label now is held by the one in its place', () => {
  const old = release(100, [few]);
  const now = {
    ...old,
    file: { ...old.file, text: old.file.text.replaceAll('floor', 'crowds') },
  };
  expect(told(old, now)).toEqual(['0 of 1']);
});

test('tests that do not compile are no answer', () => {
  expect(runOldTests(release(100, ['deny "Some 12 fans came." by flor']), release(100, [few])).value).toEqual(
    {
      examples: 0,
      held: 0,
      changes: [],
    },
  );
  const broken = release(100, []);
  expect(
    runOldTests({ ...broken, file: { ...broken.file, text: 'policy p {' } }, release(100, [few])).value,
  ).toBe(undefined);
});

test('what is found too is told where it was found', () => {
  const only = release(100, ['deny post { cohort { size 50 people } details 2 } by only floor'], '');
  const withMore: TestedRelease = {
    ...only,
    file: { ...only.file, text: only.file.text.replace('100 people', '100 people\n    det: max details 1') },
  };
  expect(runOldTests(only, withMore).value?.changes).toMatchObject([
    {
      kind: 'other',
      says: 'deny',
      differences: [expect.stringMatching(/^`det` is among the findings too: ./)],
    },
  ]);
});
