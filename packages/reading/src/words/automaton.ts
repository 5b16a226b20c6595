// Many phrases in one automaton (Aho and Corasick, "Efficient string matching", CACM 18(6), 1975), over words rather than
// characters: one walk through a text finds them all, however many there are. States are numbers, the start is 0.

/** Words in a row, each place with the words that may stand there: an alternative may have several words, or none. */
export interface Pattern {
  readonly places: readonly (readonly (readonly string[])[])[];
  /** What a match of it belongs to; one that several patterns match at the same words is told of once. */
  readonly owner: number;
}

export interface Automaton {
  /** The state behind `state` where `word` follows, or 0 where no phrase goes on like that. */
  readonly next: (state: number, word: string) => number;
  /** Where to go on when no word fits: the longest end of what was read that starts a phrase. */
  readonly fallback: Int32Array;
  /** The nearest state along `fallback` at which a phrase ends. */
  readonly shorter: Int32Array;
  /** How many words lead to a state. */
  readonly depth: Int32Array;
  /** The owners of the phrases that end at a state. */
  readonly owners: readonly (readonly number[] | undefined)[];
}

/** Builds the automaton of the phrases that the patterns stand for, in time linear in their words. */
export function automatonOf(patterns: readonly Pattern[]): Automaton {
  const trie = trieOf(patterns);
  const { next, parent, word, depth } = trie;
  const fallback = new Int32Array(depth.length);
  const shorter = new Int32Array(depth.length);
  for (const state of byDepth(depth)) {
    let from = parent[state]!;
    while (from !== 0) {
      from = fallback[from]!;
      const to = next(from, word[state]!);
      if (to === 0) continue;
      fallback[state] = to;
      break;
    }
    const behind = fallback[state]!;
    shorter[state] = trie.owners[behind] === undefined ? shorter[behind]! : behind;
  }
  return { next, fallback, shorter, depth: Int32Array.from(depth), owners: trie.owners };
}

interface Trie {
  readonly next: Automaton['next'];
  readonly parent: readonly number[];
  readonly word: readonly string[];
  readonly depth: readonly number[];
  readonly owners: readonly (readonly number[] | undefined)[];
}

function trieOf(patterns: readonly Pattern[]): Trie {
  const edges: Map<string, number>[] = [];
  const [parent, word, depth] = [[0], [''], [0]];
  const owners: (number[] | undefined)[] = [undefined];
  const step = (from: number, text: string): number => {
    const out = (edges[from] ??= new Map<string, number>());
    const known = out.get(text);
    if (known !== undefined) return known;
    const state = parent.length;
    out.set(text, state);
    parent.push(from);
    word.push(text);
    depth.push(depth[from]! + 1);
    owners.push(undefined);
    return state;
  };
  for (const { places, owner } of patterns) {
    let states = [0];
    for (const alternatives of places)
      states = states.flatMap(state => alternatives.map(words => words.reduce(step, state)));
    for (const state of states) {
      if (state === 0) continue;
      const here = (owners[state] ??= []);
      if (!here.includes(owner)) here.push(owner);
    }
  }
  return { next: (state, text) => edges[state]?.get(text) ?? 0, parent, word, depth, owners };
}

/** The states but the start, those that fewer words lead to first. */
function byDepth(depth: readonly number[]): readonly number[] {
  const levels: number[][] = [];
  for (let state = 1; state < depth.length; state++) (levels[depth[state]!] ??= []).push(state);
  return levels.flat();
}
