// People who are made up: *in episode two the seven sailors come back*, *forty widows, one clerk: ‘The Clerk’, all episodes*.
import { inTitle } from '../passage/masks.ts';
import { firstPerson, secondPerson } from '../lexicon/classes.ts';
import type { Passage } from '../passage/passage.ts';
import { wordAt } from '../tokens/token.ts';

const works = new Set(
  (
    'episode chapter season series film movie novel book game play sequel prequel story scene level act thriller drama ' +
    'sitcom comedy musical opera comic mystery whodunnit trailer finale documentary'
  ).split(' '),
);
const told = new Set("the our a this new next last latest first final another season's".split(' '));
/** How many words may stand between *in* and the work. */
const longest = 4;
/** What follows a title that is announced. */
const announcing = new Set(
  'episodes streaming cinemas trailer premiere premieres premiering airs bookshops'.split(' '),
);

/** Tells of a sentence whether those in it are people of a story, and no customers. */
export function fictionOf(passage: Passage): (index: number) => boolean {
  // The whole text is looked through once, and only where somebody asks.
  let announced: boolean | undefined;
  return index => isTold(passage, index) || (announced ??= isAnnounced(passage));
}

/** *In the new chapter, …*. */
function isTold({ tokens, sentences }: Passage, index: number): boolean {
  const { from } = sentences[index]!;
  if (wordAt(tokens, from) !== 'in') return false;
  for (let at = from + 1; at < from + 1 + longest; at++) {
    const word = wordAt(tokens, at) ?? '';
    if (works.has(word)) return true;
    if (!told.has(word)) break;
  }
  return false;
}

/** A title and what is told of its kind or its showing, in a text that speaks of nobody's own: *our new game* is the company's. */
function isAnnounced({ tokens, masks, classes }: Passage): boolean {
  if (!masks.of.includes(inTitle)) return false;
  let shown = false;
  for (let at = 0; at < tokens.length; at++) {
    const word = wordAt(tokens, at) ?? '';
    if ((classes[at]! & (firstPerson | secondPerson)) !== 0 && word !== 'our') return false;
    const own = wordAt(tokens, at - 1) === 'our' || wordAt(tokens, at - 2) === 'our';
    shown ||= announcing.has(word) || (works.has(word) && (own || wordAt(tokens, at - 3) === 'our'));
  }
  return shown;
}
