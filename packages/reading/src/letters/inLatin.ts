const beyondLatin = /[^\0-\xff]/u;
const eachBeyondLatin = /[^\0-\xff]/gu;

/**
 * A word or sign in the letters of Latin-1, as phrases hold it: one emoji among them, and their text would take twice the
 * room. No word begins with the sign that such spellings begin with.
 */
export function inLatin(text: string): string {
  if (!beyondLatin.test(text)) return text;
  return text.replace(eachBeyondLatin, sign => `\u0001${sign.codePointAt(0)!.toString(36)}`);
}
