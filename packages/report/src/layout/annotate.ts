// A text with marks under its words. Marks may overlap, so each line of the text gets as many rows of underlines as it
// takes for none to touch another: a floor plan, filled from the left.
import type { Span } from '@fineline/ruleset';
import type { Cell } from './cells.ts';
import { unpainted, type Paint, type Style } from './paint.ts';
import { wrapText } from './wrapText.ts';

/** Words to underline, and what to write behind the line. */
export interface Mark {
  readonly span: Span;
  readonly label: string;
  readonly style: Style;
}

interface Segment {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly style: Style;
}

/** Longer texts are shown only where something is underlined. */
const mostLines = 16;

/** The lines of `text`, wrapped to `width` columns, each followed by its rows of underlines. */
export function annotate(
  text: string,
  marks: readonly Mark[],
  options: { readonly width: number; readonly paint?: Paint },
): readonly string[] {
  const paint = options.paint ?? unpainted;
  const together = joinSameSpan(marks);
  const blocks = wrapText(text, options.width).map(line => [
    line.map(({ print }) => print).join(''),
    ...rows(segmentsOn(line, together)).map(row => drawRow(row, paint)),
  ]);
  return (blocks.length > mostLines ? shorten(blocks) : blocks).flat();
}

/** Only the lines with underlines and the lines next to them; the first few where nothing is underlined. */
function shorten(blocks: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const marked = blocks.map(block => block.length > 1);
  const kept = marked.includes(true)
    ? marked.map((_, at) => marked[at - 1] || marked[at] || marked[at + 1])
    : marked.map((_, at) => at < 3);
  return blocks.flatMap((block, at) => (kept[at] ? [block] : kept[at - 1] || at === 0 ? [['…']] : []));
}

function joinSameSpan(marks: readonly Mark[]): readonly Mark[] {
  const bySpan = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${mark.span.start}-${mark.span.end}`;
    const same = bySpan.get(key);
    bySpan.set(key, same ? { ...same, label: `${same.label} ${mark.label}` } : mark);
  }
  return [...bySpan.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The marks as far as they reach into one line; the label goes where a mark begins. */
function segmentsOn(line: readonly Cell[], marks: readonly Mark[]): readonly Segment[] {
  return marks.flatMap(({ span, label, style }) => {
    let column = 0;
    let from = -1;
    let to = -1;
    for (const { start, end, width } of line) {
      if (start < span.end && end > span.start) {
        if (from < 0) from = column;
        to = column + width;
      }
      column += width;
    }
    const begins = line.some(({ start, end }) => start <= span.start && span.start < end);
    return from < 0 || to === from ? [] : [{ from, to, label: begins ? label : '', style }];
  });
}

function rows(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const filled: Segment[][] = [];
  for (const segment of segments) {
    const row = filled.find(row => endOf(row.at(-1)!) < segment.from);
    if (row) row.push(segment);
    else filled.push([segment]);
  }
  return filled;
}

function endOf({ to, label }: Segment): number {
  return label === '' ? to : to + 1 + label.length;
}

function drawRow(row: readonly Segment[], paint: Paint): string {
  let drawn = '';
  let column = 0;
  for (const segment of row) {
    const { from, to, label, style } = segment;
    const line = '^'.repeat(to - from);
    drawn += ' '.repeat(from - column) + paint(style, label === '' ? line : `${line} ${label}`);
    column = endOf(segment);
  }
  return drawn;
}
