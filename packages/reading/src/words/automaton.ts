// Many phrases in one automaton (Aho and Corasick, "Efficient string matching", CACM 18(6), 1975), over words rather than
// characters: one walk through a text finds them all, however many there are. The phrases stand for tens of thousands of
// states, of which texts visit few: what leads on from a state, where to fall back from it and what ends there is worked
// out when a text first comes there, and kept. So the first text waits for next to nothing.
import { isPlain, partsOf } from './parts.ts';
import { anyWord, sieveOf } from './sieveOf.ts';
import type { Ending, Item, Pattern, State } from './state.ts';

export interface Automaton {
  readonly start: State;
  /** Patterns share their alternatives of several words: each is cut once. */
  readonly cut: Map<string, readonly string[]>;
  /** The automaton of all cues, which is one for all texts: words keep where they lead from its start. */
  readonly ofCues: boolean;
  /** Gives the patterns that begin with a word, where that was worked out before; no others start then. */
  readonly beginning: Beginning | undefined;
}

export type Beginning = (word: string) => readonly Pattern[];

const none: readonly never[] = [];

/** The automaton of the phrases that the patterns stand for. */
export function automatonOf(
  patterns: readonly Pattern[],
  ofCues = false,
  beginning: Beginning | undefined = undefined,
): Automaton {
  return { start: startOf(patterns), cut: new Map(), ofCues, beginning };
}

function startOf(patterns: readonly Pattern[]): State {
  const items = patterns.map(pattern => ({ pattern, rest: none, place: 0 }));
  return stateBehind(undefined, '', items);
}

/** For each word that a phrase begins with, the patterns that have one, of an automaton that no text went through yet. */
export function beginnings(automaton: Automaton): ReadonlyMap<string, readonly Pattern[]> {
  const edges = edgesOf(automaton, automaton.start) as ReadonlyMap<string, readonly Item[]>;
  return new Map([...edges].map(([word, items]) => [word, items.map(({ pattern }) => pattern)]));
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
  const edges = state.edges ?? edgesOf(automaton, state);
  const edge = edges.get(word) ?? (state === automaton.start ? begun(automaton, word) : undefined);
  if (!Array.isArray(edge)) return edge;
  const to = stateBehind(state, word, edge);
  edges.set(word, to);
  return to;
}

/** What the patterns lead to that begin with a word. */
function begun(automaton: Automaton, word: string): State | Item[] | undefined {
  const items: Item[] = [];
  // Other words begin most of these patterns, too, and are told of when they come.
  const step: Step = (first, item) => {
    if (first === word) items.push(item);
  };
  for (const pattern of automaton.beginning?.(word) ?? none)
    follow(automaton.cut, { pattern, rest: none, place: 0 }, step);
  return items.length === 0 ? undefined : items;
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
  const own = ownersOf(automaton.cut, state).map(owner => ({ owner, length: state.depth }));
  return (state.endings = own.length === 0 ? shorter : [...own, ...shorter]);
}

function ownersOf(cut: Automaton['cut'], state: State): readonly number[] {
  if (state.owners !== undefined) return state.owners;
  const found = new Set<number>();
  for (const { pattern, rest, place } of state.items)
    if (rest.length === 0 && mayEnd(cut, pattern, place)) found.add(pattern.owner);
  return (state.owners = [...found]);
}

/** Nothing is left of a pattern, or only places that may stay empty. */
function mayEnd(cut: Automaton['cut'], pattern: Pattern, place: number): boolean {
  for (let at = place; ; at++) {
    const alternatives = pattern.at(at);
    if (alternatives === undefined) return true;
    if (!alternatives.some(alternative => wordsOf(cut, alternative).length === 0)) return false;
  }
}

/** Told of a word that leads on, and of what it leads to. */
type Step = (word: string, item: Item) => void;

function edgesOf({ cut }: Automaton, from: State): Map<string, State | Item[]> {
  const edges = new Map<string, State | Item[]>();
  const step: Step = (word, item) => {
    const items = edges.get(word);
    if (items === undefined) edges.set(word, [item]);
    else (items as Item[]).push(item);
  };
  // Who ends here is told by the same items. At the start nobody does, and to look costs as much as all that follows.
  if (from.parent !== undefined) ownersOf(cut, from);
  for (const item of from.items) follow(cut, item, step);
  from.items = none;
  // Others may be told of at the start later on.
  if (from.parent !== undefined) {
    from.follows = 0;
    for (const word of edges.keys()) from.follows |= sieveOf(word);
  }
  return (from.edges = edges);
}

/** Each word that leads on from where an item stands. */
function follow(cut: Automaton['cut'], { pattern, rest, place }: Item, step: Step): void {
  if (rest.length > 0) {
    step(rest[0]!, { pattern, rest: behind(rest), place });
    return;
  }
  // Most alternatives are one word, behind which all of them are in the same place.
  const single = { pattern, rest: none, place: place + 1 };
  for (const alternative of pattern.at(place) ?? none) {
    if (isPlain(alternative)) {
      step(alternative, single);
      continue;
    }
    const words = wordsOf(cut, alternative);
    if (words.length === 0) follow(cut, single, step);
    else if (words.length === 1) step(words[0]!, single);
    else step(words[0]!, { pattern, rest: behind(words), place: place + 1 });
  }
}

function wordsOf(cut: Automaton['cut'], alternative: string): readonly string[] {
  const known = cut.get(alternative);
  if (known !== undefined) return known;
  const words = partsOf(alternative);
  cut.set(alternative, words);
  return words;
}

/** All but the first of several words. */
function behind(words: readonly string[]): readonly string[] {
  return words.length > 1 ? words.slice(1) : none;
}

/** A state of which nothing is known but how one comes there. */
function stateBehind(parent: State | undefined, word: string, items: readonly Item[]): State {
  const depth = parent === undefined ? 0 : parent.depth + 1;
  const unknown = undefined;
  return {
    parent,
    word,
    depth,
    items,
    owners: unknown,
    edges: unknown,
    follows: anyWord,
    fallback: unknown,
    endings: unknown,
  };
}
