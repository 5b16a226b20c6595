import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { wordAt } from '../../tokens/token.ts';
import { asksForRoom } from './asksForRoom.ts';
import { headOfLabel, longestLabel } from './headOfLabel.ts';
import { startOfAnswer } from './startOfAnswer.ts';

const asking = new Set(['how', 'so', 'that', 'this']);
/** *How many guests found it? Seven.*, *Seven. That is how many …*: an answer that stands alone beside its question. */
export function askedBeside(passage: Passage, { from, to, form }: NumberPhrase): string | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const index = sentenceOf[from]!;
  const own = sentences[index]!;
  if (form !== 'count' || own.to > to + 2 || startOfAnswer(passage, from) !== own.from) return undefined;
  if (own.to === to + 2 && tokens[to + 1]!.kind !== 'mark') return undefined;
  for (const beside of [sentences[index - 1], sentences[index + 1]]) {
    if (beside === undefined) continue;
    for (let at = beside.from; at < Math.min(beside.to, beside.from + longestLabel); at++) {
      // *That's the number of renters who …*.
      const told =
        at <= beside.from + 3 && wordAt(tokens, at) === 'number' && wordAt(tokens, at + 1) === 'of';
      if (!told && (!asking.has(wordAt(tokens, at) ?? '') || wordAt(tokens, at + 1) !== 'many')) continue;
      const head = headOfLabel(passage, at);
      return head === undefined || asksForRoom(tokens, head.to, beside.to) ? undefined : head.unit;
    }
  }
  return undefined;
}
