/** Letters that are no other letter with an accent, as those write them who have none of them. */
const spelledOut: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);
/** Where accents begin and end among the signs that letters are composed with. */
const firstAccent = '\u0300';
const lastAccent = '\u036f';

/** Whether a word has letters that are not those of English. */
export function isAccented(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) >= 128) return true;
  return false;
}

/** A folded word without its accents: *zoë* is *zoe*. */
export function inPlainLetters(word: string): string {
  if (!isAccented(word)) return word;
  let plain = '';
  for (const letter of word.normalize('NFD'))
    if (letter < firstAccent || letter > lastAccent) plain += spelledOut.get(letter) ?? letter;
  return plain;
}
