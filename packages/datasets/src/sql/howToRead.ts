// What stands in the answer to a printed query, in plain words: figures come as whole numbers, so that every database
// rounds them alike, and some of them are worked out only by whoever holds all groups.
import type { Measure } from '@fineline/ruleset';
import { endlessMark, unknownMark, type Figure } from './figure.ts';

/** For each measure of a grouping where its figure stands and how it is meant. */
export function howToRead(measures: readonly Measure[], figures: readonly Figure[]): readonly string[] {
  return measures.map((measure, at) => `${measure.id}: ${placeOf(measure, figures[at]!)}`);
}

/** What is true of every answer, a sentence each. */
export const howToReadLines: readonly string[] = [
  'A line stands for all groups with equal figures: `entries` says how many they are, `rows_held` and `persons_held` what is in them; where `v_k0` is told, it is one group, and this its key',
  `${unknownMark} is a figure that nobody can tell, ${endlessMark} one that is larger than every number, and nothing one that there is none of`,
];

/** What is true of a query that lists the values of a column. */
export function linesOfValues(column: string): string {
  return (
    `no figure yet: the values of \`${column}\` (\`v\`) and in how many rows each stands (\`c\`). ` +
    '`fineline check` works it out from them.'
  );
}

function placeOf(measure: Measure, figure: Figure): string {
  switch (figure.kind) {
    case 'unknown':
      return 'no database can tell, and `fineline check` says that it is unknown';
    case 'key':
      return `the value in \`v_k${figure.index}\``;
    case 'billionths':
      return `\`v_${figure.column}\`, in billionths`;
    case 'sum':
    case 'whole':
      return meaningOf(measure, `\`v_${figure.column}\``, scaleOf(figure));
  }
}

function scaleOf(figure: Figure): string {
  const scale = figure.kind === 'sum' ? (figure.scale ?? 0) : 0;
  return scale === 0 ? '' : ` divided by ${10 ** scale}`;
}

function meaningOf(measure: Measure, column: string, scale: string): string {
  switch (measure.kind) {
    case 'journalist-risk':
      return `1 divided by how many people a group stands for, which is ${column}${scale}; unknown where that is 0 or less`;
    case 'marketer-risk':
      return `groups divided by people: ${column}${scale} has the size of each group`;
    case 'uniques':
      return `the groups of which ${column} is 1`;
    case 'difference':
      return `${column} is the size of each group now; \`fineline check --ledger\` holds it against what was released`;
    case 'zero-cells':
      return measure.of === undefined
        ? 'a group that nobody is in has no line: `fineline check` tells which values of the key never meet'
        : `the values of the whole table less ${column}, which has those of the group`;
    case 'full-cells':
      return `a group has one where ${column} is 1`;
    default:
      return `${column}${scale}`;
  }
}
