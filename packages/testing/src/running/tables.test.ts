import { describe, expect, test } from 'vitest';
import { outcomes, results, tested, told } from '../../testing/inShort.ts';

const clauses = ['floor: min cohort few when channel is public', 'ban tones mocking'];
const before = 'let few = 100 people\n';
const table = (...rows: readonly string[]): string =>
  tested(clauses, [`each "who is shown" {\n${rows.map(row => `    ${row}\n`).join('')}  }`], before);

describe('a table of examples', () => {
  test.each([
    ['tone | channel | cohort.size | verdict', 'warm | blog | few | allow', 'passed'],
    [
      'tone | channel | cohort.size | verdict',
      'warm | blog | at most 99 people | deny by only floor',
      'passed',
    ],
    ['tone | channel | cohort.size | verdict', 'warm | blog | none | allow', 'passed'],
    ['tone | channel | cohort.size | verdict', 'warm | email | 3 people | allow', 'passed'],
    [
      'tone | channel | cohort.size | verdict',
      'warm | blog | 3 people | allow',
      'expected allow, got deny: `floor`: 3 people are fewer than 100 people',
    ],
    // An empty cell says nothing; without a text its fact is unknown.
    ['tone | cohort.size | verdict', '| none | review by ban-tones', 'passed'],
    ['tone | cohort.size | verdict', 'unknown | none | review by ban-tones', 'passed'],
    // With one, what is not in the table is read.
    ['text | channel | tone | verdict', '"Some 12 fans came." | blog | warm | deny by floor', 'passed'],
    [
      'text | channel | tone | cohort.size | verdict',
      '"Some 12 fans came." | blog | warm | few | allow',
      'passed',
    ],
    [
      'text | channel | tone | cohort.size | verdict',
      '"Some 12 fans came." | blog | warm | | deny',
      'passed',
    ],
  ])('%s: %s', (head, row, outcome) => {
    expect(outcomes(table(head, row))).toEqual([outcome]);
  });

  test('its rows are cases with a number, among the other examples', () => {
    const [policy] = results(
      tested(
        clauses,
        [
          'each {\n tone | cohort.size | verdict\n warm | none | allow\n mocking | none | deny\n }',
          'deny "Ha, 12 fans."',
        ],
        before,
      ),
    );
    expect(policy?.examples.map(({ subject, place }) => [place.line, subject])).toEqual([
      [14, { kind: 'text', text: 'Ha, 12 fans.' }],
      [11, { kind: 'row', number: 1, written: 'warm | none | allow' }],
      [12, { kind: 'row', number: 2, written: 'mocking | none | deny' }],
    ]);
  });

  test('a row may name its day', () => {
    const due = ['seasonal: warn when tone is warm during 2026-12-01 to 2026-12-31'];
    const rows = ['tone | verdict', 'warm | warn at 2026-12-24', 'warm | allow at 2026-11-30'];
    expect(outcomes(tested(due, [`each {\n${rows.join('\n')}\n}`]))).toEqual(['passed', 'passed']);
  });
});

describe('what cannot be', () => {
  test.each([
    [
      ['tonne | verdict', 'warm | allow', 'warm | allow'],
      'FL0202 [tonne] there is no fact `tonne` | Did you mean `tone`? (review)',
    ],
    [
      ['tone | tone | verdict', 'warm | warm | allow'],
      'FL0803 [tone] `tone` is set twice in this example | Keep one of them; a list of words is one field: `tone playful, warm`.',
    ],
    [
      ['tone | verdict', 'warmm | allow'],
      'FL0201 [warmm] `warmm` is no tone | Did you mean `warm`? (review)',
    ],
    [
      ['cohort.size | verdict', 'fev | allow'],
      'FL0209 [fev] no quantity is named `fev` | Did you mean `few`? (review)',
    ],
    [
      ['cohort.share | verdict', 'few | allow'],
      'FL0301 [few] `share` is not counted in `people` | Write a number such as `5%`.',
    ],
    [
      ['tone | verdict', 'warm | deny by flor'],
      'FL0204 [flor] there is no rule `flor` in `p` | Did you mean `floor`? (review)',
    ],
    [
      ['tone | channel | verdict', 'warm | allow'],
      'FL0117 [warm | allow] this row has 1 cell before its verdict, and its table has 2 cells | They are `tone`, `channel`; a cell may be left empty.',
    ],
    [
      ['tone | channel', 'warm | blog | allow'],
      'FL0102 [channel] a table starts with the facts that it sets and `verdict`, such as `text | tone | verdict`',
    ],
    [
      ['tone | channel | verdict', 'warm | blog allow'],
      'FL0102 [allow] a row needs a cell for each column and the verdict, such as `playful | blog | deny by floor`',
    ],
    [
      ['tone | channel | verdict', 'warm | blog |'],
      'FL0102 [|] a row needs a cell for each column and the verdict, such as `playful | blog | deny by floor`',
    ],
  ])('%s', (rows, complaint) => {
    expect(told(table(...rows))).toEqual([complaint]);
  });
});
