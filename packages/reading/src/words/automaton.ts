// Many phrases in one automaton (Aho and Corasick, "Efficient string matching", CACM 18(6), 1975), over words rather than
// characters: one walk through a text finds them all, however many there are. States are numbers, the start is 0. The
// phrases stand for tens of thousands of states, of which texts visit few: what leads on from a state, and where to fall
// back from it, is worked out when a text first comes there, and kept. So the first text waits for next to nothing.
import { partsOf } from './parts.ts';

/** So many places in a row, each with what may stand there: an alternative may have several words, or none. */
export interface Pattern {
  readonly places: number;
  /** The alternatives of a place, asked for when a text comes there. */
  readonly at: (place: number) => readonly string[];
  /** What a match of it belongs to; one that several patterns match at the same words is told of once. */
  readonly owner: number;
}

export interface Automaton {
  /** The state behind `state` where `word` follows, or 0 where no phrase goes on like that. */
  readonly next: (state: number, word: string) => number;
  /** Where to go on when no word fits: the longest end of what was read that starts a phrase. */
  readonly fallback: (state: number) => number;
  /** The nearest state along `fallback` at which a phrase ends, or 0. */
  readonly shorter: (state: number) => number;
  /** How many words lead to a state. */
  readonly depth: (state: number) => number;
  /** The owners of the phrases that end at a state. */
  readonly owners: (state: number) => readonly number[];
}

/** Where a pattern stands: words of an alternative that are still to come, then its places from `place` on. */
interface Item {
  readonly pattern: Pattern;
  readonly rest: readonly string[];
  readonly place: number;
}

interface State {
  readonly parent: number;
  readonly word: string;
  readonly depth: number;
  /** What leads here, until somebody asks what follows. */
  items: Item[];
  owners: readonly number[] | undefined;
  edges: ReadonlyMap<string, number> | undefined;
  fallback: number | undefined;
  shorter: number | undefined;
}

/** The automaton of the phrases that the patterns stand for. */
export function automatonOf(patterns: readonly Pattern[]): Automaton {
  const items = patterns.map(pattern => ({ pattern, rest: none, place: 0 }));
  const start = { parent: 0, word: '', depth: 0, items, owners: none, edges: undefined };
  const states: State[] = [{ ...start, fallback: 0, shorter: 0 }];
  // Patterns share most of their words: each is cut once.
  const cut = new Map<string, readonly string[]>();
  const parts = (words: string): readonly string[] => {
    const known = cut.get(words) ?? partsOf(words);
    cut.set(words, known);
    return known;
  };

  const edgesOf = (from: number): ReadonlyMap<string, number> => {
    const edges = new Map<string, number>();
    const state = states[from]!;
    const depth = state.depth + 1;
    const step = (word: string, item: Item): void => {
      let to = edges.get(word);
      if (to === undefined) {
        to = states.length;
        edges.set(word, to);
        states.push(stateBehind(from, word, depth, item));
      } else states[to]!.items.push(item);
    };
    const follow = ({ pattern, rest, place }: Item): void => {
      if (rest.length > 0) step(rest[0]!, { pattern, rest: behind(rest), place });
      else
        for (const alternative of place < pattern.places ? pattern.at(place) : none) {
          const words = parts(alternative);
          if (words.length > 0) step(words[0]!, { pattern, rest: behind(words), place: place + 1 });
          else follow({ pattern, rest: none, place: place + 1 });
        }
    };
    // Who ends here is told by the same items.
    owners(from);
    state.items.forEach(follow);
    state.items = [];
    return edges;
  };

  /** Nothing is left of a pattern, or only places that may stay empty. */
  const mayEnd = (pattern: Pattern, place: number): boolean => {
    for (let at = place; at < pattern.places; at++)
      if (!pattern.at(at).some(alternative => parts(alternative).length === 0)) return false;
    return true;
  };

  const owners = (at: number): readonly number[] => {
    const state = states[at]!;
    if (state.owners !== undefined) return state.owners;
    const found = new Set<number>();
    for (const { pattern, rest, place } of state.items)
      if (rest.length === 0 && mayEnd(pattern, place)) found.add(pattern.owner);
    return (state.owners = [...found]);
  };

  const next = (from: number, word: string): number => (states[from]!.edges ??= edgesOf(from)).get(word) ?? 0;

  const fallback = (at: number): number => {
    const state = states[at]!;
    if (state.fallback !== undefined) return state.fallback;
    let [from, to] = [state.parent, 0];
    while (from !== 0 && to === 0) {
      from = fallback(from);
      to = next(from, state.word);
    }
    return (state.fallback = to);
  };

  const shorter = (at: number): number => {
    const state = states[at]!;
    if (state.shorter !== undefined) return state.shorter;
    const back = fallback(at);
    return (state.shorter = back === 0 || owners(back).length > 0 ? back : shorter(back));
  };

  return { next, fallback, shorter, depth: at => states[at]!.depth, owners };
}

const none: readonly never[] = [];

/** All but the first of several words. */
function behind(words: readonly string[]): readonly string[] {
  return words.length > 1 ? words.slice(1) : none;
}

/** A state of which nothing is known but how one comes there. */
function stateBehind(parent: number, word: string, depth: number, item: Item): State {
  const owners = undefined;
  return { parent, word, depth, items: [item], owners, edges: owners, fallback: owners, shorter: owners };
}
