import { digestText, type Facts } from '@fineline/ruleset';
import { identity, wordless } from './identity.ts';
import { textReader, type ReaderWords } from './readText.ts';
import { openWords } from './words/wordsFact.ts';

/** Whatever turns a text into facts with evidence. */
export interface Reader {
  /** The facts of a text: never those of another, whatever was read before. */
  readonly read: (text: string) => Facts;
}

/**
 * The built-in reader. It prepares every phrase in scope for the first text that it reads; `read` takes time linear in
 * the text.
 */
export function createReader(words: ReaderWords): Reader {
  let readText: Reader['read'] | undefined;
  return {
    // What reads a text is large: where posts state all and say nothing, it is not even loaded.
    read: text => (text === '' ? factsOfNothing(words) : (readText ??= textReader(words))(text)),
  };
}

/** In a text without any there is nothing to be read, which rules out nothing. */
function factsOfNothing({ digest }: ReaderWords): Facts {
  return {
    tone: openWords([]),
    framing: openWords([]),
    topic: openWords([]),
    identifier: openWords([]),
    reading: { text: digestText(''), reader: identity, vocabulary: digest, language: wordless },
  };
}
