// Many phrases in one automaton (Aho and Corasick, "Efficient string matching", CACM 18(6), 1975), over words rather than
// characters: one walk through a text finds them all, however many there are. The phrases stand for tens of thousands of
// states, of which texts visit few: what leads on from a state, where to fall back from it and what ends there is worked
// out when a text first comes there, and kept. So the first text waits for next to nothing.
import { addBehind, eachWord, mayEnd, ownerAt, startsOf } from './phraseLines.ts';
import { anyWord, sieveOf } from '../tokens/sieveOf.ts';
import type { Ending, State } from '../tokens/state.ts';

export interface Automaton {
  /** The phrases, as `phraseLine` writes them. */
  readonly lines: string;
  readonly start: State;
  /** The automaton of all cues, which is one for all texts: words keep where they lead from its start. */
  readonly ofCues: boolean;
  /** Tells where one stands behind a word that phrases begin with, where that was worked out before. */
  readonly beginning: Beginning | undefined;
}

export type Beginning = (word: string) => readonly number[];

const none: readonly never[] = [];

/** So many words are looked for in the lines of a state; if more come there, all that follow are worked out. */
const seldom = 8;

/** The automaton of the phrases of such lines. */
export function automatonOf(
  lines: string,
  ofCues = false,
  beginning: Beginning | undefined = undefined,
): Automaton {
  const start = stateBehind(undefined, '', beginning === undefined ? startsOf(lines) : none);
  const automaton = { lines, start, ofCues, beginning };
  if (beginning === undefined) workOut(automaton, start);
  return automaton;
}

/** For each word that a phrase begins with, where one stands behind it, in an automaton that no text went through yet. */
export function beginnings({ start }: Automaton): ReadonlyMap<string, readonly number[]> {
  return start.edges as ReadonlyMap<string, readonly number[]>;
}

/**
 * The state behind `state` where `word` follows, or undefined where no phrase goes on like that. Most words follow nowhere, and
 * their sieve tells that sooner than the edges do.
 */
export function next(
  automaton: Automaton,
  state: State,
  word: string,
  sieve: number = anyWord,
): State | undefined {
  if ((state.follows & sieve) === 0) return undefined;
  const { edges } = state;
  let edge = edges.get(word);
  if (edge === undefined) {
    if (state.lookedFor === undefined) return undefined;
    edge = lookFor(automaton, state, word);
  }
  if (edge === null) return undefined;
  if ('edges' in edge) return edge;
  const to = stateBehind(state, word, edge);
  edges.set(word, to);
  return to;
}

/** What a word leads to that did not come behind this state before. */
function lookFor(automaton: Automaton, state: State, word: string): State | readonly number[] | null {
  const { lines, beginning, start } = automaton;
  let places: readonly number[];
  if (state === start) places = beginning?.(word) ?? none;
  else if (state.lookedFor! >= seldom) {
    workOut(automaton, state);
    return state.edges.get(word) ?? null;
  } else {
    const found: number[] = [];
    for (const place of state.places) addBehind(lines, place, word, found);
    places = found;
  }
  state.lookedFor!++;
  const edge = places.length === 0 ? null : places;
  // Others than these words begin most phrases, and words themselves remember that.
  if (state !== start || edge !== null) state.edges.set(word, edge);
  return edge;
}

/** Finds every word that follows a state. */
function workOut({ lines }: Automaton, state: State): void {
  // Who ends here is told by the same places. At the start nobody does, and to look costs as much as all that follows.
  if (state.parent !== undefined) ownersOf(lines, state);
  const all = new Map<string, number[]>();
  for (const place of state.places)
    eachWord(lines, place, (word, behind) => {
      const places = all.get(word);
      if (places === undefined) all.set(word, [behind]);
      else places.push(behind);
    });
  state.follows = 0;
  for (const [word, places] of all) {
    state.follows |= sieveOf(word);
    if (!state.edges.has(word)) state.edges.set(word, places);
  }
  state.places = none;
  state.lookedFor = undefined;
}

/** Where to go on when no word fits: the longest end of what was read that starts a phrase. */
export function fallback(automaton: Automaton, state: State): State {
  if (state.fallback !== undefined) return state.fallback;
  let from = state.parent;
  let to: State | undefined;
  while (from !== undefined && from !== automaton.start && to === undefined) {
    from = fallback(automaton, from);
    to = next(automaton, from, state.word);
  }
  return (state.fallback = to ?? automaton.start);
}

/** The phrases that end at a state, the longest first. */
export function endings(automaton: Automaton, state: State): readonly Ending[] {
  if (state.endings !== undefined) return state.endings;
  if (state === automaton.start) return (state.endings = none);
  const shorter = endings(automaton, fallback(automaton, state));
  const own = ownersOf(automaton.lines, state).map(owner => ({ owner, length: state.depth }));
  return (state.endings = own.length === 0 ? shorter : [...own, ...shorter]);
}

/** Whose phrases end at a state. One that several phrases match at the same words is told of once. */
function ownersOf(lines: string, state: State): readonly number[] {
  if (state.owners !== undefined) return state.owners;
  const found = new Set<number>();
  for (const place of state.places) if (mayEnd(lines, place)) found.add(ownerAt(lines, place));
  return (state.owners = [...found]);
}

/** A state of which nothing is known but how one comes there. */
function stateBehind(parent: State | undefined, word: string, places: readonly number[]): State {
  const depth = parent === undefined ? 0 : parent.depth + 1;
  const unknown = undefined;
  return {
    parent,
    word,
    depth,
    places,
    owners: unknown,
    edges: new Map(),
    lookedFor: 0,
    follows: anyWord,
    fallback: unknown,
    endings: unknown,
  };
}
