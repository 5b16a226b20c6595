import type { Evidence } from '@fineline/ruleset';
import { you, type Scene } from '../cues/scene.ts';
import { towns } from '../lexicon/towns.ts';
import { isMark, spanOf, wordAt, type Token } from '../tokens/token.ts';
import { hails, isAdverb } from '../tokens/wordLists.ts';
import { isCalendarWord } from '../windows/calendar.ts';

/** *Sheffield, you put gravy on everything*: whoever lives in a town, told what they do. */
export function townsCalled({ passage, holds }: Scene): readonly Evidence[] {
  const { tokens, sentences, masks } = passage;
  return sentences.flatMap(({ from, to }, index) => {
    if ((holds[index]! & you) === 0 || masks.of[from] !== 0) return [];
    const name = hails.has(wordAt(tokens, from) ?? '') ? from + 1 : from;
    const end = endOfTown(tokens, name, to);
    if (end === undefined || wordAt(tokens, end + 1) !== 'you') return [];
    const verb = isAdverb(wordAt(tokens, end + 2)) ? end + 3 : end + 2;
    const said = wordAt(tokens, verb);
    if (said === undefined || kind.has(said)) return [];
    return [{ word: 'call-out', cue: 'town-called', span: spanOf(tokens, name, end) }];
  });
}

/** *Our data says Leeds sleeps in. Sweet dreams, Leeds.*: a town that is told of, and then spoken to by its name. */
export function townsTold({ passage: { tokens, sentences, masks } }: Scene): readonly Evidence[] {
  return sentences.flatMap(({ from, to }) => {
    const last = tokens[to - 1]?.kind === 'mark' ? to - 2 : to - 1;
    const name = wordAt(tokens, last) ?? '';
    const opens = isMark(tokens, from + 1, ',') ? from : undefined;
    const at = isMark(tokens, last - 1, ',') && towns.has(name) ? last : opens;
    if (at === undefined || !towns.has(wordAt(tokens, at) ?? '') || masks.of[at] !== 0) return [];
    const town = wordAt(tokens, at)!;
    const told = tokens.some((_, before) => before < from && wordAt(tokens, before) === town);
    return told ? [{ word: 'call-out', cue: 'town-called', span: spanOf(tokens, at, at + 1) }] : [];
  });
}

/** What is said to a town and tells nothing that it did. */
const kind = new Set(
  'are were can could will may might should have need deserve rock asked made helped gave raised'.split(' '),
);

/** The comma or colon behind one to three capitalised words, a town that is known or no word that opens a sentence. */
function endOfTown(tokens: readonly Token[], name: number, to: number): number | undefined {
  let end = name;
  while (end < Math.min(to, name + 3) && isCapitalised(tokens[end])) end++;
  if (end === name || !(isMark(tokens, end, ',') || isMark(tokens, end, ':'))) return undefined;
  return towns.has(wordAt(tokens, end - 1) ?? '') ? end : undefined;
}

function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capitals !== 'none' && !isCalendarWord(token.text);
}
