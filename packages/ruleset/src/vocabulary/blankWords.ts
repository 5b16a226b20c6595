import type { Facet } from './vocabulary.ts';

/** By facet, the word for what is left where nothing else is there: a text loses it by having another, and no other way. */
export const blankWords: ReadonlyMap<string, string> = new Map<Facet, string>([
  ['consent', 'none'],
  ['framing', 'no-claim'],
  ['tone', 'neutral'],
]);
