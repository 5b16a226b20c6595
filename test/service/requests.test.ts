// What the service answers: each row is a request and what has to come of it.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fineline, folderWith } from '../endToEnd/commandLine.ts';
import { root } from '../root.ts';
import { ask, post, sendRaw, startService, until, type RunningService } from './service.ts';

const policies =
  'fact reach: people\npolicy p {\n  version 1.0.0\n  posts {\n    floor: min cohort 100 people\n  }\n}\npolicy q {\n  posts { far: deny when reach < 50 people }\n}\n';
const folder = folderWith({ 'p.disclosure': policies });
const limits = ['--max-body', '20000', '--max-post', '2000', '--date', '2026-12-01'];
const few = { id: 'few', text: 'Some 12 people watched it last month.' };
const crowd = { id: 'crowd', text: 'About 4,000 people watched it last month.' };
const json = { 'content-type': 'application/json' };

let service: RunningService;
beforeAll(async () => {
  service = await startService(folder, 'p.disclosure', '--origin', 'https://cms.example', ...limits);
});
afterAll(async () => {
  expect(await service.end()).toBe(0);
});

interface Said {
  readonly id: string;
  readonly verdict: string;
  readonly ruleSet: string;
  readonly findings: readonly { readonly rule: string; readonly state: string }[];
}

const decisionsIn = (text: string): readonly Said[] =>
  (JSON.parse(text) as { decisions: readonly Said[] }).decisions;

describe('what it judges', () => {
  test.each([
    ['one post', 'p', crowd, ['crowd allow']],
    ['a list', 'p', [few, crowd], ['few deny p/floor broken', 'crowd allow']],
    ['a fact that is stated', 'q', { ...crowd, reach: 12 }, ['crowd deny q/far broken']],
    ['one that is not', 'q', crowd, ['crowd review q/far undetermined']],
    ['facts that were read before', 'p', { id: 'r', formatVersion: 1, facts: { cohorts: [] } }, ['r allow']],
    ['facts beside which one is stated', 'q', { id: 'r', facts: {}, reach: 12 }, ['r deny q/far broken']],
    ['facts of a wrong shape', 'p', { id: 'r', facts: { cohorts: 7 } }, ['r review p/floor undetermined']],
    [
      'a dispute',
      'p',
      { ...few, dispute: { fact: 'cohort', by: 'ana@stream.example', because: 'It is a street number.' } },
      ['few review p/floor disputed'],
    ],
  ])('%s', async (_name, policy, body, expected) => {
    const { status, text } = await post(service, `/v1/check?policy=${policy}`, body);
    expect(status).toBe(200);
    const said = decisionsIn(text).map(({ id, verdict, findings }) =>
      [id, verdict, ...findings.flatMap(({ rule, state }) => [rule, state])].join(' '),
    );
    expect(said).toEqual(expected);
  });

  test('the same as the command line, byte for byte: a document, and lines in which one is broken', async () => {
    const args = ['check', 'p.disclosure', '-', '--date', '2026-12-01', '--format'];
    const list = JSON.stringify([few, crowd]);
    expect((await post(service, '/v1/check', list)).text).toBe(
      fineline([...args, 'json'], { folder, input: list }).out,
    );
    const input = `${JSON.stringify(few)}\nno json\n\n${JSON.stringify(crowd)}\n{"text":"Hello."}\n`;
    const lines = await ask(service, '/v1/check', {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: input,
    });
    fineline([...args, 'jsonl=lines.jsonl'], { folder, input });
    const kept = readFileSync(join(folder, 'lines.jsonl'), 'utf8');
    const [own, others] = [lines.text, kept].map(text => text.split('\n'));
    expect(own!.at(-2)).toContain('"id":"-:5"');
    const broken = own!.findIndex(line => line.includes('"diagnostics"'));
    expect(own!.toSpliced(broken, 1)).toEqual(others!.toSpliced(broken, 1));
    for (const line of [own![broken]!, others![broken]!])
      expect(JSON.parse(line)).toMatchObject({
        formatVersion: 1,
        diagnostics: [{ code: 'FL0705', file: '-', line: 2, column: 1 }],
      });
  });

  test('a text below its front matter', async () => {
    const body = '---\nid: a\nreach: 12\n---\nHello everybody out there.\n';
    const { text } = await ask(service, '/v1/check?policy=q', {
      method: 'POST',
      headers: { 'content-type': 'text/markdown' },
      body,
    });
    expect(decisionsIn(text)).toMatchObject([{ id: 'a', verdict: 'deny' }]);
  });

  test('other words are looked for unless the request says no', async () => {
    const [with_, without] = await Promise.all(
      ['yes', 'no'].map(which => post(service, `/v1/check?policy=p&rewrites=${which}`, few)),
    );
    expect(with_!.text).toContain('"rewrite": "People watched it last month."');
    expect(without!.text).not.toContain('"rewrite"');
    expect(decisionsIn(without!.text)).toMatchObject([{ verdict: 'deny' }]);
  });

  test('an explanation in sentences, with the place of the rule, and a warning about a field that is ignored', async () => {
    const { status, headers, text } = await post(service, '/v1/explain?policy=p', { ...few, mood: 1 });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(text.split('\n')).toEqual([
      'Warning FL0704 in -, line 1, column 60: `mood` is ignored: no fact has that name.',
      'Post few: deny, by p 1.0.0 on 2026-12-01, 1 finding.',
      'Finding 1, denied by floor: 12 people are fewer than 100 people. The words: "Some 12 people". Say instead: "People watched it last month." To pass: at least 100 people. The rule stands at p.disclosure:5:5.',
      '',
    ]);
  });

  test.each([
    ['a misspelt field', { ...crowd, tones: 'mocking' }],
    [
      'a misspelt fact among those read before',
      { id: 'r', facts: { cohorts: [], tonee: { has: ['mocking'] } } },
    ],
  ])('%s is no post without that fact', async (_name, body) => {
    const { status, text } = await post(service, '/v1/check?policy=p', body);
    expect([status, JSON.parse(text)]).toMatchObject([422, { code: 'FL0709', diagnostics: [{ line: 1 }] }]);
  });

  test('on a list of which one cannot be judged, the other decisions stand in the problem', async () => {
    const { status, text } = await post(service, '/v1/check?policy=p', [crowd, { id: 'none' }]);
    expect(status).toBe(422);
    expect(JSON.parse(text)).toMatchObject({
      code: 'FL0706',
      decisions: [{ id: 'crowd', verdict: 'allow' }],
      diagnostics: [{ line: 1, file: '-[1]' }],
    });
  });

  test('a post of a list that has no id goes by its place', async () => {
    const [{ text: crowded }, odd] = [crowd, { text: 5 }];
    const list = [{ text: crowded }, odd, { text: crowded }];
    const { text } = await post(service, '/v1/check?policy=p', list);
    expect(JSON.parse(text)).toMatchObject({
      decisions: [{ id: '-[0]' }, { id: '-[2]' }],
      diagnostics: [{ file: '-[1]' }],
    });
  });
});

