/** Why a text was not read, by the language that it is in; `zxx` is the tag of what holds no words, as a picture alone. */
export const whyUnread: ReadonlyMap<string | undefined, string> = new Map([
  ['unknown', 'the text is in a language that was not read'],
  ['zxx', 'there is no text to read'],
]);
