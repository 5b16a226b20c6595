// The example of a reader over HTTP, run against a model that stands still: it scores what the texts of the example want.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Decision } from '@fineline/runtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../root.ts';
import { fineline, folderWith } from './commandLine.ts';

const folder = `${root}examples/own-reader`;
const args = [
  'check',
  'voice.disclosure',
  'posts.jsonl',
  '--date',
  '2026-12-01',
  '--reader',
  'brand-voice.mjs',
];

const scores: Readonly<Record<string, number>> = { 'No cap': 0.97, 'make it': 0.5 };
const asked: string[] = [];
let model: Server;
let url: string;

beforeAll(async () => {
  model = createServer((request, response) => {
    let body = '';
    request.on('data', chunk => (body += String(chunk)));
    request.on('end', () => {
      const { text, labels } = JSON.parse(body) as { text: string; labels: readonly string[] };
      asked.push(text);
      const cringe = Object.entries(scores).find(([words]) => text.includes(words))?.[1] ?? 0.01;
      response.end(
        JSON.stringify({ scores: Object.fromEntries(labels.map(of => [of, of === 'cringe' ? cringe : 0])) }),
      );
    });
  });
  await new Promise<void>(ready => model.listen(0, '127.0.0.1', ready));
  url = `http://127.0.0.1:${(model.address() as AddressInfo).port}/classify`;
});

afterAll(() => new Promise(done => model.close(done)));

/** The model answers in this process, so the command line must not block it. */
function run(
  more: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ out: string; err: string }> {
  return new Promise(resolve => {
    const { NO_COLOR: _, FORCE_COLOR: __, ...others } = process.env;
    const bundle = `${root}packages/fineline/dist/fineline.cjs`;
    const child = spawn(process.execPath, [bundle, ...args, ...more], {
      cwd: folder,
      env: { ...others, ...env },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', chunk => (out += String(chunk)));
    child.stderr.on('data', chunk => (err += String(chunk)));
    child.on('close', () => resolve({ out, err }));
  });
}

function decisionsIn(out: string): readonly Decision[] {
  return out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Decision);
}

test('what the example says is what it expects', async () => {
  const { out, err } = await run([], { BRAND_VOICE_URL: url });
  expect([out, err]).toEqual([readFileSync(`${folder}/expected.txt`, 'utf8'), '']);
});

test('the model is asked about every text once, and each decision names who read', async () => {
  const before = asked.length;
  const plain = ['--format', 'jsonl', '--no-rewrites'];
  const decisions = decisionsIn((await run(plain, { BRAND_VOICE_URL: url })).out);
  expect([decisions.length, asked.length - before]).toEqual([4, 4]);
  for (const { otherReaders } of decisions)
    expect(otherReaders).toEqual([
      {
        name: 'brand-voice',
        version: '2.3.0',
        digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string,
      },
    ]);
});

test('other words are offered only where the model has nothing against them either', async () => {
  const before = asked.length;
  const decisions = decisionsIn((await run(['--format', 'jsonl'], { BRAND_VOICE_URL: url })).out);
  const offered = decisions.flatMap(({ findings }) => findings.flatMap(({ rewrite }) => rewrite ?? []));
  expect(offered).not.toEqual([]);
  const words = asked.slice(before);
  for (const text of offered) expect(words).toContain(text);
  expect(words).toHaveLength(new Set(words).size);
});

test('a model that is down sends every post to a person, and takes no finding away', async () => {
  const { out, err } = await run(['--format', 'jsonl'], { BRAND_VOICE_URL: 'http://127.0.0.1:1/' });
  expect(decisionsIn(out).map(({ id, verdict }) => [id, verdict])).toEqual([
    ['plain', 'review'],
    ['slang', 'review'],
    ['in-between', 'review'],
    ['jibe', 'deny'],
  ]);
  expect(err).toContain('warning[FL0708]: the reader `brand-voice` does not count for this post');
  expect(decisionsIn(out)[0]?.otherReaders?.[0]?.failed).toBe(true);
  for (const format of ['text', 'plain']) {
    const said = (await run(['--format', format], { BRAND_VOICE_URL: 'http://127.0.0.1:1/' })).out;
    expect(said).toContain('The reader `brand-voice` gave no answer, so what it looks for is unknown.');
  }
});

test.each<[string, string, string]>([
  ['is no reader', 'export default 1;', '`r.mjs` is no reader: it is no object'],
  ['exports nothing', '', '`r.mjs` is no reader: it has no default export'],
  [
    'has a number for a version',
    "export default { name: 'a', version: 1 };",
    '`version` is of the type number, and a text',
  ],
  [
    'has no function',
    "export default { name: 'a', version: '1', reads: { tone: 'all' } };",
    'it has no `read`: that is a function',
  ],
  [
    'reads nothing',
    "export default { name: 'a', version: '1', reads: {}, read() {} };",
    '`reads` is empty: it may name `addressee`',
  ],
  [
    'misspells a set',
    "export default { name: 'a', version: '1', reads: { tones: 'all' }, read() {} };",
    '`reads` names `tones`, did you mean `tone`?',
  ],
  [
    'invents a set',
    "export default { name: 'a', version: '1', reads: { mood: ['sad'] }, read() {} };",
    '`reads` names `mood`, and may name `addressee`',
  ],
  [
    'misspells all',
    "export default { name: 'a', version: '1', reads: { tone: 'alll' }, read() {} };",
    "`reads.tone` is neither `'all'` nor a list of words",
  ],
  ['throws', "throw new Error('no licence');", '`r.mjs` is no reader: it cannot be loaded (no licence)'],
])('a module that %s stops the run', (_, text, message) => {
  const files = {
    'p.disclosure': 'policy p {\n  posts {\n    ban tones hostile\n  }\n}\n',
    'a.md': 'Hello.\n',
  };
  const place = folderWith({ ...files, 'r.mjs': text });
  const { code, err } = fineline(['check', 'p.disclosure', 'a.md', '--reader', 'r.mjs'], { folder: place });
  expect([code, err.includes(message)]).toEqual([2, true]);
});

test('a reader that cannot be told from another stops the run', () => {
  const same = "export default { name: 'a', version: '1', reads: { tone: 'all' }, read() {} };";
  const place = folderWith({
    'p.disclosure': 'policy p {\n  posts {\n    ban tones hostile\n  }\n}\n',
    'a.md': 'Hello.\n',
    'r.mjs': same,
    's.mjs': same,
  });
  const both = ['--reader', 'r.mjs', '--reader', 's.mjs'];
  const { code, err } = fineline(['check', 'p.disclosure', 'a.md', ...both], { folder: place });
  expect([
    code,
    err.includes('`s.mjs` is no reader: it is the same as `r.mjs`, in name, version and digest'),
  ]).toEqual([2, true]);
});

test('nothing outside the project is run', () => {
  const place = folderWith({
    'in/p.disclosure': 'policy p {\n  posts {\n    ban tones hostile\n  }\n}\n',
    'in/a.md': 'Hello.\n',
    'r.mjs': '',
  });
  const { code, err } = fineline(['check', 'p.disclosure', 'a.md', '--reader', '../r.mjs'], {
    folder: `${place}/in`,
  });
  expect([code, err.includes('it lies outside the project')]).toEqual([2, true]);
});