describe('what it refuses, with a code, a place where there is one, and the way out', () => {
  const deep = `{"text":"a","x":${'['.repeat(5_000)}${']'.repeat(5_000)}}`;
  test.each([
    ['nothing there', 'GET', '/nope', {}, '', 404, 'FL1001'],
    ['a slash too many', 'POST', '/v1/check/', json, '{}', 404, 'FL1001'],
    ['a path that climbs', 'GET', '/v1/../../etc/passwd', {}, '', 404, 'FL1001'],
    ['a path with a broken escape', 'GET', '/v1/%zz', {}, '', 404, 'FL1001'],
    ['an unknown code', 'GET', '/v1/codes/FL9999', {}, '', 404, 'FL1001'],
    ['a wrong method', 'GET', '/v1/check', {}, '', 405, 'FL1002'],
    ['another one', 'DELETE', '/healthz', {}, '', 405, 'FL1002'],
    ['an unknown query', 'POST', '/v1/check?polcy=p', json, '{"text":"a"}', 400, 'FL1003'],
    ['a query twice', 'POST', '/v1/check?policy=p&policy=q', json, '{"text":"a"}', 400, 'FL1003'],
    ['an unknown policy', 'POST', '/v1/check?policy=r', json, '{"text":"a"}', 404, 'FL1004'],
    ['no type', 'POST', '/v1/check', {}, '', 415, 'FL1005'],
    ['another type', 'POST', '/v1/check', { 'content-type': 'application/xml' }, '<a/>', 415, 'FL1005'],
    [
      'another charset',
      'POST',
      '/v1/check',
      { 'content-type': 'text/plain; charset=latin1' },
      'a',
      415,
      'FL1005',
    ],
    ['a compressed body', 'POST', '/v1/check', { ...json, 'content-encoding': 'gzip' }, 'a', 415, 'FL1005'],
    [
      'lines to explain',
      'POST',
      '/v1/explain',
      { 'content-type': 'application/x-ndjson' },
      '{}',
      415,
      'FL1005',
    ],
    ['a large body', 'POST', '/v1/check', json, ' '.repeat(20_001), 413, 'FL1006'],
    ['a long list', 'POST', '/v1/check', json, `[${'1,'.repeat(1_000)}1]`, 413, 'FL1006'],
    ['a long post', 'POST', '/v1/check', json, JSON.stringify({ text: 'a'.repeat(2_001) }), 422, 'FL0707'],
    ['no JSON', 'POST', '/v1/check', json, '{"text":', 400, 'FL0705'],
    ['nothing', 'POST', '/v1/check', json, '', 400, 'FL0705'],
    ['deep nesting', 'POST', '/v1/check', json, deep, 400, 'FL0705'],
    ['a number', 'POST', '/v1/check', json, '7', 422, 'FL0706'],
    ['a prototype', 'POST', '/v1/check', json, '{"__proto__":{"text":"a"}}', 422, 'FL0706'],
    ['an empty list', 'POST', '/v1/check', json, '[]', 422, 'FL0706'],
    ['the text twice', 'POST', '/v1/check', json, '{"text":"a","text":"b"}', 422, 'FL0702'],
    ['a fact twice', 'POST', '/v1/check', json, '{"text":"a","reach":1,"reach":200}', 422, 'FL0702'],
    ['a huge number', 'POST', '/v1/check', json, '{"text":"a","reach":1e999}', 422, 'FL0702'],
    ['a fact of another kind', 'POST', '/v1/check', json, '{"text":"a","reach":"many"}', 422, 'FL0702'],
    ['a word that is none', 'POST', '/v1/check', json, '{"text":"a","channel":"twiter"}', 422, 'FL0703'],
    ['facts beside a text', 'POST', '/v1/check', json, '{"text":"a","facts":{}}', 422, 'FL0702'],
    ['facts of another format', 'POST', '/v1/check', json, '{"formatVersion":2,"facts":{}}', 422, 'FL0702'],
    [
      'front matter that is not closed',
      'POST',
      '/v1/check',
      { 'content-type': 'text/markdown' },
      '---\na: b\nc\n',
      422,
      'FL0701',
    ],
  ])('%s', async (_name, method, path, headers, body, status, code) => {
    const length = {
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
      host: 'localhost',
    };
    const head = Object.entries({ ...length, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
    const raw = await sendRaw(service, `${method} ${path} HTTP/1.1\r\n${head.join('')}\r\n${body}`);
    const [top = '', text = ''] = raw.split('\r\n\r\n');
    expect(top).toContain(`HTTP/1.1 ${status} `);
    expect(top).toMatch(/\r\ncontent-type: application\/problem\+json/i);
    const problem = JSON.parse(text) as Record<string, unknown>;
    expect(problem).toMatchObject({
      status,
      code,
      type: `/v1/codes/${code}`,
      title: expect.any(String),
      detail: expect.any(String),
    });
    if (code.startsWith('FL07')) {
      expect(problem['diagnostics']).toMatchObject([
        { code, line: expect.any(Number), column: expect.any(Number) },
      ]);
    } else expect(problem['help']).toEqual(expect.stringMatching(/\.$/));
  });

  test.each([
    ['/v1/check?polcy=p', '{"text":"a"}', 'this query is not known: `polcy`'],
    ['/v1/check?rewrites=maybe', '{"text":"a"}', 'this query is not known: `rewrites=maybe`'],
    ['/v1/check?policy=r', '{"text":"a"}', 'no policy of this name is in force: `r`'],
    ['/v1/check', ' '.repeat(20_001), 'the body is too large: 20000 bytes are taken at a time'],
    [
      '/v1/check',
      `[${'1,'.repeat(1_000)}1]`,
      'the list is too long: 1001 posts, and 1000 are taken at a time',
    ],
  ])('it names what it refuses, or the bound: %s', async (path, body, detail) => {
    expect(JSON.parse((await post(service, path, body)).text)).toMatchObject({ detail });
  });

  test('bytes that are no text', async () => {
    const body = new Uint8Array([0x7b, 0xff, 0xfe]);
    const { status, text } = await ask(service, '/v1/check', { method: 'POST', headers: json, body });
    expect([status, JSON.parse(text)]).toEqual([
      400,
      expect.objectContaining({ code: 'FL0903', help: expect.any(String) }),
    ]);
  });

  test.each([
    ['many headers', `GET /healthz HTTP/1.1\r\nhost: a\r\n${'x-a: b\r\n'.repeat(5_000)}\r\n`, 431, 'FL1006'],
    [
      'one long header',
      `GET /healthz HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
      'FL1006',
    ],
    ['no host', 'GET /healthz HTTP/1.1\r\nconnection: close\r\n\r\n', 400, 'FL1007'],
    ['a way to another host', 'CONNECT b:80 HTTP/1.1\r\nhost: a\r\n\r\n', 405, 'FL1002'],
    ['something else than HTTP', 'EHLO mail.example\r\n\r\n', 400, 'FL1007'],
    [
      'two lengths',
      'POST /v1/check HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\na',
      400,
      'FL1007',
    ],
    [
      'a length beside chunks',
      'POST /v1/check HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
      'FL1007',
    ],
  ])('%s', async (_name, bytes, status, code) => {
    const before = service.log().length;
    const [head = '', body = ''] = (await sendRaw(service, bytes)).split('\r\n\r\n');
    await until('it is logged', () => service.log().slice(before).includes(`"status":${status}`));
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(JSON.parse(body)).toMatchObject({ status, code });
  });

  test('what is expected of it and not known is passed over', async () => {
    const bytes = 'GET /healthz HTTP/1.1\r\nhost: a\r\nexpect: foo\r\nconnection: close\r\n\r\n';
    expect(await sendRaw(service, bytes)).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('each answer to what is no request is counted, and whoever leaves half-way is cut off', async () => {
    const counted = async (status: number): Promise<number> => {
      const line = new RegExp(`_count{route="[^"]*",status="${status}"} (\\d+)`, 'g');
      const { text } = await ask(service, '/metrics');
      return [...text.matchAll(line)].reduce((sum, [, count]) => sum + Number(count), 0);
    };
    const [broken, left] = [await counted(400), await counted(499)];
    await sendRaw(service, 'EHLO mail.example\r\n\r\n');
    const socket = connect(service.port, '127.0.0.1');
    socket.write(
      'POST /v1/check HTTP/1.1\r\nhost: a\r\ncontent-type: text/plain\r\ncontent-length: 50\r\n\r\nhalf',
    );
    await new Promise(settle => setTimeout(settle, 200));
    socket.destroy();
    await until('it is counted', async () => (await counted(499)) === left + 1);
    expect(await counted(400)).toBe(broken + 1);
  });

  test.each([
    ['nothing there', '/nope', '499', '404'],
    ['another type', '/v1/check', '499', '415'],
  ])(
    'an answer before the body is there is the only one, and counted once: %s',
    async (_, path, cut, status) => {
      const counted = async (): Promise<readonly number[]> => {
        const { text } = await ask(service, '/metrics');
        return [status, cut].map(one =>
          [...text.matchAll(new RegExp(`_count{route="[^"]*",status="${one}"} (\\d+)`, 'g'))].reduce(
            (sum, [, count]) => sum + Number(count),
            0,
          ),
        );
      };
      const [answered, left] = (await counted()) as [number, number];
      const socket = connect(service.port, '127.0.0.1');
      const head = 'host: a\r\ncontent-type: application/xml\r\ntransfer-encoding: chunked\r\n\r\n';
      socket.write(`POST ${path} HTTP/1.1\r\n${head}5\r\nhello\r\n`);
      await once(socket, 'data');
      socket.end('5\r\nhel');
      await once(socket.resume(), 'close');
      await new Promise(settle => setTimeout(settle, 100));
      expect(await counted()).toEqual([answered + 1, left]);
    },
  );

  test('the methods that an address takes stand in `allow`', async () => {
    const allowed = await Promise.all(
      [
        ['DELETE', '/v1/check'],
        ['POST', '/metrics'],
        ['PUT', '/v1/codes/FL0101'],
      ].map(async ([method, path]) => (await ask(service, path!, { method: method! })).headers.get('allow')),
    );
    expect(allowed).toEqual(['POST', 'GET, HEAD', 'GET, HEAD']);
  });
});

describe('headers', () => {
  test('name the request, forbid keeping and guessing, and do not tell of the framework', async () => {
    const { headers } = await ask(service, '/healthz', { headers: { 'x-request-id': 'mine-1' } });
    expect(
      [...headers.keys()].filter(name => !['date', 'connection', 'keep-alive'].includes(name)).sort(),
    ).toEqual([
      'access-control-expose-headers',
      'cache-control',
      'content-length',
      'content-type',
      'vary',
      'x-content-type-options',
      'x-request-id',
    ]);
    expect(headers.get('x-request-id')).toBe('mine-1');
    const other = await ask(service, '/healthz', { headers: { 'x-request-id': 'not one of ours' } });
    expect(other.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  test('pages of one origin may ask, those of others may not', async () => {
    const allowed = await Promise.all(
      ['https://cms.example', 'https://other.example'].map(async origin =>
        (await ask(service, '/healthz', { headers: { origin } })).headers.get('access-control-allow-origin'),
      ),
    );
    expect(allowed).toEqual(['https://cms.example', null]);
    const headers = { origin: 'https://cms.example', 'access-control-request-method': 'POST' };
    expect((await ask(service, '/v1/check', { method: 'OPTIONS', headers })).status).toBe(204);
  });
});

test('the page of a code is the one that `explain` shows', async () => {
  const { status, text } = await ask(service, '/v1/codes/FL0705');
  expect([status, text]).toEqual([200, fineline(['explain', 'FL0705', '--format', 'markdown']).out]);
});

test('the policies in force, with the digests that decisions name', async () => {
  const { policies: listed } = JSON.parse((await ask(service, '/v1/policies')).text) as {
    policies: { name: string; ruleSet: string }[];
  };
  expect(listed.map(({ name }) => name)).toEqual(['p', 'q']);
  const decisions = decisionsIn((await post(service, '/v1/check', crowd)).text);
  expect(decisions.map(({ ruleSet }) => ruleSet)).toEqual(listed.map(({ ruleSet }) => ruleSet));
});

test('figures: decisions by verdict, findings by rule, digests, times', async () => {
  await post(service, '/v1/check?policy=p', few);
  const { headers, text } = await ask(service, '/metrics');
  expect(headers.get('content-type')).toContain('text/plain; version=0.0.4');
  expect(text).toMatch(/^fineline_decisions_total\{policy="p",verdict="deny"\} [1-9]\d*$/m);
  expect(text).toMatch(/^fineline_findings_total\{rule="p\/floor",effect="deny",state="broken"\} [1-9]\d*$/m);
  expect(text).toMatch(
    /^fineline_rule_set_info\{policy="p",version="1\.0\.0",digest="sha256:[\da-f]{64}"\} 1$/m,
  );
  expect(text).toMatch(
    /^fineline_request_duration_seconds_count\{route="\/v1\/check",status="200"\} [1-9]\d*$/m,
  );
  expect(text).toMatch(/^fineline_reloads_total\{outcome="refused"\} 0$/m);
  expect(text).toContain('process_cpu_seconds_total');
});

test('the command line starts without what the service needs', () => {
  // Each part is read where it is loaded.
  const start = `const fs = require('node:fs'), read = fs.readFileSync, parts = [];
    fs.readFileSync = (file, ...more) => (parts.push(file), read(file, ...more));
    process.on('exit', () => console.log(parts.join('\\n')));
    require(process.argv[1]);`;
  const bundle = `${root}packages/fineline/dist/fineline.cjs`;
  const loadsFastify = (...argv: readonly string[]): boolean => {
    const { stdout } = spawnSync(process.execPath, ['-e', start, bundle, ...argv], { encoding: 'utf8' });
    const parts = stdout.split('\n').filter(line => /[\\/]parts[\\/].*\.js$/.test(line));
    expect(parts.length).toBeGreaterThan(1);
    return parts.some(part => readFileSync(part, 'utf8').includes('FST_ERR_'));
  };
  expect(
    ['check', 'serve'].map(command => loadsFastify(command, 'missing.disclosure', 'missing.md')),
  ).toEqual([false, true]);
});

test('whoever asks for sentences is not told to send lines', async () => {
  const headers = { 'content-type': 'application/x-ndjson' };
  const { text } = await ask(service, '/v1/explain', { method: 'POST', headers, body: '{}' });
  const { help } = JSON.parse(text) as { help: string };
  expect(help).toContain('`application/json`, `text/markdown` or `text/plain`');
  expect(help).not.toContain('x-ndjson');
});
