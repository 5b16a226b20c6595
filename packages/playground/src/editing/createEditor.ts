import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, drawSelection, highlightSpecialChars, keymap } from '@codemirror/view';
import { droppedFiles } from './droppedFiles.ts';
import { theme } from './theme.ts';

export interface EditorSetting {
  readonly label: string;
  readonly text: string;
  readonly extensions: readonly Extension[];
  /** What was typed, and not what `show` or `open` put there. */
  readonly onType: (text: string) => void;
  /** Hears why a file that was dropped is not read. */
  readonly onRefused: (reason: string) => void;
}

export interface Editor {
  readonly view: EditorView;
  /** Puts another text there, unless it is there already; what was there before can be had back. */
  readonly show: (text: string) => void;
  /** Opens another document, each with a history of its own; `isToBeRead` where nobody may change it. */
  readonly open: (name: string, text: string, isToBeRead?: boolean) => void;
  /** The element that the editor lies in. */
  readonly element: HTMLElement;
}

/**
 * A text field. It lies in a shadow root, since only there are its styles set up without a `<style>` element, which the
 * page's policy on content forbids. Tab leaves it, as it leaves any field.
 */
export function createEditor({ label, text, extensions, onType, onRefused }: EditorSetting): Editor {
  const element = document.createElement('div');
  element.className = 'editor';
  const root = element.attachShadow({ mode: 'open' });
  const states = new Map<string, EditorState>();
  let current = '';
  let isShowing = false;
  const setting: Extension = [
    history(),
    drawSelection(),
    // What turns the direction of writing, or is not seen, is shown as a sign.
    highlightSpecialChars(),
    keymap.of([...defaultKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged && !isShowing) onType(state.doc.toString());
    }),
    droppedFiles(onRefused),
    // What is set for one editor comes before what is set for all.
    extensions,
    theme,
  ];
  const fresh = (doc: string, isToBeRead = false): EditorState =>
    EditorState.create({ doc, extensions: [setting, EditorState.readOnly.of(isToBeRead)] });
  const view = new EditorView({ state: fresh(text), parent: root, root });
  return {
    view,
    element,
    show(next) {
      const now = view.state.doc.toString();
      if (now === next) return;
      isShowing = true;
      view.dispatch({ changes: { from: 0, to: now.length, insert: next } });
      isShowing = false;
    },
    open(name, next, isToBeRead) {
      states.set(current, view.state);
      current = name;
      const kept = states.get(name);
      view.setState(kept?.doc.toString() === next ? kept : fresh(next, isToBeRead));
    },
  };
}
