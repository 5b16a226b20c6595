// Posts are secret until they are published: whatever is sent and however it is sent, no stretch of twelve characters of
// it stands in the log, in a figure, or in the answer to a request that is refused.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folderWith } from '../endToEnd/commandLine.ts';
import { ask, sendRaw, startService, type Answer } from './service.ts';

const longest = 12;

/** Words that no policy, page or header holds, so that whatever comes back of them came from the post. */
const secret = fc
  .array(fc.stringMatching(/^[qxzj]{3,6}$/), { minLength: 4, maxLength: 12 })
  .map(words => words.join(' '));
const filler = fc.constantFrom(
  'Some 12 people came last month.',
  'Dear fans, get a life!',
  'Write to ana@stream.example.',
  '“Kommt”, sagte ſie.',
);
const text = fc.tuple(filler, secret, filler).map(parts => parts.join(' '));

type Way = (text: string) => { readonly path: string; readonly type: string; readonly body: string };
const ways: readonly Way[] = [
  text => ({ path: '/v1/check', type: 'application/json', body: JSON.stringify({ id: text, text }) }),
  text => ({ path: '/v1/check', type: 'application/json', body: JSON.stringify({ text }).slice(0, -2) }),
  text => ({ path: '/v1/check', type: 'application/json', body: text }),
  text => ({ path: '/v1/check', type: 'application/json', body: JSON.stringify({ text: [text] }) }),
  text => ({
    path: '/v1/check',
    type: 'application/json',
    body: JSON.stringify([{ text: text.repeat(9) }, { text }]),
  }),
  text => ({
    path: '/v1/check',
    type: 'application/x-ndjson',
    body: `${JSON.stringify({ text })}\n${text}\n`,
  }),
  text => ({ path: '/v1/check', type: 'text/markdown', body: `---\n${text}: [\n---\n${text}` }),
  text => ({ path: '/v1/check', type: 'text/markdown', body: `---\n${text}` }),
  text => ({ path: '/v1/explain', type: 'text/plain', body: text }),
  text => ({ path: `/v1/check?policy=${encodeURIComponent(text)}`, type: 'text/plain', body: text }),
  text => ({
    path: `/${encodeURIComponent(text)}?${encodeURIComponent(text)}`,
    type: 'text/plain',
    body: text,
  }),
  text => ({ path: '/v1/check', type: `text/${text.replaceAll(/\W/g, '')}`, body: text }),
];

/** The stretches of the secret words that a text holds, as they are or escaped. */
function leaksIn(said: string, post: string): readonly string[] {
  const stretches = Array.from({ length: Math.max(0, post.length - longest + 1) }, (_, at) =>
    post.slice(at, at + longest),
  );
  return stretches.filter(stretch => said.includes(stretch) || said.includes(encodeURIComponent(stretch)));
}

test('nothing of a post is told but to whoever sent it, in a decision', async () => {
  const folder = folderWith({
    'p.disclosure':
      'policy p {\n  posts {\n    floor: min cohort 100 people\n    ban tones hostile\n    ban identifiers\n  }\n}\n',
  });
  const service = await startService(folder, 'p.disclosure', '--max-post', '1000');
  const sent: string[] = [];
  const statuses = new Set<number>();
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(...ways), async (text, way) => {
      const { path, type, body } = way(text);
      sent.push(text);
      const answer: Answer = await ask(service, path, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      statuses.add(answer.status);
      if (answer.status !== 200) {
        // The other posts of a list are judged all the same.
        const { decisions: _, ...refusal } = JSON.parse(answer.text) as { decisions?: unknown };
        expect([body, leaksIn(JSON.stringify(refusal), text)]).toEqual([body, []]);
      }
      expect(leaksIn(JSON.stringify([...answer.headers]), text)).toEqual([]);
    }),
    { seed: 712, numRuns: 150 },
  );
  for (const text of sent.slice(0, 5)) {
    const raw = await sendRaw(service, `${text}\r\nx: ${text}\r\n\r\n`);
    expect(raw).toContain(' 400 ');
    expect(leaksIn(raw, text)).toEqual([]);
  }
  const metrics = await ask(service, '/metrics');
  await service.end();
  const said = metrics.text + service.log();
  expect(sent.flatMap(text => leaksIn(said, text))).toEqual([]);
  expect([...statuses].sort()).toEqual([200, 400, 404, 415, 422]);
  expect(
    service
      .log()
      .split('\n')
      .filter(line => line.includes('"answered"')).length,
  ).toBeGreaterThan(sent.length);
});

test('the search for leaks finds one', () => {
  expect(leaksIn('a log with qxz jqx zzz in it', 'aa qxz jqx zzz bb')).not.toEqual([]);
  expect(leaksIn('GET /qxz%20jqx%20zzz%20', 'qxz jqx zzz bb')).not.toEqual([]);
});
