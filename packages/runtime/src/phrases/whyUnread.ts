/** Why a text was not read, by the language that it is in; `zxx` is the tag of what holds no words, as a picture alone. */
export const whyUnread: ReadonlyMap<string | undefined, string> = new Map([
  ['unknown', 'too few of its words are known as English, so nothing in it is ruled out'],
  ['zxx', 'there is no text to read'],
]);
