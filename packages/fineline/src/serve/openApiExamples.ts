// Examples of what is asked and answered. A test asks all of them.
import { problemOf, problemStatuses, type Problem, type ProblemKind } from './problem.ts';
import type { BodyKind } from './routes.ts';

interface Example {
  readonly summary: string;
  readonly value: unknown;
}

type Examples = { readonly [name: string]: Example };

const post = { id: 'turnout', text: 'Some 12 people came last month.' };
const stated = { ...post, channel: 'email', consent: 'documented', publishes: '2026-12-24' };
const disputed = {
  ...post,
  dispute: { fact: 'cohort', by: 'ana@stream.example', because: 'It is a street number.' },
};
const read = {
  formatVersion: 1,
  id: 'turnout',
  facts: {
    cohorts: [{ size: { min: 4000, max: 4000 }, exact: true, digits: 4, unit: 'people', kind: 'count' }],
    tone: { has: [] },
  },
};

/** Bodies by the way that they are read. */
export const askedExamples: { readonly [K in BodyKind]: Examples } = {
  json: {
    post: { summary: 'A post', value: post },
    stated: { summary: 'A post with facts that its author states', value: stated },
    disputed: { summary: 'A post whose author says that it was read wrongly', value: disputed },
    read: { summary: 'What `fineline read` wrote, in the place of a text', value: read },
    list: { summary: 'Several posts', value: [post, { id: 'crowd', text: 'About 4,000 people came.' }] },
  },
  lines: {
    lines: {
      summary: 'A post a line',
      value: `${JSON.stringify(post)}\n${JSON.stringify({ id: 'crowd', text: 'About 4,000 people came.' })}\n`,
    },
  },
  text: {
    text: {
      summary: 'A text below its front matter',
      value: '---\nid: turnout\nchannel: email\n---\nSome 12 people came last month.\n',
    },
  },
};

const problemKinds: readonly ProblemKind[] = [
  'unknown-query',
  'unknown-policy',
  'unknown-type',
  'too-large',
  'too-many',
  'too-slow',
  'headers-too-large',
  'busy',
  'ending',
  'late',
  'bug',
];

/** Problems with requests by their status, as they are answered but for the request id. */
export function problemExamples(status: number): { readonly [kind: string]: { readonly value: Problem } } {
  const kinds = problemKinds.filter(kind => problemOf(kind).status === status);
  return Object.fromEntries(kinds.map(kind => [kind, { value: problemOf(kind, asked[kind]) }]));
}

/** The statuses of problems that judging can have. */
export const judgingStatuses: readonly number[] = [...problemStatuses]
  .filter(status => status !== 405)
  .sort((one, other) => one - other);

/** What is named in the examples of problems. */
const asked: { readonly [K in ProblemKind]?: string } = {
  'unknown-query': '`polcy`',
  'unknown-policy': '`public-post`',
};
