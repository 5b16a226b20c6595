// What is wrong with the totals of a table: the words for them, and what they come to.
import { listed, type DatasetRoles } from '@fineline/ruleset';
import type { ColumnProblem } from '@fineline/runtime';
import type { Disagreements, MeasureValues, UnfoundTotal, UnsaidTotals } from '../plan/engine.ts';
import { counted } from './counted.ts';

/** What keeps anybody from telling what the totals of a table give away. */
export function totalProblems(
  { unfoundTotals = [], unsaidTotals, disagreements }: MeasureValues,
  roles: DatasetRoles,
): readonly ColumnProblem[] {
  return [
    ...unfoundTotals.map(withoutTotal),
    ...(unsaidTotals ? [withUnsaidTotal(unsaidTotals)] : []),
    ...(disagreements ? disagreeing(disagreements, roles) : []),
  ];
}

/** Words as a dataset has them: `"*", "<11"`. */
export function inDataset(words: readonly string[]): string {
  return words.map(word => JSON.stringify(word)).join(', ');
}

function withUnsaidTotal({ words, within }: UnsaidTotals): ColumnProblem {
  const [are, totals] = words.length === 1 ? ['is', 'a total'] : ['are', 'totals'];
  const closely = within === 0 ? '' : ` to within ${within} ${within === 1 ? 'person' : 'people'}`;
  return {
    kind: 'unsaid-total',
    message: `a blanked cell can be worked out${closely} if ${listed(words)} ${are} ${totals}, which the dataset does not say`,
    suggest:
      `Say so in the dataset, \`total ${inDataset(words)}\`, and blank what gives the cell away. ` +
      'Where it is the total of some values alone, give each level of totals a column of its own.',
  };
}

/** What a dataset cannot say otherwise. */
const levels =
  'Totals of some values of a column want a column for each level: `region`, and `district` with the total of its region.';

function disagreeing(
  { leftOut, sums, figures }: Disagreements,
  { totals }: DatasetRoles,
): readonly ColumnProblem[] {
  const severalWords =
    totals.length > 1 ? ' Each word of `total` stands for its whole column: sub-totals do not.' : '';
  const said: readonly (readonly [count: number, message: string, suggest: string])[] = [
    [
      leftOut,
      `${counted(leftOut, 'cell')} of which the totals show that somebody is in it ${leftOut === 1 ? 'is' : 'are'} left out, which hides nothing`,
      'Put a row in for each such cell, blank where its count is small, and blank what gives it away.',
    ],
    [
      sums,
      `totals are not what their parts add up to, in ${counted(sums, 'place')}`,
      `Look whether a row is missing or wrong. Where counts are rounded, say so in the dataset: \`count n to nearest 5\`. ${levels}`,
    ],
    [
      figures,
      `what is published gives one cell figures that cannot both be true, in ${counted(figures, 'place')}`,
      `Look whether the tables are of the same people, and whether a row stands there twice.${severalWords} ${levels}`,
    ],
  ];
  return said.flatMap(([count, message, suggest]): readonly ColumnProblem[] =>
    count === 0 ? [] : [{ kind: 'wrong-total', message, suggest }],
  );
}

function withoutTotal({ word, dataset, written }: UnfoundTotal): ColumnProblem {
  const where = dataset === undefined ? '' : ` of \`${dataset}\``;
  return {
    kind: 'no-total',
    ...(written === undefined
      ? {
          message: `no row${where} holds the total \`${word}\``,
          suggest:
            'Say in the dataset how its totals are written. Take the word out only where no row is the sum of others, some or all.',
        }
      : {
          message: `the total \`${word}\` stands in a row${where} as \`${written}\`, which is then a part like others`,
          suggest: 'Write both alike, or say in the dataset that both are totals.',
        }),
  };
}
