// Many posts: judged side by side, answered in their order, nothing lost on the way.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../root.ts';
import { fineline, folderWith } from './commandLine.ts';

const policy = `policy p {
  effective 2026-01-01
  posts {
    floor: min cohort 1_000 people
    ban tones hostile
  }
}
`;
const folder = folderWith({ 'p.disclosure': policy });

function line(number: number): string {
  const text =
    number % 3 === 0 ? `Some ${number} fans came, thank you.` : `Dear ${number} fans, what went wrong?`;
  return JSON.stringify({ id: `post-${number}`, text });
}

const built = join(root, 'packages/fineline/dist/fineline.cjs');

/** More than are judged before threads are started, and then a few batches for these. */
const many = Array.from({ length: 5_700 }, (_, at) => line(at + 1));
writeFileSync(join(folder, 'many.jsonl'), `${many.join('\n')}\n`);
const args = ['check', 'p.disclosure', '--date', '2026-06-01', '--format', 'jsonl', '--no-rewrites'];

describe('a file of thousands of posts', () => {
  test('with a line that is no JSON is answered in its order, as its parts are, but for that line, which is named', () => {
    const broken = many.map((it, at) => (at === 5_400 ? '{"text": ' : it));
    const named = { whole: broken, one: broken.slice(0, 2_800), two: broken.slice(2_800) };
    for (const [name, lines] of Object.entries(named))
      writeFileSync(join(folder, `${name}.jsonl`), lines.join('\n'));
    const [whole, ...parts] = Object.keys(named).map(name =>
      fineline([...args, `${name}.jsonl`], { folder }),
    );
    expect(whole!.out).toBe(parts.map(({ out }) => out).join(''));
    expect(whole!.err).toMatch(/^whole\.jsonl:5401: error\[FL\d{4}\]: .*\n$/);
    expect(whole!.code).toBe(2);
    const ids = whole!.out
      .trimEnd()
      .split('\n')
      .map(it => (JSON.parse(it) as { id?: string }).id);
    expect(ids).toEqual(many.flatMap((_, at) => (at === 5_400 ? [] : [`post-${at + 1}`])));
  });

  test('in every other format, with a log, and by several policies', () => {
    const two = `${policy}${policy.replace('policy p', 'policy q').replace('1_000', '10')}`;
    writeFileSync(join(folder, 'two.disclosure'), two);
    const named = ['check', 'two.disclosure', 'many.jsonl', '--date', '2026-06-01', '--no-rewrites'];
    const formats = ['--format', 'text', '--format', 'junit=j.xml', '--format', 'jsonl=d.jsonl'];
    const { out, code } = fineline([...named, ...formats, '--log', 'log.jsonl'], { folder });
    expect(code).toBe(1);
    expect(out).toMatch(/\n11400 decisions: /);
    expect(fineline(['verify', 'log.jsonl'], { folder }).out).toContain('log.jsonl: 11400 decisions');
  });
});

describe('a file of so many posts that threads judge what they state', () => {
  const tones = ['hostile', 'sarcastic', 'none'];
  const stated = Array.from({ length: 70_000 }, (_, at) =>
    at % 20_000 === 19_999 ? '{"text": ' : `{"text":"","tone":"${tones[at % 3]}","cohorts":${at},"mood":1}`,
  );
  const files = { stated, first: stated.slice(0, 35_000), second: stated.slice(35_000) };
  for (const [name, lines] of Object.entries(files))
    writeFileSync(join(folder, `${name}.jsonl`), lines.join('\n'));

  let whole: ReturnType<typeof fineline>;
  beforeAll(() => {
    whole = fineline([...args, 'stated.jsonl'], { folder });
  });

  test('is answered in its order, as its parts are, and says the same of what is wrong', () => {
    const parts = ['first.jsonl', 'second.jsonl'].map(file => fineline([...args, file], { folder }));
    // But for the numbers of lines, and the names of the files.
    const told = (out: string): string =>
      out.replaceAll(/(?:stated|first|second)\.jsonl(?::\d+)?|line"?:? ?\d+/g, 'PLACE');
    expect(told(whole.out)).toBe(parts.map(({ out }) => told(out)).join(''));
    expect(whole.code).toBe(2);
    expect(whole.err.match(/^stated\.jsonl:\d+: \w+\[\w+\]/gm)).toEqual([
      'stated.jsonl:1: warning[FL0704]',
      ...[20_000, 40_000, 60_000].map(line => `stated.jsonl:${line}: error[FL0705]`),
    ]);
  });

  test('comes through a pipe in the same way', () => {
    const input = `${stated.join('\n')}\n`;
    const { out, code } = fineline([...args, '-'], { folder, input });
    expect(code).toBe(2);
    const named = (text: string): string => text.replaceAll('"stated.jsonl', '"-');
    expect(named(out)).toBe(named(whole.out));
  });
});

test('whoever stops reading is not complained to', async () => {
  const child = start();
  // There is always more to come, as fast as it is read and no faster.
  const feed = Readable.from(endlessly(`${many.slice(0, 500).join('\n')}\n`)).pipe(child.stdin);
  feed.on('error', () => undefined);
  child.stdout.once('data', () => child.stdout.destroy());
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise(settle => child.once('exit', settle));
  expect([code, said]).toEqual([2, '']);
});

test.each(['check', 'read'])('what `%s` has to say of a post does not wait for the next', async command => {
  const named = command === 'check' ? args : ['read', '--format', 'jsonl'];
  const child = spawn(process.execPath, [built, ...named, '-'], { cwd: folder });
  const answers = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
  const ids: unknown[] = [];
  for (const post of many.slice(0, 3)) {
    child.stdin.write(`${post}\n`);
    const { value } = await answers.next();
    ids.push((JSON.parse(value as string) as { id: unknown }).id);
  }
  child.stdin.end();
  expect([ids, await answers.next()]).toMatchObject([['post-1', 'post-2', 'post-3'], { done: true }]);
});

test('when interrupted it ends what it began, and says so', async () => {
  const child = start();
  child.stdin.on('error', () => undefined);
  let out = '';
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise(settle => child.once('close', settle));
  // No further line comes, and it does not wait for one.
  child.stdin.write(`${many.slice(0, 500).join('\n')}\n`);
  child.stdout.once('data', () => child.kill('SIGINT'));
  const code = await ended;
  expect([code, said]).toEqual([
    2,
    expect.stringMatching(/^error\[FL0919\]: interrupted after \d+ posts: the others were not judged\n/),
  ]);
  for (const one of out.trimEnd().split('\n')) expect(JSON.parse(one)).toMatchObject({ policy: 'p' });
});

test('when interrupted while threads judge it ends in the middle of no line', async () => {
  const long = join(folder, 'long.jsonl');
  writeFileSync(long, '{"text":"","tone":"hostile"}\n'.repeat(400_000));
  const child = start(long);
  let out = '';
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdout.once('data', () => child.kill('SIGINT'));
  const code = await new Promise(settle => child.once('close', settle));
  expect([code, said]).toEqual([
    2,
    expect.stringMatching(/^error\[FL0919\]: interrupted after [\d,]+ posts: the others were not judged\n/),
  ]);
  expect(out).toMatch(/\n$/);
  expect(JSON.parse(out.trimEnd().split('\n').at(-1)!)).toMatchObject({ policy: 'p' });
});

function* endlessly(text: string): Generator<string> {
  for (;;) yield text;
}

function start(input = '-'): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [built, ...args, input], { cwd: folder });
}
