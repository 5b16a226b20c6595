// A whole session with the command that editors start, over its standard input and output.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { root } from '../root.ts';
import { folderWith } from './commandLine.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** An editor in miniature: it asks, notifies, and keeps what it is told. */
function startEditor(folder: string, capabilities: unknown = {}) {
  const server = spawn(
    process.execPath,
    [join(root, 'packages/fineline/dist/fineline.cjs'), 'lsp', '--stdio'],
    { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] },
  );
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
      const answer = await ask('initialize', { processId: null, rootUri, capabilities });
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

const base = 'policy base {\n  posts {\n    floor: min cohort 100 people\n  }\n}\n';
const main =
  'import "./base.disclosure"\n\npolicy main extends base {\n  posts {\n    ban tones mockign\n  }\n}\n\ntest main {\n  deny post {\n    tone mocking\n  }\n}\n';

describe('a session', () => {
  test('from the first keystroke to goodbye', async () => {
    const editor = startEditor(folderWith({ 'base.disclosure': base, 'main.disclosure': main }));
    const textDocument = { uri: editor.uriOf('main.disclosure') };
    const at = (line: number, character: number) => ({ textDocument, position: { line, character } });
    await editor.begin();
    editor.open('main.disclosure', main);
    expect(await editor.told('main.disclosure', codes => codes.length > 0)).toEqual(['FL0201']);

    const range = { start: { line: 4, character: 14 }, end: { line: 4, character: 14 } };
    const actions = await editor.ask('textDocument/codeAction', {
      textDocument,
      range,
      context: { diagnostics: [] },
    });
    const [fix] = actions.result as { title: string; isPreferred: boolean; edit: { changes: object } }[];
    expect(fix).toMatchObject({ title: 'write `mocking`', isPreferred: false });
    expect(Object.values(fix!.edit.changes)).toEqual([
      [
        {
          range: { start: { line: 4, character: 14 }, end: { line: 4, character: 21 } },
          newText: 'mocking',
        },
      ],
    ]);

    editor.notify('textDocument/didChange', {
      textDocument: { ...textDocument, version: 2 },
      contentChanges: [
        {
          range: { start: { line: 4, character: 14 }, end: { line: 4, character: 21 } },
          text: 'mocking',
        },
      ],
    });
    expect(await editor.told('main.disclosure', codes => codes.length === 0)).toEqual([]);

    const hover = await editor.ask('textDocument/hover', at(4, 6));
    expect(hover.result).toMatchObject({ contents: { value: 'A post is denied if its tone is mocking.' } });

    const completion = await editor.ask('textDocument/completion', at(4, 14));
    expect((completion.result as { label: string }[]).map(({ label }) => label)).toContain('mocking');

    const definition = await editor.ask('textDocument/definition', at(2, 21));
    expect(definition.result).toMatchObject({ uri: editor.uriOf('base.disclosure') });

    const rename = await editor.ask('textDocument/rename', { ...at(2, 21), newName: 'org' });
    expect(Object.keys((rename.result as { changes: object }).changes).sort()).toEqual([
      editor.uriOf('base.disclosure'),
      editor.uriOf('main.disclosure'),
    ]);
    const refused = await editor.ask('textDocument/rename', { ...at(4, 16), newName: 'jeering' });
    expect(refused.error?.message).toBe('`mocking` is a word of the language and stays as it is');

    const lenses = await editor.ask('textDocument/codeLens', { textDocument });
    expect((lenses.result as { command: { title: string } }[]).map(({ command }) => command.title)).toEqual([
      '1 test passes',
    ]);

    const symbols = await editor.ask('textDocument/documentSymbol', { textDocument });
    expect((symbols.result as { name: string }[]).map(({ name }) => name)).toEqual(['main', 'test main']);

    const formatting = await editor.ask('textDocument/formatting', { textDocument, options: {} });
    expect(formatting.result).toEqual([]);

    const tokens = await editor.ask('textDocument/semanticTokens/full', { textDocument });
    expect((tokens.result as { data: number[] }).data.length % 5).toBe(0);

    await editor.ask('workspace/executeCommand', { command: 'fineline.explain', arguments: ['FL0201'] });
    expect(await editor.end(true)).toBe(0);
  });

  test('what is typed in one file shows in those that import it, and what is wrong in an imported file in that one', async () => {
    const good = main.replace('mockign', 'mocking');
    const editor = startEditor(folderWith({ 'base.disclosure': `${base}x`, 'main.disclosure': good }));
    await editor.begin();
    editor.open('main.disclosure', good);
    expect(await editor.told('base.disclosure', codes => codes.length > 0)).toEqual(['FL0102']);
    editor.open('base.disclosure', base);
    expect(await editor.told('base.disclosure', codes => codes.length === 0)).toEqual([]);
    editor.notify('textDocument/didChange', {
      textDocument: { uri: editor.uriOf('base.disclosure'), version: 2 },
      contentChanges: [{ text: base.replace('policy base', 'policy other') }],
    });
    expect(await editor.told('main.disclosure', codes => codes.length > 0)).toEqual(['FL0203']);
    await editor.end(true);
  });

  test('an editor that asks for diagnostics is answered, and sent none', async () => {
    const editor = startEditor(folderWith({ 'main.disclosure': main, 'base.disclosure': base }), {
      textDocument: { diagnostic: {} },
    });
    await editor.begin();
    editor.open('main.disclosure', main);
    const answer = await editor.ask('textDocument/diagnostic', {
      textDocument: { uri: editor.uriOf('main.disclosure') },
    });
    expect(answer.result).toMatchObject({ kind: 'full', items: [{ code: 'FL0201', source: 'fineline' }] });
    expect(await editor.end(true)).toBe(0);
  });

  test('an editor that can be told to ask again is told what takes longer to find', async () => {
    const idle = main.replace('mockign', 'mocking\n    again: ban tones mocking');
    const editor = startEditor(folderWith({ 'main.disclosure': idle, 'base.disclosure': base }), {
      textDocument: { diagnostic: {} },
      workspace: { diagnostics: { refreshSupport: true } },
    });
    const textDocument = { uri: editor.uriOf('main.disclosure') };
    await editor.begin();
    editor.open('main.disclosure', idle);
    const atOnce = await editor.ask('textDocument/diagnostic', { textDocument });
    expect(atOnce.result).toMatchObject({ kind: 'full', items: [] });
    await editor.askedFor('workspace/diagnostic/refresh');
    const later = await editor.ask('textDocument/diagnostic', { textDocument });
    expect(later.result).toMatchObject({ items: [{ code: 'FL0510' }] });
    await editor.end(true);
  });

  test('it ends when its input does', async () => {
    const editor = startEditor(folderWith({}));
    await editor.begin();
    expect(await editor.end(false)).toBe(1);
  });
});
