// The protocol at the edge: each request is handed to one feature, and its answer put into lines and columns.
import {
  CodeLensRefreshRequest,
  DidChangeWatchedFilesNotification,
  LSPErrorCodes,
  ResponseError,
  SemanticTokensBuilder,
  TextDocuments,
  type Connection,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, TextEdit } from 'vscode-languageserver-types';
import { catalogue, codes } from '@fineline/ruleset';
import { complete } from '../completion/complete.ts';
import { colour } from '../features/colour.ts';
import { definitionOf } from '../features/definitionOf.ts';
import { fold } from '../features/fold.ts';
import { hover } from '../features/hover.ts';
import { inlayHints } from '../features/inlayHints.ts';
import { layOut } from '../features/layOut.ts';
import { outline, type OutlineItem } from '../features/outline.ts';
import { referencesTo } from '../features/referencesTo.ts';
import { renamable, rename } from '../features/rename.ts';
import { answerRequests, isCode } from './answerRequests.ts';
import { capabilitiesFor } from './capabilitiesFor.ts';
import { codeActions, explainCommand } from './codeActions.ts';
import { createComparing, type Comparing } from './comparing.ts';
import { createDiagnosing, type Diagnosing } from './diagnosing.ts';
import { lensesOf } from './lensesOf.ts';
import { answerRefused } from './inOrder.ts';
import type { InitializationOptions } from './requests.ts';
import {
  colourNumber,
  completionOf,
  editsOf,
  inlayHintOf,
  locationOf,
  rangeOf,
  symbolOf,
} from './toProtocol.ts';
import { createWorkspace, type Opened, type Workspace } from './workspace.ts';
import type { World } from './world.ts';

/**
 * Answers an editor. The caller makes the connection, with `messagesInOrder()` for its options, starts it with `listen()` and sees
 * to its end.
 */
