import { lineStarts, positionOf, type Span } from '@fineline/ruleset';
import { cellsOf, wholeSign, type Cell } from '../layout/cells.ts';
import type { Paint, Style } from '../layout/paint.ts';

/** How much of a long line is shown before and after the place, in UTF-16 units. */
const [before, after] = [70, 90];

/** The line that a span begins on, with the span underlined, and a note behind the underline where there is one. */
export function frame(
  text: string,
  span: Span,
  look: { readonly style: Style; readonly paint: Paint; readonly note?: string },
): readonly string[] {
  const starts = lineStarts(text);
  const { line } = positionOf(span.start, starts);
  const from = starts[line - 1]!;
  const to = starts[line] ?? text.length;
  const cells = visiblePart(text, { start: from, end: to }, span.start);
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

function visiblePart(text: string, line: Span, place: number): readonly Cell[] {
  const start = wholeSign(text, Math.max(line.start, place - before));
  const end = wholeSign(text, Math.min(line.end, place + after));
  const cells = [...cellsOf(text.slice(start, end).replace(/[\r\n]+$/, ''), start)];
  const more = (at: number): Cell => ({ print: '…', width: 1, start: at, end: at });
  return [...(start > line.start ? [more(start)] : []), ...cells, ...(end < line.end ? [more(end)] : [])];
}
