import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { isMark } from '../../tokens/token.ts';

const ofItems = new Set([...')].:']);
/** How far from one item of a list the next may stand, in tokens. */
const itemWithin = 120;

/** *2) Members may bring a guest*: it numbers an item of a list, of which the text holds another. */
export function isItem(
  { tokens, sentences, sentenceOf }: Passage,
  { from, core, to }: NumberPhrase,
): boolean {
  const sign = tokens[to]?.text ?? '';
  const own = tokens[core]!;
  if (own.kind !== 'number' || !ofItems.has(sign) || from > sentences[sentenceOf[from]!]!.from + 1)
    return false;
  for (let at = Math.max(0, from - itemWithin); at < Math.min(tokens.length, from + itemWithin); at++) {
    const other = tokens[at]!;
    const beside = other.kind === 'number' && Math.abs(other.value - own.value) === 1;
    if (beside && isMark(tokens, at + 1, sign)) return true;
  }
  return false;
}
