import type { Passage } from '../passage/passage.ts';
import type { Token } from '../tokens/token.ts';
import { endings, fallback, next, type Automaton } from './automaton.ts';
import { isParted, partOf, sentenceEnd } from './parts.ts';
import { anyWord } from '../tokens/sieveOf.ts';
import type { State } from '../tokens/state.ts';

/** Told of each phrase found: whose it is, and the tokens that it covers. */
export type FoundPhrase = (owner: number, from: number, to: number) => void;

/**
 * Finds every phrase of an automaton in a text, in the order of their ends, the longest of those that end together
 * first. Takes time linear in the text and the number of phrases found.
 */
export function findPhrases(automaton: Automaton, { tokens, sentences }: Passage, found: FoundPhrase): void {
  const { start } = automaton;
  // Tokens of the words that were walked over.
  const walked = new Array<number>(tokens.length + sentences.length);
  let steps = 0;
  let state = start;
  for (let index = 0; index < sentences.length; index++) {
    const { from, to } = sentences[index]!;
    const last = isParted(sentences, index) ? to : to - 1;
    for (let at = from; at <= last; at++) {
      const token = at < to ? tokens[at]! : undefined;
      const word = token === undefined ? sentenceEnd : partOf(token);
      if (word === undefined) continue;
      const sieve = token?.kind === 'word' ? token.known.sieve : anyWord;
      let ends = state === start ? undefined : next(automaton, state, word, sieve);
      for (let from = state; ends === undefined && from !== start;) {
        from = fallback(automaton, from);
        if (from !== start) ends = next(automaton, from, word, sieve);
      }
      // An emoji comes between the words of no phrase, and may be one by itself.
      const apart = state !== start && ends === undefined && token?.kind === 'symbol';
      ends ??= token === undefined ? next(automaton, start, word) : openedBy(automaton, token, word);
      const place = token === undefined ? to - 1 : at;
      if (!apart) {
        state = ends ?? start;
        walked[steps++] = place;
      }
      if (ends !== undefined)
        for (const { owner, length } of endings(automaton, ends))
          found(owner, length === 1 ? place : walked[steps - length]!, place + 1);
    }
  }
}

/** The state that a word leads to from the start. Most words lead nowhere, and of the cues each word knows that itself. */
function openedBy(automaton: Automaton, token: Token, word: string): State | undefined {
  if (!automaton.ofCues || token.kind !== 'word') return next(automaton, automaton.start, word);
  const { known } = token;
  if (known.opens === undefined) known.opens = next(automaton, automaton.start, word) ?? null;
  return known.opens ?? undefined;
}
