import { positionOf, type Position, type Span } from '@fineline/ruleset';
import { startsIn } from './startsIn.ts';

/** The texts that diagnostics speak of, by file name as the user typed it. */
export type Sources = ReadonlyMap<string, string>;

/** Where a span begins, as people count; line 1, column 1 where the text is not at hand. */
export function startOf(file: string, span: Span, sources: Sources): Position {
  const text = sources.get(file);
  return text === undefined ? { line: 1, column: 1 } : positionOf(span.start, startsIn(text));
}
