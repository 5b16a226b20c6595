// A phrase that a policy teaches is found as it is written, and with its last word in the plural or as an owner's: whoever
// writes *lesbian* means *lesbians* and *a lesbian's*, too. The other way round *goods* would find *good*.

const odd: ReadonlyMap<string, readonly string[]> = new Map([
  ['child', ['children']],
  ['person', ['people', 'persons']],
  ['wife', ['wives']],
]);

/** Peoples and others of whom there are no *men*. */
const noMen = new Set('human german roman norman ottoman shaman talisman caiman'.split(' '));

/** Shorter ones have no plural that anybody writes. */
const shortest = 3;

/** A word of a phrase with its plural and what is its own; only itself where it has none. */
export function formsOf(word: string): readonly string[] {
  if (word.length < shortest) return [word];
  return [word, ...pluralsOf(word.toLowerCase()), `${word}'s`];
}

function pluralsOf(word: string): readonly string[] {
  const listed = odd.get(word);
  if (listed !== undefined) return listed;
  if (word.endsWith('man') && !noMen.has(word)) return [`${word.slice(0, -2)}en`];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/(?:ss|x|z|ch|sh)$/.test(word)) return [`${word}es`];
  return word.endsWith('s') ? [] : [`${word}s`];
}
