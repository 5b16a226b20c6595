// Times that are only spoken of: what is compared with, the names of columns and offers, and wishes.
import type { Passage } from '../tokens/passage.ts';
import { wordAt, type Token } from '../tokens/token.ts';
import { isCalendarWord, isYear } from './calendar.ts';
import type { Piece } from './piece.ts';

/** *Up 41% on 2018*, *19% over the year before*: what is compared with. */
export function isCompared({ tokens }: Passage, { from, to }: Piece): boolean {
  const first = wordAt(tokens, from);
  if (first === 'on' ? to > from + 3 : first !== 'over' || wordAt(tokens, to - 1) !== 'before') return false;
  const second = tokens[from + 1];
  const dated = second?.kind === 'number' && isYear(second.text, second.value);
  const year = dated || wordAt(tokens, to - 1) === 'year' || first === 'over';
  for (let at = from - 1; year && at >= Math.max(0, from - 4); at--)
    if (
      tokens[at]!.text === '%' ||
      ['percent', 'fifth', 'third', 'quarter', 'half'].includes(tokens[at]!.text)
    )
      return true;
  return false;
}

const rubrics = new Set(
  'trivia fact fun tip special specials quiz question lesson word joke reminder'.split(' '),
);

/** *Today's trivia*, *all Black Friday records*, *for a second there*. */
export function isRubric(tokens: readonly Token[], { from, to }: Piece): boolean {
  const next = wordAt(tokens, to) ?? '';
  if (wordAt(tokens, from)?.endsWith("'s") === true && to === from + 1) return rubrics.has(next);
  if (next === 'record' || next === 'records') return true;
  // *Buying a ticket is so last year*.
  if (wordAt(tokens, from) === 'last' && wordAt(tokens, from - 1) === 'so') return true;
  return wordAt(tokens, from) === 'for' && to === from + 3 && wordAt(tokens, to - 1) === 'second';
}

const wishes = new Set(['happy', 'merry', 'wish', 'wishing', 'wishes']);

/** *Wish you a quiet New Year*, *happy Easter*. */
export function isWished(tokens: readonly Token[], { from }: Piece): boolean {
  if (!isCalendarWord(wordAt(tokens, from) ?? '')) return false;
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    if (tokens[at]!.kind !== 'word') return false;
    if (wishes.has(wordAt(tokens, at)!)) return true;
  }
  return false;
}
