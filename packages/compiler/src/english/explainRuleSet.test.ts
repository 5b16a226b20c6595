// Whole sentences, from the text of a policy: what they say has to be what is judged.
import { describe, expect, test } from 'vitest';
import { compile, explainRuleSet } from '@fineline/compiler';

function said(text: string): readonly string[] {
  const { value = [], diagnostics } = compile(
    { file: 'p.disclosure', text },
    { read: () => ({ problem: 'missing' }) },
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return explainRuleSet(value[0]!.ruleSet).sections.flatMap(({ statements }) =>
    statements.map(statement => statement.text),
  );
}

const posts = (clause: string): string => `policy p {\n  posts {\n    ${clause}\n  }\n}\n`;

const eachOrAlone =
  'A post is denied if, for any group of people that it gives a number for (for the post alone, where it gives none), ';
const each = 'A post is denied if, for any group of people that it gives a number for, ';

describe('a rule about groups', () => {
  test.each([
    [
      'a: deny when cohort.size < 10 people or tone is mocking',
      `${eachOrAlone}the group counts fewer than 10 people or its tone is mocking.`,
    ],
    [
      'a: ban tones sarcastic unless cohort.size >= 1_000 people',
      `${eachOrAlone}its tone is sarcastic, unless the group counts at least 1,000 people.`,
    ],
    [
      'a: deny when tone is shaming and not cohort.exact',
      `${each}its tone is shaming and the group is not counted to the last person.`,
    ],
    [
      'a: require cohort.size >= 5 people or tone is warm',
      `${each}the group counts fewer than 5 people and its tone is not warm.`,
    ],
    ['a: require cohort.size is known', `${each}the size of the group is not known.`],
    [
      'a: require cohort.share is known',
      `${each}the part of everybody that the group makes up is not known.`,
    ],
    [
      'a: ban tones pitying when not cohort.size >= 100 people',
      'For any group of people that a post gives a number for, where the group counts fewer than 100 people, it is denied if its tone is pitying.',
    ],
    [
      'a: min cohort 10 people when cohort.exact',
      'For any group of people that a post gives a number for, where the group is counted to the last person, it is denied if the group is smaller than 10 people.',
    ],
    [
      'a: min cohort 1_000 people',
      'A post is denied if it gives a number for a group of people that is smaller than 1,000 people.',
    ],
  ])('%s', (clause, sentence) => {
    expect(said(posts(clause))).toContain(sentence);
  });

  test('that a post without one has nothing that could be so is said where it counts', () => {
    const sentence =
      'Of a post that gives a number for no group, nothing that is said of a group holds, nor does its opposite: it neither breaks a rule nor excuses.';
    expect(said(posts('a: deny when cohort.size < 10 people or tone is mocking'))).toContain(sentence);
    expect(said(posts('min cohort 10 people'))).not.toContain(sentence);
  });
});

test('days that are still to come are told as such', () => {
  const from = (header: string): readonly string[] => said(`policy p { ${header} posts { ban tones warm } }`);
  expect(from('withdrawn 2030-01-01')).toContain(
    'It is in force until it is withdrawn on 1 January 2030, that day not included.',
  );
  expect(from('expires 2030-01-01')).toContain('It is in force until 1 January 2030, that day included.');
});

describe('words', () => {
  test.each([
    ['a: deny when tone is only warm, playful', 'it has no tone other than playful or warm'],
    ['a: require tone is only warm, playful', 'it has a tone other than playful or warm'],
    ['a: deny when identifier is only quasi', 'it identifies nobody other than by quasi'],
    ['a: require addressee is only reader', 'it speaks to somebody other than the reader'],
    ['ban addressees individual, reader', 'it speaks to one person or the reader'],
    ['ban audiences individual, public, staff', 'it is meant for one person, the public or staff'],
    ['ban tones hostile, teasing', 'its tone is hostile or teasing'],
    ['ban addressees', 'it speaks to somebody, if only to the reader'],
  ])('%s', (clause, phrase) => {
    expect(said(posts(clause))).toContain(`A post is denied if ${phrase}.`);
  });
});

const jibe = posts('a: deny when cohort.size < 10 people or tone is mocking');

describe('a guarantee about groups', () => {
  test.each([
    [
      'allows posts when cohort.size >= 10 people and tone is only warm',
      'A post passes, at most with a warning, where it gives a number for at least one group of people and it is known, of every such group, that the group counts at least 10 people and it has no tone other than warm.',
    ],
    [
      'denies posts when cohort.size < 10 people or tone is mocking',
      'A post is denied where it is known, of some group of people that it gives a number for (of the post alone, where it gives none), that the group counts fewer than 10 people or its tone is mocking.',
    ],
    [
      'never allows posts when cohort.size < 10 people',
      'A post is denied or goes to review unless it is ruled out, of every group of people that it gives a number for, that the group counts fewer than 10 people.',
    ],
  ])('%s', (promise, sentence) => {
    expect(said(`${jibe}guarantee p ${promise}\n`)).toContain(sentence);
  });
});

test('rows of a person who is alone, and groups that changed', () => {
  const table = 'dataset v {\n  person m\n  key region\n}\ndataset w {\n  key region\n}\n';
  const text = `${table}policy p {\n  datasets v {\n    max uniques 5% per key\n    min difference 5 people per key\n  }\n  datasets w {\n    rows: max uniques 5% per key\n  }\n}\n`;
  const group = 'a group of rows that agree in the key columns';
  expect(said(text)).toEqual(
    expect.arrayContaining([
      `The table v is denied if more than 5% of its rows are those of a person who is alone in ${group}.`,
      `The table w is denied if more than 5% of its rows are alone in ${group}.`,
      `The table v is denied if ${group} differs from one that was released before, but by fewer than 5 people.`,
    ]),
  );
});

describe('how a group is counted', () => {
  const columns = '  person m\n  key r\n  sensitive s\n';
  const tables = `dataset t {\n${columns}}\ndataset everybody {\n${columns}}\n`;
  test.each([
    [
      'min cohort 3 people per r against everybody',
      'a group of rows that agree in r (counted in the table everybody) is smaller than 3 people',
    ],
    [
      'max risk 9% marketer per r missing as any against everybody',
      'more than 9% of all rows could be matched to the right person by way of a group of rows that agree in r (an empty value agrees with every other; counted in the table everybody)',
    ],
  ])('%s', (clause, phrase) => {
    expect(said(`${tables}policy p {\n  datasets t {\n    a: ${clause}\n  }\n}\n`)).toContain(
      `The table t is denied if ${phrase}.`,
    );
  });
});

test.each([
  ['span > 10 days', 'span is more than 10 days'],
  ['span < 36 hours', 'span is less than 36 hours'],
  ['span > 2 weeks', 'span is more than 2 weeks'],
  ['age > 10 days', 'age is more than 240 hours'],
  ['window < 36 hours', 'the shortest stretch of time that it mentions is less than 36 hours'],
])('a length of time comes in whole numbers: %s', (condition, phrase) => {
  const text = `fact age: hours\nfact span: weeks\n${posts(`a: deny when ${condition}`)}`;
  expect(said(text)).toContain(`A post is denied if ${phrase}.`);
});

test('where nobody knows the order of the author, numbers are not to be cited', () => {
  const text = posts('b: ban tones warm\n    a: ban channels tv');
  const { value = [] } = compile({ file: 'p.disclosure', text }, { read: () => ({ problem: 'missing' }) });
  const { ruleSet, map } = value[0]!;
  const [withMap, alone] = [map, undefined].map(given =>
    explainRuleSet(ruleSet, given).sections.flatMap(({ statements }) =>
      statements.flatMap(({ rule, notes }) => [...(rule === undefined ? [] : [rule]), ...notes]),
    ),
  );
  const closing = 'An exception that nobody can show to hold does not hold.';
  expect(withMap).toEqual(['p/b', 'p/a', closing]);
  expect(alone).toEqual(['p/a', 'p/b', closing, 'Whoever cites a rule gives its name.']);
});

test("of a parent's waiver it is said which rule of a child it leaves standing", () => {
  const text = `policy org {
  posts { floor: min cohort 50 people }
}
policy team extends org {
  posts { floor: min cohort 100 people }
}
waive floor in org for campaign "spring" until 2026-05-01 by "dpo" because "They opted in."
`;
  const { value = [] } = compile({ file: 'p.disclosure', text }, { read: () => ({ problem: 'missing' }) });
  const waivers = value.map(({ ruleSet }) =>
    explainRuleSet(ruleSet)
      .sections.find(({ title }) => title === 'Waivers')!
      .statements.map(({ notes }) => notes),
  );
  const signed = ['Signed off by dpo.', 'Reason: They opted in.'];
  expect(waivers).toEqual([[signed], [[...signed, 'It does not waive team/floor.']]]);
});

test('one day is one, and of the last day it is said whether it counts', () => {
  const text = `policy p {
  effective 2026-01-01
  withdrawn 2026-10-01
  posts { floor: min cohort 9 people during 2026-05-01 to 2026-05-01 }
}
`;
  expect(said(text)).toEqual(
    expect.arrayContaining([
      'It is in force from 1 January 2026 until it is withdrawn on 1 October 2026, that day not included.',
      expect.stringContaining('On 1 May 2026, a post is denied if'),
    ]),
  );
});
