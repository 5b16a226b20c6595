// Times in which something could be done, and nothing was told to be.
import type { Passage } from '../passage/passage.ts';
import type { Range } from '../tokens/range.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { isPastVerb } from '../lexicon/lists/wordLists.ts';
import type { Piece } from './piece.ts';
import { endsInUnit } from './soldTimes.ts';

const aMonth = 28;
/** How far before such a time is looked, in tokens. */
const reach = 12;

/** *Twelve of them could commute for a decade*: nobody has done so. */
export function isSupposed({ tokens, sentences, sentenceOf }: Passage, { from, to, days }: Piece): boolean {
  const first = wordAt(tokens, from);
  if (first === 'on' && wordAt(tokens, from + 1) === 'a')
    return asksWhatYouWould(tokens, sentences[sentenceOf[from]!]!);
  // *A point that they can reach in two minutes*.
  if (first === 'in' && days.max !== null && days.max < 1 && endsInUnit(tokens, to))
    return isAbleBefore(tokens, Math.max(sentences[sentenceOf[from]!]!.from, from - 6), from);
  // *Could see it for nine minutes* tells what they were able to do.
  if (first === 'for' && days.min < aMonth) return false;
  if (first !== 'by' && !(first === 'for' && endsInUnit(tokens, to))) return false;
  for (let at = from - 1; at >= Math.max(sentences[sentenceOf[from]!]!.from, from - reach); at--) {
    const word = wordAt(tokens, at);
    if (isPastVerb(word)) return false;
    if (word === 'could' || word === 'would') return true;
  }
  return false;
}

/** *What would you pick on a rainy Monday?* */
function asksWhatYouWould(tokens: readonly Token[], { from, to }: Range): boolean {
  if (!isMark(tokens, to - 1, '?')) return false;
  for (let at = from; at < Math.min(to, from + reach); at++)
    if (wordAt(tokens, at) === 'would' && wordAt(tokens, at + 1) === 'you') return true;
  return false;
}

function isAbleBefore(tokens: readonly Token[], start: number, from: number): boolean {
  for (let at = start; at < from; at++) if (['can', 'could'].includes(wordAt(tokens, at) ?? '')) return true;
  return false;
}
