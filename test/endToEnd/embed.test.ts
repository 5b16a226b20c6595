// The examples of embedding, run as they stand.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { compile, createGate, type Gate } from 'fineline';
import { afterAll, describe, expect, test } from 'vitest';
import { expressApp } from '../../examples/embed/express.mjs';
import { fastifyApp } from '../../examples/embed/fastify.mjs';
import { honoApp } from '../../examples/embed/hono.mjs';
import { modelGate } from '../../examples/embed/modelGate.mjs';

const text = 'policy p {\n  posts {\n    floor: min cohort 100 people\n    ban tones hostile\n  }\n}\n';
const { value } = compile({ file: 'p.disclosure', text }, { read: () => ({ problem: 'missing' }) });
const gate: Gate = createGate(value![0]!.ruleSet, { today: () => '2026-06-01' });

type Send = (post: unknown) => Promise<{ readonly status: number; readonly body: string }>;
const closing: (() => unknown)[] = [];
afterAll(() => Promise.all(closing.map(close => close())));

async function ofExpress(publish: (post: unknown) => void): Promise<Send> {
  const server = expressApp(gate, publish).listen(0, '127.0.0.1');
  closing.push(() => server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return async post => {
    const headers = { 'content-type': 'application/json' };
    const url = `http://127.0.0.1:${port}/posts`;
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(post) });
    return { status: response.status, body: await response.text() };
  };
}

async function ofFastify(publish: (post: unknown) => void): Promise<Send> {
  const app = fastifyApp(gate, publish);
  closing.push(() => app.close());
  return async post => {
    const { statusCode, body } = await app.inject({ method: 'POST', url: '/posts', payload: post as object });
    return { status: statusCode, body };
  };
}

async function ofHono(publish: (post: unknown) => void): Promise<Send> {
  const app = honoApp(gate, publish);
  return async post => {
    const response = await app.request('/posts', { method: 'POST', body: JSON.stringify(post) });
    return { status: response.status, body: await response.text() };
  };
}

test.each([
  ['express', ofExpress],
  ['fastify', ofFastify],
  ['hono', ofHono],
])('%s publishes what passes and holds back the rest', async (_name, serve) => {
  const published: unknown[] = [];
  const send = await serve(post => published.push(post));
  const fine = { text: 'Over 4,000 people came.' };
  expect(await send(fine)).toMatchObject({ status: 201 });
  const stopped = await send({ text: 'Some 12 people came.' });
  expect([stopped.status, JSON.parse(stopped.body)]).toMatchObject([
    422,
    { verdict: 'deny', findings: [{ rule: 'p/floor' }] },
  ]);
  expect(await send({ nothing: 'here' })).toMatchObject({ status: 422 });
  expect(published).toEqual([fine]);
});

test('hono holds back what is not JSON', async () => {
  const app = honoApp(gate, () => {
    throw new Error('published');
  });
  const response = await app.request('/posts', { method: 'POST', body: '{"text":' });
  expect([response.status, await response.json()]).toMatchObject([422, { problems: [{ code: 'FL0706' }] }]);
});

test('fastify takes no text, which would state nothing', async () => {
  const app = fastifyApp(gate, () => {
    throw new Error('published');
  });
  closing.push(() => app.close());
  const headers = { 'content-type': 'text/plain' };
  const payload = '{"text":"Over 4,000 people came.","tone":"mocking"}';
  const { statusCode } = await app.inject({ method: 'POST', url: '/posts', headers, payload });
  expect(statusCode).toBe(415);
});

