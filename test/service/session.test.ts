// A service as it lives: rules that come and go under load, limits, the end.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fineline, folderWith } from '../endToEnd/commandLine.ts';
import { root } from '../root.ts';
import { ask, post, startService, until, type RunningService } from './service.ts';

const policy = (floor: number): string =>
  `policy p {\n  version 1.0.0\n  posts {\n    floor: min cohort ${floor} people\n  }\n}\n`;
const some = { id: 'some', text: 'Some 150 people watched it last month.' };

const digestsIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/"ruleSet": ?"(sha256:\w+)"/g)].map(([, digest]) => digest!)),
];
const figure = async (service: RunningService, name: string): Promise<number> =>
  Number(new RegExp(`^${name} ([\\d.]+)$`, 'm').exec((await ask(service, '/metrics')).text)?.[1]);

/** Two signed releases, and what else may come to lie in their place. */
function releases(): { folder: string; put: (name: string) => void } {
  const folder = folderWith({ 'p.disclosure': policy(100), 'next.disclosure': policy(200) });
  for (const args of [
    ['sign', '--new-key', 'legal'],
    ['sign', 'p.disclosure', '--key', 'legal.key.pem', '-o', 'first.rules.json'],
    ['sign', 'next.disclosure', '--key', 'legal.key.pem', '-o', 'second.rules.json'],
  ])
    expect([args, fineline(args, { folder }).code]).toEqual([args, 0]);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const second = read('second.rules.json');
  writeFileSync(join(folder, 'half.rules.json'), second.slice(0, second.length / 2));
  writeFileSync(join(folder, 'empty.rules.json'), '');
  const envelope = JSON.parse(second) as { payload: string };
  const payload = Buffer.from(envelope.payload, 'base64').toString();
  writeFileSync(join(folder, 'unsigned.rules.json'), payload);
  const other = Buffer.from(payload.replace('200', '1')).toString('base64');
  writeFileSync(join(folder, 'tampered.rules.json'), JSON.stringify({ ...envelope, payload: other }));
  writeFileSync(join(folder, 'old.rules.json'), '{"formatVersion":0}');
  const put = (name: string): void => {
    writeFileSync(join(folder, 'new.tmp'), read(`${name}.rules.json`));
    renameSync(join(folder, 'new.tmp'), join(folder, 'live.rules.json'));
  };
  put('first');
  return { folder, put };
}

test('signed rules are taken whole or not at all, and what is refused is said in log, figures and readiness', async () => {
  const { folder, put } = releases();
  const service = await startService(folder, 'live.rules.json', '--key', 'legal.pub.pem');
  const first = digestsIn((await post(service, '/v1/check', some)).text);
  let refused = 0;
  for (const [name, code] of [
    ['half', 'FL0905'],
    ['empty', 'FL0905'],
    ['tampered', 'FL0910'],
    ['unsigned', 'FL0910'],
    ['old', 'FL0910'],
  ] as const) {
    put(name);
    service.signal('SIGHUP');
    refused++;
    await until(
      `${name} is refused`,
      async () => (await figure(service, 'fineline_reloads_total\\{outcome="refused"\\}')) === refused,
    );
    expect(await figure(service, 'fineline_last_reload_refused')).toBe(1);
    const { status, text } = await ask(service, '/readyz');
    expect([name, status, JSON.parse(text)]).toMatchObject([
      name,
      200,
      { status: 'ready', refused: [{ code }] },
    ]);
    const decision = await post(service, '/v1/check', some);
    expect([digestsIn(decision.text), decision.text.includes('"verdict": "allow"')]).toEqual([first, true]);
  }
  put('second');
  service.signal('SIGHUP');
  await until(
    'the second is in force',
    async () => (await figure(service, 'fineline_reloads_total\\{outcome="swapped"\\}')) === 1,
  );
  const decision = await post(service, '/v1/check', some);
  expect(digestsIn(decision.text)).not.toEqual(first);
  expect(decision.text).toContain('"verdict": "deny"');
  expect(JSON.parse((await ask(service, '/readyz')).text)).not.toHaveProperty('refused');
  expect(await service.end()).toBe(0);
  const lines = service
    .log()
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { level: string; msg: string; reasons?: unknown; inForce?: unknown });
  const errors = lines.filter(({ level }) => level === 'error');
  expect(errors).toHaveLength(refused);
  for (const line of errors)
    expect(line).toMatchObject({ reasons: [{ message: expect.any(String) }], inForce: first });
});

