import { expect, test } from 'vitest';
import { compile } from '@fineline/compiler';

/** What is said of clauses about posts, each with the text that it points at. */
function told(clauses: readonly string[], header = ''): readonly string[] {
  return toldOf(`policy p {\n${header}\nposts {\n${clauses.join('\n')}\n}\n}\n`);
}

function toldOf(text: string): readonly string[] {
  const { diagnostics } = compile(
    { file: 'p.disclosure', text },
    { read: () => ({ problem: 'missing' }) },
    { idle: true },
  );
  return diagnostics.map(
    ({ code, message, span }) => `${code} ${message} [${text.slice(span.start, span.end)}]`,
  );
}

test.each<readonly [what: string, clauses: readonly string[], said: readonly string[]]>([
  [
    'numbers that exclude each other',
    ['odd: deny when cohort.size < 10 people and cohort.size > 20 people and question'],
    [
      'FL0509 nothing can break `odd` [odd: deny when cohort.size < 10 people and cohort.size > 20 people and question]',
    ],
  ],
  [
    'an exception of everything',
    ['odd: ban tones mocking unless tone is any of hostile, warm'],
    ['FL0509 nothing can break `odd` [odd: ban tones mocking unless tone is any of hostile, warm]'],
  ],
  [
    'a rule below another',
    ['few: min cohort 50 people', 'floor: min cohort 100 people'],
    ['FL0510 `few` adds nothing: `floor` stops all that it stops [few: min cohort 50 people]'],
  ],
  [
    'of two that say the same, the later one',
    ['a: ban tones mocking', 'b: ban tones mocking'],
    ['FL0510 `b` adds nothing: `a` stops all that it stops [b: ban tones mocking]'],
  ],
  [
    'a rule that two cover together',
    ['all: ban tones mocking, shaming', 'a: ban tones mocking', 'b: ban tones shaming'],
    [
      'FL0510 `a` adds nothing: `all` stops all that it stops [a: ban tones mocking]',
      'FL0510 `b` adds nothing: `all` stops all that it stops [b: ban tones shaming]',
    ],
  ],
  ['a milder rule over a wider range', ['a: ban tones mocking', 'b: ban tones hostile else review'], []],
  ['who reviews', ['a: ban tones mocking', 'b: ban tones mocking else review by "legal"'], []],
  [
    'an exception that others stop',
    ['a: ban tones mocking unless channel is email', 'b: deny when channel is email and tone is hostile'],
    ['FL0511 the exception of `a` changes nothing: `b` stops what it lets go [channel is email]'],
  ],
  [
    'an exception that never holds there',
    ['a: deny when window < 7 days unless window >= 30 days'],
    ['FL0511 the exception of `a` never holds where the rule is broken [window >= 30 days]'],
  ],
  [
    'a claim that nobody looks at',
    ['a: ban identifiers unless consent is documented'],
    ['FL0512 nobody looks at a post that gets past `a` by stating `consent` [consent is documented]'],
  ],
  [
    'a claim that any statement meets',
    ['a: ban identifiers unless campaign is not none', 'b: max details 1 unless consent is not none'],
    [
      'FL0512 nobody looks at a post that gets past `a` by stating `campaign` [campaign is not none]',
      'FL0512 nobody looks at a post that gets past `b` by stating `consent` [consent is not none]',
    ],
  ],
  [
    'a claim that somebody looks at',
    ['a: ban identifiers unless consent is documented', 'b: ban identifiers else review'],
    [],
  ],
  [
    'a policy that denies everything',
    ['a: require tone is neutral', 'b: ban tones neutral'],
    ['FL0513 no post gets past `p`: `a` and `b` [b: ban tones neutral]'],
  ],
  [
    'a policy of which one rule denies everything',
    ['a: require tone is warm and tone is not warm', 'b: ban channels tv'],
    ['FL0513 no post gets past `p`: `a` [a: require tone is warm and tone is not warm]'],
  ],
  [
    'a policy that denies every number of people, which may be meant',
    ['a: deny when cohort.size >= 0 people'],
    [],
  ],
  [
    'a channel without a way',
    ['floor: min cohort 1_000 people', 'small: require cohort.size < 500 people when channel is tv'],
    [
      'FL0514 nothing with a number of people can be published on `tv`: `floor` and `small` [small: require cohort.size < 500 people when channel is tv]',
    ],
  ],
  ['a channel that is banned', ['a: ban channels tv', 'b: require tone is warm'], []],
  [
    'rules that contradict each other',
    ['a: require tone is neutral when topic is health', 'b: ban tones neutral'],
    [
      'FL0515 nothing that `a` is about can be published: `a` and `b` [a: require tone is neutral when topic is health]',
    ],
  ],
])('%s', (_, clauses, said) => {
  expect(told(clauses)).toEqual(said);
});

test('a claim that somebody looks at, whom a waiver spares the posts of a campaign', () => {
  const clauses = ['a: ban identifiers unless consent is documented', 'b: ban identifiers else review'];
  const waiver = (rule: string): string =>
    `waive ${rule} in p for campaign "spring" until 2030-01-31 by "dpo" because "Read by counsel."\n`;
  const policy = `policy p {\nposts {\n${clauses.join('\n')}\n}\n}\n`;
  expect(toldOf(policy + waiver('b'))).toEqual([]);
  expect(toldOf(policy + waiver('a') + waiver('b'))).toEqual([]);
  const elsewhere = policy.replace('b: ban identifiers', 'b: ban tones mocking');
  expect(toldOf(elsewhere + waiver('b'))).toEqual([
    'FL0512 nobody looks at a post that gets past `a` by stating `consent` [consent is documented]',
  ]);
});

test('days that never come', () => {
  expect(told(['a: ban tones playful during 2027-03-01 to 2027-03-05'], 'expires 2026-12-31')).toEqual([
    'FL0509 nothing can break `a` [a: ban tones playful during 2027-03-01 to 2027-03-05]',
  ]);
});

test.each<readonly [what: string, clauses: readonly string[], said: readonly string[]]>([
  [
    'groups within groups',
    ['a: min cohort 5 people per region', 'b: min cohort 5 people per key'],
    ['FL0510 `a` adds nothing: `b` stops all that it stops [a: min cohort 5 people per region]'],
  ],
  [
    'how much of a table is of people who are alone, beside whether anybody is',
    ['floor: min cohort 5 people per key', 'alone: max uniques 1% per key else warn'],
    [],
  ],
  [
    'more of a table beside less of it',
    ['a: max uniques 1% per key', 'b: max uniques 5% per key else warn'],
    ['FL0510 `b` adds nothing: `a` stops all that it stops [b: max uniques 5% per key else warn]'],
  ],
])('of tables: %s', (_, clauses, said) => {
  const text = `dataset d {\nperson who\nkey region, age\n}\npolicy p {\ndatasets d {\n${clauses.join('\n')}\n}\n}\n`;
  expect(toldOf(text)).toEqual(said);
});

test('compiling alone does not look for it', () => {
  const text = 'policy p { posts { a: ban tones mocking\nb: ban tones mocking } }';
  expect(compile({ file: 'p', text }, { read: () => ({ problem: 'missing' }) }).diagnostics).toEqual([]);
});

test('a rule under the label of its parent speaks for it', () => {
  const text =
    'policy org { posts { floor: min cohort 100 people } }\npolicy team extends org { posts { floor: min cohort 100 people because "Few." } }';
  const { diagnostics } = compile(
    { file: 'p', text },
    { read: () => ({ problem: 'missing' }) },
    { idle: true },
  );
  expect(diagnostics).toEqual([]);
});
