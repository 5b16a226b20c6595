/** By fact, the word for what is left where nothing else is there: a text loses it by having another, and no other way. */
export const blankWords: ReadonlyMap<string, string> = new Map([
  ['consent', 'none'],
  ['framing', 'no-claim'],
  ['tone', 'neutral'],
]);
