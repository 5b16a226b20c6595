import { describe, expect, test } from 'vitest';
import { results, tested } from '../../testing/inShort.ts';

/** The gaps of policy `p`, with where they stand: `3:5 floor: no example keeps it`. */
function gapsOf(clauses: readonly string[], examples: readonly string[], before = ''): readonly string[] {
  const [policy] = results(tested(clauses, examples, before));
  return (policy?.coverage.own.gaps ?? []).map(
    ({ rule, place, message }) => `${place.line}:${place.column} ${rule.slice(2)}: ${message}`,
  );
}

const jokes = 'jokes: deny when tone is playful and channel is not blog unless consent is documented';

describe('what no example reaches', () => {
  test.each([
    ['both sides', ['ban tones warm'], ['deny post { tone warm }', 'allow post { tone playful }'], []],
    ['one side', ['ban tones warm'], ['deny post { tone warm }'], ['3:3 ban-tones: no example keeps it']],
    [
      'neither',
      ['ban tones warm'],
      ['review post { topic none }'],
      ['3:3 ban-tones: examples leave it undetermined only'],
    ],
    [
      'a rule out of force',
      ['ban tones warm during 2026-01-01 to 2026-01-02'],
      ['allow post { tone warm }'],
      ['3:3 ban-tones: no example reaches it'],
    ],
    [
      'a post without groups says nothing of a rule about groups',
      ['floor: min cohort 100 people'],
      ['allow post { cohort none }'],
      ['3:3 floor: no example reaches it'],
    ],
    [
      'each comparison of a condition, in the words of the author',
      [jokes],
      ['deny post { tone playful channel tv }'],
      [
        '3:3 jokes: no example keeps it',
        '3:20 jokes: no example makes `tone is playful` false',
        '3:40 jokes: no example makes `channel is not blog` false',
        '3:67 jokes: no example makes `consent is documented` true',
      ],
    ],
    [
      'an exception counts where there is something to except',
      [jokes],
      [
        'deny post { tone playful channel tv }',
        'allow post { tone warm channel tv consent documented }',
        'allow post { tone playful channel blog }',
      ],
      ['3:67 jokes: no example makes `consent is documented` true'],
    ],
    [
      'nothing where each comparison was true once and false once',
      [jokes],
      [
        'deny post { tone playful channel tv }',
        'allow post { tone warm channel tv }',
        'allow post { tone playful channel blog }',
        'allow post { tone playful channel tv consent documented }',
      ],
      [],
    ],
    [
      'a list of words is one comparison',
      ['jibes: deny when tone is any of mocking, shaming and not question'],
      ['deny post { tone mocking question no }', 'allow post { tone warm question no }'],
      ['3:60 jibes: no example makes `question` true'],
    ],
    [
      'what a clause stands for',
      ['floor: min cohort 1_000 people or 5%'],
      ['deny post { cohort { size 3 people share 1% } }'],
      [
        '3:3 floor: no example keeps it',
        '3:3 floor: no example makes `cohort.size < 1_000 people` false',
        '3:3 floor: no example makes `cohort.share >= 5%` true',
      ],
    ],
    [
      'a list of texts',
      ['far: deny when region is any of "Kent", "Essex"'],
      ['deny post { region "Kent" }', 'allow post { region "Devon" }'],
      ['3:43 far: no example makes `region is "Essex"` true'],
    ],
    [
      'the negation of several',
      ['odd: deny when not (tone is warm or question)'],
      ['allow post { tone warm question no }'],
      [
        '3:3 odd: no example breaks it',
        '3:23 odd: no example makes `tone is warm` false',
        '3:39 odd: no example makes `question` true',
      ],
    ],
    [
      'a requirement',
      ['mail: require consent is documented when channel is email'],
      ['allow post { channel blog }', 'deny post { channel email }'],
      ['3:17 mail: no example makes `consent is documented` true'],
    ],
  ])('%s', (_name, clauses, examples, gaps) => {
    expect(gapsOf(clauses, examples, 'fact region: text ')).toEqual(gaps);
  });
});

test('sides are counted, each example once', () => {
  const examples = [
    'deny post { tone playful channel tv }',
    'allow post { tone warm channel unknown }',
    'review post { tone unknown channel tv }',
  ];
  const [policy] = results(tested([jokes], examples));
  expect(policy?.coverage.own).toMatchObject({
    policy: 'p',
    reached: 6,
    total: 8,
    percent: 75,
    rules: [
      {
        rule: 'p/jokes',
        on: 'post',
        broken: 1,
        kept: 1,
        undetermined: 1,
        conditions: [
          { of: 'when', text: 'tone is playful', true: 1, false: 1 },
          { of: 'when', text: 'channel is not blog', true: 2, false: 0 },
          { of: 'unless', text: 'consent is documented', true: 0, false: 2 },
        ],
      },
    ],
  });
});

test('two groups in one example reach two sides', () => {
  const example = 'deny post { cohort { size 3 people } cohort { size 500 people } }';
  expect(gapsOf(['floor: min cohort 100 people'], [example])).toEqual([]);
});

test('a waived rule was broken all the same', () => {
  const before = 'waive floor in p for campaign "c" until 2026-12-31 by "a@b.example" because "Asked." ';
  const examples = [
    'allow post { cohort { size 3 people } } for campaign "c"',
    'allow post { cohort { size 500 people } }',
  ];
  expect(gapsOf(['floor: min cohort 100 people'], examples, before)).toEqual([]);
});

test("the parents' rules are counted apart, those about tables too", () => {
  const parent =
    'policy base {\n  posts {\n    ban topics health\n  }\n  datasets {\n    ban identifiers in values\n  }\n}\n';
  const [, p] = results(
    `${parent}policy p extends base {\n  posts {\n    ban tones warm\n  }\n}\ntest p {\n  deny post { tone warm topic none }\n}\n`,
  );
  expect(p?.coverage.own).toMatchObject({ reached: 1, total: 2, percent: 50 });
  expect(p?.coverage.parents).toMatchObject([
    {
      policy: 'base',
      reached: 1,
      total: 4,
      percent: 25,
      rules: [
        { rule: 'base/ban-topics', on: 'post' },
        { rule: 'base/ban-identifiers-in-values', on: 'dataset' },
      ],
      gaps: [
        { rule: 'base/ban-topics', message: 'no example breaks it' },
        { rule: 'base/ban-identifiers-in-values', message: 'no example reaches it' },
      ],
    },
  ]);
});

test('a policy without rules has nothing to reach', () => {
  const [, p] = results(
    'policy base {\n  posts {\n    ban topics health\n  }\n}\npolicy p extends base {\n}\n',
  );
  expect(p?.coverage.own).toMatchObject({ reached: 0, total: 0, percent: 100, gaps: [] });
});
