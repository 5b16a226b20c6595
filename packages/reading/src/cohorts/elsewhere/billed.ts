// Shows that are told of in few words: *Three Men in a Boat, Friday at 8*, *one king, six wives, eight songs: the show's at 7*.
import { firstPerson, ofTime } from '../../lexicon/classes.ts';
import { isRelativeWho } from '../../lexicon/lists/peopleNouns.ts';
import { isFiniteVerb, isPastVerb, withoutPossessive } from '../../lexicon/lists/wordLists.ts';
import type { Passage } from '../../passage/passage.ts';
import type { Sentence } from '../../passage/sentences.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { longest, works } from './announcements.ts';

/** True where the number at `from` stands in the title of a show, or among those who are in it. */
export function isBilled(passage: Passage, sentence: Sentence, from: number): boolean {
  return isTitleWithTime(passage, sentence, from) || isListOfShow(passage, sentence, from);
}

const links = new Set('a an and at by for from in of on the to with'.split(' '));
/** The fewest words of a title that nothing marks: *Seven Brides* may be customers. */
const shortest = 4;

/** *Seven Brides for Seven Brothers, Friday at 8.*: capitals up to a comma, and then nothing but when it is. */
function isTitleWithTime({ tokens, classes }: Passage, { from: start, to }: Sentence, from: number): boolean {
  let at = start;
  for (; at < to && tokens[at]!.kind === 'word'; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || isPastVerb(token.text) || (classes[at]! & firstPerson) !== 0) return false;
    if (token.capitals === 'none' && !links.has(token.text)) return false;
  }
  if (at <= from || at < start + shortest || !isMark(tokens, at, ',')) return false;
  let timed = false;
  for (at++; at < Math.min(to, start + longest); at++) {
    const isTime = (classes[at]! & ofTime) !== 0;
    if (tokens[at]!.kind === 'word' && !isTime && !links.has(wordAt(tokens, at)!)) return false;
    timed ||= isTime;
  }
  return timed;
}

const leading = new Set(['the', 'our', 'a', 'it', "it's", 'new', 'this']);

/** *One king, six wives: the show's at 7*: who and what there is, and behind the colon what it is. */
function isListOfShow({ tokens }: Passage, { to }: Sentence, from: number): boolean {
  let at = from;
  for (; at < Math.min(to, from + longest) && !isMark(tokens, at, ':'); at++)
    if (isFiniteVerb(wordAt(tokens, at)) || isRelativeWho(wordAt(tokens, at))) return false;
  if (!isMark(tokens, at, ':')) return false;
  while (leading.has(wordAt(tokens, at + 1) ?? '')) at++;
  return works.has(withoutPossessive(wordAt(tokens, at + 1) ?? ''));
}
