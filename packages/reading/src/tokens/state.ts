// What the automaton of phrases is made of.

/** A phrase that ends at a state. */
export interface Ending {
  readonly owner: number;
  /** How many words it has. */
  readonly length: number;
}

export interface State {
  readonly parent: State | undefined;
  readonly word: string;
  /** How many words lead to it. */
  readonly depth: number;
  /** Where in the lines of phrases one stands here, until all that follows is known. */
  places: readonly number[];
  owners: readonly number[] | undefined;
  /** The states behind it, each as the places that it stands for until a text comes there; null where a word leads nowhere. */
  readonly edges: Map<string, State | readonly number[] | null>;
  /** How many words were looked for in the lines; undefined once all that follow are among the edges. */
  lookedFor: number | undefined;
  /** What the words of its edges come to by `sieveOf`; any word until all are known. */
  follows: number;
  fallback: State | undefined;
  endings: readonly Ending[] | undefined;
}
