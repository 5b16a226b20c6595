// Offsets become lines and columns here and nowhere else, and our kinds of things those of the protocol.
import {
  CompletionItemKind,
  DiagnosticSeverity,
  InsertTextFormat,
  SymbolKind,
  type CompletionItem,
  type Diagnostic as ProtocolDiagnostic,
  type DocumentSymbol,
  type InlayHint as ProtocolInlayHint,
  type Location,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Place } from '@fineline/language';
import type { Diagnostic, Fix, Span } from '@fineline/ruleset';
import { filledIn, type Completion } from '../completion/completion.ts';
import type { Coloured } from '../features/colour.ts';
import type { InlayHint } from '../features/inlayHints.ts';
import type { OutlineItem } from '../features/outline.ts';
import type { Workspace } from './workspace.ts';

/** A stretch of a document in lines and columns. */
export function rangeOf({ start, end }: Span, document: TextDocument): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** A place in whatever file; undefined in a built-in module, which no editor can open. */
export function locationOf({ file, span }: Place, workspace: Workspace): Location | undefined {
  const found = workspace.of(file);
  return found && { uri: found.document.uri, range: rangeOf(span, found.document) };
}

/** Changes of a document. */
export function editsOf(edits: Fix['edits'], document: TextDocument): TextEdit[] {
  return edits.map(({ span, text }) => ({ range: rangeOf(span, document), newText: text }));
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

/** A problem, with the way out behind what is wrong. */
export function diagnosticOf(
  { code, severity, message, span, help, labels = [] }: Diagnostic,
  document: TextDocument,
  workspace: Workspace,
): ProtocolDiagnostic {
  const related = labels.flatMap(label => {
    const location = locationOf(label, workspace);
    return location ? [{ location, message: label.message }] : [];
  });
  return {
    range: rangeOf(span, document),
    severity: severities[severity],
    code,
    source: 'fineline',
    message: help === undefined ? message : `${message}\n${help}`,
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

const completionKinds: { readonly [K in Completion['kind']]: CompletionItemKind } = {
  policy: CompletionItemKind.Class,
  rule: CompletionItemKind.Function,
  quantity: CompletionItemKind.Constant,
  fact: CompletionItemKind.Property,
  word: CompletionItemKind.EnumMember,
  dataset: CompletionItemKind.Struct,
  column: CompletionItemKind.Field,
  file: CompletionItemKind.File,
  keyword: CompletionItemKind.Keyword,
  unit: CompletionItemKind.Unit,
  sign: CompletionItemKind.Operator,
  snippet: CompletionItemKind.Snippet,
  module: CompletionItemKind.Module,
};

/** A completion at its place in the list; filled in for editors that know no snippets. */
export function completionOf(
  { label, kind, detail, insert, isSnippet, replaces }: Completion,
  at: number,
  document: TextDocument,
  withSnippets: boolean,
): CompletionItem {
  return {
    label,
    kind: completionKinds[kind],
    ...(detail !== undefined && { detail }),
    sortText: String(at).padStart(4, '0'),
    insertTextFormat: isSnippet && withSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: {
      range: rangeOf(replaces, document),
      newText: isSnippet && !withSnippets ? filledIn(insert) : insert,
    },
  };
}

const symbolKinds: { readonly [K in OutlineItem['kind']]: SymbolKind } = {
  policy: SymbolKind.Class,
  block: SymbolKind.Namespace,
  rule: SymbolKind.Function,
  quantity: SymbolKind.Constant,
  fact: SymbolKind.Property,
  word: SymbolKind.EnumMember,
  dataset: SymbolKind.Struct,
  test: SymbolKind.Event,
  statement: SymbolKind.Object,
};

/** An entry of a table of contents, with those below it. */
export function symbolOf(item: OutlineItem, document: TextDocument): DocumentSymbol {
  return {
    name: item.name,
    ...(item.detail !== undefined && { detail: item.detail }),
    kind: symbolKinds[item.kind],
    range: rangeOf(item.span, document),
    selectionRange: rangeOf(item.nameSpan, document),
    children: item.children.map(child => symbolOf(child, document)),
  };
}

/** A hint at its place. */
export function inlayHintOf({ offset, text, more }: InlayHint, document: TextDocument): ProtocolInlayHint {
  return {
    position: document.positionAt(offset),
    label: text,
    ...(more !== undefined && { tooltip: { kind: 'markdown', value: more } }),
  };
}

/** The protocol's names for colours, in the order in which tokens count them. */
export const colourNames: readonly string[] = [
  ...['class', 'function', 'variable', 'property', 'enumMember', 'struct', 'parameter'],
  ...['keyword', 'number', 'string'],
];

const colourKinds: readonly Coloured['kind'][] = [
  ...(['policy', 'rule', 'quantity', 'fact', 'word', 'dataset', 'column'] as const),
  ...(['keyword', 'number', 'text'] as const),
];

/** The number of a colour in `colourNames`. */
export function colourNumber(kind: Coloured['kind']): number {
  return colourKinds.indexOf(kind);
}
