// The OpenAPI document: what each address takes and gives.
import { judgingStatuses, askedExamples, problemExamples } from './openApiExamples.ts';
import { ref, schemas, type Data } from './openApiSchemas.ts';
import { bodyTypes, routes } from './routes.ts';

/** The document for this version of Fineline. */
export function openApi(version: string): Data {
  const { check, explain, policies, code, healthy, ready, metrics, openApi: self } = routes;
  return {
    openapi: '3.1.0',
    info: {
      title: 'Fineline',
      version,
      description:
        'Holds posts against disclosure policies. A status of 200 says that a post was judged; what of it may be published says its `verdict`.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [],
    paths: {
      [check.url]: { post: checkOperation },
      [explain.url]: { post: explainOperation },
      [policies.url]: get('policies', 'The policies that are served', ref('Policies')),
      [code.url.replace(':code', '{code}')]: {
        parameters: [
          { name: 'code', in: 'path', required: true, schema: { type: 'string' }, example: 'FL0705' },
        ],
        get: {
          operationId: 'code',
          summary: 'The page of a code',
          responses: {
            '200': textual('What it means and what to do.', 'text/markdown'),
            default: problem('There is no such code.'),
          },
        },
      },
      [self.url]: get('openApi', 'This document', { type: 'object' }),
      [healthy.url]: get('healthy', 'Whether the service lives', ref('Health')),
      [ready.url]: get('ready', 'Whether posts are judged, and by which rule sets', ref('Readiness'), {
        '503': json('It is starting or ending, or no policy is in force today.', ref('Readiness')),
      }),
      [metrics.url]: {
        get: {
          operationId: 'metrics',
          summary: 'Figures for Prometheus',
          responses: {
            '200': textual('The text format of Prometheus.', 'text/plain'),
            default: problem('Something went wrong.'),
          },
        },
      },
    },
    components: { schemas: schemas() },
  };
}

const bodySchemas = {
  json: { oneOf: [ref('Subject'), { type: 'array', items: ref('Subject'), minItems: 1 }] },
  lines: { type: 'string', description: 'On each line a subject as JSON.' },
  text: { type: 'string', description: 'The text of a post, below its front matter where there is one.' },
};

const parameters: readonly Data[] = [
  {
    name: 'policy',
    in: 'query',
    description: 'The policy to judge by; all that are in force where none is named.',
    schema: { type: 'string' },
  },
  {
    name: 'rewrites',
    in: 'query',
    description:
      'Whether other words and other facts are looked for that would pass. Without them an answer is there many times sooner.',
    schema: { enum: ['yes', 'no'], default: 'yes' },
  },
];

const checkOperation: Data = {
  operationId: 'check',
  summary: 'Judge posts',
  description:
    'Judges a post, a list of posts, or posts as JSON lines. All of them are judged by one set of rules, whatever is reloaded meanwhile; each decision names the digest of its rule set. The answer to JSON lines comes as lines: for each post its decisions, and before them, in its place, what is wrong with it. Where the time runs out, a list is refused (503, FL1008), and lines end with one of diagnostics that says FL1008 and the `line` from which on no post was judged: an answer in lines is whole where its last line is none of those.',
  parameters,
  requestBody: bodies(['json', 'lines', 'text']),
  responses: {
    '200': {
      description: 'The posts were judged.',
      content: {
        'application/json': { schema: ref('Decisions') },
        'application/x-ndjson': {
          schema: {
            type: 'string',
            description:
              'On each line a decision, or diagnostics, as JSON. Where the last says FL1008, no post was judged from its `line` on.',
          },
        },
      },
    },
    ...problems(),
  },
};

const explainOperation: Data = {
  operationId: 'explain',
  summary: 'Judge posts and say why in sentences',
  description:
    'The same decisions for people: what was found, in which words, why the rule is there, what would pass, and where the rule stands in the policy.',
  parameters,
  requestBody: bodies(['json', 'text']),
  responses: { '200': textual('The decisions in words.', 'text/plain'), ...problems() },
};

function bodies(kinds: readonly string[]): Data {
  const content = Object.entries(bodyTypes)
    .filter(([, kind]) => kinds.includes(kind))
    .map(([type, kind]) => [type, { schema: bodySchemas[kind], examples: askedExamples[kind] }]);
  return { required: true, content: Object.fromEntries(content) };
}

/** What can be wrong, by status. */
function problems(): Data {
  return Object.fromEntries(
    judgingStatuses.map(status => {
      const told = problem('What is wrong with the request or its posts, where, and the way out.', status);
      return [String(status), status === 503 ? { ...told, headers: comeAgain } : told];
    }),
  );
}

const comeAgain: Data = {
  'retry-after': { description: 'Seconds to wait.', schema: { type: 'integer' } },
};

function problem(description: string, status?: number): Data {
  const examples = status === undefined ? {} : problemExamples(status);
  const isShown = Object.keys(examples).length > 0;
  return {
    description,
    content: { 'application/problem+json': { schema: ref('Problem'), ...(isShown && { examples }) } },
  };
}

function get(operationId: string, summary: string, schema: Data, more: Data = {}): Data {
  const responses = {
    '200': json(`${summary}.`, schema),
    ...more,
    default: problem('Something went wrong.'),
  };
  return { get: { operationId, summary, responses } };
}

function json(description: string, schema: Data): Data {
  return { description, content: { 'application/json': { schema } } };
}

function textual(description: string, type: string): Data {
  return { description, content: { [type]: { schema: { type: 'string' } } } };
}
