/** Tokens `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
