import { StateEffect, StateField, type Extension, type Range } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet } from '@codemirror/view';
import type { LanguageSetting } from './languageSetting.ts';

const setColours = StateEffect.define<DecorationSet>();

const coloured = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(set, transaction) {
    for (const effect of transaction.effects) if (effect.is(setColours)) return effect.value;
    return set.map(transaction.changes);
  },
  provide: field => EditorView.decorations.from(field),
});

/** How long nobody types before colours are asked for, in milliseconds. */
const pause = 60;

/** Colours by what a word means, as the server tells; comments are seen without it. */
export function colours(setting: Pick<LanguageSetting, 'client' | 'file'>): Extension {
  return [
    coloured,
    ViewPlugin.define(view => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const ask = async (): Promise<void> => {
        const { doc } = view.state;
        const { data, names } = await setting.client.colours(setting.file());
        if (view.state.doc !== doc) return;
        view.dispatch({ effects: setColours.of(decorationsOf(view, data, names)) });
      };
      const later = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => void ask(), pause);
      };
      later();
      return {
        update({ docChanged }) {
          if (docChanged) later();
        },
        destroy: () => clearTimeout(timer),
      };
    }),
  ];
}

const commentMark = Decoration.mark({ class: 'tok-comment' });

function decorationsOf(
  { state: { doc } }: EditorView,
  data: readonly number[],
  names: readonly string[],
): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at + 4 < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, kind = 0] = data.slice(at, at + 4);
    line += down;
    character = down === 0 ? character + right : right;
    if (line >= doc.lines) break;
    const from = doc.line(line + 1).from + character;
    if (length > 0 && from + length <= doc.length)
      ranges.push(Decoration.mark({ class: `tok-${names[kind] ?? 'keyword'}` }).range(from, from + length));
  }
  for (let number = 1; number <= doc.lines; number++) {
    const { from, to, text } = doc.line(number);
    const start = commentStart(text);
    if (start >= 0) ranges.push(commentMark.range(from + start, to));
  }
  return Decoration.set(ranges, true);
}

/** Where a comment begins on a line; -1 where there is none. What stands in quotes is none. */
function commentStart(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '\\' && quoted) at++;
    else if (line[at] === '"') quoted = !quoted;
    else if (!quoted && line.startsWith('//', at)) return at;
  }
  return -1;
}
