import type { Passage } from '../tokens/passage.ts';
import type { Automaton } from './automaton.ts';
import { visitParts } from './parts.ts';

/** Told of each phrase found: whose it is, and the tokens that it covers. */
export type FoundPhrase = (owner: number, from: number, to: number) => void;

/**
 * Finds every phrase of an automaton in a text, in the order of their ends, the longest of those that end together
 * first. Takes time linear in the text and the number of phrases found.
 */
export function findPhrases(
  { next, fallback, shorter, depth, owners }: Automaton,
  { tokens, sentences }: Passage,
  found: FoundPhrase,
): void {
  // Tokens of the words that were walked over.
  const walked: number[] = [];
  const report = (ends: number, token: number): void => {
    for (let state = ends; state !== 0; state = shorter(state)) {
      for (const owner of owners(state)) {
        const from = depth(state) === 1 ? token : walked[walked.length - depth(state) + 1]!;
        found(owner, from, token + 1);
      }
    }
  };
  let state = 0;
  visitParts(tokens, sentences, (text, token, anywhere) => {
    let to = next(state, text);
    if (to === 0 && anywhere) {
      // An emoji comes between the words of no phrase, and may be one by itself.
      report(next(0, text), token);
      return;
    }
    while (to === 0 && state !== 0) {
      state = fallback(state);
      to = next(state, text);
    }
    state = to;
    if (state !== 0) report(state, token);
    walked.push(token);
  });
}
