// Phrases as lines of one text: a number that says whose the phrase is, then place by place what may stand there. To find
// one's way in such a text takes no objects, of which thousands would be made for the first post that is read.
import { partsOf } from './parts.ts';

// White space stands in no word.
const behindPlace = ' ';
const betweenAlternatives = '\t';
const betweenWords = '\v';
const behindLine = '\n';

/** The line of a phrase: for each place its alternatives, each of several words or of none. */
export function phraseLine(owner: number, places: readonly (readonly string[])[]): string {
  const written = places.map(alternatives => {
    const all = alternatives.map(alternative => partsOf(alternative).join(betweenWords));
    const words = all.filter(one => one !== '');
    // A place that may stay empty begins with what parts alternatives.
    if (words.length > 0 && words.length < all.length) words.unshift('');
    return words.length === 0 ? '' : words.join(betweenAlternatives) + behindPlace;
  });
  return owner + behindPlace + written.join('') + behindLine;
}

/** Where the first place of each line begins. */
export function startsOf(lines: string): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < lines.length; at = lines.indexOf(behindLine, at) + 1)
    starts.push(lines.indexOf(behindPlace, at) + 1);
  return starts;
}

/** Told of a word, and of the place behind it. */
export type Step = (word: string, place: number) => void;

/** Each word that may stand at a place. */
export function eachWord(lines: string, at: number, step: Step): void {
  if (isOver(lines, at)) return;
  const end = lines.indexOf(behindPlace, at);
  const isInside = isBehindWord(lines, at);
  for (const alternative of lines.slice(at, end).split(betweenAlternatives)) {
    const stop = alternative.indexOf(betweenWords);
    if (stop >= 0) step(alternative.slice(0, stop), at + stop + 1);
    else if (alternative !== '') step(alternative, end + 1);
    else eachWord(lines, end + 1, step);
    if (isInside) return;
    at += alternative.length + 1;
  }
}

/** Adds the places behind a word to `found` where it may stand at a place. */
export function addBehind(lines: string, at: number, word: string, found: number[]): void {
  if (isOver(lines, at)) return;
  const end = lines.indexOf(behindPlace, at);
  const here = lines.slice(at, end);
  if (mayStayEmpty(lines, at)) addBehind(lines, end + 1, word, found);
  const isInside = isBehindWord(lines, at);
  for (let from = here.indexOf(word); from >= 0; from = here.indexOf(word, from + 1)) {
    if (from > 0 && (isInside || here[from - 1] !== betweenAlternatives)) continue;
    const to = from + word.length;
    if (to === here.length || here[to] === betweenAlternatives) found.push(end + 1);
    else if (here[to] === betweenWords) found.push(at + to + 1);
  }
}

/** Whether nothing is left of a line from a place on, or only what may stay empty. */
export function mayEnd(lines: string, at: number): boolean {
  while (!isOver(lines, at)) {
    if (isBehindWord(lines, at) || !mayStayEmpty(lines, at)) return false;
    at = lines.indexOf(behindPlace, at) + 1;
  }
  return true;
}

/** Whose line it is that has a place. */
export function ownerAt(lines: string, at: number): number {
  const start = lines.lastIndexOf(behindLine, at - 1) + 1;
  return Number(lines.slice(start, lines.indexOf(behindPlace, start)));
}

function isOver(lines: string, at: number): boolean {
  return lines[at] === behindLine;
}

/** Whether the words of an alternative go on there. */
function isBehindWord(lines: string, at: number): boolean {
  return lines[at - 1] === betweenWords;
}

function mayStayEmpty(lines: string, at: number): boolean {
  return lines[at] === betweenAlternatives;
}
