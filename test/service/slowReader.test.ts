// Readers of the organisation's own that hold a request up, or fail beside it.
import { expect, test } from 'vitest';
import { folderWith } from '../endToEnd/commandLine.ts';
import { post, startService } from './service.ts';

const readerThat = (read: string): string =>
  `export default { name: 'own', version: '1', reads: { tone: ['hostile'] }, ${read} };\n`;
const policy = 'policy p {\n  posts {\n    ban tones hostile\n  }\n}\n';
const crowd = { id: 'crowd', text: 'Over 4,000 people came to the park.' };

test('a request takes no longer than it may', async () => {
  const folder = folderWith({
    'p.disclosure': policy,
    'r.mjs': readerThat('read: () => new Promise(() => {})'),
  });
  const service = await startService(folder, 'p.disclosure', '--reader', 'r.mjs', '--timeout', '2');
  const began = performance.now();
  const { status, text } = await post(service, '/v1/check', crowd);
  expect(performance.now() - began).toBeLessThan(8_000);
  expect([status, JSON.parse(text)]).toMatchObject([
    200,
    {
      decisions: [{ verdict: 'review', otherReaders: [{ name: 'own', failed: true }] }],
      diagnostics: [{ code: 'FL0708', message: expect.stringContaining('2 seconds') as string }],
    },
  ]);
  const late = await post(service, '/v1/check?rewrites=no', [crowd, crowd]);
  expect([late.status, JSON.parse(late.text)]).toMatchObject([
    503,
    { code: 'FL1008', help: expect.stringContaining('a reader that hangs takes all of it') as string },
  ]);
  await service.end();
});

test('what fails beside an answer ends no service, and the log says so without the reason', async () => {
  const read =
    "read() { setTimeout(() => { throw new Error('secret'); }, 5); return { tone: { has: [] } }; }";
  const folder = folderWith({ 'p.disclosure': policy, 'r.mjs': readerThat(read) });
  const service = await startService(folder, 'p.disclosure', '--reader', 'r.mjs');
  for (let time = 0; time < 2; time++) {
    expect((await post(service, '/v1/check', crowd)).text).toContain('"verdict": "allow"');
    await new Promise(settle => setTimeout(settle, 50));
  }
  expect(await service.end()).toBe(0);
  const lines = service
    .log()
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { msg: string });
  const msg = 'a reader failed beside its answer, which counts';
  expect(lines).toContainEqual(expect.objectContaining({ level: 'warn', msg, reader: 'own' }));
  expect(service.log()).not.toContain('secret');
});
