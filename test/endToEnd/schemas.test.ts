// What the command line writes, held against the schemas that are published of it.
import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../root.ts';
import { fineline, folderWith } from './commandLine.ts';

const schemaFolder = `${root}grammar/schemas`;
const story = 'examples/holiday-posts';
const policy = `${story}/policies/public-posts.disclosure`;
const strict = `${story}/policies/brand-privacy.disclosure`;
const posts = [`${story}/posts/*.md`, '--date', '2026-12-01'];
const schemas = new Ajv2020({ allErrors: true, strict: false, discriminator: true });

beforeAll(() => {
  for (const file of readdirSync(schemaFolder))
    schemas.addSchema(JSON.parse(readFileSync(`${schemaFolder}/${file}`, 'utf8')) as object);
});

function schema(name: string): ValidateFunction {
  return schemas.getSchema(`https://fineline.example/schemas/${name}-1.json`)!;
}

/** What is wrong with a document, in ajv's words. */
function complaints(name: string, document: unknown): readonly string[] {
  const validate = schema(name);
  if (validate(document)) return [];
  return validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const damaged = 'policy p {\n  posts {\n    ban tones mockign\n    min cohort 5 peple\n  }\n}\n';
const facts =
  'fact season: one of spring, autumn\npolicy p {\n  posts {\n    no-spring: deny when season is spring\n  }\n}\n';
const stated = '---\nseason: spring\ncampaign: spring-sale\n---\n53 people watched it for a week.\n';
const failing = `policy p {
  posts {
    ban tones mocking unless consent is documented
  }
}
test p {
  deny "Around 2.5 million people watched it."
  allow post {
    tone mocking
    consent documented
  }
}
`;

const floorOf = (people: number): string =>
  `policy p {\n  posts {\n    floor: min cohort ${people} people\n    by-hand: deny when season is spring and channel is email\n  }\n  datasets {\n    min cohort ${people} people per key\n  }\n}\nfact season: one of spring, autumn\n`;
const approvals = JSON.stringify({
  formatVersion: 1,
  approvals: [
    {
      ...{
        old: `sha256:${'1'.repeat(64)}`,
        new: `sha256:${'2'.repeat(64)}`,
        change: 'p/floor',
        region: 'all',
      },
      ...{ by: 'dpo@bank.example', because: 'Agreed.', until: '2027-01-01' },
    },
  ],
});

describe.each<[string, readonly string[], Readonly<Record<string, string>>?]>([
  ['decision', ['check', policy, ...posts, '--format', 'json']],
  ['decision', ['check', strict, ...posts, '--format', 'json']],
  [
    'decision',
    ['check', 'p.disclosure', 'a.md', '--format', 'json'],
    { 'p.disclosure': facts, 'a.md': stated },
  ],
  [
    'decision',
    ['check', 'p.disclosure', 'a.md', 'gone.md', '--format', 'json'],
    { 'p.disclosure': facts, 'a.md': '---\nmood: good\n---\nHello.\n' },
  ],
  ['facts', ['read', `${story}/posts/*.md`, '--format', 'json']],
  ['facts', ['read', 'p.disclosure', 'a.md', '--format', 'json'], { 'p.disclosure': facts, 'a.md': stated }],
  ['diagnostics', ['lint', policy, '--format', 'json']],
  ['diagnostics', ['lint', 'p.disclosure', '--format', 'json'], { 'p.disclosure': damaged }],
  ['tests', ['test', policy, '--format', 'json']],
  ['tests', ['test', 'p.disclosure', '--coverage', '--format', 'json'], { 'p.disclosure': failing }],
  ['tests', ['test', policy, '--mutate', '--format', 'json']],
  [
    'contrast',
    [
      'why',
      policy,
      `${story}/posts/netflix-christmas-prince.md`,
      `${story}/posts/amazon-watches.md`,
      '--format',
      'json',
    ],
  ],
  ['ruleset', ['compile', policy, '-o', '-']],
  ['diff', ['diff', policy, policy, '--format', 'json']],
  ['explanation', ['explain', policy, strict, '--format', 'json']],
  ['explanation', ['explain', '--all', '--format', 'json']],
  [
    'diff',
    [
      ...['diff', 'old.disclosure', 'p.disclosure', '--baseline', 'first.disclosure', '--date', '2026-12-01'],
      ...['--approvals', 'approvals.json', '--replay', 'posts.jsonl', '--format', 'json'],
    ],
    {
      'first.disclosure': floorOf(100),
      'old.disclosure': floorOf(80),
      'p.disclosure': floorOf(60),
      'approvals.json': approvals,
      'posts.jsonl': '{"text":"Some 70 people watched it."}\n',
    },
  ],
])('%s: %j', (name, args, files) => {
  const { out } = fineline(args, files && { folder: folderWith(files) });

  test('is as its schema says', () => {
    expect(complaints(name, JSON.parse(out))).toEqual([]);
  });

  test('would not be with a field more or with one less', () => {
    const document = JSON.parse(out) as Record<string, unknown>;
    const { formatVersion: _, ...without } = document;
    expect(complaints(name, { ...document, extra: 1 })).not.toEqual([]);
    expect(complaints(name, without)).not.toEqual([]);
    expect(complaints(name, { ...document, formatVersion: 2 })).not.toEqual([]);
  });
});

describe.each<[string, readonly string[]]>([
  ['decision', ['check', policy, ...posts, '--format', 'jsonl']],
  ['facts', ['read', `${story}/posts/*.md`, '--format', 'jsonl']],
])('each line of %s: %j', (name, args) => {
  test('is as its schema says', () => {
    const lines = fineline(args).out.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.flatMap(line => complaints(name, JSON.parse(line)))).toEqual([]);
  });
});

test('what the conformance cases write down is as the schemas say', () => {
  const folder = `${root}test/conformance`;
  const schemasOf: readonly (readonly [RegExp, string])[] = [
    [/\/decisions\/[^/]+\.json$/, 'decision'],
    [/\/diagnostics\.json$/, 'diagnostics'],
    [/\/rules\.json$/, 'ruleset'],
  ];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const [path, name] of schemasOf) {
    const written = files.filter(file => path.test(file));
    expect(written.length).toBeGreaterThan(5);
    const wrong = written.flatMap(file =>
      complaints(name, JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))).map(what => `${file} ${what}`),
    );
    expect(wrong).toEqual([]);
  }
});

test('approvals are as their schema says', () => {
  const document = JSON.parse(approvals) as { approvals: readonly object[] };
  expect(complaints('approvals', document)).toEqual([]);
  const page = JSON.parse(readFileSync(`${root}examples/audit/approvals.json`, 'utf8')) as object;
  expect(complaints('approvals', page)).toEqual([]);
  for (const field of ['old', 'new', 'change', 'by', 'because', 'until'])
    expect(
      complaints('approvals', {
        formatVersion: 1,
        approvals: [{ ...document.approvals[0], [field]: undefined }],
      }),
    ).not.toEqual([]);
});

test('a source map is as its schema says', () => {
  const folder = folderWith({ 'p.disclosure': facts });
  expect(fineline(['compile', 'p.disclosure'], { folder }).code).toBe(0);
  const map = JSON.parse(readFileSync(`${folder}/p.rules.json.map`, 'utf8')) as object;
  expect(complaints('source-map', map)).toEqual([]);
  expect(complaints('source-map', { ...map, rules: [{ id: 'p/deny' }] })).not.toEqual([]);
});
