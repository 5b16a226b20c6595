// An editor in miniature: it starts a language server, asks, notifies, and keeps what it is told.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../root.ts';

export interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** What an editor says of itself, and the server that it starts: the command's, unless told otherwise. */
export interface EditorSetting {
  readonly capabilities?: unknown;
  readonly initializationOptions?: unknown;
  readonly server?: readonly string[];
}

const command = [join(root, 'packages/fineline/dist/fineline.cjs'), 'lsp', '--stdio'];

/** Starts a server in a folder. */
export function startEditor(
  folder: string,
  { capabilities = {}, initializationOptions, server: argv = command }: EditorSetting = {},
) {
  const server = spawn(process.execPath, argv, { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  const received: Message[] = [];
  let waiting: (() => void)[] = [];
  let bytes = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const head = bytes.indexOf('\r\n\r\n');
      if (head === -1) break;
      const length = Number(/Content-Length: (\d+)/i.exec(bytes.subarray(0, head).toString())?.[1]);
      const end = head + 4 + length;
      if (bytes.length < end) break;
      received.push(JSON.parse(bytes.subarray(head + 4, end).toString()) as Message);
      bytes = bytes.subarray(end);
    }
    for (const wake of waiting.splice(0)) wake();
  });
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  async function until(fits: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = received.findLast(fits);
      if (found) return found;
      await new Promise<void>(wake => waiting.push(wake));
    }
  }
  let last = 0;
  const ask = async (method: string, params: object): Promise<Message> => {
    const id = ++last;
    send({ id, method, params });
    return until(message => message.id === id && message.method === undefined);
  };
  const uriOf = (file: string): string => pathToFileURL(join(folder, file)).href;
  return {
    uriOf,
    ask,
    notify: (method: string, params: object) => send({ method, params }),
    async begin(): Promise<Message> {
      const rootUri = pathToFileURL(folder).href;
      const answer = await ask('initialize', {
        processId: null,
        rootUri,
        capabilities,
        initializationOptions,
      });
      send({ method: 'initialized', params: {} });
      return answer;
    },
    open: (file: string, text: string) =>
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri: uriOf(file), languageId: 'disclosure', version: 1, text } },
      }),
    /** The codes that were last sent for a file, once `fits` holds of them. */
    async told(file: string, fits: (codes: readonly string[]) => boolean): Promise<readonly string[]> {
      const codesOf = (message: Message): readonly string[] =>
        (message.params as { readonly diagnostics: { readonly code: string }[] }).diagnostics.map(
          ({ code }) => code,
        );
      const isAbout = ({ method, params }: Message): boolean =>
        method === 'textDocument/publishDiagnostics' &&
        (params as { readonly uri: string }).uri === uriOf(file);
      return codesOf(await until(message => isAbout(message) && fits(codesOf(message))));
    },
    askedFor: (name: string) => until(({ method }) => method === name),
    async end(sayGoodbye: boolean): Promise<number | null> {
      const ended = once(server, 'exit') as Promise<[number | null]>;
      if (sayGoodbye) {
        await ask('shutdown', {});
        send({ method: 'exit' });
      } else server.stdin.end();
      return (await ended)[0];
    },
  };
}
