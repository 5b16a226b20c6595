// One page on one address of this machine. It holds no data of anybody: whoever asks for it gets what the package holds.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  /** `http://127.0.0.1:8182/`. */
  readonly address: string;
  /** Ends it, whatever is still being answered. */
  readonly end: () => Promise<void>;
}

const host = '127.0.0.1';

const headers = {
  'cache-control': 'no-cache',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  // What a page cannot say of itself; the rest of its policy stands in it.
  'content-security-policy': "frame-ancestors 'none'",
};

/** Serves a page to this machine alone: on the port where that is free, so that links to it stay, else on any other. */
export async function servePage(page: string, port: number): Promise<ServedPage> {
  const bytes = Buffer.from(page);
  const server = createServer(({ method, url = '' }, response) => {
    const isAsked = new URL(url, `http://${host}`).pathname === '/';
    const [status, type, body] = !isAsked
      ? [404, 'text/plain; charset=utf-8', Buffer.from('There is one page here, at /.\n')]
      : method === 'GET' || method === 'HEAD'
        ? [200, 'text/html; charset=utf-8', bytes]
        : [405, 'text/plain; charset=utf-8', Buffer.from('This page takes nothing.\n')];
    response.writeHead(status, {
      ...headers,
      ...(status === 405 && { allow: 'GET, HEAD' }),
      'content-type': type,
      'content-length': body.length,
    });
    response.end(method === 'HEAD' ? undefined : body);
  });
  await listen(server, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return listen(server, 0);
  });
  return {
    address: `http://${host}:${(server.address() as AddressInfo).port}/`,
    async end() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, host);
  await once(server, 'listening');
}
