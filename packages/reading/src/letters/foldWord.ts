// A word in the form in which words are compared: lower case, plain apostrophes, letters of other shapes or scripts that
// only look like Latin ones as those. Phrases are folded alike, so that a phrase in Cyrillic still finds itself.
import { classOf, isApostrophe } from './characters.ts';

/** Cyrillic and Greek letters, in lower case, that cannot be told from Latin ones by eye. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  [
    ...'аa еe оo рp сc уy хx іi јj ѕs ԁd ԛq ԝw һh вb нh кk мm тt ѵv ӏl ёe їi'.split(' '),
    ...'αa εe ιi κk νv οo ρp τt υu χx ηn μu ϲc'.split(' '),
    ...'ɡg ɑa ıi ǀl'.split(' '),
  ].map(pair => [pair[0]!, pair[1]!]),
);

/** No mark comes before it, and the pattern takes longer to make than most texts to read. */
const firstMark = '\u0300';

/** Folds a word. */
export function foldWord(written: string): string {
  if (isAscii(written)) return written.toLowerCase();
  let folded = '';
  // By itself an acute accent becomes a space and a mark.
  for (const character of written.replaceAll('´', "'").normalize('NFKC')) {
    if (isApostrophe(character)) folded += "'";
    // Strokes and dots that are laid over a letter and make no letter of their own.
    else if (classOf(character.codePointAt(0)!) !== 'joiner' && !isMark(character)) folded += character;
  }
  return asLatin(folded.toLowerCase());
}

function isMark(character: string): boolean {
  return character >= firstMark && /^\p{M}$/u.test(character);
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 128) return false;
  return true;
}

/** The word in Latin letters where every other letter in it has a Latin twin; else as it is. */
function asLatin(word: string): string {
  if (isAscii(word)) return word;
  let latin = '';
  for (const letter of word) {
    const twin = letter < '\u0250' ? letter : lookalikes.get(letter);
    if (twin === undefined) return word;
    latin += twin;
  }
  return latin;
}
