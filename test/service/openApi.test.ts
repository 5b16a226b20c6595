// The OpenAPI document is sound, and what it shows is what happens: each example is sent, each answer has its shape.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderWith } from '../endToEnd/commandLine.ts';
import { root } from '../root.ts';
import { ask, startService, type RunningService } from './service.ts';

interface Media {
  readonly schema: object;
  readonly examples?: { readonly [name: string]: { readonly value: unknown } };
}

interface Operation {
  readonly requestBody?: { readonly content: { readonly [type: string]: Media } };
  readonly responses: { readonly [status: string]: { readonly content: { readonly [type: string]: Media } } };
}

interface Document {
  readonly paths: { readonly [path: string]: { readonly get?: Operation; readonly post?: Operation } };
  readonly components: { readonly schemas: object };
}

const folder = folderWith({
  'p.disclosure': 'policy p {\n  version 1.0.0\n  posts {\n    floor: min cohort 100 people\n  }\n}\n',
});

let service: RunningService;
let document: Document;
let fits: (schema: object, value: unknown) => unknown;
beforeAll(async () => {
  service = await startService(folder, 'p.disclosure', '--max-requests', '1');
  document = JSON.parse((await ask(service, '/openapi.json')).text) as Document;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, 'document');
  fits = (schema, value) => {
    const text = JSON.stringify(schema).replaceAll('"#/', '"document#/');
    const check = ajv.compile(JSON.parse(text) as object);
    return check(value) || check.errors;
  };
});
afterAll(() => service.end());

test('is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate({ ...document });
  expect([valid, errors, validator.version]).toEqual([true, undefined, '3.1']);
});

test('names every address, each of which answers as it says', async () => {
  for (const [path, { get }] of Object.entries(document.paths)) {
    if (!get) continue;
    const { status, headers, text } = await ask(service, path.replace('{code}', 'FL0705'));
    expect([path, status]).toEqual([path, 200]);
    const [type = ''] = headers.get('content-type')!.split(';');
    const media = get.responses['200']!.content[type]!;
    expect([path, fits(media.schema, type === 'application/json' ? JSON.parse(text) : text)]).toEqual([
      path,
      true,
    ]);
  }
});

test('each example is judged, in every type that it is shown for, and its answer has the shape', async () => {
  let asked = 0;
  for (const [path, { post }] of Object.entries(document.paths)) {
    for (const [type, { schema, examples = {} }] of Object.entries(post?.requestBody?.content ?? {}))
      for (const [name, { value }] of Object.entries(examples)) {
        asked++;
        expect([name, fits(schema, value)]).toEqual([name, true]);
        const body = typeof value === 'string' ? value : JSON.stringify(value);
        const answer = await ask(service, path, { method: 'POST', headers: { 'content-type': type }, body });
        expect([path, name, answer.status]).toEqual([path, name, 200]);
        const [came = ''] = answer.headers.get('content-type')!.split(';');
        const media = post!.responses['200']!.content[came]!;
        const isJson = came === 'application/json';
        expect([name, fits(media.schema, isJson ? JSON.parse(answer.text) : answer.text)]).toEqual([
          name,
          true,
        ]);
        expect(answer.text).not.toContain('FL07');
        if (came !== 'application/x-ndjson') continue;
        const shapes = [{ $ref: '#/components/schemas/Decision.decision' }];
        for (const line of answer.text.trim().split('\n'))
          expect(fits(shapes[0]!, JSON.parse(line))).toBe(true);
      }
  }
  expect(asked).toBe(16);
});

test('what is wrong is shown as it is answered', async () => {
  const { responses } = document.paths['/v1/check']!.post!;
  const shown = Object.values(responses).flatMap(({ content }) =>
    Object.values(content['application/problem+json']?.examples ?? {}),
  );
  for (const { value } of shown) expect(fits({ $ref: '#/components/schemas/Problem' }, value)).toBe(true);
  const json = { 'content-type': 'application/json' };
  const answers = await Promise.all([
    ask(service, '/v1/check?polcy=b', { method: 'POST', headers: json, body: '{}' }),
    ask(service, '/v1/check', { method: 'POST', body: '{}', headers: { 'content-type': 'a/b' } }),
  ]);
  for (const { status, text } of answers) {
    const { requestId, ...said } = JSON.parse(text) as { requestId: string };
    expect(requestId).toMatch(/^[\da-f-]{36}$/);
    const { examples } = responses[String(status)]!.content['application/problem+json']!;
    expect(Object.values(examples!).map(({ value }) => value)).toContainEqual(said);
  }
});

test('the shapes are those that are published', async () => {
  for (const [name, file] of [
    ['Facts', 'ruleset/facts'],
    ['Decision', 'runtime/decision'],
    ['Diagnostics', 'report/diagnostics'],
  ] as const) {
    const published = readFileSync(`${root}packages/${file}.schema.json`, 'utf8')
      .replaceAll('"#/$defs/', `"#/components/schemas/${name}.`)
      .replaceAll(
        '"https://fineline.example/schemas/diagnostics-1.json#/$defs/',
        '"#/components/schemas/Diagnostics.',
      );
    const parts = Object.entries((JSON.parse(published) as { $defs: object }).$defs);
    expect(document.components.schemas).toMatchObject(
      Object.fromEntries(parts.map(([part, shape]) => [`${name}.${part}`, shape])),
    );
  }
});

test('the schemas that it is made of are those that are published', () => {
  const printed = execFileSync(
    `${root}node_modules/.bin/tsx`,
    [`${root}packages/fineline/generate/schemas.ts`, '--print'],
    { encoding: 'utf8' },
  );
  expect(readFileSync(`${root}packages/fineline/src/schemas/schemas.generated.ts`, 'utf8')).toBe(printed);
});
