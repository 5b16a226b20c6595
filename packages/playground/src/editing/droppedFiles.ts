import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { fileText } from './fileText.ts';

/** Puts the text of a file where the file is dropped; the editor's own way would put signs of its own for what is no text. */
export function droppedFiles(refuse: (reason: string) => void): Extension {
  return EditorView.domEventHandlers({
    drop(event, view) {
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return false;
      event.preventDefault();
      if (view.state.readOnly) return true;
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY }, false);
      void fileText(file).then(read => {
        if ('refused' in read) return refuse(read.refused);
        const from = Math.min(at, view.state.doc.length);
        view.dispatch({ changes: { from, insert: read.text }, userEvent: 'input.drop' });
      });
      return true;
    },
  });
}
