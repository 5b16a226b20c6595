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

/** Longer texts are shown only where something is underlined, and not for ever. */
const [mostLines, mostMarkedLines] = [16, 40];

/** A line of the text with its rows of underlines. */
type Block = readonly string[];

/** The lines of `text`, wrapped to `width` columns, each followed by its rows of underlines. */
export function annotate(
  text: string,
  marks: readonly Mark[],
  options: { readonly width: number; readonly paint?: Paint },
): readonly string[] {
  return shorten(drawLines(text, joinSameSpan(marks), options.width, options.paint ?? unpainted)).flat();
}

function* drawLines(text: string, marks: readonly Mark[], width: number, paint: Paint): Generator<Block> {
  const waiting = [...marks].reverse();
  let reached: readonly Mark[] = [];
  for (const line of wrapText(text, width)) {
    const [start, end] = [line[0]?.start ?? 0, line.at(-1)?.end ?? 0];
    const starting: Mark[] = [];
    while (waiting.length > 0 && waiting.at(-1)!.span.start < end) starting.push(waiting.pop()!);
    reached = [...reached.filter(({ span }) => span.end > start), ...starting];
    yield drawLine(line, reached, paint);
  }
}

/** A short text whole; of a long one the lines with underlines and those beside them, or its beginning. */
function shorten(blocks: Iterable<Block>): readonly Block[] {
  const whole: Block[] = [];
  const around: Block[] = [];
  let marked = 0;
  let unseen: Block[] = [];
  for (const block of blocks) {
    if (whole.length <= mostLines) whole.push(block);
    if (block.length > 1) {
      if (unseen.length > 1) around.push(['…']);
      around.push(...unseen.slice(-1), block);
      unseen = [];
      if (++marked === mostMarkedLines) break;
    } else if (around.at(-1)?.length !== 1 && marked > 0) around.push(block);
    else unseen = [...unseen.slice(-1), block];
  }
  if (whole.length <= mostLines && marked < mostMarkedLines) return whole;
  return [...(marked > 0 ? around : whole.slice(0, 3)), ['…']];
}

function drawLine(line: readonly Cell[], marks: readonly Mark[], paint: Paint): Block {
  const segments = segmentsOn(line, marks);
  return [line.map(({ print }) => print).join(''), ...rows(segments).map(row => drawRow(row, paint))];
}

/** More labels than these on one underline are counted instead. */
const mostLabels = 6;

function joinSameSpan(marks: readonly Mark[]): readonly Mark[] {
  const bySpan = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = `${mark.span.start}-${mark.span.end}`;
    const same = bySpan.get(key);
    if (same) same.push(mark);
    else bySpan.set(key, [mark]);
  }
  return [...bySpan.values()]
    .map(same => ({ ...same[0]!, label: joinLabels(same.map(({ label }) => label)) }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function joinLabels(labels: readonly string[]): string {
  if (labels.length <= mostLabels) return labels.join(' ');
  return `${labels.slice(0, mostLabels - 1).join(' ')} +${labels.length - mostLabels + 1}`;
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
