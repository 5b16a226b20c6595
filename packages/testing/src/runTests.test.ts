import { describe, expect, test } from 'vitest';
import { outcomes, results, run, tested, told } from '../testing/inShort.ts';

const floor = 'floor: min cohort 1_000 people because "Few."';

describe('verdicts', () => {
  test.each([
    [[floor], 'deny "Some 12 fans came."', 'passed'],
    [
      [floor],
      'allow "Some 12 fans came."',
      'expected allow, got deny: `floor`: 12 people are fewer than 1,000 people',
    ],
    [
      [floor],
      'deny "Some 4,000 fans came."',
      'expected deny, got allow: no rule of that effect found anything',
    ],
    [
      ['ban tones warm'],
      'deny post { channel blog }',
      'expected deny, got review: `ban-tones` is undetermined: it is not known whether the tone is warm; nobody said what the tone is',
    ],
    [
      [floor, 'ban tones warm'],
      'allow post { cohort { size 3 people } tone warm }',
      'expected allow, got deny | `ban-tones`: the tone is warm | `floor`: 3 people are fewer than 1,000 people',
    ],
    [
      ['tiny: warn when tone is warm'],
      'review post { tone warm }',
      'expected review, got warn: no rule of that effect found anything',
    ],
  ])('%s %s', (clauses, example, outcome) => {
    expect(outcomes(tested(clauses, [example]))).toEqual([outcome]);
  });

  test('every subject is an example', () => {
    const policy = tested(
      [floor],
      ['deny "Some 12 fans came.", post { cohort { size 3 people } }', 'allow "Hello, everybody out there."'],
    );
    expect(
      results(policy)[0]?.examples.map(({ subject, place, passed }) => [subject, place.line, passed]),
    ).toEqual([
      [{ kind: 'text', text: 'Some 12 fans came.' }, 7, true],
      [{ kind: 'post', written: 'post { cohort { size 3 people } }' }, 7, true],
      [{ kind: 'text', text: 'Hello, everybody out there.' }, 8, true],
    ]);
  });
});

describe('by', () => {
  const files = {
    parent: 'policy parent {\n  posts {\n    floor: min cohort 100 people\n    ban topics health\n  }\n}\n',
  };
  const child = (example: string): string =>
    `import "./parent"\npolicy p extends parent {\n  posts {\n    ${floor}\n    ban tones warm\n    sale: deny when tone is warm during 2026-04-01 to 2026-04-30\n    ads: deny when tone is warm unless campaign is "yes"\n  }\n}\ntest p {\n  ${example}\n}\n`;

  test.each([
    ['deny post { cohort { size 3 people } tone none topic none } by floor', 'passed'],
    ['deny post { cohort { size 3 people } tone none topic none } by only floor', 'passed'],
    // The parent's finding folded into the policy's own.
    ['deny post { cohort { size 3 people } tone none topic none } by parent/floor', 'passed'],
    [
      'deny post { cohort { size 3 people } tone none topic none } by only parent/floor',
      '`floor` is among the findings too: 3 people are fewer than 1,000 people',
    ],
    ['deny post { cohort none tone none topic health } by ban-topics', 'passed'],
    [
      'deny post { cohort none tone none topic health } by only p/floor, ban-topics',
      '`floor` is not among the findings: it is kept, since the post gives no number of people',
    ],
    [
      'deny post { cohort { size 3 people } tone warm topic none } by only floor, ads',
      '`ban-tones` is among the findings too: the tone is warm',
    ],
    [
      'deny post { cohort { size 3 people } tone playful topic none } by ban-tones',
      '`ban-tones` is not among the findings: it is kept, since `tone` is playful',
    ],
    [
      'deny post { cohort none tone warm topic none } by sale',
      '`sale` is not among the findings: it is not in force on 2000-01-01',
    ],
    ['deny post { cohort none tone warm topic none } at 2026-04-30 by sale', 'passed'],
    [
      'deny post { cohort none tone warm topic none } for campaign "yes" by ads',
      '`ads` is not among the findings: it is excused, since `campaign` is `yes`',
    ],
    ['review post { cohort none tone none } by ban-topics', 'passed'],
  ])('%s', (example, outcome) => {
    expect(outcomes(child(example), files)).toEqual([outcome]);
  });

  test('a rule of two parents wants its whole id', () => {
    const two = `policy a {\n  posts {\n    ${floor}\n  }\n}\npolicy b {\n  posts {\n    ${floor}\n  }\n}\npolicy p extends a, b {\n  posts {\n    max details 2\n  }\n}\n`;
    const example = (by: string): string =>
      `${two}test p {\n  deny post { cohort { size 3 people } details 0 } by ${by}\n}\n`;
    expect(outcomes(example('a/floor, b/floor'))).toEqual(['passed']);
    expect(told(example('floor'))).toEqual([
      'FL0204 [floor] `floor` is a rule of several parents | Name the one that is meant: `a/floor` and `b/floor`.',
    ]);
  });
});

