// A layout as the row of its words, so that everything after goes from left to right once.
import type { Writable } from '@fineline/ruleset';
import type { Blanks, Doc, Mark } from '../layout/doc.ts';

/** What stands before a word. `region` is the one that the gap belongs to. */
export type Gap =
  | { readonly kind: 'glue' }
  /** One blank, and some more. */
  | { readonly kind: 'blank'; readonly more: number }
  | {
      readonly kind: 'line';
      readonly indent: number;
      /** Comments before a `}` stand where the block's lines do. */
      readonly commentIndent: number;
      readonly blanks: Blanks | 'last' | 'only';
    }
  | { readonly kind: 'soft'; readonly indent: number; readonly region: FlatRegion }
  | { readonly kind: 'fill'; readonly region: FlatRegion };

/** A word with the gap before it and the regions that start with it, outermost first. */
export interface FlatWord {
  readonly gap: Gap;
  readonly source: string;
  readonly text: string | readonly string[];
  readonly opens: readonly FlatRegion[];
}

/** The words from `first` on, up to `end`. */
export interface FlatRegion {
  readonly kind: 'group' | 'list';
  readonly parent: FlatRegion | undefined;
  readonly first: number;
  readonly end: number;
}

interface Flattening {
  readonly words: FlatWord[];
  /** What the next word gets. */
  gap: Gap | undefined;
  opens: FlatRegion[];
}

const blank: Gap = { kind: 'blank', more: 0 };

/** The words of a layout in their order. */
export function flatten(doc: Doc): readonly FlatWord[] {
  const state: Flattening = { words: [], gap: undefined, opens: [] };
  add(doc, 0, undefined, state);
  return state.words;
}

function add(doc: Doc, indent: number, region: FlatRegion | undefined, state: Flattening): void {
  if (typeof doc === 'string') {
    for (const word of doc.split(' ')) addWord(word, word, state);
    return;
  }
  if (isSeveral(doc)) {
    for (const part of doc) add(part, indent, region, state);
    return;
  }
  switch (doc.kind) {
    case 'verbatim':
      addWord(doc.source, doc.text, state);
      return;
    case 'indented':
      add(doc.of, indent + 2, region, state);
      return;
    case 'group':
    case 'list': {
      const opened: Writable<FlatRegion> = {
        kind: doc.kind,
        parent: region,
        first: state.words.length,
        end: 0,
      };
      state.opens.push(opened);
      add(doc.of, indent, opened, state);
      opened.end = state.words.length;
      return;
    }
    default:
      state.gap = doc.kind === 'pad' ? padded(state.gap, doc.columns) : gapFor(doc, indent, region);
  }
}

function isSeveral(doc: Exclude<Doc, string>): doc is readonly Doc[] {
  return Array.isArray(doc);
}

function addWord(source: string, text: string | readonly string[], state: Flattening): void {
  state.words.push({ gap: state.gap ?? blank, source, text, opens: state.opens });
  state.gap = undefined;
  state.opens = [];
}

function padded(gap: Gap | undefined, columns: number): Gap {
  return gap?.kind === 'line' ? { ...gap, indent: gap.indent + columns } : { kind: 'blank', more: columns };
}

function gapFor(
  mark: Exclude<Mark, { readonly kind: 'pad' }>,
  indent: number,
  region: FlatRegion | undefined,
): Gap {
  switch (mark.kind) {
    case 'glue':
      return { kind: 'glue' };
    case 'line':
      return { kind: 'line', indent, commentIndent: indent, blanks: mark.blanks };
    case 'close': {
      const commentIndent = mark.of === 'file' ? indent : indent + 2;
      return { kind: 'line', indent, commentIndent, blanks: mark.of === 'empty block' ? 'only' : 'last' };
    }
    case 'soft':
      return region ? { kind: 'soft', indent, region } : blank;
    case 'fill':
      return region ? { kind: 'fill', region } : blank;
  }
}
