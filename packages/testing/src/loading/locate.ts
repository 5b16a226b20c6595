import type { Place } from '@fineline/language';
import { lineStarts, positionOf, type Position } from '@fineline/ruleset';

/** A stretch of a file, with the line and column where it begins. */
export type LocatedPlace = Place & Position;

/** Gives places their lines and columns. */
export type Locate = (place: Place) => LocatedPlace;

/** Locates in the texts of some files; each is searched for its lines once. */
export function locator(sources: readonly { readonly file: string; readonly text: string }[]): Locate {
  const lines = new Map(sources.map(({ file, text }) => [file, lineStarts(text)]));
  return ({ file, span }) => ({
    file,
    span: { start: span.start, end: span.end },
    ...positionOf(span.start, lines.get(file) ?? [0]),
  });
}