test('under load every answer is by one set of rules, and none is missed while they change', async () => {
  const folder = folderWith({ 'p.disclosure': policy(100) });
  const service = await startService(folder, 'p.disclosure', '--watch');
  const list = Array.from({ length: 40 }, (_, at) => ({ ...some, id: `post-${at}` }));
  const seen = new Set<string>();
  let stop = false;
  let answered = 0;
  const load = Array.from({ length: 4 }, async () => {
    while (!stop) {
      const { status, text } = await post(service, '/v1/check?rewrites=no', list);
      const digests = digestsIn(text);
      expect([status, digests.length, text.split('"verdict"').length - 1]).toEqual([200, 1, list.length]);
      const verdicts = new Set([...text.matchAll(/"verdict": "(\w+)"/g)].map(([, verdict]) => verdict));
      expect(verdicts.size).toBe(1);
      seen.add(digests[0]!);
      answered++;
    }
  });
  await until('the first are seen', () => seen.size === 1);
  for (const floor of [200, 300]) {
    const before = seen.size;
    writeFileSync(join(folder, 'p.disclosure'), policy(floor));
    await until(`others are seen (${floor})`, () => seen.size > before);
  }
  writeFileSync(join(folder, 'p.disclosure'), 'policy p {');
  await until(
    'half a policy is refused',
    async () => (await figure(service, 'fineline_last_reload_refused')) === 1,
  );
  writeFileSync(join(folder, 'p.disclosure'), policy(400));
  await until('a whole one is taken', () => seen.size === 4);
  stop = true;
  await Promise.all(load);
  expect(answered).toBeGreaterThan(10);
  expect(await service.end()).toBe(0);
});

