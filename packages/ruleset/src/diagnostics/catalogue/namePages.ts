import { policy, posts, postsText, type PagesOf } from './page.ts';

const org = 'policy org {\n  posts {\n    floor: min cohort 100 people\n  }\n}\n';

/** Names: of words, facts, policies, rules, files. */
export const namePages: PagesOf<'02'> = {
  FL0201: {
    why: 'A ban on a word that nobody knows would never catch anything, so words have to stand in their vocabulary. Fineline brings words for tones, framings, topics and more; a policy adds its own with a line such as `tone snide under sarcastic`. Most often it is a slip of the pen, and the message names the word that was probably meant.',
    examples: {
      wrong: posts('ban tones mockign'),
      right: posts('ban tones mocking'),
    },
  },
  FL0202: {
    why: 'A condition compares facts of a post, and this name is none of them. Facts of every post are known already, such as `tone` or `cohort.size`; facts that your organisation states are declared by a line such as `fact region: text`. A word of a list needs no `or`: the words of a list are joined by commas.',
    examples: {
      wrong: posts('abroad: review when regoin is "Europe"'),
      right: policy(`fact region: text\n\n${postsText('abroad: review when region is "Europe"')}`),
    },
  },
  FL0203: {
    why: 'A policy is named here that is declared neither in this file nor in one that it imports. Imports are not handed on: whoever names a policy imports its file. Check the name, or import the file.',
    examples: {
      wrong: policy('policy public-posts extends org {\n  posts { }\n}\n', { 'org.disclosure': org }),
      right: policy('import "./org.disclosure"\n\npolicy public-posts extends org {\n  posts { }\n}\n', {
        'org.disclosure': org,
      }),
    },
  },
  FL0204: {
    why: 'An exception to a rule that does not exist excuses nobody, and its author would learn of it on the worst of days. Rules are known by their label, or, without one, by the name of their clause, such as `min-cohort`. Check the spelling against the policy.',
    examples: {
      wrong: policy(
        `${postsText('floor: min cohort 100 people')}\nwaive flor in public-posts\n  for campaign "staff-picks" until 2030-12-31\n  by "dpo@paper.example" because "Everybody shown agreed."\n`,
      ),
      right: policy(
        `${postsText('floor: min cohort 100 people')}\nwaive floor in public-posts\n  for campaign "staff-picks" until 2030-12-31\n  by "dpo@paper.example" because "Everybody shown agreed."\n`,
      ),
    },
  },
  FL0205: {
    why: 'In Fineline a name means one thing wherever it can be seen; nothing ever hides another thing of the same name. Two definitions of one name are therefore refused, whichever comes first, and both places are shown. Rename one of them, or import only the names that you need. Where a fact and a column of a table share a name, a rule about that table writes the column in quotation marks.',
    examples: {
      wrong: policy(`let crowd = 1_000 people\nlet crowd = 5_000 people\n\n${postsText('min cohort crowd')}`),
      right: policy(
        `let crowd = 1_000 people\nlet big-crowd = 5_000 people\n\n${postsText('min cohort crowd')}`,
      ),
    },
  },
  FL0206: {
    why: 'A policy that leans on a file which cannot be read is not whole, so nothing is judged by it. An import names one text file, from the folder of the file that it stands in. Check the name and the folder.',
    examples: {
      wrong: policy('import "./orgg.disclosure"\n\npolicy public-posts extends org {\n  posts { }\n}\n', {
        'org.disclosure': org,
      }),
      right: policy('import "./org.disclosure"\n\npolicy public-posts extends org {\n  posts { }\n}\n', {
        'org.disclosure': org,
      }),
    },
  },
  FL0207: {
    why: 'When a file imports another that imports the first, neither can be read before the other. It also blurs which of the two policies is the foundation. Move what both need into a third file, and let both import that.',
    examples: {
      wrong: policy('import "./org.disclosure"\n\nlet crowd = 1_000 people\n', {
        'org.disclosure': `import "./policy.disclosure"\n\n${org}`,
      }),
      right: policy('import "./org.disclosure"\n\nlet crowd = 1_000 people\n', { 'org.disclosure': org }),
    },
  },
  FL0208: {
    why: 'A policy is signed, moved and audited together with the project that it lies in. If it could reach beyond, its meaning would hang on files that nobody checks. Copy the file into the project, or move the project mark (`fineline.config.json`) further up.',
    examples: {
      wrong: policy(
        'import "../../shared/org.disclosure"\n\npolicy public-posts extends org {\n  posts { }\n}\n',
      ),
      right: policy('import "./org.disclosure"\n\npolicy public-posts extends org {\n  posts { }\n}\n', {
        'org.disclosure': org,
      }),
    },
  },
  FL0209: {
    why: 'A quantity is either written with its unit or named by a `let` line, and this name is not defined. A rule whose number is missing cannot be judged. Define it, import the file that does, or write the number.',
    examples: {
      wrong: posts('min cohort crowd'),
      right: policy(`let crowd = 1_000 people\n\n${postsText('min cohort crowd')}`),
    },
  },
  FL0210: {
    why: 'Findings, waivers and logs speak of a rule by its id, so two rules of one policy cannot share it. Without a label a rule is named for its clause, and two clauses of a kind would clash. Put a label before one of them.',
    examples: {
      wrong: posts('ban tones mocking', 'ban tones shaming else review'),
      right: posts('ban tones mocking', 'shame: ban tones shaming else review'),
    },
  },
  FL0211: {
    why: 'Most clauses name themselves: `min cohort` is `min-cohort`. What begins with `require`, `deny when`, `review when` or `warn when` can be about anything, so its author gives it a name. The name is what people will see in findings: choose one that says what the rule is for.',
    examples: {
      wrong: posts('deny when tone is mocking'),
      right: posts('kindness: deny when tone is mocking'),
    },
  },
  FL0212: {
    why: 'A child takes over every rule of its parents. If the parent in turn extended the child, there would be no first policy to start from. Decide which of the two is the foundation, and leave out the other `extends`.',
    examples: {
      wrong: policy('policy org extends public-posts { }\n\npolicy public-posts extends org { }\n'),
      right: policy(`${org}\npolicy public-posts extends org { }\n`),
    },
  },
  FL0213: {
    why: 'A block or a statement about a table needs to know the roles of its columns: which one names the person, by which ones rows are grouped. They are declared by `dataset NAME { … }`. Check the name, or declare the table.',
    examples: {
      wrong: policy('policy tables {\n  datasets visits {\n    min cohort 11 people per key\n  }\n}\n'),
      right: policy(
        'dataset visits {\n  person visitor_id\n  key region\n}\n\npolicy tables {\n  datasets visits {\n    min cohort 11 people per key\n  }\n}\n',
      ),
    },
  },
  FL0215: {
    why: 'A ban on a word bans every word below it, so the order of words must have an up and a down. Here a word would be below itself, straight away or by way of others. Leave out one of the two places.',
    examples: {
      wrong: policy('tone snide under biting\ntone biting under snide\n'),
      right: policy('tone snide under biting\ntone biting under sarcastic\n'),
    },
  },
  FL0216: {
    why: 'A clause bans or allows words of one kind: `tones`, `framings`, `topics`, `channels`, `audiences`, `identifiers` or `addressees`. This is none of them. Choose the kind that the words belong to; `consent` is asked for with `require` instead.',
    examples: {
      wrong: posts('ban tonez mocking'),
      right: posts('ban tones mocking'),
    },
  },
  FL0217: {
    why: 'An import can take single names out of a file, but only names that this very file declares. What that file imports in turn is not handed on, so that everyone sees where a name comes from. Check the name, or import the file that declares it.',
    examples: {
      wrong: policy(`import croud from "./sizes.disclosure"\n\n${postsText('ban tones mocking')}`, {
        'sizes.disclosure': 'let crowd = 1_000 people\n',
      }),
      right: policy(`import crowd from "./sizes.disclosure"\n\n${postsText('min cohort crowd')}`, {
        'sizes.disclosure': 'let crowd = 1_000 people\n',
      }),
    },
  },
  FL0218: {
    why: 'The built-in words mean the same in every policy, and readers are tested against them; so their place among the words is fixed. You may teach the reader further phrases for most of them. For another meaning, add a word of your own below the one that comes nearest.',
    examples: {
      wrong: policy('tone sarcastic under playful\n'),
      right: policy('tone sarcastic {\n  phrases "well done, genius"\n}\n'),
    },
  },
  FL0219: {
    why: 'Quantities are counted in people, rows, per cent, hours, days, weeks or digits. The word behind this number is none of these. Most often it is a slip of the pen; months and years are written in days, since they differ in length.',
    examples: {
      wrong: posts('min cohort 100 peple'),
      right: posts('min cohort 100 people'),
    },
  },
  FL0220: {
    why: 'A clause about a table names a column, and the table as declared here has none of that name. A rule about a column that is not there would protect nobody. Check the spelling, letter case included, or add the column to the `dataset` with its role.',
    examples: {
      wrong: policy(
        'dataset visits {\n  person visitor_id\n  key region\n  sensitive diagnosis\n}\n\npolicy tables {\n  datasets visits {\n    min diversity 3 of diagnose per key\n  }\n}\n',
      ),
      right: policy(
        'dataset visits {\n  person visitor_id\n  key region\n  sensitive diagnosis\n}\n\npolicy tables {\n  datasets visits {\n    min diversity 3 of diagnosis per key\n  }\n}\n',
      ),
    },
  },
  FL0221: {
    why: 'Names such as `fineline/health` stand for modules that come with Fineline: thresholds and policies taken from published sources. There is no module of this name. The message lists those that there are.',
    examples: {
      wrong: policy(`import fineline/helth\n\n${postsText('ban tones mocking')}`),
      right: policy(`import fineline/health\n\n${postsText('ban tones mocking')}`),
    },
  },
  FL0222: {
    why: 'The phrases of a word may come from a column of a CSV file, whose digest then goes into the rule set. This file cannot be read, or it lacks the column, or there is no phrase in it. Check the name of the file and the heading of the column.',
    examples: {
      wrong: policy('identifier county {\n  phrases from "counties.csv" column nmae\n}\n', {
        'counties.csv': 'name\nKent\nRutland\n',
      }),
      right: policy('identifier county {\n  phrases from "counties.csv" column name\n}\n', {
        'counties.csv': 'name\nKent\nRutland\n',
      }),
    },
  },
};
