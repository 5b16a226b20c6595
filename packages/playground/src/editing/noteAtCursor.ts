import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { keymap, showTooltip, type EditorView, type Tooltip } from '@codemirror/view';

interface Note {
  readonly pos: number;
  readonly dom: () => HTMLElement;
}

const setNote = StateEffect.define<Note | undefined>();

const shown = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, { effects, docChanged, selection }) {
    for (const effect of effects)
      if (effect.is(setNote)) return effect.value ? tooltipOf(effect.value) : null;
    return docChanged || selection ? null : tooltip;
  },
  provide: field => showTooltip.from(field),
});

function tooltipOf({ pos, dom }: Note): Tooltip {
  return { pos, above: true, create: () => ({ dom: dom() }) };
}

/** A note that the keyboard asked for; Escape, or moving on, puts it away. */
export const noteAtCursor: Extension = [
  shown,
  keymap.of([
    {
      key: 'Escape',
      run(view) {
        if (!view.state.field(shown)) return false;
        showNote(view, undefined);
        return true;
      },
    },
  ]),
];

export function showNote(view: EditorView, note: Note | undefined): void {
  view.dispatch({ effects: setNote.of(note) });
}
