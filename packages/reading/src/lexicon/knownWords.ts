// What is known of a word by how it is written. Posts are made of few words, so each is folded and looked up once and not in
// every text. What is kept is the same for every text, and is forgotten when it has grown large.
import { cluesOf } from './cluesOf.ts';
import { bitsOf } from './lexicon.ts';
import { traitsOf } from './traitsOf.ts';
import { inLatin } from '../letters/inLatin.ts';
import { sieveOf } from '../tokens/sieveOf.ts';
import { foldWord } from '../letters/foldWord.ts';
import type { KnownWord } from '../tokens/knownWord.ts';

/** Spellings of chat and haste, as the word that is meant. */
export const spellings: ReadonlyMap<string, string> = new Map([
  ['u', 'you'],
  ['ur', 'your'],
  ['yall', "y'all"],
  ['youse', 'you'],
  ['yous', 'you'],
  ['yrs', 'years'],
  ['hrs', 'hours'],
  ['mins', 'minutes'],
  ['wks', 'weeks'],
  ['mths', 'months'],
  ['ppl', 'people'],
  ['thx', 'thanks'],
  ['pls', 'please'],
  ['plz', 'please'],
  ['okay', 'ok'],
  ['xmas', 'christmas'],
]);

const known = new Map<string, KnownWord>();
const mostKnown = 8192;
/** Longer ones are seldom written twice. */
const longestKnown = 24;

/** What is known of a word as it is written. */
export function knownWord(written: string): KnownWord {
  return known.get(written) ?? toBeKnown(written);
}

/** Without a prototype, an object is a table: the engine notes no shape of it for each key. */
const keys: Record<string, true> = Object.create(null) as Record<string, true>;

/** The same string as the engine keeps keys: it is compared with the words that phases ask for by its address alone. */
function comparable(text: string): string {
  keys[text] = true;
  for (const key in keys) {
    delete keys[key];
    return key;
  }
  return text;
}

function toBeKnown(written: string): KnownWord {
  const folded = foldWord(written);
  const text = comparable(spellings.get(folded) ?? folded);
  const part = inLatin(text);
  const first = written.charAt(0);
  const upper = first.toLowerCase() !== first;
  const all = upper && written.length > 1 && written === written.toUpperCase();
  const capitals = all ? 'all' : upper ? 'first' : 'none';
  const word: KnownWord = {
    text,
    part,
    capitals,
    bits: bitsOf(text),
    traits: traitsOf(text),
    clues: cluesOf(text),
    sieve: sieveOf(part),
    opens: undefined,
    dates: undefined,
  };
  if (written.length > longestKnown) return word;
  if (known.size >= mostKnown) known.clear();
  known.set(written, word);
  return word;
}
