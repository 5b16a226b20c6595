import type { Passage } from '../tokens/passage.ts';
import { endings, fallback, next, type Automaton } from './automaton.ts';
import { isParted, partOf, sentenceEnd } from './parts.ts';

/** Told of each phrase found: whose it is, and the tokens that it covers. */
export type FoundPhrase = (owner: number, from: number, to: number) => void;

/**
 * Finds every phrase of an automaton in a text, in the order of their ends, the longest of those that end together
 * first. Takes time linear in the text and the number of phrases found.
 */
export function findPhrases(automaton: Automaton, { tokens, sentences }: Passage, found: FoundPhrase): void {
  const { start } = automaton;
  // Tokens of the words that were walked over.
  const walked: number[] = [];
  let state = start;
  for (let index = 0; index < sentences.length; index++) {
    const { from, to } = sentences[index]!;
    const parted = isParted(sentences, index);
    for (let at = from; at < (parted ? to + 1 : to); at++) {
      const token = at < to ? at : to - 1;
      const word = at < to ? partOf(tokens[at]!) : sentenceEnd;
      if (word === undefined) continue;
      let ends = next(automaton, state, word);
      if (ends === undefined && at < to && tokens[at]!.kind === 'symbol') {
        // An emoji comes between the words of no phrase, and may be one by itself.
        ends = next(automaton, start, word);
      } else {
        while (ends === undefined && state !== start) {
          state = fallback(automaton, state);
          ends = next(automaton, state, word);
        }
        state = ends ?? start;
        walked.push(token);
      }
      if (ends === undefined) continue;
      for (const { owner, length } of endings(automaton, ends))
        found(owner, length === 1 ? token : walked[walked.length - length]!, token + 1);
    }
  }
}
