import { describe, expect, test } from 'vitest';
import { outcomes, results, told } from '../../testing/inShort.ts';

/** A policy `p` about people in groups, and a test with examples. */
function tested(...examples: readonly string[]): string {
  return `dataset d {
  person id
  key a
}
dataset others {
  key b
}
policy p {
  posts {
    floor: min cohort 3 people
  }
  datasets d {
    rows: min cohort 2 people per key
    mail: ban columns name when channel is email
    sale: deny when channel is tv during 2026-05-01 to 2026-05-31
  }
  datasets others {
    few: min cohort 2 rows per key
  }
}
waive rows in p for campaign "staff" until 2030-12-31 by "dpo" because "They agreed."
test p {
${examples.join('\n')}
}
`;
}

const one = '"""\n  id,a\n  1,N\n  """';
const two = '"""\n  id,a\n  1,N\n  2,N\n  """';
const named = '"""\n  id,a,name\n  1,N,Jo\n  2,N,Al\n  """';

test.each<readonly [what: string, example: string, outcome: string]>([
  ['a group that is too small', `deny table d ${one} on twitter by only rows`, 'passed'],
  ['groups that are large enough', `allow table d ${two} on twitter`, 'passed'],
  ['one after another', `deny table d ${one}, table d ${one} by rows`, 'passed'],
  [
    'a table without a row',
    'allow table d "id,a" on twitter',
    'expected allow, got review: `fineline/table-without-rows` is undetermined: the table has no row, so there is nothing that a rule could be held against',
  ],
  ['where it goes', `deny table d ${named} on email by mail`, 'passed'],
  ['where it goes, which nobody says', `review table d ${two} at 2026-05-01 by only sale`, 'passed'],
  [
    'an exception that was signed for',
    `allow table d ${one} on twitter for campaign "staff" by rows`,
    'passed',
  ],
  [
    'a column of which nobody said what it is',
    `allow table d ${named} on twitter`,
    'expected allow, got review: `fineline/column-without-role` is undetermined: nobody said what `name` is',
  ],
  [
    'another verdict',
    `allow table d ${one} on twitter`,
    'expected allow, got deny: `rows`: 1 of 1 group with 1 person: the smallest has 1 person, fewer than 2 people',
  ],
  [
    'rules that found nothing',
    `allow table d ${two} on twitter by rows, floor, few, sale`,
    [
      '`rows` is not among the findings: the table keeps it',
      '`floor` is not among the findings: it judges posts, and this is a table',
      '`few` is not among the findings: it is not about `d`',
      '`sale` is not among the findings: it is not in force on 2000-01-01',
    ].join(' | '),
  ],
])('%s', (_, example, outcome) => {
  const came = outcomes(tested(example));
  expect(new Set(came)).toEqual(new Set([outcome]));
});

describe('a table in a file', () => {
  test.each([
    ['two.csv', 'id,a\n1,N\n2,N\n'],
    ['two.json', '[{"id": 1, "a": "N"}, {"id": 2, "a": "N"}]'],
  ])('%s', (file, text) => {
    expect(outcomes(tested(`allow table d from "${file}" on twitter`), { [file]: text })).toEqual(['passed']);
  });
});

test('is told of as it is written', () => {
  expect(results(tested(`deny table d ${one}`))[0]?.examples[0]?.subject).toEqual({
    kind: 'table',
    dataset: 'd',
    written: `table d ${one}`,
  });
});

test.each<readonly [what: string, example: string, complaint: string]>([
  [
    'a dataset that nobody declared',
    'deny table other "id,a"',
    'FL0213 [other] there is no dataset `other` | Did you mean `others`? (review)',
  ],
  [
    'a file that is not there',
    'deny table d from "gone.csv"',
    'FL0720 ["gone.csv"] there is no file `gone.csv` | Tables are named from the folder of the file that the test stands in, and are CSV or JSON.',
  ],
  [
    'a row that is too short',
    'deny table d """\n  id,a\n  1\n  """',
    'FL0720 ["""\n  id,a\n  1\n  """] row 1 has 1 value, and the header names 2 columns | Write each row with as many values as there are columns; put quotes around a value that holds the separator.',
  ],
  [
    'a row of a file that is too short',
    'deny table d from "short.csv"',
    'FL0720 short.csv:2 [] row 1 has 1 value, and the header names 2 columns | Write each row with as many values as there are columns; put quotes around a value that holds the separator.',
  ],
  [
    'a channel that there is not',
    `deny table d ${one} on twiter`,
    'FL0201 [twiter] `twiter` is no channel | Did you mean `twitter`? (review)',
  ],
])('says of %s what is wrong', (_, example, complaint) => {
  expect(told(tested(example), { 'short.csv': 'id,a\n1\n' })).toEqual([complaint]);
});
