/** A stretch of one text: UTF-16 offsets, half open, so that `text.slice(start, end)` is the stretch. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
