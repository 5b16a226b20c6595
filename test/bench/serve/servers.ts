// What is asked over HTTP, each in a process of its own, so that its time on the processor can be told.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { resolve } from 'node:path';
import { policyText, type BenchRule, type PlainPost, factsOf } from '../decide/rules.ts';

/** A server that judges posts, or seems to. */
export interface Server {
  readonly name: string;
  readonly path: string;
  readonly port: number;
  readonly process: ChildProcess;
  /** The body that asks about posts. */
  readonly body: (posts: readonly PlainPost[]) => string;
  /** Whether each of them may be published, by its answer. */
  readonly passes: (answer: string) => readonly boolean[];
}

const folder = resolve('test/node_modules/.cache/serve');

const cerbosVersion = '0.55.0';
const cerbosFolder = resolve(`test/node_modules/.cache/cerbos-${cerbosVersion}`);
const cerbosPackage = `@cerbos/cerbos-${process.platform}-${process.arch}`;
const cerbosBinary = `${cerbosFolder}/node_modules/${cerbosPackage}/cerbos-${process.platform}-${process.arch}`;

/** Fetches the binary, 97 MB, where it is not there; no part of the project needs it. */
export function fetchCerbos(): void {
  if (existsSync(cerbosBinary)) return;
  mkdirSync(cerbosFolder, { recursive: true });
  const what = `${cerbosPackage}@${cerbosVersion}`;
  const { status } = spawnSync('npm', ['install', '--no-save', '--silent', '--prefix', cerbosFolder, what], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the Cerbos binary could not be fetched');
}

export async function startCerbos(rules: readonly BenchRule[]): Promise<Server> {
  const policies = `${folder}/policies`;
  mkdirSync(policies, { recursive: true });
  writeFileSync(`${policies}/post.json`, JSON.stringify(cerbosPolicy(rules)));
  const port = 38_592;
  const config = {
    server: { httpListenAddr: `127.0.0.1:${port}`, grpcListenAddr: `127.0.0.1:${port + 1}` },
    storage: { driver: 'disk', disk: { directory: policies, watchForChanges: false } },
    telemetry: { disabled: true },
  };
  writeFileSync(`${folder}/config.json`, JSON.stringify(config));
  const child = spawn(cerbosBinary, ['server', `--config=${folder}/config.json`, '--log-level=error'], {
    stdio: 'ignore',
  });
  const server: Server = {
    name: 'cerbos',
    path: '/api/check/resources',
    port,
    process: child,
    body: posts =>
      JSON.stringify({
        requestId: 'a',
        principal: { id: 'a', roles: ['user'] },
        resources: posts.map((post, at) => ({
          resource: { kind: 'post', id: String(at), attr: post },
          actions: ['publish'],
        })),
      }),
    passes: answer =>
      (JSON.parse(answer) as { results: { actions: { publish: string } }[] }).results.map(
        ({ actions }) => actions.publish === 'EFFECT_ALLOW',
      ),
  };
  for (let tries = 0; ; tries++) {
    if (await get(port, '/_cerbos/health').catch(() => '')) return server;
    if (tries > 200) throw new Error('Cerbos does not start');
    await new Promise(settle => setTimeout(settle, 50));
  }
}

/** The same rules: what is not denied is allowed. */
function cerbosPolicy(rules: readonly BenchRule[]): object {
  const of = ({ region, below, tones, channel, question }: BenchRule): readonly object[] =>
    [
      `R.attr.region == "${region}"`,
      `R.attr.reach < ${below}.0`,
      ...(tones ? [`R.attr.tone in ${JSON.stringify(tones)}`] : []),
      ...(channel === undefined ? [] : [`R.attr.channel == "${channel}"`]),
      ...(question === true ? ['R.attr.question'] : []),
    ].map(expr => ({ expr }));
  const base = { actions: ['publish'], roles: ['*'] };
  return {
    apiVersion: 'api.cerbos.dev/v1',
    resourcePolicy: {
      resource: 'post',
      version: 'default',
      rules: [
        { ...base, effect: 'EFFECT_ALLOW' },
        ...rules.map(rule => ({
          ...base,
          name: rule.id,
          effect: 'EFFECT_DENY',
          condition: { match: { all: { of: of(rule) } } },
        })),
      ],
    },
  };
}

export async function startFineline(rules: readonly BenchRule[]): Promise<Server> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/many.disclosure`, policyText(rules));
  const command = resolve('packages/fineline/dist/fineline.cjs');
  const args = [command, 'serve', 'many.disclosure', '--port', '0', '--log-level', 'error'];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  return {
    name: 'fineline',
    path: '/v1/check?rewrites=no',
    port: await portOf(child),
    process: child,
    body: posts =>
      JSON.stringify(posts.map((post, at) => ({ formatVersion: 1, id: String(at), facts: factsOf(post) }))),
    passes: answer =>
      (JSON.parse(answer) as { decisions: { verdict: string }[] }).decisions.map(
        ({ verdict }) => verdict === 'allow',
      ),
  };
}

/** The framework that both the service and this one stand on, with a handler that parses JSON and does nothing. */
export async function startBare({ body, passes }: Server): Promise<Server> {
  const script = `const app = require('fastify')();
app.post('/', async ({ body }) => ({ posts: body.length }));
app.listen({ host: '127.0.0.1', port: 0 }).then(address => console.log(address));`;
  const child = spawn(process.execPath, ['-e', script], {
    cwd: resolve('packages/fineline'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { name: 'bare fastify', path: '/', port: await portOf(child), process: child, body, passes };
}

async function portOf({ stdout }: ChildProcess): Promise<number> {
  for await (const chunk of stdout!) return Number(new URL(String(chunk).trim()).port);
  throw new Error('it does not start');
}

const agent = new Agent({ keepAlive: true });

/** Sends one request and gives back the answer. */
export function send({ port, path }: Pick<Server, 'port' | 'path'>, body: string): Promise<string> {
  return exchange(port, path, 'POST', body);
}

function get(port: number, path: string): Promise<string> {
  return exchange(port, path, 'GET', '');
}

function exchange(port: number, path: string, method: string, body: string): Promise<string> {
  const length = Buffer.byteLength(body);
  const headers = { 'content-type': 'application/json', 'content-length': length };
  return new Promise((settle, fail) => {
    const sent = request({ host: '127.0.0.1', port, path, method, agent, headers }, answer => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      answer.on('end', () => {
        if (answer.statusCode === 200) settle(text);
        else fail(new Error(`${answer.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    sent.on('error', fail).end(body);
  });
}

/** Milliseconds that a process has had on a processor, all its threads together; Linux alone tells. */
export function processorTime({ process: { pid } }: Server): number {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const fields = after.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
