// What the automaton of phrases is made of.

/** So many places in a row, each with what may stand there: an alternative may have several words, or none. */
export interface Pattern {
  /** The alternatives of a place, asked for when a text comes there; undefined behind the last. */
  readonly at: (place: number) => readonly string[] | undefined;
  /** What a match of it belongs to; one that several patterns match at the same words is told of once. */
  readonly owner: number;
}

/** A phrase that ends at a state. */
export interface Ending {
  readonly owner: number;
  /** How many words it has. */
  readonly length: number;
}

/** Where a pattern stands: words of an alternative that are still to come, then its places from `place` on. */
export interface Item {
  readonly pattern: Pattern;
  readonly rest: readonly string[];
  readonly place: number;
}

export interface State {
  readonly parent: State | undefined;
  readonly word: string;
  /** How many words lead to it. */
  readonly depth: number;
  /** What leads here, until somebody asks what follows. */
  items: readonly Item[];
  owners: readonly number[] | undefined;
  /** The states behind it, each as what leads there until a text comes there. */
  edges: Map<string, State | Item[]> | undefined;
  /** What the words of its edges come to by `sieveOf`; any word as long as there are no edges. */
  follows: number;
  fallback: State | undefined;
  endings: readonly Ending[] | undefined;
}
