import { policy, posts, type PagesOf } from './page.ts';

/** A policy about a table of single rows. */
const visits = (clause: string): string =>
  `dataset visits {\n  person visitor_id\n  key region\n  sensitive diagnosis\n  measure minutes\n}\n\npolicy tables {\n  datasets visits {\n    ${clause}\n  }\n}\n`;

/** Kinds of value and units. */
export const typePages: PagesOf<'03'> = {
  FL0301: {
    why: 'A number of people cannot be compared with a number of days. The unit written here does not fit what it is compared with, so the rule could never be judged. Write a unit of the kind that the message names.',
    examples: {
      wrong: posts('min cohort 7 days'),
      right: posts('min cohort 7 people'),
    },
  },
  FL0302: {
    why: 'Words such as tones have no order: none is more or less than another. Only numbers can be compared with `<` and `>`. Compare a word with `is` or `is any of`; a ban on a word includes the words below it.',
    examples: {
      wrong: posts('stern: deny when tone > hostile'),
      right: posts('stern: deny when tone is hostile'),
    },
  },
  FL0303: {
    why: 'A condition needs a yes or a no. Only yes-no facts such as `question` give one by themselves; of any other fact one has to say what it is to be. Add a comparison, such as `tone is warm` or `window < 7 days`.',
    examples: {
      wrong: posts('short: review when window'),
      right: posts('short: review when window < 7 days'),
    },
  },
  FL0304: {
    why: 'Tones, framings and whom a text speaks to are read from posts; a table has none of them. In a block about tables a condition may use what is true of any release, such as `channel` and `audience`. Move the clause into the `posts` block, or ask for a fact that a table has.',
    examples: {
      wrong: policy('policy tables {\n  datasets {\n    ban tones hostile\n  }\n}\n'),
      right: policy('policy tables {\n  datasets {\n    ban channels social\n  }\n}\n'),
    },
  },
  FL0305: {
    why: 'Each fact has one kind of value: words, a number, a text in quotation marks, or yes and no. The value here is of another kind, so the two could never be equal. The message says what the fact is compared with.',
    examples: {
      wrong: posts('launch: require campaign is launch'),
      right: posts('launch: require campaign is "launch"'),
    },
  },
  FL0306: {
    why: 'Some numbers make no sense where they stand: a share above 100%, half a person, a count with no digit at all. A rule with such a number would hold always or never. Write a number within the range that the message names.',
    examples: {
      wrong: posts('min cohort 1_000 people or 120%'),
      right: posts('min cohort 1_000 people or 20%'),
    },
  },
  FL0307: {
    why: 'Clauses about diversity protect `sensitive` columns, and clauses about shares add up `measure` columns. The column named here has another role in the table, so there is nothing to protect or to add up. Name a fitting column, or give this one its role in the `dataset`.',
    examples: {
      wrong: policy(visits('min diversity 3 of minutes per key')),
      right: policy(visits('min diversity 3 of diagnosis per key')),
    },
  },
};
