// The OpenAPI document, made from the schemas that are published of facts, decisions and diagnostics.
import { decisionSchema, diagnosticsSchema, factsSchema, type Schema } from './apart.ts';
import { problemStatuses } from './problem.ts';
import { bodyTypes, routes } from './routes.ts';

type Data = { readonly [name: string]: unknown };

/** The document for this version of Fineline. */
export function openApi(version: string): Data {
  const { check, policies, healthy, ready, metrics, openApi: self } = routes;
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
      [check.url]: { post: checkOperation() },
      [policies.url]: get('policies', 'The policies in force', ref('Policies')),
      [self.url]: get('openApi', 'This document', { type: 'object' }),
      [healthy.url]: get('healthy', 'Whether the service lives', ref('Health')),
      [ready.url]: get('ready', 'Whether posts are judged, and by which rule sets', ref('Readiness'), {
        '503': json('It is ending.', ref('Readiness')),
      }),
      [metrics.url]: {
        get: {
          operationId: 'metrics',
          summary: 'Figures for Prometheus',
          responses: {
            '200': {
              description: 'The text format of Prometheus.',
              content: { 'text/plain': { schema: { type: 'string' } } },
            },
            default: problemResponse,
          },
        },
      },
    },
    components: { schemas: schemas() },
  };
}

function checkOperation(): Data {
  const statuses = [...problemStatuses].filter(status => ![404, 405].includes(status)).sort();
  const bodies = Object.entries(bodyTypes).map(([type, kind]) => {
    const schema = {
      json: { oneOf: [ref('Subject'), { type: 'array', items: ref('Subject'), minItems: 1 }] },
      lines: { type: 'string', description: 'On each line a subject as JSON.' },
      text: { type: 'string', description: 'The text of a post, below its front matter where there is one.' },
    }[kind];
    return [type, { schema }];
  });
  return {
    operationId: 'check',
    summary: 'Judge posts',
    description:
      'Judges a post, a list of posts, or posts as JSON lines. All of them are judged by one set of rules, whatever is reloaded meanwhile. The answer to JSON lines comes as lines: for each post its decisions, and before them, in its place, what is wrong with it.',
    parameters: [
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
    ],
    requestBody: { required: true, content: Object.fromEntries(bodies) },
    responses: {
      '200': {
        description: 'The posts were judged.',
        content: {
          'application/json': { schema: ref('Decisions') },
          'application/x-ndjson': {
            schema: { type: 'string', description: 'On each line a decision, or diagnostics, as JSON.' },
          },
        },
      },
      ...Object.fromEntries([404, ...statuses].map(status => [String(status), problemResponse])),
    },
  };
}

const problemResponse: Data = {
  description: 'What is wrong with the request or its posts, where, and the way out.',
  content: { 'application/problem+json': { schema: ref('Problem') } },
};

function get(operationId: string, summary: string, schema: Data, more: Data = {}): Data {
  return {
    get: {
      operationId,
      summary,
      responses: { '200': json(`${summary}.`, schema), ...more, default: problemResponse },
    },
  };
}

function json(description: string, schema: Data): Data {
  return { description, content: { 'application/json': { schema } } };
}

function ref(name: string): Data {
  return { $ref: `#/components/schemas/${name}` };
}

const text: Data = { type: 'string' };

function schemas(): Data {
  const policies = { type: 'array', items: ref('PolicyInForce') };
  const digest = { $ref: '#/components/schemas/Decision.digest' };
  return {
    Subject: {
      description: 'A post, or what was read of one before.',
      oneOf: [ref('Post'), ref('ReadPost')],
    },
    Post: {
      type: 'object',
      description:
        'A post. A field that is named like a fact states it: a word, a list of words, a number, yes or no. Others are ignored with a warning.',
      required: ['text'],
      properties: { id: { type: ['string', 'number'] }, text, publishes: { type: 'string', format: 'date' } },
      not: { required: ['facts'] },
    },
    ReadPost: {
      type: 'object',
      description:
        'What `fineline read` wrote. What is missing is unknown; `"window": null` says that there is none. Other fields state facts as they do in a post.',
      required: ['facts'],
      properties: {
        formatVersion: { const: 1 },
        id: { type: ['string', 'number'] },
        facts: ref('Facts.facts'),
        publishes: { type: 'string', format: 'date' },
      },
      not: { required: ['text'] },
    },
    Decisions: {
      type: 'object',
      additionalProperties: false,
      required: ['formatVersion', 'decisions'],
      properties: {
        formatVersion: { const: 1 },
        decisions: { type: 'array', items: ref('Decision.decision') },
        diagnostics: {
          type: 'array',
          items: ref('Diagnostics.diagnostic'),
          description: 'What is odd about the posts, such as a field that is ignored.',
        },
      },
    },
    Problem: {
      type: 'object',
      description: 'Problem details, RFC 9457.',
      required: ['type', 'title', 'status', 'code'],
      properties: {
        type: { type: 'string', format: 'uri' },
        title: text,
        status: { type: 'integer' },
        code: { type: 'string', description: 'A word, or for a mistake in a post its code, `FL0705`.' },
        detail: { type: 'string', description: 'What is wrong with the first post that cannot be judged.' },
        help: { type: 'string', description: 'The way out.' },
        instance: { type: 'string', description: 'The request id, as a URN.' },
        decisions: {
          type: 'array',
          items: ref('Decision.decision'),
          description: 'The decisions on the other posts of a list.',
        },
        diagnostics: { type: 'array', items: ref('Diagnostics.diagnostic') },
      },
    },
    PolicyInForce: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'ruleSet'],
      properties: { name: text, version: text, owner: text, effective: text, expires: text, ruleSet: digest },
    },
    Policies: {
      type: 'object',
      additionalProperties: false,
      required: ['formatVersion', 'policies'],
      properties: { formatVersion: { const: 1 }, policies },
    },
    Health: { type: 'object', required: ['status'], properties: { status: { const: 'alive' } } },
    Readiness: {
      type: 'object',
      additionalProperties: false,
      required: ['status', 'policies'],
      properties: {
        status: { enum: ['ready', 'ending'] },
        policies,
        refused: {
          type: 'array',
          description: 'Why the rules that lie in the files are not those in force.',
          items: { type: 'object', required: ['message'], properties: { message: text } },
        },
      },
    },
    ...partsOf('Facts', factsSchema),
    ...partsOf('Decision', decisionSchema),
    ...partsOf('Diagnostics', diagnosticsSchema),
  };
}

/** The parts of a schema as components, and their references with them: `#/$defs/cohort` is `Facts.cohort` here. */
function partsOf(owner: string, schema: Schema): Data {
  const text = JSON.stringify(schema.$defs).replaceAll('"#/$defs/', `"#/components/schemas/${owner}.`);
  return Object.fromEntries(
    Object.entries(JSON.parse(text) as Data).map(([name, part]) => [`${owner}.${name}`, part]),
  );
}
