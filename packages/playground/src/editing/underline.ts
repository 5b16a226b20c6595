// What a decision points at, underlined where it was typed.
import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';

/** A stretch of the text with the numbers of the findings that it shows. */
export interface Underline {
  readonly from: number;
  readonly to: number;
  readonly numbers: readonly number[];
  /** `deny`, `review`, `warn` or `allow`. */
  readonly tone: string;
}

const setUnderlines = StateEffect.define<readonly Underline[]>();
const setStrong = StateEffect.define<number | undefined>();

interface Shown {
  readonly underlines: readonly Underline[];
  readonly set: DecorationSet;
}

const shown = StateField.define<Shown>({
  create: () => ({ underlines: [], set: Decoration.none }),
  update(before, transaction) {
    let after: Shown = { ...before, set: before.set.map(transaction.changes) };
    for (const effect of transaction.effects) {
      const { length } = transaction.state.doc;
      if (effect.is(setUnderlines))
        after = { underlines: effect.value, set: marksOf(effect.value, undefined, length) };
      if (effect.is(setStrong)) after = { ...after, set: marksOf(after.underlines, effect.value, length) };
    }
    return after;
  },
  provide: field => EditorView.decorations.from(field, ({ set }) => set),
});

/** The field that keeps them. */
export const underlining: Extension = shown;

export function underline(view: EditorView, underlines: readonly Underline[]): void {
  view.dispatch({ effects: setUnderlines.of(underlines) });
}

/** Makes the words of one finding stand out; undefined puts all back. */
export function pointAt(view: EditorView, number: number | undefined): void {
  view.dispatch({ effects: setStrong.of(number) });
}

class Numbers extends WidgetType {
  readonly numbers: readonly number[];
  readonly tone: string;

  constructor(numbers: readonly number[], tone: string) {
    super();
    this.numbers = numbers;
    this.tone = tone;
  }

  override eq(other: Numbers): boolean {
    return this.tone === other.tone && this.numbers.join() === other.numbers.join();
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('sup');
    element.className = `cm-numbers tone-${this.tone}`;
    element.textContent = this.numbers.join(' ');
    element.setAttribute('aria-hidden', 'true');
    return element;
  }
}

function marksOf(
  underlines: readonly Underline[],
  strong: number | undefined,
  length: number,
): DecorationSet {
  const within = underlines.filter(({ from, to }) => from < to && to <= length);
  const pointedAt = within.filter(({ numbers }) => strong !== undefined && numbers.includes(strong));
  return Decoration.set(
    [
      ...joined(within).flatMap(({ from, to, numbers, tone }) => [
        Decoration.mark({ class: `cm-evidence tone-${tone}` }).range(from, to),
        Decoration.widget({ widget: new Numbers(numbers, tone), side: 1 }).range(to),
      ]),
      ...pointedAt.map(({ from, to }) => strongMark.range(from, to)),
    ],
    true,
  );
}

const strongMark = Decoration.mark({ class: 'cm-strong' });
const severity = ['allow', 'warn', 'review', 'deny'];

/** Stretches that overlap as one, with the numbers of all of them and the tone of the gravest. */
function joined(underlines: readonly Underline[]): readonly Underline[] {
  const all: Underline[] = [];
  for (const next of [...underlines].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = all.at(-1);
    if (!last || last.to <= next.from) {
      all.push(next);
      continue;
    }
    all[all.length - 1] = {
      from: last.from,
      to: Math.max(last.to, next.to),
      numbers: [...new Set([...last.numbers, ...next.numbers])].sort((a, b) => a - b),
      tone: severity.indexOf(last.tone) > severity.indexOf(next.tone) ? last.tone : next.tone,
    };
  }
  return all;
}

/** The look of it, for the editor that it is used in. */
export const underlineTheme: Extension = EditorView.theme({
  '.cm-evidence': {
    textDecoration: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '0.22em',
    textDecorationSkipInk: 'none',
  },
  '.cm-evidence.tone-deny': { textDecorationColor: 'var(--deny)' },
  '.cm-evidence.tone-review, .cm-evidence.tone-warn': { textDecorationColor: 'var(--review)' },
  '.cm-evidence.tone-allow': { textDecorationColor: 'var(--dim)' },
  '.cm-strong': { backgroundColor: 'var(--select)' },
  '.cm-numbers': {
    fontFamily: 'var(--sans)',
    fontSize: '0.5em',
    fontWeight: '600',
    lineHeight: '0',
    padding: '0 0.2em',
    verticalAlign: 'super',
    userSelect: 'none',
  },
  '.cm-numbers.tone-deny': { color: 'var(--deny)' },
  '.cm-numbers.tone-review, .cm-numbers.tone-warn': { color: 'var(--review)' },
  '.cm-numbers.tone-allow': { color: 'var(--dim)' },
});