describe('days', () => {
  const dated = (header: string, test: string, example: string): string =>
    `policy p {\n  ${header}\n  posts {\n    sale: deny when question during 2026-04-01 to 2026-04-30\n  }\n}\ntest p ${test} {\n  deny post { question yes } ${example}\n}\n`;
  const dayOf = (...[header, test, example]: Parameters<typeof dated>): string | undefined =>
    results(dated(header, test, example))[0]?.examples[0]?.date;

  test('the example names it, else the test, else the policy, else it is a fixed one', () => {
    expect(dayOf('effective 2026-01-01', 'at 2026-04-02', 'at 2026-04-03')).toBe('2026-04-03');
    expect(dayOf('effective 2026-01-01', 'at 2026-04-02', '')).toBe('2026-04-02');
    expect(dayOf('effective 2026-01-01', '', '')).toBe('2026-01-01');
    expect(dayOf('version 1.0.0', '', '')).toBe('2000-01-01');
  });

  test('a day from outside stands in for that of the policy', () => {
    const policy = dated('effective 2026-01-01', '', '');
    expect(outcomes(policy, {}, { date: '2026-04-30' })).toEqual(['passed']);
    expect(outcomes(dated('effective 2026-01-01', 'at 2026-05-01', ''), {}, { date: '2026-04-30' })).toEqual([
      'expected deny, got allow: no rule of that effect found anything',
    ]);
  });

  test('out of force there is no verdict', () => {
    expect(outcomes(dated('effective 2026-01-01', 'at 2025-12-31', ''))).toEqual([
      'expected deny, got no decision: `p` decides from 2026-01-01 on, and this is 2025-12-31',
    ]);
  });

  test('a waiver of the campaign', () => {
    const waived = `waive floor in p for campaign "staff" from 2026-01-01 until 2026-12-31 by "a@b.example" because "Asked."\n`;
    const policy = tested(
      [floor],
      [
        'allow "Some 12 fans came." for campaign "staff" at 2026-06-01 by floor',
        'deny "Some 12 fans came." for campaign "staff" at 2027-01-01',
        'deny "Some 12 fans came." for campaign "staff" at 2026-06-01',
      ],
    );
    expect(outcomes(policy + waived)).toEqual([
      'passed',
      'passed',
      'expected deny, got allow: `floor` is waived until 2026-12-31',
    ]);
  });
});

