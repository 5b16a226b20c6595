import { positionOf, type Span } from '@fineline/ruleset';
import { cellsOf, wholeSign, type Cell } from '../layout/cells.ts';
import type { Paint, Style } from '../layout/paint.ts';
import { startsIn } from './startsIn.ts';

/** How much of a long line is shown before and after the place, in UTF-16 units. */
const [before, after] = [70, 90];

/**
 * The line that a span begins on, with the span underlined, and a note behind the underline where there is one. Of a line
 * that is wider than `width` the part around the place is shown.
 */
export function frame(
  text: string,
  span: Span,
  look: { readonly style: Style; readonly paint: Paint; readonly note?: string; readonly width?: number },
): readonly string[] {
  const starts = startsIn(text);
  const { line } = positionOf(span.start, starts);
  const from = starts[line - 1]!;
  const to = starts[line] ?? text.length;
  const room = (look.width ?? Infinity) - String(line).length - 3;
  const cells = visiblePart(text, { start: from, end: to }, span.start, room);
  const leading = cells.filter(({ end }) => end <= span.start);
  const inside = cells.filter(({ start, end }) => start < span.end && end > span.start);
  const columns = (some: typeof cells): number => some.reduce((sum, { width }) => sum + width, 0);
  const underline = '^'.repeat(Math.max(1, columns(inside)));
  const gutter = String(line);
  const edge = look.paint('dim', `${' '.repeat(gutter.length)} |`);
  const note = look.note === undefined ? '' : ` ${look.note}`;
  return [
    `${look.paint('dim', `${gutter} |`)} ${cells.map(({ print }) => print).join('')}`.trimEnd(),
    `${edge} ${' '.repeat(columns(leading))}${look.paint(look.style, `${underline}${note}`)}`,
  ];
}

function visiblePart(text: string, line: Span, place: number, room: number): readonly Cell[] {
  const [left, right] = around(line, place, room);
  const start = wholeSign(text, Math.max(line.start, place - left));
  const end = wholeSign(text, Math.min(line.end, place + right));
  const cells = [...cellsOf(text.slice(start, end).replace(/[\r\n]+$/, ''), start)];
  const more = (at: number): Cell => ({ print: '…', width: 1, start: at, end: at });
  return [...(start > line.start ? [more(start)] : []), ...cells, ...(end < line.end ? [more(end)] : [])];
}

/** How much is shown before a place and after it, so that both fit: from the start of the line where that leaves a third. */
function around({ start, end }: Span, place: number, room: number): readonly [left: number, right: number] {
  const length = end - start;
  if (length <= room) return [before, after];
  const offset = place - start;
  const left = offset <= (2 * room) / 3 ? offset : Math.floor(room / 2);
  const marks = left === offset ? 1 : 2;
  return [Math.min(before, left), Math.max(1, Math.min(after, Math.floor(room) - left - marks))];
}
