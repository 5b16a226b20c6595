import {
  CodeActionKind,
  TextDocumentSyncKind,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { explainCommand, fixAllKind } from './codeActions.ts';
import { colourNames } from './toProtocol.ts';

/** What the server can do for an editor. */
export function capabilitiesFor({ capabilities: { textDocument } }: InitializeParams): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    completionProvider: { triggerCharacters: ['.'] },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    documentFormattingProvider: true,
    semanticTokensProvider: {
      legend: { tokenTypes: [...colourNames], tokenModifiers: ['declaration'] },
      full: true,
    },
    codeLensProvider: {},
    inlayHintProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    executeCommandProvider: { commands: [explainCommand] },
    ...(textDocument?.diagnostic && {
      diagnosticProvider: {
        identifier: 'fineline',
        interFileDependencies: true,
        workspaceDiagnostics: false,
      },
    }),
  };
}
