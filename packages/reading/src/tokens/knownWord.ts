import type { State } from './state.ts';

/** What is known of a word by how it is written. */
export interface KnownWord {
  /** Folded for matching: case, curly quotes, full-width letters, chat spellings. */
  readonly text: string;
  /** The same as phrases hold it, by `inLatin`. */
  readonly part: string;
  /** How its letters stand: `Prince` is `first`, `TV` is `all`, `I` and `A` are `first`. */
  readonly capitals: 'none' | 'first' | 'all';
  /** What it may be: bits of `classes.ts`. */
  readonly bits: number;
  /** What it does: bits of `traits.ts`. */
  readonly traits: number;
  /** What may look for it: bits of `clues.ts`. */
  readonly clues: number;
  /** By which most automaton states know that it leads nowhere. */
  readonly sieve: number;
  /** Where it leads from the start of the automaton of all cues: null for nowhere, undefined until a text goes there. */
  opens: State | null | undefined;
  /** What kinds of date it may start, as bits of `dates.ts`; undefined until a text asks. */
  dates: number | undefined;
}
