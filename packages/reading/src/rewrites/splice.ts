/** A stretch of the text and what comes in its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly by: string;
  /** Whether a sentence starts behind it. */
  readonly capital?: boolean;
}

/** The text with all splices made, or undefined where two of them overlap. */
export function spliced(text: string, splices: readonly Splice[]): string | undefined {
  let [at, made, capital] = [0, '', false];
  const add = (piece: string): void => {
    if (piece === '') return;
    made += capital ? piece.charAt(0).toUpperCase() + piece.slice(1) : piece;
    capital = false;
  };
  for (const splice of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (splice.start < at) return undefined;
    add(text.slice(at, splice.start));
    add(splice.by);
    capital ||= splice.capital === true;
    at = splice.end;
  }
  add(text.slice(at));
  return made;
}

/** How much of what was written goes, in UTF-16 units. */
export function sizeOf(splices: readonly Splice[]): number {
  return splices.reduce((sum, { start, end }) => sum + end - start, 0);
}
