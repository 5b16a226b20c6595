import { RangeSetBuilder, type Extension } from '@codemirror/state';
import {
  Decoration,
  ViewPlugin,
  type DecorationSet,
  type EditorView,
  type PluginValue,
} from '@codemirror/view';

/** A long line goes on under its own beginning, a little further in. */
export const hangingIndent: Extension = ViewPlugin.define(
  view => {
    const plugin: PluginValue & { set: DecorationSet } = {
      set: indentsOf(view),
      update(update) {
        if (update.docChanged || update.viewportChanged) plugin.set = indentsOf(update.view);
      },
    };
    return plugin;
  },
  { decorations: ({ set }) => set },
);

function indentsOf({ state: { doc }, visibleRanges }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let behind = 0;
  for (const { from, to } of visibleRanges)
    for (let at = Math.max(from, behind); at <= to;) {
      const line = doc.lineAt(at);
      const indent = /^ */.exec(line.text)![0].length + 4;
      const style = `text-indent: -${indent}ch; padding-left: calc(0.5rem + ${indent}ch)`;
      builder.add(line.from, line.from, Decoration.line({ attributes: { style } }));
      at = behind = line.to + 1;
    }
  return builder.finish();
}