describe('cases', () => {
  const policy = tested([floor, 'ban tones warm'], ['cases from "./more/cases.jsonl"']);

  test('each line is a post as it is checked, with the verdict that is due', () => {
    const lines = [
      '{"text": "Some 12 fans came.", "tone": "none", "expect": "deny", "by": "floor"}',
      '',
      '{"id": "own", "text": "Some 12 fans came.", "tone": "warm", "expect": "deny", "by only": ["floor"]}',
      '{"text": "Some 12 fans came.", "tone": "none", "expect": "deny", "publishes": "2026-04-01"}',
    ].join('\r\n');
    const [result] = results(policy, { 'more/cases.jsonl': lines });
    expect(
      result?.examples.map(({ subject, date, place, differences }) => [
        subject.kind === 'case' && subject.id,
        date,
        place.line,
        differences,
      ]),
    ).toEqual([
      ['more/cases.jsonl:1', '2000-01-01', 1, []],
      ['own', '2000-01-01', 3, ['`ban-tones` is among the findings too: the tone is warm']],
      ['more/cases.jsonl:4', '2026-04-01', 4, []],
    ]);
  });

  test.each([
    [
      '{"text": "Hi.", "expect": "dney"}',
      'FL0801 more/cases.jsonl:1 ["expect": "dney"] `dney` is no verdict | Did you mean `deny`?',
    ],
    [
      '{"text": "Hi."}',
      'FL0801 more/cases.jsonl:1 [{"text": "Hi."}] the case does not say what verdict is due | Add one of `allow`, `warn`, `review` and `deny`, as in `"expect": "deny"`.',
    ],
    [
      '{"text": "Hi.", "expect": "deny", "by": "flor"}',
      'FL0204 more/cases.jsonl:1 ["by": "flor"] there is no rule `flor` in `p` | Did you mean `floor`?',
    ],
    [
      '{"text": "Hi.", "expect": "deny", "by": []}',
      'FL0801 more/cases.jsonl:1 ["by": []] `by` wants a rule or a list of rules | Write `"by": ["floor"]`.',
    ],
    [
      '{"text": "Hi.", "expect": "deny", "by": ["floor"], "by only": ["floor"]}',
      'FL0801 more/cases.jsonl:1 ["by only": ["floor"]] `by` and `by only` stand side by side | Keep one of them.',
    ],
    [
      '{"text": "Hi.", "expect": "deny", "tone": "wram"}',
      'FL0703 more/cases.jsonl:1 ["tone": "wram"] `wram` is not among the words for `tone` | Did you mean `warm`?',
    ],
    [
      '{"expect": "deny"}',
      'FL0706 more/cases.jsonl:1 [{"expect": "deny"}] the post has no text | Give it a `text`; that of a picture alone is `""`.',
    ],
    [' \n', 'FL0802 ["./more/cases.jsonl"] `more/cases.jsonl` holds no cases'],
  ])('%s', (line, complaint) => {
    expect(told(policy, { 'more/cases.jsonl': line })).toEqual([complaint]);
  });

  test('places are those of the file', () => {
    const lines =
      '{"text": "Hi.", "expect": "allow"}\n\nno JSON\n{"text": "Hi.", "expect": "deny", "colour": "red"}\n';
    expect(told(policy, { 'more/cases.jsonl': lines })).toEqual([
      'FL0705 more/cases.jsonl:3 [n] line 3 is not JSON: a text wants double quotes, and only numbers, `true`, `false` and `null` stand without | Write one post a line: `{ "text": "…" }`.',
      'FL0704 more/cases.jsonl:4 ["colour": "red"] `colour` is ignored: no fact has that name',
    ]);
  });

  test('a file that is not there', () => {
    expect(told(policy)).toEqual([
      'FL0802 ["./more/cases.jsonl"] there is no file `more/cases.jsonl` | Cases are named from the folder of the file that the test stands in.',
    ]);
  });
});

describe('files', () => {
  const policy = tested([floor], ['deny "Some 12 fans came."']);
  const apart = 'import "./main"\ntest p {\n  deny "Some 13 fans came."\n}\n';

  test('tests may stand in a file of their own', () => {
    const { value } = run(policy, { apart }, { of: ['apart'] });
    expect(value?.map(it => [it.policy, it.examples.map(({ place }) => place.file)])).toEqual([
      ['p', ['apart']],
    ]);
  });

  test('and are counted with those of the policy', () => {
    const { value } = run(policy, { apart }, { of: ['main', 'apart'] });
    expect(value?.map(it => [it.policy, it.examples.length, it.coverage.own.rules[0]?.broken])).toEqual([
      ['p', 2, 2],
    ]);
  });

  test('a policy that nothing tests has no examples', () => {
    const two = `${policy}policy q {\n  posts {\n    max details 2\n  }\n}\n`;
    expect(results(two).map(it => [it.policy, it.examples.length])).toEqual([
      ['p', 1],
      ['q', 0],
    ]);
    expect(run(two, {}, { policy: 'q' }).value?.map(it => it.policy)).toEqual(['q']);
  });

  test('what does not compile is not tested', () => {
    const { value, diagnostics } = run(policy.replace('people', 'peple'));
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['FL0219']]);
  });
});
