// Times of which something is announced that nobody has done yet: *from 4 June the bus stops here*.
import type { Passage } from '../passage/passage.ts';
import { wordAt } from '../tokens/token.ts';
import { isPastVerb } from '../lexicon/lists/wordLists.ts';
import { daysOfMonth } from '../lexicon/lists/calendar.ts';
import type { Piece } from './piece.ts';

/** How far into a sentence is looked for what was done, in tokens. */
const longest = 48;

/** *From 4 June the bus stops here*: what will be so from then on. */
export function isFromThen({ tokens, sentences, sentenceOf }: Passage, { from, to }: Piece): boolean {
  if (wordAt(tokens, from) !== 'from' || to > from + 3) return false;
  const dated = daysOfMonth(wordAt(tokens, to - 1) ?? '') !== undefined;
  if (!dated) return false;
  const sentence = sentences[sentenceOf[from]!]!;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + longest); at++)
    if (isPastVerb(wordAt(tokens, at)) && wordAt(tokens, at - 1) !== 'is') return false;
  return true;
}
