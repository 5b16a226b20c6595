import { expect, test } from 'vitest';
import { runOldTests, type TestedRelease } from '@fineline/testing';

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
    ['3 of 3', 'gone deny'],
  ],
  ['a policy that is not in force yet', release(100, [crowd, few, some], 'effective 2031-01-01'), ['3 of 3']],
])('%s', (_name, now, expected) => {
  expect(told(release(100, [crowd, few, some]), now)).toEqual(expected);
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
