// The shapes of bodies in the OpenAPI document, those of facts, decisions and diagnostics being the published ones.
import { decisionSchema, diagnosticsSchema, factsSchema, type Schema } from '../schemas/schemas.generated.ts';

/** A part of the document. */
export type Data = { readonly [name: string]: unknown };

/** A reference to one of the shapes. */
export function ref(name: string): Data {
  return { $ref: `#/components/schemas/${name}` };
}

const text: Data = { type: 'string' };

/** All shapes by name. */
export function schemas(): Data {
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
      required: ['type', 'title', 'status', 'code', 'detail'],
      properties: {
        type: { type: 'string', format: 'uri-reference' },
        title: text,
        status: { type: 'integer' },
        code: { type: 'string', pattern: '^FL\\d{4}$', description: '`/v1/codes/CODE` is its page.' },
        detail: {
          type: 'string',
          description: 'What is wrong here; of several posts that cannot be judged, with the first.',
        },
        help: { type: 'string', description: 'The way out.' },
        requestId: { type: 'string', description: 'What the log calls the request.' },
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
      properties: {
        name: text,
        version: text,
        owner: text,
        effective: text,
        expires: text,
        ruleSet: digest,
        notInForce: { type: 'string', description: 'Why it gives no verdict on posts today.' },
      },
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
        status: { enum: ['starting', 'ready', 'not-in-force', 'ending'] },
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
  const text = JSON.stringify(schema.$defs)
    .replaceAll('"#/$defs/', `"#/components/schemas/${owner}.`)
    .replaceAll(`"${String(diagnosticsSchema['$id'])}#/$defs/`, '"#/components/schemas/Diagnostics.');
  return Object.fromEntries(
    Object.entries(JSON.parse(text) as Data).map(([name, part]) => [`${owner}.${name}`, part]),
  );
}
