// The policy editor: each thing that the language server answers, shown in the way of the editor.
import {
  autocompletion,
  closeBrackets,
  completionKeymap,
  snippet,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { insertNewlineKeepIndent } from '@codemirror/commands';
import { lintKeymap } from '@codemirror/lint';
import { Prec, type Extension } from '@codemirror/state';
import { EditorView, hoverTooltip, keymap, lineNumbers, type Tooltip } from '@codemirror/view';
import type { CompletionItem, MarkupContent } from 'vscode-languageserver-types';
import { colours } from './colours.ts';
import { hangingIndent } from './hangingIndent.ts';
import type { LanguageSetting } from './languageSetting.ts';
import { markdownNodes, markdownText } from './markdownNodes.ts';
import { noteAtCursor, showNote } from './noteAtCursor.ts';
import { changesOf, offsetOf, positionOf, spanOf } from './protocolPlaces.ts';

export function languageSupport(setting: LanguageSetting): Extension {
  const { client, file } = setting;
  return [
    lineNumbers(),
    closeBrackets(),
    colours(setting),
    hangingIndent,
    noteAtCursor,
    autocompletion({
      override: [context => complete(context, setting)],
      icons: false,
      activateOnTyping: true,
    }),
    hoverTooltip((view, at) => hoverAt(view, at, setting), { hoverTime: 350 }),
    Prec.high(
      keymap.of([
        { key: 'Mod-i', run: view => (void tellAtCursor(view, setting), true) },
        { key: 'Shift-Alt-f', run: view => (void layOut(view, setting), true) },
        { key: 'F12', run: view => (void goToDefinition(view, setting), true) },
        ...completionKeymap,
        { key: 'Enter', run: insertNewlineKeepIndent },
        ...lintKeymap,
      ]),
    ),
    EditorView.domEventHandlers({
      mousedown(event, view) {
        if (!(event.ctrlKey || event.metaKey) || event.button !== 0) return false;
        const at = view.posAtCoords(event);
        if (at === null) return false;
        void client
          .definition(file(), positionOf(view.state.doc, at))
          .then(place => place && setting.goTo(place));
        return true;
      },
    }),
  ];
}

/** Writes the policy anew in the one layout that it has. */
export async function layOut(view: EditorView, { client, file, announce }: LanguageSetting): Promise<void> {
  const { doc } = view.state;
  const edits = await client.format(file());
  if (view.state.doc !== doc) return;
  view.dispatch({ changes: changesOf(doc, edits) });
  announce(edits.length === 0 ? 'It is laid out already.' : 'Laid out.');
}

async function complete(
  { state, pos, explicit }: CompletionContext,
  { client, file }: LanguageSetting,
): Promise<CompletionResult | null> {
  const before = state.doc.lineAt(pos).text.slice(0, pos - state.doc.lineAt(pos).from);
  if (!explicit && !/[\w.-]$/.test(before)) return null;
  const items = await client.complete(file(), positionOf(state.doc, pos));
  if (items.length === 0) return null;
  const from = Math.min(
    ...items.map(item => (rangeOf(item) ? offsetOf(state.doc, rangeOf(item)!.start) : pos)),
  );
  return { from, options: items.map(optionOf), validFor: /^[\w-]*$/ };
}

function rangeOf({ textEdit }: CompletionItem): { start: { line: number; character: number } } | undefined {
  return textEdit && 'range' in textEdit ? textEdit.range : undefined;
}

const isSnippet = 2;

function optionOf(item: CompletionItem): Completion {
  const { label, detail, insertTextFormat, textEdit, sortText } = item;
  const insert = textEdit?.newText ?? label;
  return {
    label,
    ...(detail !== undefined && { detail }),
    // The server has them in order already; what was typed decides all the same.
    boost: -Number(sortText ?? 0) / 100,
    apply: insertTextFormat === isSnippet ? snippet(templateOf(insert)) : insert,
  };
}

/** `$0`, where the cursor ends up, is `${}` here. */
function templateOf(text: string): string {
  return text.replaceAll('$0', '${}');
}

async function noteOf(
  view: EditorView,
  at: number,
  { client, file }: LanguageSetting,
): Promise<{ readonly from: number; readonly to: number; readonly markdown: string } | undefined> {
  const found = await client.hover(file(), positionOf(view.state.doc, at));
  if (!found) return undefined;
  const span = found.range ? spanOf(view.state.doc, found.range) : { from: at, to: at };
  return { ...span, markdown: (found.contents as MarkupContent).value };
}

async function hoverAt(view: EditorView, at: number, setting: LanguageSetting): Promise<Tooltip | null> {
  const note = await noteOf(view, at, setting);
  if (!note) return null;
  const { from, to, markdown } = note;
  return { pos: from, end: to, above: true, create: () => ({ dom: noteElement(markdown) }) };
}

async function tellAtCursor(view: EditorView, setting: LanguageSetting): Promise<void> {
  const note = await noteOf(view, view.state.selection.main.head, setting);
  setting.announce(note ? markdownText(note.markdown) : 'There is nothing to say about this place.');
  showNote(view, note && { pos: note.from, dom: () => noteElement(note.markdown) });
}

async function goToDefinition(
  view: EditorView,
  { client, file, goTo, announce }: LanguageSetting,
): Promise<void> {
  const place = await client.definition(file(), positionOf(view.state.doc, view.state.selection.main.head));
  if (place) goTo(place);
  else announce('This is declared in no file of this page.');
}

function noteElement(markdown: string): HTMLElement {
  const dom = document.createElement('div');
  dom.className = 'cm-note';
  dom.append(...markdownNodes(markdown));
  return dom;
}
