import type { FlatRegion } from './flatten.ts';
import { linesOfGap } from './linesOfGap.ts';
import { gapWidth, measure, ownsFirstGap, type Measure } from './measure.ts';
import { emptyPage, isEmpty, startLine, write, writeWord, type Page } from './page.ts';
import type { PlacedWord } from './placeWords.ts';

const widest = 100;
/** How much further in a line starts that only goes on with the one before. */
const continued = 4;

interface Printing {
  readonly words: readonly PlacedWord[];
  readonly measure: Measure;
  readonly page: Page;
  /** Of the regions that were entered. */
  readonly broken: Set<FlatRegion>;
  /** Indentation of the last line that was not only going on. */
  ownIndent: number;
}

/** Words to text: one pass, in which it is decided about each region when its first word comes. */
export function print(words: readonly PlacedWord[]): string {
  const printing: Printing = {
    words,
    measure: measure(words),
    page: emptyPage(),
    broken: new Set(),
    ownIndent: 0,
  };
  const { page, broken } = printing;
  for (const [at, word] of words.entries()) {
    const ownGap = word.opens.filter(region => ownsFirstGap(region, words));
    for (const region of ownGap)
      if (isBroken(region, page.column + gapWidth(word), printing)) broken.add(region);
    printGap(word, lineFor(at, printing), printing);
    for (const region of word.opens)
      if (!ownGap.includes(region) && isBroken(region, page.column, printing)) broken.add(region);
    writeWord(word.text, page);
  }
  return page.parts.join('');
}

/** Whether a region breaks whose first word would stand at a column. Nothing does within a region that does not. */
function isBroken(region: FlatRegion, column: number, { words, measure, broken }: Printing): boolean {
  const { kind, parent, first, end } = region;
  if (parent && !broken.has(parent)) return false;
  const start = column - gapWidth(words[first]!);
  const isWide = (to: number): boolean =>
    measure.isForced(first, to) || start + measure.width(first, to) > widest;
  return kind === 'list'
    ? measure.isBrokenByAuthor(region) && isWide(end)
    : measure.isBrokenByAuthor(region) || isWide(endOfLine(end, words));
}

/** Up to which word the line goes on behind a group. */
function endOfLine(end: number, words: readonly PlacedWord[]): number {
  let at = end;
  while (at < words.length && goesOn(words[at]!)) at++;
  return at;
}

function goesOn({ gap, comments }: PlacedWord): boolean {
  return (gap.kind === 'glue' || gap.kind === 'blank') && comments.length === 0;
}

/** The indentation of the line that a word starts; undefined where it goes on with the line before. */
function lineFor(at: number, { words, measure, page, broken, ownIndent }: Printing): number | undefined {
  const { gap, comments } = words[at]!;
  const isForced = comments.length > 0;
  switch (gap.kind) {
    case 'line':
      return gap.blanks === 'only' && !isForced ? undefined : gap.indent;
    case 'soft':
      return isForced || broken.has(gap.region) ? gap.indent : undefined;
    case 'fill': {
      const width = measure.width(at, endOfItem(at, gap.region, words));
      const isWide = broken.has(gap.region) && page.column + width > widest;
      return isForced || isWide ? ownIndent + continued : undefined;
    }
    case 'glue':
    case 'blank':
      return isForced ? ownIndent + continued : undefined;
  }
}

/** Behind the item of a list that starts at a word, its comma included. */
function endOfItem(start: number, region: FlatRegion, words: readonly PlacedWord[]): number {
  let at = start + 1;
  while (at < region.end && words[at]!.gap.kind !== 'fill') at++;
  return at;
}

/** Writes what stands before a word, which starts a line where there is an indentation for it. */
function printGap(word: PlacedWord, indent: number | undefined, printing: Printing): void {
  const { page } = printing;
  const { gap } = word;
  if (indent === undefined) {
    if (gap.kind !== 'line') write(' '.repeat(gapWidth(word)), page);
    return;
  }
  const { trailing, own, isBlankBeforeWord } = linesOfGap(word, isEmpty(page));
  if (trailing !== undefined) write(` ${trailing}`, page);
  for (const { text, isBlankBefore } of own) {
    startLine(gap.kind === 'line' ? gap.commentIndent : indent, isBlankBefore, page);
    write(text, page);
  }
  startLine(indent, isBlankBeforeWord, page);
  if (gap.kind === 'line' || gap.kind === 'soft') printing.ownIndent = indent;
}
