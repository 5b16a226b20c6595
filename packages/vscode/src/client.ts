// What VS Code starts. It starts the server, and shows what the server answers; it decides nothing about policies.
import { commands, window, workspace, type ExtensionContext, type TextDocument, type Uri } from 'vscode';
import { LanguageClient, TransportKind, type LanguageClientOptions } from 'vscode-languageclient/node';
import { editorCommands, type InitializationOptions } from '@fineline/language-server';
import { openPostPanels } from './postPanels.ts';
import { openReadings } from './readings.ts';

let client: LanguageClient | undefined;

/** Called when the first policy is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('server.cjs');
  const started = new LanguageClient(
    'fineline',
    'Fineline',
    { module, transport: TransportKind.stdio },
    optionsFor(code => readings.showPage(code)),
  );
  client = started;
  const ask = async <A>(method: string, params: object): Promise<A> => {
    await started.start();
    return started.sendRequest<A>(method, params);
  };
  const readings = openReadings(ask);
  const panels = openPostPanels(ask, context.extensionUri);
  context.subscriptions.push(
    readings,
    panels,
    // A lens names the file; a button and a key mean the one that is open.
    commands.registerCommand(editorCommands.read, (uri?: Uri | string) => {
      const policy = chosen(uri);
      if (policy !== undefined) void readings.showEnglish(policy);
    }),
    commands.registerCommand(editorCommands.tryPost, (uri?: Uri | string, name?: unknown) => {
      const policy = chosen(uri);
      if (policy !== undefined) panels.show(policy, typeof name === 'string' ? name : undefined);
    }),
    whenTyped(() => {
      readings.refresh();
      panels.refresh();
    }),
  );
  await started.start();
}

/** Called when VS Code closes. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}

function optionsFor(showPage: (code: string) => void): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    commands: Object.values(editorCommands),
    // Git is a program, and a folder can say what it does.
    compareWith: workspace.isTrusted
      ? workspace.getConfiguration('fineline').get<string>('compareWith', 'main')
      : '',
  };
  return {
    documentSelector: ['file', 'untitled'].map(scheme => ({ language: 'disclosure', scheme })),
    initializationOptions,
    middleware: {
      // There is room for the whole page of a code here, and not for its first sentence alone.
      executeCommand: (command, args: readonly unknown[], next) =>
        command === 'fineline.explain' && typeof args[0] === 'string'
          ? showPage(args[0])
          : (next(command, [...args]) as unknown),
    },
  };
}

function chosen(uri: Uri | string | undefined): string | undefined {
  if (uri !== undefined) return uri.toString();
  const document = window.activeTextEditor?.document;
  return document?.languageId === 'disclosure' ? document.uri.toString() : undefined;
}

/** How long an author pauses before what stands beside a policy follows it, in milliseconds. */
const pause = 300;

function whenTyped(work: () => void): { dispose(): void } {
  let waiting: NodeJS.Timeout | undefined;
  return workspace.onDidChangeTextDocument(({ document }: { readonly document: TextDocument }) => {
    if (document.languageId !== 'disclosure') return;
    clearTimeout(waiting);
    waiting = setTimeout(work, pause);
  });
}
