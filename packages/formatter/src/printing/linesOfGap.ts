import type { PlacedWord } from './placeWords.ts';

/** What stands between two words where the second starts a line. */
export interface GapLines {
  /** A comment on the line of the word before. */
  readonly trailing?: string;
  /** Comments on lines of their own. */
  readonly own: readonly { readonly text: string; readonly isBlankBefore: boolean }[];
  readonly isBlankBeforeWord: boolean;
}

/**
 * The lines of the gap before a word. A comment stays on the line of what it follows, but for `///`, which speaks of
 * what comes next: it stands above that, with no blank line between.
 */
export function linesOfGap({ gap, comments, breaks }: PlacedWord, isTop: boolean): GapLines {
  const [first, ...others] = comments;
  const isTrailing = first !== undefined && first.breaks === 0 && !first.doc && !isTop;
  const own = isTrailing ? others : comments;
  const blanks = [...own, { breaks }].map((one, at) => one.breaks === 2 && own[at - 1]?.doc !== true);

  const kept = gap.kind === 'line' ? gap.blanks : 'never';
  const last = blanks.length - 1;
  if (kept === 'never') blanks.fill(false);
  if (kept === 'first' || kept === 'only') blanks[0] = false;
  if (kept === 'last' || kept === 'only') blanks[last] = false;
  if (kept === 'always' && !blanks.includes(true)) blanks[0] = true;
  return {
    ...(isTrailing && { trailing: first.text }),
    own: own.map(({ text }, at) => ({ text, isBlankBefore: blanks[at]! })),
    isBlankBeforeWord: blanks[last]!,
  };
}
