import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

const setLines = StateEffect.define<readonly number[]>();
const marked = Decoration.line({ class: 'cm-marked' });

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(set, transaction) {
    for (const effect of transaction.effects)
      if (effect.is(setLines)) {
        const { doc } = transaction.state;
        const starts = [...new Set(effect.value)]
          .filter(line => line < doc.lines)
          .sort((a, b) => a - b)
          .map(line => marked.range(doc.line(line + 1).from));
        return Decoration.set(starts);
      }
    return set.map(transaction.changes);
  },
  provide: lines => EditorView.decorations.from(lines),
});

/** Marks the lines that a decision is about. */
export const lineMarks: Extension = [
  field,
  EditorView.theme({
    '.cm-marked': { backgroundColor: 'var(--deny-wash)', boxShadow: 'inset 3px 0 0 var(--deny)' },
  }),
];

/**
 * Marks these lines and no others; the first of them is brought into view unless somebody types there.
 *
 * @param lines From 0.
 */
export function markLines(view: EditorView, lines: readonly number[]): void {
  const { doc } = view.state;
  const first = Math.min(...lines);
  view.dispatch({ effects: setLines.of(lines) });
  if (first < doc.lines && !view.hasFocus)
    view.dispatch({ effects: EditorView.scrollIntoView(doc.line(first + 1).from, { y: 'center' }) });
}