describe('a language model', () => {
  const { wrapGenerate, wrapStream } = modelGate(gate, 'blog');
  const writes = (said: string) => ({
    doGenerate: async () => ({ content: [{ type: 'text', text: said }] }),
  });
  const streams = (...deltas: string[]) => ({
    doStream: async () => ({
      stream: new ReadableStream({
        start(controller) {
          for (const delta of deltas) controller.enqueue({ type: 'text-delta', id: '1', delta });
          controller.close();
        },
      }),
    }),
  });
  const heard = async (...deltas: string[]): Promise<readonly string[]> => {
    const said: string[] = [];
    const { stream } = await wrapStream(streams(...deltas));
    const ended = await stream
      .pipeTo(new WritableStream({ write: (part: { delta: string }) => void said.push(part.delta) }))
      .then(
        () => 'ended',
        () => 'stopped',
      );
    return [...said, ended];
  };

  test('says what passes', async () => {
    await expect(wrapGenerate(writes('Over 4,000 people came.'))).resolves.toMatchObject({ content: [{}] });
    expect(await heard('Over 4,000 ', 'people came. ', 'Thank you')).toEqual([
      'Over 4,000 ',
      'people came. ',
      'Thank you',
      'ended',
    ]);
  });

  test.each([
    [['Over 1', '.', '2 million people watched it.', ' Thank you']],
    [['We had 1.', '5 million viewers. ', 'Bye.']],
  ])('is not taken for done within a number: %j', async deltas => {
    expect(await heard(...deltas)).toEqual([...deltas, 'ended']);
  });

  test.each([
    [['Some 12 people came in 2020', '.', ' Bye', '.'], ['stopped']],
    [
      ['It began in May 2020. ', 'Some 12 people came.'],
      ['It began in May 2020. ', 'stopped'],
    ],
    [['Over 1', '.'], ['stopped']],
  ])('is stopped all the same behind a number that ends: %j', async (deltas, said) => {
    expect(await heard(...deltas)).toEqual(said);
  });

  test('is stopped before the sentence that does not', async () => {
    await expect(wrapGenerate(writes('Some 12 people came.'))).rejects.toThrow('the line');
    expect(await heard('Thank you all. ', 'Some 12 ', 'people came. ', 'Bye.')).toEqual([
      'Thank you all. ',
      'stopped',
    ]);
  });

  test('is stopped before what it is seen to think, and may ask tools what it likes', async () => {
    const thinks = [{ type: 'reasoning', text: 'Some 12 people came.' }];
    await expect(wrapGenerate({ doGenerate: async () => ({ content: thinks }) })).rejects.toThrow('the line');
    const parts = [
      { type: 'tool-input-delta', id: '1', delta: '{"least":12}' },
      { type: 'text-delta', id: '2', delta: 'Over 4,000 people came. ' },
      { type: 'reasoning-delta', id: '3', delta: 'Some 12 people came. ' },
    ];
    const stream = new ReadableStream({
      start(controller) {
        for (const part of parts) controller.enqueue(part);
        controller.close();
      },
    });
    const passed: unknown[] = [];
    const gated = (await wrapStream({ doStream: async () => ({ stream }) })).stream;
    await expect(gated.pipeTo(new WritableStream({ write: part => void passed.push(part) }))).rejects.toThrow(
      'the line',
    );
    expect(passed).toEqual(parts.slice(0, 2));
  });

  test.each<[string, object]>([
    ['a text under another name', { type: 'text-delta', textDelta: 'Some 12 people came. ' }],
    ['a thought under another name', { type: 'reasoning', textDelta: 'Some 12 people came. ' }],
    ['a whole text in a stream', { type: 'text', text: 'Some 12 people came. ' }],
  ])('of another version is stopped: %s', async (_, part) => {
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(part);
        controller.close();
      },
    });
    const gated = (await wrapStream({ doStream: async () => ({ stream }) })).stream;
    const passed: unknown[] = [];
    await expect(gated.pipeTo(new WritableStream({ write: one => void passed.push(one) }))).rejects.toThrow(
      'another version of the AI SDK',
    );
    expect(passed).toEqual([]);
  });

  test.each<[string, object]>([
    ['no content', { text: 'Some 12 people came.' }],
    ['a text under another name', { content: [{ type: 'text', value: 'Some 12 people came.' }] }],
  ])('of another version gives nothing: %s', async (_, result) => {
    await expect(wrapGenerate({ doGenerate: async () => result } as never)).rejects.toThrow(
      'another version of the AI SDK',
    );
  });
});
