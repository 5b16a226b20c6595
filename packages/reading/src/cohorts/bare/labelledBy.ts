import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import type { Bare } from './bareNumbers.ts';
import { headOfLabel, longestLabel } from './headOfLabel.ts';
import { isScore } from './isScore.ts';
import { endsLine, startsLine } from './lines.ts';

/** *Number of people who cried: 37*: the people that the label in front of a number counts, which ends its line. */
export function labelledBy(passage: Passage, { from, to }: NumberPhrase): Bare | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const sign = tokens[from - 1]?.text ?? '';
  if (sign.length !== 1 || !':=–'.includes(sign) || !endsLine(passage, to)) return undefined;
  if (isScore(passage, from)) return undefined;
  const first = Math.max(sentences[sentenceOf[from]!]!.from, from - longestLabel);
  let start = from - 1;
  while (start > first && !isMark(tokens, start - 1, ';') && !startsLine(passage, start)) start--;
  // *Guess how many of you came: 37*.
  for (let at = start + 1; at < from - 2; at++)
    if (wordAt(tokens, at) === 'how' && wordAt(tokens, at + 1) === 'many') start = at;
  const head = headOfLabel(passage, start);
  return head !== undefined && head.to < from ? { unit: head.unit, from, to, subject: false } : undefined;
}
