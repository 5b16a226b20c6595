/** A point, or the stretch between two points without its ends. */
export interface Cell {
  readonly low: number;
  readonly high: number;
  readonly isPoint: boolean;
}
