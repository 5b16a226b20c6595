import { expect, test } from 'vitest';
import { runTests, type Mutation } from '@fineline/testing';

function mutated(text: string): Mutation {
  const host = { read: () => ({ problem: 'missing' as const }) };
  const { value, diagnostics } = runTests([{ file: 'p.disclosure', text, host }], { mutate: true });
  expect(diagnostics).toEqual([]);
  expect(value!.flatMap(({ examples }) => examples).filter(({ passed }) => !passed)).toEqual([]);
  return value![0]!.mutation!;
}

function policy(...clauses: readonly string[]): string {
  return `fact region: text\nfact span: weeks\nfact season: one of spring, "late summer"\npolicy p {\n  posts {\n${clauses.join('\n')}\n  }\n}\n`;
}

/** Each rule that survives a change, with the change. */
function told({ survivors }: Mutation): readonly string[] {
  return survivors.map(({ rule, change }) => `${rule} ${change}`);
}

test('numbers off by one, milder effects', () => {
  const floor = policy('floor: min cohort 100 people');
  expect(told(mutated(floor))).toEqual([
    'p/floor with `cohort.size < 99 people` instead of `< 100 people`',
    'p/floor with `cohort.size < 101 people` instead of `< 100 people`',
    'p/floor with `review` instead of `deny`',
  ]);
  expect(
    mutated(
      `${floor}test p {\n  deny post { cohort { size 99 people } }\n  allow post { cohort { size 100 people } }\n}\n`,
    ),
  ).toEqual({ total: 3, killed: 3, equivalent: 0, score: 100, survivors: [] });
});

test.each([
  ['cohort.share < 0.5%', ['0.4%', '0.6%']],
  ['cohort.share < 1%', ['0.9%', '1.1%']],
  ['cohort.share < 0.1%', ['0.09%', '0.11%']],
  ['cohort.share < 12.5%', ['12.4%', '12.6%']],
  ['cohort.share < 40%', ['39%', '41%']],
  ['cohort.share > 100%', ['99%']],
  ['window < 12 hours', ['11 hours', '13 hours']],
  ['window < 1 day', ['23 hours', '25 hours']],
  ['window < 7 days', ['6 days', '8 days']],
  ['span < 10 days', ['9 days', '11 days']],
  ['span < 2 weeks', ['1 week', '3 weeks']],
])('a bound is off by one in its last digit: %s', (condition, others) => {
  const changes = told(mutated(policy(`a: deny when ${condition}`))).join('\n');
  for (const other of others) expect(changes).toMatch(new RegExp(`[<>] ${other}\` instead of`));
});

test('a part that is left out goes by what its author wrote', () => {
  expect(told(mutated(policy('a: require region is known when question')))).toContain('p/a without `region`');
});

test('an exception that is wider is tried', () => {
  expect(told(mutated(policy('floor: min cohort 100 people or 0.5%')))).toContain(
    'p/floor in its exception, with `cohort.share >= 0.4%` instead of `>= 0.5%`',
  );
});

test('words, exceptions, parts of conditions, days', () => {
  expect(
    told(
      mutated(
        policy(
          'a: ban tones mocking, shaming unless channel is email',
          'b: review when question and tone is warm during 2026-03-01 to 2026-03-31',
        ),
      ),
    ),
  ).toEqual([
    'p/a without the word `mocking`',
    'p/a without the word `shaming`',
    'p/a with `tone` turned round',
    'p/a without its exception',
    'p/a in its exception, with `channel` turned round',
    'p/a with `review` instead of `deny`',
    'p/b without `question`',
    'p/b with `question` turned round',
    'p/b without `tone`',
    'p/b with `tone` turned round',
    'p/b on every day',
    'p/b with `warn` instead of `review`',
  ]);
});

test('what changes nothing does not count', () => {
  const { equivalent, survivors } = mutated(
    policy('a: ban tones mocking, hostile', 'b: ban tones mocking else review'),
  );
  expect(equivalent).toBeGreaterThan(0);
  expect(told({ survivors } as Mutation)).not.toContain('p/a without the word `mocking`');
});

test('with its tests put in, every survivor is noticed', () => {
  const text = policy(
    'a: ban tones mocking, shaming unless channel is email and consent is documented',
    'b: review when (window < 36 hours or region is "Kent") and season is "late summer"',
    'c: min cohort 1_000 people or 5% unless campaign is "spring"',
    'd: allow only framings trend, fun-fact else review',
    'e: warn when details > 2 and not question during 2026-03-01 to 2026-03-31',
    'f: deny when cohort.exact and cohort.digits > 2 digits',
  );
  const { survivors, killed } = mutated(text);
  expect(killed).toBe(0);
  expect(survivors.filter(it => it.test === undefined)).toEqual([]);
  const after = mutated(`${text}${survivors.map(it => it.test).join('\n')}`);
  expect([told(after), after.score]).toEqual([[], 100]);
});

test('a rule that another covers is told by the rules among the findings', () => {
  const text = policy(
    'floor: min cohort 1_000 people',
    'tiny: deny when cohort.size < 11 people never waived',
    'kind: ban tones mocking',
  );
  const tests =
    'test p {\n  deny post { cohort { size 999 people } }\n  deny post { tone mocking }\n  allow post { cohort { size 1_000 people } tone none }\n}\n';
  const { survivors } = mutated(text + tests);
  expect(told({ survivors } as Mutation)).toContain(
    'p/tiny with `cohort.size < 12 people` instead of `< 11 people`',
  );
  const after = mutated(`${text}${tests}${survivors.map(({ test = '' }) => test).join('\n')}`);
  // What is disputed stops a post all the same where a rule is never waived.
  expect(after.survivors.map(({ rule, change, why }) => [rule, change, why])).toEqual([
    [
      'p/tiny',
      'with `review` instead of `deny`',
      'only a post that disputes what is read in it tells of it, which no example does',
    ],
  ]);
});
