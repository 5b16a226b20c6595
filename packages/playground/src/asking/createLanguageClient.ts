// The page as an editor of the language server: JSON-RPC over messages, whole texts at every change.
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  Diagnostic,
  Hover,
  Location,
  Position,
  SemanticTokens,
  TextEdit,
} from 'vscode-languageserver-types';
import type { PolicyFile } from '../state/pageState.ts';
import { createRpc } from './createRpc.ts';

export interface FileRange {
  readonly file: string;
  readonly range: Location['range'];
}

export interface LanguageClient {
  /** Tells the server which files there are, and what stands in them. */
  readonly hold: (files: readonly PolicyFile[]) => void;
  readonly complete: (file: string, position: Position) => Promise<readonly CompletionItem[]>;
  readonly hover: (file: string, position: Position) => Promise<Hover | null>;
  readonly definition: (file: string, position: Position) => Promise<FileRange | undefined>;
  /** Five numbers for each coloured word, as the protocol has them, and the names that they count. */
  readonly colours: (
    file: string,
  ) => Promise<{ readonly data: readonly number[]; readonly names: readonly string[] }>;
  readonly format: (file: string) => Promise<readonly TextEdit[]>;
  readonly actions: (file: string, diagnostics: readonly Diagnostic[]) => Promise<readonly CodeAction[]>;
  readonly execute: (command: string, args: readonly unknown[]) => Promise<unknown>;
  readonly onDiagnostics: (listen: (file: string, diagnostics: readonly Diagnostic[]) => void) => void;
  readonly onMessage: (listen: (message: string) => void) => void;
}

const folder = 'file:///';
const everything = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

/** Starts a session with the server in a worker. */
export function createLanguageClient(worker: Worker): LanguageClient {
  const rpc = createRpc(worker);
  const held = new Map<string, { readonly text: string; readonly version: number }>();
  const ready = rpc
    .ask<{ capabilities: { semanticTokensProvider: { legend: { tokenTypes: string[] } } } }>('initialize', {
      processId: null,
      rootUri: folder,
      capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
    })
    .then(answer => {
      rpc.tell('initialized', {});
      return answer.capabilities.semanticTokensProvider.legend.tokenTypes;
    });
  const ask = async <T>(method: string, file: string, more: object = {}): Promise<T> => {
    await ready;
    return rpc.ask<T>(`textDocument/${method}`, { textDocument: { uri: uriOf(file) }, ...more });
  };

  return {
    hold(files) {
      void ready.then(() => {
        for (const name of held.keys())
          if (!files.some(file => file.name === name)) {
            held.delete(name);
            rpc.tell('textDocument/didClose', { textDocument: { uri: uriOf(name) } });
          }
        // What is imported is there before who imports it.
        for (const { name, text } of files.toReversed()) {
          const before = held.get(name);
          if (before?.text === text) continue;
          const version = (before?.version ?? 0) + 1;
          held.set(name, { text, version });
          const uri = uriOf(name);
          if (before)
            rpc.tell('textDocument/didChange', {
              textDocument: { uri, version },
              contentChanges: [{ text }],
            });
          else
            rpc.tell('textDocument/didOpen', {
              textDocument: { uri, languageId: 'disclosure', version, text },
            });
        }
      });
    },
    async complete(file, position) {
      const found = await ask<readonly CompletionItem[] | CompletionList | null>('completion', file, {
        position,
      });
      return found === null ? [] : 'items' in found ? found.items : found;
    },
    hover: (file, position) => ask<Hover | null>('hover', file, { position }),
    async definition(file, position) {
      const found = await ask<Location | null>('definition', file, { position });
      return found ? { file: fileOf(found.uri), range: found.range } : undefined;
    },
    async colours(file) {
      const found = await ask<SemanticTokens | null>('semanticTokens/full', file);
      return { data: found?.data ?? [], names: await ready };
    },
    async format(file) {
      const options = { tabSize: 2, insertSpaces: true };
      return (await ask<readonly TextEdit[] | null>('formatting', file, { options })) ?? [];
    },
    async actions(file, diagnostics) {
      const asked = { range: everything, context: { diagnostics } };
      return (await ask<readonly CodeAction[] | null>('codeAction', file, asked)) ?? [];
    },
    execute: (command, args) => rpc.ask('workspace/executeCommand', { command, arguments: args }),
    onDiagnostics: listen =>
      rpc.on<{ uri: string; diagnostics: readonly Diagnostic[] }>(
        'textDocument/publishDiagnostics',
        ({ uri, diagnostics }) => listen(fileOf(uri), diagnostics),
      ),
    onMessage: listen => rpc.on<{ message: string }>('window/showMessage', ({ message }) => listen(message)),
  };
}

function uriOf(file: string): string {
  return folder + file.split('/').map(encodeURIComponent).join('/');
}

function fileOf(uri: string): string {
  return decodeURIComponent(uri.replace(folder, ''));
}