export function serve(connection: Connection, world: World): void {
  const documents = new TextDocuments(TextDocument);
  let workspace: Workspace;
  let diagnosing: Diagnosing;
  let comparing: Comparing;
  let editorCommands: ReadonlySet<string> = new Set();
  let withSnippets = false;
  let canWatch = false;

  connection.onInitialize(params => {
    const { textDocument } = params.capabilities;
    const folder = params.workspaceFolders?.[0]?.uri ?? params.rootUri ?? undefined;
    withSnippets = textDocument?.completion?.completionItem?.snippetSupport === true;
    canWatch = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    const { commands = [], compareWith = 'main' } = (params.initializationOptions ??
      {}) as InitializationOptions;
    const project = world.project(folder);
    editorCommands = new Set(commands);
    workspace = createWorkspace(project, () => documents.all());
    const canRefresh = params.capabilities.workspace?.codeLens?.refreshSupport === true;
    comparing = createComparing(project, compareWith, canRefresh);
    const asks = {
      byItself: textDocument?.diagnostic !== undefined,
      again: params.capabilities.workspace?.diagnostics?.refreshSupport === true,
    };
    diagnosing = createDiagnosing(connection, workspace, world, asks, () => {
      if (!comparing.paused(workspace.open())) return;
      // An editor that has gone meanwhile wants no lenses.
      connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    });
    return { capabilities: capabilitiesFor(params), serverInfo: { name: 'fineline' } };
  });

  connection.onInitialized(() => {
    const watchers = [{ globPattern: '**/*.disclosure' }];
    if (canWatch) void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  });

  documents.onDidChangeContent(({ document }) => diagnosing.changed(document.uri));
  documents.onDidClose(({ document }) => diagnosing.closed(document.uri));
  documents.onDidSave(() => {
    comparing.saved();
    diagnosing.changed();
  });
  connection.onDidChangeWatchedFiles(() => {
    comparing.saved();
    diagnosing.changed();
  });

  connection.languages.diagnostics.on(({ textDocument: { uri } }) => {
    const opened = workspace.at(uri);
    const [own, ...imported] = opened ? [...diagnosing.told(opened).entries()] : [];
    // What is open is asked about by itself.
    const others = imported.filter(([other]) => documents.get(other) === undefined);
    const report = (items: NonNullable<typeof own>[1]) => ({ kind: 'full' as const, items: [...items] });
    return {
      ...report(own?.[1] ?? []),
      ...(others.length > 0 && {
        relatedDocuments: Object.fromEntries(others.map(([other, items]) => [other, report(items)])),
      }),
    };
  });

  connection.onCodeAction(({ textDocument, range, context }) =>
    on(textDocument, opened => [...codeActions(opened, range, context, diagnosing.known(opened), workspace)]),
  );

  connection.onExecuteCommand(({ command, arguments: [code] = [] }) => {
    if (command !== explainCommand || !isCode(code)) return;
    connection.window.showInformationMessage(`${code}, ${codes[code]}: ${catalogue[code].why}`);
  });

  connection.onCompletion(({ textDocument, position }) =>
    at(textDocument, position, ({ source, document }, offset) =>
      complete(source, offset).map((it, index) => completionOf(it, index, document, withSnippets)),
    ),
  );

  connection.onHover(({ textDocument, position }) =>
    at(textDocument, position, (opened, offset) => {
      const found = hover(opened.source, offset, diagnosing.known(opened));
      if (!found) return null;
      const contents = { kind: 'markdown' as const, value: found.markdown };
      return { contents, range: rangeOf(found.span, opened.document) };
    }),
  );

  connection.onDefinition(({ textDocument, position }) =>
    at(textDocument, position, ({ source }, offset) => {
      const place = definitionOf(source, offset);
      return (place && locationOf(place, workspace)) ?? null;
    }),
  );

  connection.onReferences(({ textDocument, position, context }) =>
    at(textDocument, position, ({ source }, offset) =>
      referencesTo(source, offset, sources())
        .filter(({ isDeclaration }) => context.includeDeclaration || !isDeclaration)
        .flatMap(place => locationOf(place, workspace) ?? []),
    ),
  );

  connection.onPrepareRename(({ textDocument, position }) =>
    at(textDocument, position, ({ source, document }, offset) => {
      const mention = renamable(source, offset);
      if ('refused' in mention) throw refusal(mention.refused);
      return { range: rangeOf(mention.span, document), placeholder: mention.target.name };
    }),
  );

  connection.onRenameRequest(({ textDocument, position, newName }) =>
    at(textDocument, position, ({ source }, offset) => {
      const renamed = rename(source, offset, newName, sources());
      if ('refused' in renamed) throw refusal(renamed.refused);
      const changes: Record<string, TextEdit[]> = {};
      for (const { file, span, text } of renamed.edits) {
        const document = workspace.of(file)?.document;
        if (document) (changes[document.uri] ??= []).push(...editsOf([{ span, text }], document));
      }
      return { changes };
    }),
  );

  connection.onDocumentSymbol(({ textDocument }) =>
    on(textDocument, ({ source, document }) =>
      outline(source.file, source.text).map(item => symbolOf(item, document)),
    ),
  );

  connection.onWorkspaceSymbol(({ query }) =>
    workspace.all().flatMap(({ source, document }) =>
      flat(outline(source.file, source.text))
        .filter(({ name, kind }) => kind !== 'block' && name.includes(query))
        .map(item => {
          const { name, kind, selectionRange } = symbolOf(item, document);
          return { name, kind, location: { uri: document.uri, range: selectionRange } };
        }),
    ),
  );

  connection.onFoldingRanges(({ textDocument }) =>
    on(textDocument, ({ source }) =>
      fold(source.file, source.text).map(({ first, last, kind }) => ({
        startLine: first - 1,
        endLine: last - 1,
        ...(kind !== 'block' && { kind }),
      })),
    ),
  );

  connection.onDocumentFormatting(({ textDocument }) =>
    on(textDocument, ({ source, document }) => editsOf(layOut(source.file, source.text), document)),
  );

  connection.languages.semanticTokens.on(({ textDocument }) => {
    const builder = new SemanticTokensBuilder();
    on(textDocument, ({ source, document }) => {
      for (const { span, kind, isDeclaration } of colour(source)) {
        const { line, character } = document.positionAt(span.start);
        builder.push(line, character, span.end - span.start, colourNumber(kind), isDeclaration ? 1 : 0);
      }
    });
    return builder.build();
  });

  connection.onCodeLens(({ textDocument }) =>
    on(textDocument, opened => lensesOf(opened, comparing.changesOf(opened), editorCommands)),
  );

  connection.languages.inlayHint.on(({ textDocument, range }) =>
    on(textDocument, ({ source, document }) => {
      const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
      return inlayHints(source)
        .filter(({ offset }) => start <= offset && offset <= end)
        .map(hint => inlayHintOf(hint, document));
    }),
  );

  answerRefused(connection);
  answerRequests(connection, () => workspace, world);
  documents.listen(connection);

  const sources = () => workspace.all().map(({ source }) => source);

  function on<T>({ uri }: { readonly uri: string }, answer: (opened: Opened) => T): T | null {
    const opened = workspace.at(uri);
    return opened ? answer(opened) : null;
  }

  function at<T>(
    document: { readonly uri: string },
    position: Position,
    answer: (opened: Opened, offset: number) => T,
  ): T | null {
    return on(document, opened => answer(opened, opened.document.offsetAt(position)));
  }
}

function refusal(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

function flat(items: readonly OutlineItem[]): readonly OutlineItem[] {
  return items.flatMap(item => [item, ...flat(item.children)]);
}
