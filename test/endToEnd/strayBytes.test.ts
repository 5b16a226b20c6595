// Bytes that are no text in UTF-8 are never judged as if they were, whatever they come in; and what never ends is not read for ever.
import { spawnSync } from 'node:child_process';
import { existsSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../root.ts';
import { fineline, folderWith } from './commandLine.ts';

const line = '{"id":"a","text":"Over 2 million people came and it was très chic."}\n';
const latin = Buffer.from(line, 'latin1');
const folder = folderWith({
  'p.disclosure':
    'tone cringe { phrases "très chic" }\npolicy p {\n  posts {\n    floor: min cohort 100 people\n    ban tones cringe\n  }\n}\n',
  'good.jsonl': line,
  'latin.jsonl': latin,
  'latin.ndjson': latin,
  'zero.jsonl': line.replace('très', 'tr\0s'),
  'mixed.jsonl': Buffer.concat([Buffer.from(line), latin, Buffer.from(line)]),
  'wide.jsonl': Buffer.from(`\ufeff${line}${line}`, 'utf16le'),
  'marked.jsonl': Buffer.from(`\ufeff${line}`),
  'replaced.jsonl': line.replace('très', '\ufffd'),
});
const run = (...args: string[]): ReturnType<typeof fineline> => fineline(args, { folder });
const notText = 'line 1 is not in UTF-8';

// Other systems refuse to make one.
test.skipIf(process.platform !== 'linux')('a file whose name is not in UTF-8 is told of as that', () => {
  const own = folderWith({
    'p.disclosure': 'policy p {\n  posts {\n    ban tones mocking\n  }\n}\n',
    'b.md': 'Hi.\n',
  });
  writeFileSync(Buffer.concat([Buffer.from(`${own}/lat`), Buffer.from([0xe9]), Buffer.from('.md')]), 'Hi.\n');
  const { code, out, err } = fineline(['check', 'p.disclosure', '*.md', '--format', 'jsonl'], {
    folder: own,
  });
  expect([code, err]).toEqual([
    2,
    expect.stringContaining('error[FL0908]: the name of `lat\ufffd.md` is not in UTF-8\n'),
  ]);
  expect(JSON.parse(out)).toMatchObject({ id: 'b.md' });
});

describe('JSON lines', () => {
  test.each([
    ['latin.jsonl', `latin.jsonl:1: error[FL0903]: ${notText}\n`],
    ['latin.ndjson', `latin.ndjson:1: error[FL0903]: ${notText}\n`],
    ['zero.jsonl', 'zero.jsonl:1: error[FL0903]: line 1 holds a zero byte\n'],
    ['wide.jsonl', 'wide.jsonl:1: error[FL0903]: `wide.jsonl` is a text in UTF-16, not in UTF-8\n'],
  ])('%s is refused', (file, said) => {
    const { code, err } = run('check', 'p.disclosure', file);
    expect([code, err]).toEqual([2, said]);
  });

  test('of which one is not UTF-8: it is named, the others are judged', () => {
    const { code, out, err } = run('check', 'p.disclosure', 'mixed.jsonl', '--format', 'jsonl');
    expect([code, err]).toEqual([2, 'mixed.jsonl:2: error[FL0903]: line 2 is not in UTF-8\n']);
    const lines = out.trimEnd().split('\n');
    expect(lines.map(it => JSON.parse(it) as unknown)).toMatchObject([
      { verdict: 'deny' },
      { verdict: 'deny' },
    ]);
  });

  test('may begin with a mark, and hold the sign for what could not be read', () => {
    expect(run('check', 'p.disclosure', 'marked.jsonl').code).toBe(1);
    expect(run('check', 'p.disclosure', 'replaced.jsonl').code).toBe(0);
  });

  test.each([
    ['read', ['read', 'latin.jsonl']],
    ['why', ['why', 'p.disclosure', 'latin.jsonl', 'good.jsonl']],
    ['diff', ['diff', 'p.disclosure', 'p.disclosure', '--replay', 'latin.jsonl']],
    ['report', ['report', 'latin.jsonl', '-o', 'page.html']],
  ])('%s refuses them, too', (_, args) => {
    const { code, err } = run(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(notText)]);
  });
});

test.each([
  ['JSON lines', latin, notText],
  ['a text', Buffer.from('Over 2 million people came.\xff', 'latin1'), notText],
  ['a text with a zero byte', Buffer.from('Over 2 million people came.\0'), 'line 1 holds a zero byte'],
  ['a document', Buffer.from('{"text":\n"Chic\xff"}', 'latin1'), 'line 2 is not in UTF-8'],
])('standard input that is not UTF-8: %s', (_, input, said) => {
  const { code, err } = withInput(['check', 'p.disclosure', '-'], input);
  expect([code, err]).toEqual([2, expect.stringContaining(`error[FL0903]: ${said}`)]);
});

describe.runIf(existsSync('/dev/zero'))('what never ends', () => {
  test('as a file', () => {
    const { code, err } = run('check', 'p.disclosure', '/dev/zero');
    expect([code, err]).toEqual([2, expect.stringContaining('`/dev/zero` has not ended after')]);
  });

  test.each([
    ['check', ['check', 'p.disclosure', '-'], 'FL0707'],
    ['fmt', ['fmt', '-'], 'FL0908'],
  ])('as standard input of %s', (_, args, said) => {
    const { code, err } = withInput(args, openSync('/dev/zero', 'r'));
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });
});

/** Runs it with these bytes, or with what was opened, as standard input. */
function withInput(args: readonly string[], input: Buffer | number): { code: number | null; err: string } {
  const command = [join(root, 'packages/fineline/dist/fineline.cjs'), ...args];
  const { status, stderr } = spawnSync(process.execPath, command, {
    ...{ cwd: folder, encoding: 'utf8', timeout: 30_000 },
    ...(typeof input === 'number' ? { stdio: [input, 'pipe', 'pipe'] } : { input }),
  });
  return { code: status, err: stderr };
}
