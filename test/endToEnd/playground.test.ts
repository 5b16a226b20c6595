// The command that serves the page and writes it; what the page does is clicked through in test/browser.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../root.ts';
import { fineline, folderWith } from './commandLine.ts';

const built = readFileSync(join(root, 'packages/playground/dist/fineline-playground.html'), 'utf8');

/** Starts the command, and waits until it says where the page is. */
async function start(...args: readonly string[]) {
  const opener = folderWith({ 'xdg-open': '#!/bin/sh\nprintf %s "$1" >"$(dirname "$0")/opened"\n' });
  chmodSync(join(opener, 'xdg-open'), 0o755);
  const child = spawn(
    process.execPath,
    [join(root, 'packages/fineline/dist/fineline.cjs'), 'playground', ...args],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PATH: `${opener}:${process.env['PATH']}` } },
  );
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const exit = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  await new Promise<void>((settle, fail) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.endsWith('\n')) settle();
    });
    void exit.then(() => fail(new Error(`it ended: ${err}`)));
  });
  return {
    address: out.trim(),
    said: () => err,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    exit,
    opener,
  };
}

describe('playground', () => {
  test('serves the page on this machine until Ctrl-C, on another port where one is taken', async () => {
    const first = await start();
    const second = await start();
    try {
      expect(first.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      expect(second.address).not.toBe(first.address);
      const answer = await fetch(first.address);
      expect(answer.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
      expect((await answer.text()) === built).toBe(true);
      const others = await Promise.all([
        fetch(new URL('/etc/passwd', first.address)),
        fetch(first.address, { method: 'POST', body: 'x' }),
        fetch(first.address, { method: 'HEAD' }),
      ]);
      expect(others.map(({ status }) => status)).toEqual([404, 405, 200]);
    } finally {
      first.kill('SIGINT');
      second.kill('SIGTERM');
    }
    expect(await Promise.all([first.exit, second.exit])).toEqual([
      [0, null],
      [0, null],
    ]);
    expect(first.said()).toBe('The page is at this address, for this machine alone. Ctrl-C ends it.\n');
  });

  test.skipIf(process.platform !== 'linux')('opens it only when asked', async () => {
    const [quiet, asked] = await Promise.all([start(), start('--open')]);
    const opened = ({ opener }: { readonly opener: string }): string | undefined => {
      try {
        return readFileSync(join(opener, 'opened'), 'utf8');
      } catch {
        return undefined;
      }
    };
    try {
      await expect.poll(() => opened(asked), { timeout: 20_000 }).toBe(asked.address);
      expect(opened(quiet)).toBeUndefined();
    } finally {
      quiet.kill('SIGINT');
      asked.kill('SIGINT');
    }
    await Promise.all([quiet.exit, asked.exit]);
  });

  test.skipIf(process.platform !== 'linux')('is of no other address of the machine', async () => {
    const { address, kill, exit } = await start();
    // Who could have the same port on another loopback address listens there, and the page does not.
    const other = createServer().listen(Number(new URL(address).port), '127.0.0.2');
    await once(other, 'listening');
    other.close();
    kill('SIGINT');
    expect(await exit).toEqual([0, null]);
  });

  test('writes the page as one file', () => {
    const folder = folderWith({});
    const outcome = fineline(['playground', '--out', 'page.html'], { folder });
    expect(outcome).toEqual({
      code: 0,
      out: '',
      err: expect.stringMatching(/^page\.html: the page, whole, \d\.\d MB; it needs no network\n$/) as string,
    });
    expect(readFileSync(join(folder, 'page.html'), 'utf8') === built).toBe(true);
  });

  test('writes over a page, and over nothing else', () => {
    const files = { 'p.disclosure': 'policy p {}\n', 'key.pem': 'KEY\n', 'post.md': 'Hello\n' };
    const folder = folderWith({ ...files, 'page.html': '<!DOCTYPE html>\nbefore', 'empty.html': '' });
    for (const [name, text] of Object.entries(files)) {
      const { code, err } = fineline(['playground', '--out', name], { folder });
      expect([code, err]).toEqual([2, expect.stringContaining(`\`${name}\` `)]);
      expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
    }
    for (const name of ['page.html', 'empty.html']) {
      expect(fineline(['playground', '--out', name], { folder }).code).toBe(0);
      expect(readFileSync(join(folder, name), 'utf8') === built).toBe(true);
    }
  });

  test('says where it cannot write', () => {
    const outcome = fineline(['playground', '--out', 'nowhere/page.html'], { folder: folderWith({}) });
    expect(outcome).toEqual({
      code: 2,
      out: '',
      err: 'error: `nowhere/page.html` cannot be written: its folder is not there\n',
    });
  });
});
