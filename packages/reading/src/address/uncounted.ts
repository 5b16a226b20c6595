/** A group that is spoken to without a number, or whoever reads. */
export interface Uncounted {
  readonly word: 'cohort' | 'reader' | 'individual';
  /** The token behind it. */
  readonly to: number;
}
