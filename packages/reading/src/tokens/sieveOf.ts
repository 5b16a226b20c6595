/** What may be any word. */
export const anyWord: number = -1;

/** One bit of thirty for a word: where it is not among the bits of several words together, the word is none of them. */
export function sieveOf(word: string): number {
  let hash = word.length;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return 1 << ((hash >>> 4) % 30);
}
