import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { root } from '../root.ts';

/** `fineline serve`, running. */
export interface RunningService {
  readonly address: string;
  readonly port: number;
  /** What it logged until now. */
  readonly log: () => string;
  /** What it printed until now. */
  readonly printed: () => string;
  /** Reads the log no more, as a collector that is gone. */
  readonly leaveLog: () => void;
  readonly signal: (name: NodeJS.Signals) => void;
  /** Resolves when it has ended, to its exit code. */
  readonly ended: Promise<number | null>;
  /** Tells it to end, and waits until it has. */
  readonly end: () => Promise<number | null>;
}

/** Starts the built command on any port, and waits until it says that it judges. */
export async function startService(folder: string, ...args: readonly string[]): Promise<RunningService> {
  const command = join(root, 'packages/fineline/dist/fineline.cjs');
  const child = spawn(process.execPath, [command, 'serve', '--port', '0', ...args], { cwd: folder });
  // A test that fails does not end it.
  process.once('exit', () => child.kill('SIGKILL'));
  let log = '';
  let out = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  await Promise.race([once(child.stdout, 'data'), ended]);
  if (!out.endsWith('\n')) throw new Error(`it does not serve: ${log}`);
  const address = out.trim();
  return {
    address,
    port: Number(new URL(address).port),
    log: () => log,
    printed: () => out,
    leaveLog: () => void child.stderr.destroy(),
    signal: name => void child.kill(name),
    ended,
    async end() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** An answer, as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Asks the service for something. */
export async function ask(
  { address }: RunningService,
  path: string,
  init: RequestInit = {},
): Promise<Answer> {
  const response = await fetch(`${address}${path}`, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Posts JSON, or a text that is meant to be. */
export function post(service: RunningService, path: string, body: unknown): Promise<Answer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return ask(service, path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: text });
}

/** Sends bytes as they are and gives back all that comes until the other side ends. */
export function sendRaw({ port }: RunningService, bytes: string): Promise<string> {
  return new Promise((settle, fail) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let came = '';
    socket.setEncoding('utf8').on('data', (text: string) => (came += text));
    socket.on('close', () => settle(came)).on('error', fail);
  });
}

/** Waits until something holds, looking now and then. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await holds()) return;
    await new Promise(settle => setTimeout(settle, 25));
  }
  throw new Error(`in vain was waited for: ${what}`);
}