/** Sends the head of a request and a part of its body; the rest comes when `finish` is called. */
function slowPost({ port }: RunningService): { finish: () => void; answer: Promise<string> } {
  const body = JSON.stringify(some);
  const socket = connect(port, '127.0.0.1');
  const head = `POST /v1/check HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  socket.write(head + body.slice(0, 5));
  let came = '';
  socket.setEncoding('utf8').on('data', (text: string) => (came += text));
  const answer = new Promise<string>(settle =>
    socket.on('close', () => settle(came)).on('error', () => settle(came)),
  );
  return { finish: () => void socket.write(body.slice(5)), answer };
}

const underWay = (service: RunningService): Promise<number> => figure(service, 'fineline_requests_under_way');

describe('the end', () => {
  test('what is under way is answered, nothing else begins', async () => {
    const folder = folderWith({ 'p.disclosure': policy(100) });
    const service = await startService(folder, 'p.disclosure');
    const slow = slowPost(service);
    await until('it is under way', async () => (await underWay(service)) === 1);
    service.signal('SIGTERM');
    await until('it is not ready', async () => (await ask(service, '/readyz')).status === 503);
    expect(JSON.parse((await ask(service, '/readyz')).text)).toMatchObject({ status: 'ending' });
    expect((await ask(service, '/healthz')).status).toBe(200);
    const { status, headers, text } = await post(service, '/v1/check', some);
    expect([status, headers.get('retry-after'), JSON.parse(text)]).toMatchObject([
      503,
      '1',
      { code: 'FL1009' },
    ]);
    slow.finish();
    expect(await slow.answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*"verdict": "allow"/);
    expect(await service.ended).toBe(0);
    expect(service.log()).not.toContain('cut off');
  });

  test('after the grace what is under way is cut off', async () => {
    const folder = folderWith({ 'p.disclosure': policy(100) });
    const service = await startService(folder, 'p.disclosure', '--grace', '1');
    const slow = slowPost(service);
    await until('it is under way', async () => (await underWay(service)) === 1);
    service.signal('SIGINT');
    expect(await service.ended).toBe(0);
    expect(await slow.answer).toBe('');
    expect(service.log()).toMatch(/"route":"\/v1\/check","status":499,.*"cut off"/);
    expect(service.log()).toContain('"underWay":1,"msg":"the grace is over: what is under way is cut off"');
  });
});

test('more at a time than may be is told to come again; what does not come in time is told so', async () => {
  const folder = folderWith({ 'p.disclosure': policy(100) });
  const service = await startService(folder, 'p.disclosure', '--max-requests', '1', '--timeout', '1');
  const slow = slowPost(service);
  await until('it is under way', async () => (await underWay(service)) === 1);
  const { status, headers, text } = await post(service, '/v1/check', some);
  expect([status, headers.get('retry-after'), JSON.parse(text)]).toMatchObject([
    503,
    '1',
    { code: 'FL1009' },
  ]);
  expect((await ask(service, '/healthz')).status).toBe(200);
  expect(await slow.answer).toMatch(/^HTTP\/1\.1 408 [^]*"code":"FL1008"/);
  await until('there is room again', async () => (await underWay(service)) === 0);
  expect(service.log()).toMatch(/"route":"\/v1\/check","status":408,.*"answered"/);
  expect(service.log()).not.toContain('cut off');
  expect((await post(service, '/v1/check', some)).status).toBe(200);
  await service.end();
});

test('who is told to come again gets no second answer to a body that never comes', async () => {
  const folder = folderWith({ 'p.disclosure': policy(100) });
  const service = await startService(folder, 'p.disclosure', '--max-requests', '1', '--timeout', '2');
  const slow = slowPost(service);
  await until('it is under way', async () => (await underWay(service)) === 1);
  const refused = await slowPost(service).answer;
  expect(refused.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 503']);
  expect((await slow.answer).match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 408']);
  const told = (): readonly string[] =>
    [...service.log().matchAll(/"route":"[^"]*","status":([45]\d+)/g)].map(([, status]) => status!).sort();
  await until('the first is told of', () => told().includes('408'));
  expect(told()).toEqual(['408', '503']);
  await service.end();
});

test('who leaves before the first line of an answer is no mistake of ours', async () => {
  const folder = folderWith({ 'p.disclosure': policy(1000) });
  const service = await startService(folder, 'p.disclosure', '--max-body', '9000000');
  const long = JSON.stringify({ ...some, text: some.text.repeat(400) });
  const body = `${long}\n`.repeat(100);
  const socket = connect(service.port, '127.0.0.1');
  const head = `POST /v1/check HTTP/1.1\r\nhost: a\r\ncontent-type: application/x-ndjson\r\ncontent-length: ${body.length}\r\n\r\n`;
  socket.write(head + body);
  await until('it is under way', async () => (await underWay(service)) === 1);
  await new Promise(settle => setTimeout(settle, 300));
  socket.destroy();
  await until('it is told of', () => /"status":499,.*"cut off"/.test(service.log()));
  expect(await service.end()).toBe(0);
  expect(service.log()).not.toContain('"level":"error"');
});

test('an address that nobody reads is no reason to end', async () => {
  const folder = folderWith({ 'p.disclosure': policy(100) });
  const command = `${root}packages/fineline/dist/fineline.cjs`;
  const args = [command, 'serve', 'p.disclosure', '--port', '0'];
  const child = spawn(process.execPath, args, { cwd: folder });
  child.stdout.destroy();
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  await until('it judges', () => log.includes('these rules'));
  await new Promise(settle => setTimeout(settle, 300));
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(log).toContain('"msg":"ended"');
});

test('a caller who was refused for being slow, and stays, keeps no place', async () => {
  const folder = folderWith({ 'p.disclosure': policy(100) });
  const service = await startService(folder, 'p.disclosure', '--max-requests', '1', '--timeout', '1');
  const socket = connect({ port: service.port, host: '127.0.0.1', allowHalfOpen: true });
  socket.on('error', () => undefined).resume();
  socket.write(
    'POST /v1/check HTTP/1.1\r\nhost: a\r\ncontent-type: text/plain\r\ncontent-length: 50\r\n\r\n',
  );
  const since = performance.now();
  await until('it is under way', async () => (await underWay(service)) === 1);
  await until('there is room again', async () => (await underWay(service)) === 0);
  expect(performance.now() - since).toBeLessThan(8_000);
  expect(service.log()).toMatch(/"route":"\/v1\/check","status":408,.*"answered"/);
  socket.destroy();
  await service.end();
});

test('an answer that takes too long says so in its last line or is refused, never cut short', async () => {
  const folder = folderWith({ 'p.disclosure': policy(1000) });
  const service = await startService(folder, 'p.disclosure', '--timeout', '1', '--max-body', '9000000');
  const long = JSON.stringify({ ...some, text: some.text.repeat(40) });
  const headers = { 'content-type': 'application/x-ndjson' };
  const body = `${long}\n`.repeat(1_000);
  const lines = await ask(service, '/v1/check', { method: 'POST', headers, body });
  const judged = lines.text.trimEnd().split('\n');
  const last = JSON.parse(judged.pop()!) as { diagnostics: readonly unknown[] };
  expect([lines.status, last.diagnostics]).toMatchObject([
    200,
    [{ code: 'FL1008', severity: 'error', line: judged.length + 1 }],
  ]);
  expect(judged.length).toBeGreaterThan(0);
  for (const line of judged) expect(JSON.parse(line)).toMatchObject({ verdict: 'deny' });
  await until('it is logged', () => /"route":"\/v1\/check","status":200.*"answered"/.test(service.log()));
  const metrics = (await ask(service, '/metrics')).text;
  expect(metrics).toContain('fineline_post_problems_total{code="FL1008",severity="error"} 1\n');
  expect(metrics).toContain('fineline_request_duration_seconds_count{route="/v1/check",status="200"} 1\n');
  const { status, text } = await post(service, '/v1/check', `[${`${long},`.repeat(999)}${long}]`);
  expect([status, JSON.parse(text)]).toMatchObject([503, { code: 'FL1008' }]);
  expect((await post(service, '/v1/check', some)).status).toBe(200);
  await service.end();
});

test('a pattern is all the policies that match when the rules are read', async () => {
  const named = (name: string): string => policy(100).replace('policy p', `policy ${name}`);
  const folder = folderWith({ 'all/a.disclosure': named('a'), 'all/b.disclosure': named('b') });
  const service = await startService(folder, 'all/*.disclosure');
  const served = async (): Promise<readonly string[]> =>
    [...(await ask(service, '/v1/policies')).text.matchAll(/"name": ?"(\w+)"/g)].map(([, name]) => name!);
  expect(await served()).toEqual(['a', 'b']);
  writeFileSync(join(folder, 'all/c.disclosure'), named('c'));
  service.signal('SIGHUP');
  await until('c is served', async () => (await served()).includes('c'));
  expect(await service.end()).toBe(0);
});

describe('what cannot be served ends with 2', () => {
  const folder = folderWith({
    'p.disclosure': policy(100),
    'wrong.disclosure': policy(100).replace('people', 'peple'),
    'twice.disclosure': policy(200),
  });
  test.each([
    ['a post', ['p.md'], '`p.md` is no policy'],
    ['a policy with a mistake', ['wrong.disclosure'], 'wrong.disclosure:4:27'],
    ['two of one name', ['p.disclosure', 'twice.disclosure'], 'two policies are called `p`'],
    ['an unsigned one where a key is asked for', ['p.disclosure', '--key', 'gone.pem'], 'gone.pem'],
    ['a host that is not ours', ['p.disclosure', '--host', '203.0.113.7'], 'cannot listen at 203.0.113.7:'],
    ['an origin with a path', ['p.disclosure', '--origin', 'https://a.example/b'], 'An origin is needed'],
    ['any origin below one', ['p.disclosure', '--origin', 'https://*.example'], 'An origin is needed'],
    ['a month of time', ['p.disclosure', '--timeout', '2592000'], 'A whole number from 1 to 86400 is needed'],
    ['a longer post than is read', ['p.disclosure', '--max-post', '1000001'], 'from 1 to 1000000 is needed'],
  ])('%s', (_name, args, said) => {
    const { code, out, err } = fineline(
      ['serve', '--log-level', 'silent', ...(args.includes('--port') ? [] : ['--port', '0']), ...args],
      { folder },
    );
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(said)]);
  });

  test('a port that something else has', async () => {
    const service = await startService(folder, 'p.disclosure');
    const { code, err } = fineline(['serve', 'p.disclosure', '--port', String(service.port)], { folder });
    expect([code, err]).toEqual([2, expect.stringContaining('something else listens there')]);
    await service.end();
  });
});

test('where the log cannot be written posts go on being judged, and what is lost is counted and said once', async () => {
  const folder = folderWith({ 'p.disclosure': policy(100) });
  const service = await startService(folder, 'p.disclosure');
  service.leaveLog();
  for (let nth = 0; nth < 3; nth++) expect((await post(service, '/v1/check', some)).status).toBe(200);
  expect(await figure(service, 'fineline_log_lines_lost_total')).toBe(3);
  expect(await service.end()).toBe(0);
  expect(service.printed().match(/^.*\/metrics counts.*$/gm)).toEqual([
    '`standard error` cannot be written: nobody reads it any more. Posts go on being judged; /metrics counts the lines of the log that are lost',
  ]);
});

test('while long posts are judged the others are answered between them', async () => {
  const folder = folderWith({ 'p.disclosure': policy(100) });
  const service = await startService(folder, 'p.disclosure');
  const text = 'To the 53 people who cried: who hurt you? '.repeat(400);
  let judged = 0;
  const posts = Array.from({ length: 12 }, async (_, nth) => {
    const { status } = await post(service, '/v1/check', { id: `p${nth}`, text });
    judged++;
    return status;
  });
  // How many were judged when each of these was answered.
  const seen = new Set<number>();
  while (judged < posts.length) {
    expect((await ask(service, '/healthz')).status).toBe(200);
    seen.add(judged);
  }
  expect(new Set(await Promise.all(posts))).toEqual(new Set([200]));
  expect(seen.size).toBeGreaterThan(posts.length / 2);
  await service.end();
});

test('a policy that never stops changing is read all the same', async () => {
  const folder = folderWith({ 'p.disclosure': policy(100) });
  const service = await startService(folder, 'p.disclosure', '--watch');
  const since = await figure(service, 'fineline_rule_set_taken_timestamp_seconds');
  expect(Math.abs(since - Date.now() / 1_000)).toBeLessThan(60);
  let nth = 0;
  const writing = setInterval(() => writeFileSync(join(folder, 'p.disclosure'), policy(200 + nth++)), 150);
  await until(
    'it was read',
    async () =>
      !(await ask(service, '/metrics')).text.includes('fineline_reloads_total{outcome="swapped"} 0'),
  );
  clearInterval(writing);
  expect(nth).toBeGreaterThan(5);
  expect(await figure(service, 'fineline_rule_set_taken_timestamp_seconds')).toBeGreaterThan(since);
  await service.end();
});
