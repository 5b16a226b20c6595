// How far a name goes.
import { pluralPeople } from '../lexicon/lists/peopleNouns.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { isCalendarWord } from '../lexicon/lists/calendar.ts';

/** The token after a name of up to three capitalised words. */
export function nameAt(tokens: readonly Token[], from: number): number | undefined {
  let to = from;
  for (let words = 0; words < 3; words++) {
    const end = endOfNameWord(tokens, to);
    if (end === undefined) break;
    to = end;
  }
  return to > from ? to : undefined;
}

/** How many names one name is made of. */
const mostHyphened = 4;

/** The token after *Ana*, *Anne-Marie*. */
export function endOfNameWord(tokens: readonly Token[], at: number): number | undefined {
  if (!isNameWord(tokens[at])) return undefined;
  let to = at + 1;
  for (let part = 1; part < mostHyphened; part++) {
    if (!isMark(tokens, to, '-') || tokens[to]!.start !== tokens[to - 1]!.end || !isNameWord(tokens[to + 1]))
      break;
    to += 2;
  }
  return to;
}

const particles = new Set(
  'de del della di da dos van von der den ter la le bin ibn al el bint st'.split(' '),
);
/** How many of them there are: *van der*, *de la*. */
const mostParticles = 2;

/** The token after a first name and a surname, *Ana de la Cruz*, *Anne-Marie Reyes-Ito*; undefined where there is no surname. */
export function endOfFullName(tokens: readonly Token[], from: number): number | undefined {
  const first = endOfNameWord(tokens, from);
  if (first === undefined) return undefined;
  // *John P. Reyes*
  let at =
    tokens[first]?.kind === 'word' && tokens[first].text.length === 1 && isMark(tokens, first + 1, '.')
      ? first + 2
      : first;
  for (let small = 0; small < mostParticles && isParticle(tokens[at]); small++) at++;
  let to = endOfNameWord(tokens, at);
  if (to === undefined) return undefined;
  to = endOfNameWord(tokens, to) ?? to;
  return institutions.has(wordAt(tokens, to - 1) ?? '') ? undefined : to;
}

function isParticle(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capitals === 'none' && particles.has(token.text);
}

/** Last words of what is named and nobody. */
export const institutions: ReadonlySet<string> = new Set(
  (
    'system library council department company ltd limited inc plc university college school team museum bank office authority ' +
    'ministry government committee association society club church hospital airport airline airlines railway railways station ' +
    'road avenue lane springs square bridge stadium arena theatre theater award awards prize stores falls beach bay island festival marathon derby cup trophy line ' +
    'north south east west midlands coast monday winter summer spring autumn internet world city town street weather sun moon rain santa airways service services team rules group holdings partners club centre center building society trust foundation'
  ).split(' '),
);

/** True for a word that may be part of a name: capitalised, no people and no date. */
export function isNameWord(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.capitals === 'first' &&
    pluralPeople(token.text) === undefined &&
    !isCalendarWord(token.text)
  );
}
