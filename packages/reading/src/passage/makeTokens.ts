import type { KnownWord } from '../tokens/knownWord.ts';
import { knownWord } from '../lexicon/knownWords.ts';
import type { MarkToken, NumberToken, SymbolToken, WordToken } from '../tokens/token.ts';

// All tokens have the same fields in the same order, those that are none of theirs empty: whoever asks for one field of any
// token then finds it in the same place.

/** A word, by what is known of it. */
export function wordToken(
  known: KnownWord,
  capitals: KnownWord['capitals'],
  start: number,
  end: number,
): WordToken {
  const { text } = known;
  return filled({
    kind: 'word',
    text,
    start,
    end,
    word: text,
    capitals,
    known,
    value: nothing,
    suffix: nothing,
  });
}

/** A number, with the letters glued to it. */
export function numberToken(text: string, suffix: string, start: number, end: number): NumberToken {
  const value = Number(text);
  return filled({
    kind: 'number',
    text,
    start,
    end,
    word: nothing,
    capitals: nothing,
    known: nothing,
    value,
    suffix,
  });
}

/** A mark or a symbol. */
export function signToken(
  kind: 'mark' | 'symbol',
  text: string,
  start: number,
  end: number,
): MarkToken | SymbolToken {
  return filled({
    kind,
    text,
    start,
    end,
    word: nothing,
    capitals: nothing,
    known: nothing,
    value: nothing,
    suffix: nothing,
  });
}

const nothing = undefined;

function filled<T>(token: T): T {
  return token;
}

/** A code, in which capitals say nothing. */
export function codeWord(text: string, start: number, end: number): WordToken {
  const known = knownWord(text);
  return wordToken(known, 'none', start, end);
}
