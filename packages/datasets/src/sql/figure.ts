/** How the figure of a measure stands in the answer to a query. */
export type Figure =
  /** Nobody can tell. */
  | { readonly kind: 'unknown' }
  /** A whole number, or billionths; NULL: none. Below zero: `unknownMark` or `endlessMark`. */
  | { readonly kind: 'whole' | 'billionths'; readonly column: string }
  /** A sum that is so many powers of ten too large; a scale of undefined is none. NULL: unknown. */
  | { readonly kind: 'sum'; readonly column: string; readonly scale: number | undefined }
  /** The value of the key itself. */
  | { readonly kind: 'key'; readonly index: number };

/** Written by a query in place of a figure that nobody can tell. */
export const unknownMark = -1;
/** Written in place of a figure that is greater than every number. */
export const endlessMark = -2;

/** Of a group with one value alone, nobody is asked how many persons share it. */
export const oneValueMark = -3;
