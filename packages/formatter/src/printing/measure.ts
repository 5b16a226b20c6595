// Sums from the start up to each word, so that any stretch is measured at once, however deep regions are nested.
import type { FlatRegion } from './flatten.ts';
import type { PlacedWord } from './placeWords.ts';

/** What a stretch of words is like, from one up to another. */
export interface Measure {
  /** The columns that it takes on one line, with the blank before its first word. */
  readonly width: (from: number, to: number) => number;
  /** Whether it takes several lines whatever is wanted: for a comment between its words, or for a long text. */
  readonly isForced: (from: number, to: number) => boolean;
  /** Whether the author started a line where the region may, or another of its kind within. */
  readonly isBrokenByAuthor: (region: FlatRegion) => boolean;
}

/** Measures a row of words. */
export function measure(words: readonly PlacedWord[]): Measure {
  const widths = sums(words, word => gapWidth(word) + (typeof word.text === 'string' ? word.text.length : 0));
  const forcedGaps = sums(words, ({ gap, comments }) => (comments.length > 0 || gap.kind === 'line' ? 1 : 0));
  const longTexts = sums(words, ({ text }) => (typeof text === 'string' ? 0 : 1));
  const brokenGaps = {
    group: sums(words, word => (word.gap.kind === 'soft' && startsLine(word) ? 1 : 0)),
    list: sums(words, word => (word.gap.kind === 'fill' && startsLine(word) ? 1 : 0)),
  };
  const isAny = (of: readonly number[], from: number, to: number): boolean => of[to]! > of[from]!;
  return {
    width: (from, to) => widths[to]! - widths[from]!,
    isForced: (from, to) => isAny(forcedGaps, from + 1, to) || isAny(longTexts, from, to),
    isBrokenByAuthor: region =>
      isAny(
        brokenGaps[region.kind],
        ownsFirstGap(region, words) ? region.first : region.first + 1,
        region.end,
      ),
  };
}

/** The columns between a word and the one before it on its line. */
export function gapWidth({ gap }: PlacedWord): number {
  if (gap.kind === 'glue') return 0;
  return gap.kind === 'blank' ? 1 + gap.more : 1;
}

/** Whether the gap before the first word of a region is a place where that region may break. */
export function ownsFirstGap(region: FlatRegion, words: readonly PlacedWord[]): boolean {
  const gap = words[region.first]?.gap;
  return gap !== undefined && 'region' in gap && gap.region === region;
}

function startsLine({ comments, breaks }: PlacedWord): boolean {
  return breaks > 0 || comments.length > 0;
}

function sums(words: readonly PlacedWord[], count: (word: PlacedWord) => number): readonly number[] {
  const totals = [0];
  for (const word of words) totals.push(totals.at(-1)! + count(word));
  return totals;
}
