import { isMark, type Token } from '../tokens/token.ts';
import { exactly, type Stretch } from './piece.ts';

/** *12/12*, *24/12*: a day and a month in digits, behind a preposition. */
export function slashedDateAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const [first, second] = [tokens[at], tokens[at + 2]];
  if (first?.kind !== 'number' || second?.kind !== 'number' || tokens[at + 1]?.text !== '/') return undefined;
  const [low, high] = [Math.min(first.value, second.value), Math.max(first.value, second.value)];
  // *On 24/7*.
  const always = first.value === 24 && second.value === 7;
  if (always || first.suffix !== '' || second.suffix !== '' || low < 1 || low > 12 || high > 31)
    return undefined;
  // *12/12/2018*.
  const year = tokens[at + 3]?.text === '/' && tokens[at + 4]?.kind === 'number' ? at + 5 : at + 3;
  return isMark(tokens, at + 3, '%') ? undefined : { to: year, days: exactly(1), bare: false };
}
